import type { FundingFactJson } from '../../corpus/json.ts'
import { scoreFunding } from '../facts/score-kind.ts'
import { addCounts, type Counts, f1, NO_COUNTS, precision, recallOfSpans } from '../metrics/span-f1.ts'
import { type Miss, missesOf } from './causes.ts'
import { type Decided, isHeldOut } from './cross-validate.ts'
import type { GoldFunding } from './labelled-texts.ts'

/** Strict figures of each set and of all that is held out or not: by the frames alone, and with what was learned. */
export function figuresTable(decided: readonly Decided[]): string {
  const groups: readonly (readonly [string, readonly Decided[]])[] = [
    ...[...new Set(decided.map(({ text }) => text.set))].map(
      (set) => [set, decided.filter(({ text }) => text.set === set)] as const,
    ),
    ...[...new Set(decided.map(groupOf))].map(
      (group) => [`= ${group}`, decided.filter((one) => groupOf(one) === group)] as const,
    ),
  ]
  return groups
    .map(
      ([name, some]) =>
        `${name.padEnd(18)} frames ${figures(some, ({ framed }) => framed)}   learned ${figures(some, ({ learned }) => learned)}   ${attributes(some)}\n`,
    )
    .join('')
}

function figures(some: readonly Decided[], of: (one: Decided) => readonly FundingFactJson[]): string {
  const counts = some.map((one) => scoreFunding(one.text.marked, of(one)).counts.strict).reduce(addCounts, NO_COUNTS)
  return ratios(counts)
}

function ratios(counts: Counts): string {
  return `P ${percent(precision(counts))} R ${percent(recallOfSpans(counts))} F1 ${percent(f1(counts))}`
}

function percent(value: number | null): string {
  return value === null ? '-' : (100 * value).toFixed(1)
}

/** How many of what else is said are right, among fundings of the right sum. */
function attributes(some: readonly Decided[]): string {
  const scores = some.map(({ text, learned }) => scoreFunding(text.marked, learned).counts.attributes)
  return ['status', 'purpose', 'program', 'per', 'partOfTotal']
    .map((name) => {
      const right = scores.reduce((sum, score) => sum + (score[name]?.right ?? 0), 0)
      const of = scores.reduce((sum, score) => sum + (score[name]?.of ?? 0), 0)
      return `${name} ${percent(of === 0 ? null : right / of)}`
    })
    .join(' ')
}

/** How often each cause makes a funding wrong in each group of texts, decided by what was learned from others. */
export function causesTable(decided: readonly Decided[]): string {
  const groups = [...new Set(decided.map(groupOf))]
  const counts = new Map<string, Map<string, number>>()
  const count = (cause: string, group: string, by: number) => {
    const known = counts.get(cause) ?? new Map<string, number>()
    counts.set(cause, known.set(group, (known.get(group) ?? 0) + by))
  }
  for (const one of decided) {
    count('fundings marked', groupOf(one), fundingsOf(one.text).length)
    for (const { cause } of missesIn(one)) count(cause, groupOf(one), 1)
  }
  const row = (name: string, cells: readonly string[]) =>
    `${name.padEnd(32)}${cells.map((cell) => cell.padStart(12)).join('')}\n`
  const total = (cause: string) => [...(counts.get(cause)?.values() ?? [])].reduce((sum, one) => sum + one, 0)
  return [
    row('', groups),
    ...[...counts.keys()]
      .sort((a, b) => total(b) - total(a))
      .map((cause) =>
        row(
          cause,
          groups.map((group) => `${counts.get(cause)?.get(group) ?? 0}`),
        ),
      ),
  ].join('')
}

/** Texts by how much their figures tell: rules were tuned to the first, later ones only read, the last held out. */
function groupOf({ text }: Decided): string {
  if (isHeldOut(text)) return 'held out'
  if (text.set.startsWith('written')) return 'written'
  return LATER.test(text.set) ? 'later' : 'tuned'
}

const LATER = /^(?:acts|releases|varied)\.jsonl$/u

/** What a developer reads to mend rules: each miss with its text. */
export function missesOfSet(decided: readonly Decided[]): string {
  return decided
    .flatMap((one) => {
      const misses = missesIn(one)
      return misses.length === 0 ? [] : [`## ${one.text.id}\n${one.text.text}\n${misses.map(missLine).join('')}\n`]
    })
    .join('')
}

function missLine({ cause, gold, found }: Miss): string {
  const told = (one: GoldFunding | FundingFactJson | null) =>
    one === null ? '-' : `${one.amount} | ${one.funder} > ${one.beneficiary}`
  return `  ${cause}: ${told(gold)}   READ ${told(found)} ${found?.rule ?? ''}\n`
}

function missesIn({ text, learned }: Decided): readonly Miss[] {
  const sums = new Set(text.cases.flatMap(({ amount }) => (amount === null ? [] : [amount.cents / 100])))
  return missesOf(fundingsOf(text), learned, sums)
}

function fundingsOf({ marked }: Decided['text']): readonly GoldFunding[] {
  return marked.filter((fact) => fact.kind === 'funding')
}
