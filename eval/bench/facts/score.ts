import type { Fact } from '../../../corpus/fact.ts'
import { overlaps, type Span } from '../../../corpus/span.ts'
import type { PlacedFact } from '../../gold.ts'
import { type Counts, pairs } from '../../metrics/span-f1.ts'
import type { BenchText } from './texts.ts'
import { euros, type Found, type Peer } from './tool.ts'

export const KINDS = ['date', 'amount'] as const
export type Kind = (typeof KINDS)[number]

interface Marked {
  readonly span: Span
  readonly value: string
  /** Something that every tool of the kind has a way to say. */
  readonly isPlain: boolean
}

/** Read against this where the publication is not known: any day would do, since the year is then not compared. */
const NO_ANCHOR = '2020-01-01'

/** `all`: everything that is marked; `plain`: full dates, amounts in euros that are no range. */
export interface Score {
  readonly all: Counts
  readonly plain: Counts
}

/**
 * Facts of a kind that a tool finds in a text, against what is marked. A fact is right when it overlaps the marked words and
 * one of its readings is the value: a date's EDTF, whatever its `mod`; an amount in euros with its upper bound. Where
 * what is marked leaves the year open (`XXXX-03-12`), any year is right.
 */
export function scoreText(kind: Kind, text: BenchText, found: readonly Found[]): Score {
  const gold = markedOf(kind, text.gold)
  const others = gold.filter(({ isPlain }) => !isPlain)
  return {
    all: count(gold, found),
    plain: count(
      gold.filter(({ isPlain }) => isPlain),
      found.filter(
        ({ span, readings }) => readings.some(PLAIN[kind]) && !others.some((other) => overlaps(other.span, span)),
      ),
    ),
  }
}

const PLAIN: Readonly<Record<Kind, (reading: string) => boolean>> = {
  date: (reading) => /^\d{4}-\d\d-\d\d$/u.test(reading),
  amount: (reading) => /^[\d.]+$/u.test(reading),
}

function markedOf(kind: Kind, gold: readonly PlacedFact[]): readonly Marked[] {
  return gold.flatMap((fact): Marked[] => {
    if (fact.kind !== kind) return []
    if (fact.kind === 'date') {
      const { span, value, mod } = fact
      return [{ span, value, isPlain: mod === null && PLAIN.date(value) }]
    }
    if (fact.kind !== 'amount' || fact.currency !== 'EUR') return []
    const value = euros(fact.value, fact.upTo)
    return [{ span: fact.span, value, isPlain: PLAIN.amount(value) }]
  })
}

function count(gold: readonly Marked[], found: readonly Found[]): Counts {
  const matched = pairs(
    gold,
    found,
    (a, b) => overlaps(a.span, b.span) && b.readings.some((one) => agrees(a.value, one)),
  )
  return { matched: matched.length, found: found.length, gold: gold.length }
}

function agrees(marked: string, reading: string): boolean {
  return marked.length === reading.length && [...marked].every((unit, at) => unit === 'X' || unit === reading[at])
}

/** What the product finds, in the form of the others. */
export function ownFound(kind: Kind, facts: readonly Fact[]): readonly Found[] {
  return facts.flatMap((fact): Found[] => {
    if (fact.kind === 'date' && kind === 'date') return [{ span: fact.span, readings: [fact.value] }]
    if (fact.kind !== 'amount' || kind !== 'amount' || fact.currency !== 'EUR') return []
    return [{ span: fact.span, readings: [euros(fact.cents / 100, fact.upTo === null ? null : fact.upTo / 100)] }]
  })
}

/** What another tool finds, block by block; null when it does not read the kind. */
export function peerFound(kind: Kind, peer: Peer, { shadow, blocks, publishedOn }: BenchText): readonly Found[] | null {
  const { dates, amounts } = peer
  if (kind === 'amount' && amounts === null) return null
  return blocks.flatMap(({ span: block }) => {
    const words = shadow.slice(block.start, block.end)
    const found = kind === 'date' ? dates(words, publishedOn ?? NO_ANCHOR) : (amounts?.(words) ?? [])
    return found.map(({ span, readings }) => ({
      span: { start: block.start + span.start, end: block.start + span.end },
      readings,
    }))
  })
}
