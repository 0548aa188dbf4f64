import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import { OBJECT_NOUNS } from './nouns.ts'
import { type Attested, agentOf, type Scene } from './scene.ts'
import { type Head, headsOf, nounMatcher, subjectBefore } from './subject.ts'

const MATTERS = nounMatcher(OBJECT_NOUNS.matter)
const MONEY = nounMatcher(`${OBJECT_NOUNS.money}|labels?|prix|trophées?|marchés?|concessions?|soutiens?`)
const OFFICE_AFTER = new RegExp(
  french(`^[^;:.]{0,40}?${NOT_AFTER_WORD}(?:${OBJECT_NOUNS.office})${NOT_BEFORE_WORD}`),
  'iu',
)
const READING_AFTER = new RegExp(
  french(`^[^;:.]{0,60}?${NOT_AFTER_WORD}(?:${OBJECT_NOUNS.reading})${NOT_BEFORE_WORD}`),
  'iu',
)
const MATTER_AFTER = new RegExp(
  french(`^\\s?:?[^;.]{0,40}?${NOT_AFTER_WORD}(?:${OBJECT_NOUNS.matter})${NOT_BEFORE_WORD}`),
  'iu',
)
/** « elle a été votée »: what was decided is named in the sentence before. */
const STAND_IN = new RegExp(
  french('(?:^|[^\\p{L}])(?:elle|il|elles|ils|celle-ci|celui-ci|ce dernier|cette dernière)\\s*$'),
  'iu',
)
/** Classes whose verbs are said of hardly anything but decisions. */
const DECISIVE = new Set(['vote', 'adoption', 'approval', 'signature'])
const SITTING = new RegExp(
  french("(?:lors de|réunie?s? en|au cours de|à l'occasion de|(?:^|[^\\p{L}])en)(?: la| l'| sa| cette)?\\s?$"),
  'iu',
)

/** Attests a passive: an institutional matter or an amount is its subject, or an institution its agent. */
export function attestPassive(scene: Scene): Attested {
  const agent = agentOf(scene)
  if (!isDecided(scene, agent !== null)) return null
  return agent ?? { actor: sittingOf(scene)?.body?.name ?? null, subject: null }
}

function isDecided(scene: Scene, byInstitution: boolean): boolean {
  const { fact, before, clause } = scene
  if (fact.class === 'appointment') return OFFICE_AFTER.test(clause.after)
  if (fact.lemma === 'soumettre') return READING_AFTER.test(clause.after)
  if (fact.class === 'inauguration' || byInstitution) return true
  if (matterBefore(scene) !== null) return true
  if (/^\W*$/u.test(before)) return MATTER_AFTER.test(clause.after)
  return DECISIVE.has(fact.class) && STAND_IN.test(before)
}

/** The institutional matter, or the amount, that is the subject. */
function matterBefore({ fact, before, clause, facts }: Scene): Head | null {
  const nouns = headsOf(before, clause.sentence.start, [], fact.class === 'award' ? MONEY : MATTERS)
  const offset = clause.sentence.start
  const amounts = facts
    .filter(({ kind, span }) => kind === 'amount' && span.end <= fact.span.start)
    .map(({ span }) => ({ start: span.start - offset, end: span.end - offset, body: null, text: '' }))
  return subjectBefore(before, [...nouns, ...amounts])
}

/** The assembly in whose sitting the sentence places a decision: « Lors de la commission permanente, … ». */
function sittingOf({ fact, before, heads }: Scene): Head | null {
  if (!DECISIVE.has(fact.class) && fact.class !== 'award') return null
  const instances = heads.filter((head) => head.body?.type === 'instance')
  return instances.find((head) => SITTING.test(before.slice(Math.max(0, head.start - 30), head.start))) ?? null
}
