import type { Fact } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import { factsWithin } from './clause.ts'
import { INSTITUTION, OBJECT_NOUNS } from './nouns.ts'
import type { Attested, Scene } from './scene.ts'
import { type Head, openingHead, subjectBefore } from './subject.ts'
import { type ObjectKind, verbByLemma } from './verbs.ts'

/** An act already attested in this sentence or the one before, for verbs and pronouns that share its subject. */
export interface Earlier {
  readonly sameSentence: boolean
  readonly actor: string | null
}

/** Classes whose act a person may do for a body that the sentence leaves out: « Xavier Bertrand a inauguré ». */
const PERSONAL = new Set(['announcement', 'inauguration', 'signature'])
const NAME = "(?:M\\. |Mme )?\\p{Lu}[\\p{L}-]+(?: (?:de |d'|du |le |la )?\\p{Lu}[\\p{L}'-]+){1,3}"
const PERSON_BEFORE = new RegExp(`(?:^|[.,;:«"(-] ?|(?:^| )(?:que|et|puis) )${NAME}(?:, [^,;.]{3,60},)?(?: y)? *$`, 'u')
const PERSON_AFTER = new RegExp(`^ (?:ce \\p{L}+ )?${NAME}`, 'u')

const PRONOUN = new RegExp(
  french("(?:^|[,;:«\"] *|(?:^| )(?:et|mais|puis) )(?:elle|il|elles|ils)(?: (?:y|en|lui|leur))* *$"),
  'iu',
)
const SAME_SUBJECT = new RegExp(
  french("(?:,|(?:^|[^\\p{L}])(?:et|puis|mais)) *(?:\\p{L}{2,18}ment |aussi |enfin |ensuite )?(?:y )?$"),
  'iu',
)
/** « le vote », « se lance »: a noun, or a verb of another sense. */
const NOT_A_VERB = new RegExp(
  french("(?:^|[^\\p{L}])(?:la|le|l'|les|une?|de|d'|du|des|à|au|aux|sa|son|leur|ce|cette|chaque|se|s'|par|pour|sur|avec) *$"),
  'iu',
)
/** Objects that give a verb quite another sense: « accorder une grande importance », « ouvrir ses portes ». */
const IDIOM = new RegExp(
  french(
    "^ (?:(?:une?|la|l'|son|sa|leur|toute|plus d') ?)?(?:\\p{L}{4,14} )?(?:importance|attention|priorité|place|confiance|voie|alerte|préférence|défi|portes?|droit)(?![\\p{L}])",
  ),
  'iu',
)
const QUOTED = /[,»"] *$/u
const INSTITUTION_AFTER = new RegExp(french(`^ (?:la |le |les |l')?(?:${INSTITUTION})(?![\\p{L}])`), 'iu')
/** Heads that stand for the body named after them: « la présidente de la Région », « les élus de la commission ». */
const OF_BODY = new RegExp(french("^[^,.;]{0,40}(?:de |du |des |d')(?:la |l')?$"), 'iu')
const OBJECT_AFTER = Object.fromEntries(
  Object.entries(OBJECT_NOUNS).map(([kind, nouns]) => [
    kind,
    new RegExp(`^[^;:.]{0,60}?(?<![\\p{L}\\p{N}])(?:${french(nouns)})(?![\\p{L}\\p{N}])`, 'iu'),
  ]),
)

/** Attests an active verb: an institution, or for some acts a person, is its subject, and its object fits. */
export function attestActive(scene: Scene, earlier: Earlier | null, facts: readonly Fact[]): Attested {
  const { before, heads, clause, fact } = scene
  if (IDIOM.test(clause.after) || !hasObject(scene)) return null
  if (fact.rule === 'action-present' && NOT_A_VERB.test(before)) return null
  const subject = subjectBefore(before, heads)
  if (subject !== null) return actsAs(subject, scene)
  if (PRONOUN.test(before)) return earlier ?? openingBody(scene, facts)
  if (SAME_SUBJECT.test(before)) return sharedSubject(scene, earlier)
  if (PERSONAL.has(fact.class) && PERSON_BEFORE.test(before)) return { actor: null }
  return fact.class === 'announcement' && QUOTED.test(before) ? inverted(scene) : null
}

function hasObject({ fact, clause, facts }: Scene): boolean {
  const object = verbByLemma(fact.lemma)?.object ?? null
  if (object === null) return true
  if (OBJECT_AFTER[object]?.test(clause.after)) return object !== 'money' || !/^ [^;:.]{0,60}? à /u.test('')
  return takesAmount(object) && facts.some((other) => other.kind === 'amount' && isJustAfter(other.span.start, fact.span.end))
}

function takesAmount(object: ObjectKind): boolean {
  return object === 'money' || object === 'matter'
}

function isJustAfter(start: number, end: number): boolean {
  return start >= end && start < end + 100
}
