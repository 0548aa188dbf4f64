import type { ActionFact, BodyFact, Fact } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import type { Context } from '../rule.ts'
import { type Clause, clauseFinder, factsWithin } from './clause.ts'
import { INSTITUTION, OBJECT_NOUNS } from './nouns.ts'
import { type Head, headsOf, nounMatcher, openingHead, subjectBefore } from './subject.ts'
import { type Verb, verbByLemma } from './verbs.ts'

/** Who acts, as far as the text says; the whole is null when nothing shows that an institution acts at all. */
type Attested = { readonly actor: string | null } | null

interface Scene {
  readonly fact: ActionFact
  readonly clause: Clause
  /** Facts of the sentence. */
  readonly facts: readonly Fact[]
  /** Bodies and institutional nouns before the verb. */
  readonly heads: readonly Head[]
  readonly before: string
}

/** The last act attested, for the verbs and pronouns that share its subject. */
interface Earlier {
  readonly clause: Clause
  readonly actor: string | null
}

const INSTITUTIONS = nounMatcher(INSTITUTION)
const MATTERS = nounMatcher(OBJECT_NOUNS.matter)

/** « Xavier Bertrand », « M. Martin »: who signs, opens and announces for a body without naming it. */
const PERSON =
  /(?:^|[.,;:«"(-] ?|(?:^| )(?:que|et|puis) )(?:M\. |Mme )?\p{Lu}[\p{L}-]+(?: (?:de |d'|du |le |la )?\p{Lu}[\p{L}'-]+){0,3}(?:, [^,;.]{3,60},)?(?: y)? *$/u
const PERSONAL = new Set(['announcement', 'inauguration', 'signature'])
const PRONOUN = new RegExp(french("(?:^|[,;:«\"] *|(?:^| )(?:et|mais|puis|que|qu') *)(?:elle|il|elles|ils)(?: (?:y|en|lui|leur))* *$"), 'iu')
const SAME_SUBJECT = new RegExp(french("(?:,|(?:^|[^\\p{L}])(?:et|puis|mais|ainsi que)) *(?:\\p{L}+ment |aussi |enfin |ensuite )?(?:y )?$"), 'iu')
const INTERRUPTED = /(?:^| )(?:a|ont)(?: [\p{L}' ]{1,30})?, [^.;:()]{4,90}, (?:\p{L}+ )?$/iu
const AGENT = new RegExp(french("^[^.;:]{0,70}? ?(?:^|[^\\p{L}])par (?:la |le |les |l'|nos |ses )?$"), 'iu')
const SITTING = new RegExp(french("(?:lors d|réunie?s? en|en séance d|au cours d|à l'occasion d|(?:^|[^\\p{L}])en(?: |$))(?:e |u |es )?(?:la |l'|sa |cette )?$"), 'iu')
const DETERMINER = new RegExp(french("(?:^|[^\\p{L}])(?:la|le|l'|les|une?|de|d'|du|des|à|au|aux|en|sa|son|leur|ce|cette|chaque|se|s'|par|pour|sur) *$"), 'iu')
/** What may follow a verb of the table in quite another sense. */
const IDIOM = new RegExp(
  french("^ (?:(?:une?|la|l'|son|sa|leur|plus|toute|une plus)? ?(?:\\p{L}{4,14} )?(?:importance|attention|priorité|place|confiance|voie|alerte|préférence|défi)|ses portes|leurs portes|la porte|droit)(?![\\p{L}])"),
  'iu',
)
const OBJECT_AFTER: Readonly<Record<string, RegExp>> = Object.fromEntries(
  Object.entries(OBJECT_NOUNS).map(([kind, nouns]) => [kind, new RegExp(`^[^;:.]{0,60}?(?<![\\p{L}\\p{N}])(?:${french(nouns)})(?![\\p{L}\\p{N}])`, 'iu')]),
)

/**
 * Keeps the acts of institutions and names who acts. An active verb needs a body, an institutional noun or, to sign,
 * open or announce, a person as its subject; a passive one an institutional matter as its subject, or such an agent.
 */
export function attestActions(facts: readonly Fact[], context: Context): readonly Fact[] {
  const clauseOf = clauseFinder(context)
  let earlier: Earlier | null = null
  return facts.flatMap((fact): readonly Fact[] => {
    if (fact.kind !== 'action') return [fact]
    const clause = clauseOf(fact.span)
    const scene = sceneOf(fact, clause, factsWithin(facts, clause.sentence))
    const attested = attest(scene, earlier, facts, context)
    if (attested === null) return []
    earlier = { clause, actor: attested.actor }
    return [{ ...fact, actor: attested.actor }]
  })
}

function sceneOf(fact: ActionFact, clause: Clause, facts: readonly Fact[]): Scene {
  const interrupted = fact.rule === 'action-interrupted' ? INTERRUPTED.exec(clause.before) : null
  const before = interrupted === null ? clause.before : clause.before.slice(0, interrupted.index + 1)
  return { fact, clause, facts, before, heads: headsOf(before, clause.sentence.start, facts, INSTITUTIONS) }
}

function attest(scene: Scene, earlier: Earlier | null, facts: readonly Fact[], context: Context): Attested {
  const { fact, clause } = scene
  switch (fact.rule) {
    case 'action-noun':
    case 'action-noun-award':
    case 'action-noun-launch':
    case 'action-noun-inauguration':
    case 'action-noun-appointment':
    case 'action-bestowed':
      return { actor: agentOf(scene)?.actor ?? null }
    case 'action-tabled':
      return { actor: scene.heads.findLast((head) => head.body !== null)?.body?.name ?? null }
    case 'action-clause':
      return decidedAbove(fact, facts, context)
    case 'action-recalled':
      return agentOf(scene) ?? (spokenOf(scene) ? { actor: null } : null)
    case 'action-passive':
      return passive(scene)
    default:
      return active(scene, verbByLemma(fact.lemma), earlier?.clause.sentence === clause.sentence || earlier?.clause.sentence === clause.previous ? earlier : null, facts)
  }
}

function active(scene: Scene, verb: Verb | null, earlier: Earlier | null, facts: readonly Fact[]): Attested {
  const { before, heads, clause, fact } = scene
  if (IDIOM.test(clause.after) || !hasObject(scene, verb)) return null
  if (fact.rule === 'action-present' && DETERMINER.test(before)) return null
  const subject = subjectBefore(before, heads)
  if (subject !== null) return actsAs(subject, before, heads, fact)
  if (PRONOUN.test(before)) return earlier ?? openingBody(clause.previous, facts, before)
  if (SAME_SUBJECT.test(before)) {
    if (earlier?.clause.sentence === clause.sentence) return earlier
    const opening = openingHead(before, heads)
    return opening === null || fact.rule === 'action-present' ? null : actsAs(opening, before, heads, fact)
  }
  if (PERSONAL.has(fact.class) && PERSON.test(before)) return { actor: null }
  return fact.class === 'announcement' ? inverted(scene) : null
}
