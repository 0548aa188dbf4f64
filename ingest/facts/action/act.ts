import { french } from '../patterns.ts'
import { OBJECT_NOUNS } from './nouns.ts'
import type { Scene } from './scene.ts'
import { type ObjectKind, verbByLemma } from './verbs.ts'

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
/** Whether an active verb, by its object and its place, tells an act rather than a routine, a state or a noun. */
export function isAct(scene: Scene): boolean {
  const { fact, clause } = scene
  if (IDIOM.test(clause.after) || !hasObject(scene)) return false
  if (fact.rule === 'action-present' && (ROUTINE.has(fact.lemma) || isNoun(scene))) return false
  if (fact.lemma === 'décider' && /^ ?:/u.test(clause.after)) return false
  return !INTRANSITIVE.has(fact.lemma) || DIRECT_OBJECT.test(clause.after)
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

function isNoun({ before, verb }: Scene): boolean {
  return NOT_A_VERB.test(before) || (NOUN_LIKE.test(verb) && / leurs? *$/iu.test(before))
}
