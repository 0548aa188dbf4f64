import type { Block } from '../../../corpus/document.ts'
import type { DateFact, Fact } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD } from '../patterns.ts'
import type { Context } from '../rule.ts'

/** A date fact with the shadow of its block: refiners read the words around it, never those of another block. */
export interface PlacedDate {
  readonly fact: DateFact
  readonly block: Block
  /** Place of the block in the document, from 0. */
  readonly index: number
  readonly line: string
  /** The fact's span within `line`. */
  readonly start: number
  readonly end: number
}

/** The date facts of `facts` in order of place; both `facts` and blocks come ordered. */
export function placeDates(facts: readonly Fact[], context: Context): readonly PlacedDate[] {
  const placed: PlacedDate[] = []
  let index = 0
  let line: string | null = null
  for (const fact of facts) {
    if (fact.kind !== 'date') continue
    for (let block = context.blocks[index]; block !== undefined; block = context.blocks[++index], line = null) {
      if (block.span.end < fact.span.end) continue
      line ??= context.shadow.slice(block.span.start, block.span.end)
      placed.push({
        fact,
        block,
        index,
        line,
        start: fact.span.start - block.span.start,
        end: fact.span.end - block.span.start,
      })
      break
    }
  }
  return placed
}

/** A pattern for `stands`: `source` ends where the place begins, spaces apart. */
export function before(source: string): RegExp {
  return new RegExp(`(?<=${NOT_AFTER_WORD}(?:${french(source)}) *)`, 'iuy')
}

/** A pattern for `stands`: `source` begins at the place. */
export function after(source: string): RegExp {
  return new RegExp(french(source), 'iuy')
}

/** Whether a pattern of `before` or `after` holds at a place of the line; it looks nowhere else, so it costs little. */
export function stands(pattern: RegExp, line: string, place: number): boolean {
  pattern.lastIndex = place
  return pattern.test(line)
}

/** `facts` with each date replaced by what `change` makes of it; unchanged dates stay the same object. */
export function mapDates(
  facts: readonly Fact[],
  context: Context,
  change: (date: PlacedDate) => DateFact,
): readonly Fact[] {
  const changed = new Map<Fact, Fact>()
  for (const date of placeDates(facts, context)) changed.set(date.fact, change(date))
  return facts.map((fact) => changed.get(fact) ?? fact)
}
