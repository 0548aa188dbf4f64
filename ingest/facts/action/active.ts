import type { ActionFact, BodyType, Fact } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import { INSTITUTION, OBJECT_NOUNS } from './nouns.ts'
import { agrees, antecedentOf, pronounOf } from './pronoun.ts'
import type { Attested, Scene } from './scene.ts'
import { type Head, openingHead, subjectBefore } from './subject.ts'
import { type ObjectKind, verbByLemma } from './verbs.ts'

/** An act already attested in this sentence or the one before, for verbs and pronouns that share its subject. */
export interface Earlier {
  readonly sameSentence: boolean
  readonly actor: string | null
  /** Words of its subject, or null when the verb had none: a passive, a noun. */
  readonly subject: string | null
}

/** Classes whose act a person may do for a body that the sentence leaves out: « Xavier Bertrand a inauguré ». */
const PERSONAL = new Set(['announcement', 'inauguration', 'signature'])
const NAME = "(?!L[ae]s? |L')(?:M\\. |Mme )?\\p{Lu}[\\p{L}-]+(?: (?:de |d'|du |le |la )?\\p{Lu}[\\p{L}'-]+){1,3}"
const PERSON_BEFORE = new RegExp(
  `(?:^|[.,;:«"(]\\s?|(?:^| )(?:que|et|puis|-) )${NAME}(?: et [^,;.]{3,60})?(?:, [^,;.]{3,60},)?(?: y| en)?\\s*$`,
  'u',
)
/** Verbs that only bodies do: a proper name will do for their subject, « L'ODARC a voté », « La Cinor a attribué ». */
const OFFICIAL = new Set(
  'voter adopter approuver attribuer accorder allouer octroyer débloquer débourser signer inaugurer'.split(' '),
)
const PROPER_BEFORE =
  /(?:^|[.,;:«"(] ?| - )(?:La|Le|L'|la|le|l') ?\p{Lu}[\p{L}\p{N}-]+(?:[ -]\p{Lu}[\p{L}-]+){0,3}(?: y| en)? *$/u
/** In the present, what a body does every day rather than an act. */
const ROUTINE = new Set(['demander', 'solliciter', 'étudier'])
/** Verbs that things do by themselves: « le centre a ouvert le 3 mars ». */
const INTRANSITIVE = new Set(['ouvrir', 'démarrer'])
const DIRECT_OBJECT = new RegExp(
  french(
    "^(?:,? (?:le \\d{1,2}(?:er)? \\p{L}+(?: \\d{4})?|en (?:\\p{L}+ )?\\d{4}|(?:dans|à|au|dès|depuis) [^,.;]{2,40}?|aussi|également),?){0,3} (?:une?|le(?! \\d)|la|l'|les|des|ses|son|sa|leurs?|(?!(?:19|20)\\d\\d )\\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\\p{L}{4,12}(?:ante?|aine))",
  ),
  'iu',
)
const PERSON_AFTER = new RegExp(`^ (?:ce \\p{L}+ )?${NAME}`, 'u')

const SAME_SUBJECT = new RegExp(
  french('(?:^|[^\\p{L}])(?:et|puis|mais)\\s*(?:\\p{L}{2,18}ment |aussi |enfin |ensuite )?(?:y )?$'),
  'iu',
)
/** « le vote », « se lance »: a noun, or a verb of another sense. */
const NOT_A_VERB = new RegExp(
  french(
    "(?:^|[^\\p{L}])(?:la|le|l'|les|une?|de|d'|du|des|à|au|aux|sa|son|ce|cette|chaque|se|s'|par|pour|sur|avec)\\s*$",
  ),
  'iu',
)
/** Forms that are nouns too: « leur demande », where « leur accorde » is a verb. */
const NOUN_LIKE = /^(?:vote|demande|lance|finance|acte)s?$/iu
/** Objects that give a verb quite another sense: « accorder une grande importance », « ouvrir ses portes ». */
const IDIOM = new RegExp(
  french(
    "^ (?:(?:une?|la|l'|son|sa|ses|leurs?|toute|plus d')\\s?)?(?:\\p{L}{4,14} )?(?:importance|attention|priorité|place|confiance|voie|alerte|préférence|défi|portes?|droit)(?![\\p{L}])",
  ),
  'iu',
)
const QUOTED = /[,»"] *$/u
const INSTITUTION_AFTER = new RegExp(french(`^ (?:la |le |les |l')?(?:${INSTITUTION})(?![\\p{L}])`), 'iu')
/** Heads that stand for the body named after them: « la présidente de la Région », « les élus de la commission ». */
const OF_BODY = new RegExp(french("^[^,.;]{0,40}(?:de |du |des |d')(?:la |l')?$"), 'iu')
/** No noun stands for an amount. */
const NOTHING = /(?!)/u
const OBJECT_AFTER: Readonly<Record<ObjectKind, RegExp>> = {
  money: objectAfter(OBJECT_NOUNS.money),
  agreement: objectAfter(OBJECT_NOUNS.agreement),
  matter: objectAfter(OBJECT_NOUNS.matter),
  office: objectAfter(OBJECT_NOUNS.office),
  reading: objectAfter(OBJECT_NOUNS.reading),
  proposal: objectAfter(OBJECT_NOUNS.proposal),
  amount: NOTHING,
}
/** Bodies whose spending is no public award. */
const PRIVATE: ReadonlySet<BodyType> = new Set(['company', 'school'])

/** Attests an active verb: an institution, or for some acts a person, is its subject, and its object fits. */
export function attestActive(scene: Scene, earlier: Earlier | null, facts: readonly Fact[], shadow: string): Attested {
  const { before, heads, clause, fact } = scene
  if (IDIOM.test(clause.after) || !hasObject(scene)) return null
  if (fact.rule === 'action-present' && (ROUTINE.has(fact.lemma) || isNoun(scene))) return null
  if (fact.lemma === 'décider' && /^ ?:/u.test(clause.after)) return null
  if (INTRANSITIVE.has(fact.lemma) && !DIRECT_OBJECT.test(clause.after)) return null
  const subject = subjectBefore(before, heads)
  if (subject !== null) return actsAs(subject, scene)
  const pronoun = pronounOf(before)
  if (pronoun !== null) return standsFor(pronoun, scene, earlier, facts, shadow)
  if (SAME_SUBJECT.test(before)) return sharedSubject(scene, earlier)
  if (PERSONAL.has(fact.class) && PERSON_BEFORE.test(before)) return { actor: null, subject: null }
  if (isOfficial(fact) && PROPER_BEFORE.test(before)) return { actor: null, subject: null }
  return fact.class === 'announcement' && QUOTED.test(before) ? inverted(scene) : null
}

function objectAfter(nouns: string): RegExp {
  return new RegExp(`^[^;:.]{0,60}?(?<![\\p{L}\\p{N}])(?:${french(nouns)})(?![\\p{L}\\p{N}])`, 'iu')
}

/** Whether what the verb acts on is spoken of after it: an amount stands for money. */
function hasObject({ fact, clause, facts }: Scene): boolean {
  const object = verbByLemma(fact.lemma)?.object ?? null
  if (object === null || OBJECT_AFTER[object].test(clause.after)) return true
  const from = fact.span.end
  return (
    (object === 'money' || object === 'matter' || object === 'amount') &&
    facts.some(({ kind, span }) => kind === 'amount' && span.start >= from && span.start < from + 100)
  )
}

/** In the present, awards and openings are also said of schemes: « le Ticket Jeunes accorde une remise ». */
function isOfficial(fact: ActionFact): boolean {
  return OFFICIAL.has(fact.lemma) && !(fact.rule === 'action-present' && fact.class === 'award')
}

function isNoun({ before, fact, verb }: Scene): boolean {
  return (
    NOT_A_VERB.test(before) || (NOUN_LIKE.test(verb) && / leurs? *$/iu.test(before) && fact.rule === 'action-present')
  )
}

function actsAs(head: Head, { before, heads, fact }: Scene): Attested {
  const subject = head.text
  if (head.body !== null) {
    const spends = fact.class === 'award' || fact.class === 'vote'
    return spends && PRIVATE.has(head.body.type) ? null : { actor: head.body.name, subject }
  }
  const behind = heads
    .filter(({ body, start }) => body !== null && start >= head.end && OF_BODY.test(before.slice(head.end, start)))
    .sort((a, b) => a.start - b.start)
  return { actor: behind[0]?.body?.name ?? null, subject }
}

/** « Elle a également approuvé »: the subject of the act before, else the institution that opens the sentence. */
function standsFor(
  pronoun: string,
  scene: Scene,
  earlier: Earlier | null,
  facts: readonly Fact[],
  shadow: string,
): Attested {
  if (scene.fact.rule === 'action-present' && !OFFICIAL.has(scene.fact.lemma)) return null
  const subject = earlier?.subject ?? null
  if (earlier !== null && subject !== null) return agrees(pronoun, subject) ? { actor: earlier.actor, subject } : null
  const head = antecedentOf(pronoun, scene, facts, shadow)
  return head === null ? null : actsAs(head, scene)
}

/** « … et a lancé »: the subject of the verb before, else what opens the sentence. */
function sharedSubject(scene: Scene, earlier: Earlier | null): Attested {
  if (earlier?.sameSentence && earlier.subject !== null) return { actor: earlier.actor, subject: earlier.subject }
  const opening = openingHead(scene.before, scene.heads)
  return opening === null ? null : actsAs(opening, scene)
}

/** « …, a annoncé la présidente »: the subject after the verb. */
function inverted({ fact, clause, facts }: Scene): Attested {
  const from = fact.span.end
  const body = facts.find(({ kind, span }) => kind === 'body' && span.start >= from && span.start < from + 6)
  if (body?.kind === 'body') return { actor: body.name, subject: null }
  return INSTITUTION_AFTER.test(clause.after) || PERSON_AFTER.test(clause.after) ? { actor: null, subject: null } : null
}
