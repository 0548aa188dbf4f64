import type { DateFact, Fact } from '../../corpus/fact.ts'
import { daysOf } from '../dates.ts'
import { plain } from '../plain.ts'

/** A year that stands alone in a question is one, though a document would have to say more: « lycées 2024 ». */
const BARE_YEAR =
  /(?<![\p{L}\p{N}.,/-])(?:19[89]\d|20[0-4]\d)(?![\p{L}\p{N}/-]|[.,]\d| ?(?:€|euros|[mM]illi)| \d{3}(?!\d))/gu

type Side = 'before' | 'until' | 'since' | 'after'

const FILLER = '(?:le |la |l |les |fin |debut |mi |annee |mois de |du |de |d )*'
const CUES: readonly (readonly [Side, RegExp])[] = [
  ['before', new RegExp(` avant ${FILLER}$`)],
  ['until', new RegExp(` (?:jusqu (?:en|au|a|aux)|d ici) ${FILLER}$`)],
  ['since', new RegExp(` (?:depuis|des|a (?:partir|compter) d[eu]?) ${FILLER}$`)],
  ['after', new RegExp(` apres ${FILLER}$`)],
]

interface Said {
  readonly value: string
  readonly at: number
}

/**
 * The period that a question speaks of, as EDTF, or null: one date, all between the first and the last of several, or
 * what lies on one side of it (« avant 2015 » is `../2014`).
 */
export function periodIn(text: string, facts: readonly Fact[]): string | null {
  const dates = facts.filter((fact): fact is DateFact => fact.kind === 'date')
  const years = [...text.matchAll(BARE_YEAR)].filter(
    ({ index }) => !dates.some(({ span }) => span.start <= index && index < span.end),
  )
  const said: readonly Said[] = [
    ...dates.map(({ value, span }) => ({ value, at: span.start })),
    ...years.map(({ 0: value, index }) => ({ value, at: index })),
  ].filter(({ value }) => daysOf(value) !== null)
  const [first] = said
  if (first === undefined) return null
  const range = said.find(({ value }) => value.includes('/'))
  if (range !== undefined) return range.value
  return said.length === 1 ? openedBy(text, first) : hull(said.map(({ value }) => value))
}

function openedBy(text: string, { value, at }: Said): string {
  const before = ` ${plain(text.slice(0, at))} `
  const side = CUES.find(([, cue]) => cue.test(before))?.[0]
  if (side === 'before') return `../${neighbour(value, -1)}`
  if (side === 'until') return `../${value}`
  if (side === 'since') return `${value}/..`
  return side === 'after' ? `${neighbour(value, 1)}/..` : value
}

/** The year before or after a year, the day before or after anything shorter. */
function neighbour(value: string, step: -1 | 1): string {
  const days = daysOf(value)
  if (/^\d{4}$/.test(value) || days === null) return String(Number(value.slice(0, 4)) + step)
  const day = new Date(`${step < 0 ? days.from : days.to}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + step)
  return day.toISOString().slice(0, 10)
}

function hull(values: readonly string[]): string {
  const from = (value: string) => daysOf(value)?.from ?? ''
  const to = (value: string) => daysOf(value)?.to ?? ''
  const [first = ''] = values.toSorted((a, b) => (from(a) < from(b) ? -1 : 1))
  const last = values.toSorted((a, b) => (to(a) < to(b) ? -1 : 1)).at(-1) ?? first
  return first === last ? first : `${first}/${last}`
}
