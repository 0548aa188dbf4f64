import type { Block } from '../../../corpus/document.ts'
import type { BodyFact, Fact } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'
import { sentencesOfBlock } from '../sentences.ts'
import { type Reading, wordOf } from './forms.ts'

/** A word, a mark, or a whole fact of an earlier phase, which reads as one noun. */
export interface Item extends Span {
  readonly text: string
  /** Lower case without accents; `#body`, `#amount`, `#date` for a fact. */
  readonly key: string
  readonly body: BodyFact | null
  /** How the word may be read as a verb. */
  readonly readings: readonly Reading[]
  /** Infinitive of the verb that a noun of action stands for, or null. */
  readonly act: string | null
}

/** A sentence as items, in its place in the document. */
export interface Sentence {
  readonly items: readonly Item[]
  readonly span: Span
  readonly block: Block
  /** Whether it opens its block. */
  readonly opens: boolean
}

/** A word with its elision or its hyphens, else a single mark. */
const ITEM = /[Aa]ujourd'hui|AUJOURD'HUI|[\p{L}\p{N}]+(?:[-·][\p{L}\p{N}]+)*'?|[^\s\p{L}\p{N}]/gu

/** The sentences of the context's blocks, in order; `facts` are ordered by place. */
export function sentencesIn(context: Context, facts: readonly Fact[]): readonly Sentence[] {
  const nouns = facts.filter(({ kind }) => kind === 'body' || kind === 'amount' || kind === 'date')
  let next = 0
  return context.blocks.flatMap((block) =>
    sentencesOfBlock(context, block).map((span, index): Sentence => {
      while (next < nouns.length && (nouns[next]?.span.end ?? 0) <= span.start) next++
      return { items: itemsOf(context.shadow, span, nouns, next), span, block, opens: index === 0 }
    }),
  )
}

function itemsOf(shadow: string, span: Span, nouns: readonly Fact[], first: number): readonly Item[] {
  const items: Item[] = []
  const slice = shadow.slice(span.start, span.end)
  let next = first
  ITEM.lastIndex = 0
  for (let match = ITEM.exec(slice); match !== null; match = ITEM.exec(slice)) {
    const start = span.start + match.index
    while (next < nouns.length && (nouns[next]?.span.end ?? 0) <= start) next++
    const fact = nouns[next]
    if (fact !== undefined && fact.span.start <= start && fact.span.end <= span.end) {
      const text = shadow.slice(fact.span.start, fact.span.end)
      const body = fact.kind === 'body' ? fact : null
      items.push({
        start: fact.span.start,
        end: fact.span.end,
        text,
        key: `#${fact.kind}`,
        body,
        readings: [],
        act: null,
      })
      ITEM.lastIndex = fact.span.end - span.start
    } else {
      const text = match[0]
      const { key, readings, act } = wordOf(text)
      items.push({ start, end: start + text.length, text, key, body: null, readings, act })
    }
  }
  return items
}
