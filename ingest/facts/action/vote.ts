import type { Vote } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import { wordsToNumber } from '../amount/number-words.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'

type Side = 'for' | 'against' | 'abstentions'

interface Part extends Span {
  readonly counts: Partial<Record<Side, number>>
  readonly unanimous: boolean
}

const IN_LETTERS =
  'un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-(?:sept|huit|neuf)|(?:vingt|trente|quarante|cinquante|soixante)(?:[ -](?:et[ -])?\\p{L}{2,6})?|aucune?|z\u00e9ro'
const NUMBER = `(?<![\\p{L}\\d.,]|\\d )(?:\\d{1,3}(?! ?[%€\\d]|[.,]\\d| (?:euros?|000|millions?|M€))|${IN_LETTERS})`
const VOICES = '(?:voix|votes?|suffrages?|élus?|conseillers?)'
const SIDE = 'pour|contre|abstentions?|abstenus?'

const UNANIMITY = part(
  `(?<!(?:au lieu de|règle de) (?:l')?)(?:(?:à |par |: )?l'unanimité(?: (?:des|de ses|de leurs) (?:suffrages exprimés|membres(?: présents(?: et représentés)?)?|voix|votants|présents|élus|groupes|conseillers))?|unanimité|unanimement)`,
)
const MAJORITY = part(
  'à la majorité(?: (?:absolue|relative|des (?:suffrages exprimés|voix|membres présents|deux tiers|présents|votants)))?',
)
/** « par 57 voix contre 12 »: the first count is for. */
const VERSUS = part(
  `(?:par )?(?<for>${NUMBER}) ${VOICES}(?: pour)?(?: et |, | )contre (?<against>${NUMBER})(?! ${VOICES}? ?(?:pour|contre))`,
)
/** « 45 voix pour », « 3 abstentions ». */
const COUNT_FIRST = part(
  `(?:par )?(?<count>${NUMBER}) (?:(?<voices>${VOICES}) (?:s'étant prononcés? )?)?(?:en )?(?<side>pour|contre|abstentions?)`,
)
/** « Pour : 45 », « abstentions (3) ». */
const SIDE_FIRST = part(
  `(?:(?:ont |se sont )?(?:votes? |votés? |voix |vote )?)(?<side>${SIDE}) ?(?::|\\() ?(?<count>${NUMBER})`,
)
/** Above this many units between two parts they tell two votes. */
const GAP = 40
/** What no text without a vote contains: spares the others the patterns. */
const HINT = /unanim|voix|abst|majorit|contre|votants|pour ?:/iu

/**
 * The vote that a sentence tells, or null; `offset` is where `sentence`, of the shadow, starts. A bare « 12 pour »
 * or « 12 contre » counts only beside another side; « aucune abstention » is nought.
 */
export function readVote(sentence: string, offset: number): Vote | null {
  if (!HINT.test(sentence)) return null
  const parts = partsOf(sentence)
  const last = parts.at(-1)
  const first = parts[0]
  if (first === undefined || last === undefined) return null
  const counts = Object.assign({}, ...parts.map((found) => found.counts)) as Part['counts']
  return {
    span: { start: offset + first.start, end: offset + last.end },
    unanimous: parts.some(({ unanimous }) => unanimous),
    for: counts.for ?? null,
    against: counts.against ?? null,
    abstentions: counts.abstentions ?? null,
  }
}

/** The parts of the first vote told: from left to right, without overlaps and without gaps. */
function partsOf(sentence: string): readonly Part[] {
  const found = [
    ...read(sentence, UNANIMITY, () => ({}), true),
    ...read(sentence, MAJORITY, () => ({}), false),
    ...read(sentence, VERSUS, (groups) => ({ for: numberOf(groups.for), against: numberOf(groups.against) }), false),
    ...read(sentence, COUNT_FIRST, countOf, false),
    ...read(sentence, SIDE_FIRST, countOf, false),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  const parts: Part[] = []
  for (const next of found) {
    const before = parts.at(-1)
    if (before !== undefined && next.start < before.end) continue
    if (before !== undefined && next.start - before.end > GAP) break
    parts.push(next)
  }
  const sides = parts.flatMap(({ counts }) => Object.keys(counts))
  const isAlone =
    sides.length === 1 &&
    sides[0] !== 'abstentions' &&
    !/voix|vot|suffrages|:/iu.test(sentence.slice(parts[0]?.start ?? 0, parts.at(-1)?.end ?? 0))
  return isAlone ? [] : parts
}

function read(
  sentence: string,
  pattern: RegExp,
  counts: (groups: Record<string, string | undefined>) => Part['counts'],
  unanimous: boolean,
): readonly Part[] {
  return [...sentence.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    counts: counts(match.groups ?? {}),
    unanimous,
  }))
}

function countOf(groups: Record<string, string | undefined>): Part['counts'] {
  const side = groups.side ?? ''
  const name: Side = /^pour/iu.test(side) ? 'for' : /^contre/iu.test(side) ? 'against' : 'abstentions'
  return { [name]: numberOf(groups.count) }
}

function numberOf(written: string | undefined): number {
  if (written === undefined || /^(?:aucune?|z[ée]ro)$/iu.test(written)) return 0
  return /^\d/u.test(written) ? Number(written) : (wordsToNumber(written)?.value ?? 0)
}

function part(source: string): RegExp {
  return new RegExp(`${NOT_AFTER_WORD}(?:${french(source)})${NOT_BEFORE_WORD}`, 'giu')
}
