import type { FundingFactJson } from '../../corpus/json.ts'
import type { GoldFunding } from './labelled-texts.ts'
import { scoreFunding } from '../facts/score-kind.ts'
import { addCounts, type Counts, f1, NO_COUNTS, precision, recallOfSpans } from '../metrics/span-f1.ts'
import { type Miss, missesOf } from './causes.ts'
import { type Decided, isHeldOut } from './cross-validate.ts'

/** Strict figures of each set and of all that is held out or not: by the frames alone, and with what was learned. */
export function figuresTable(decided: readonly Decided[]): string {
  const groups: readonly (readonly [string, readonly Decided[]])[] = [
    ...[...new Set(decided.map(({ text }) => text.set))].map(
      (set) => [set, decided.filter(({ text }) => text.set === set)] as const,
    ),
    ['all learned from', decided.filter(({ text }) => !isHeldOut(text))],
    ['held out', decided.filter(({ text }) => isHeldOut(text))],
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

/** How often each cause makes a funding wrong, of texts learned from (by other folds) and held-out ones. */
export function causesTable(decided: readonly Decided[]): string {
  const counts = new Map<string, [number, number]>()
  for (const one of decided) {
    for (const { cause } of missesIn(one)) {
      const known = counts.get(cause) ?? [0, 0]
      known[isHeldOut(one.text) ? 1 : 0]++
      counts.set(cause, known)
    }
  }
  const golds = (held: boolean) =>
    decided.filter(({ text }) => isHeldOut(text) === held).reduce((sum, { text }) => sum + fundingsOf(text).length, 0)
  return [['fundings marked', [golds(false), golds(true)]] as const, ...[...counts].sort((a, b) => b[1][0] - a[1][0])]
    .map(([cause, [learned, held]]) => `${cause.padEnd(34)} ${`${learned}`.padStart(5)} ${`${held}`.padStart(5)}\n`)
    .join('')
}

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
