import type { Span } from '../../../corpus/span.ts'

/** What a tool reads at a place. Right when any of its readings is: a tool that offers several is not held to one. */
export interface Found {
  readonly span: Span
  /** Dates in EDTF, or amounts as `euros` writes them. */
  readonly readings: readonly string[]
}

/** Another extractor, given one paragraph, list item or table row at a time. */
export interface Peer {
  readonly name: string
  readonly version: string
  /** `anchor` is the ISO date of publication, which « le 12 mars » is read against. */
  dates(text: string, anchor: string): readonly Found[]
  /** Null when the tool reads no money. */
  readonly amounts: ((text: string) => readonly Found[]) | null
}

/** An amount, or a range of amounts, as the bench compares them. */
export function euros(value: number, upTo: number | null = null): string {
  return upTo === null ? String(value) : `${value}-${upTo}`
}

/** Noon, so that no time zone moves the day. */
export function noonOf(day: string): Date {
  return new Date(`${day}T12:00:00`)
}
