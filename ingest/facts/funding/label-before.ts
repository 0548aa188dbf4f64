import { type Span, trimSpan } from '../../../corpus/span.ts'
import type { Chunk } from './chunks.ts'
import { isGift, isNeutral } from './lexicon.ts'
import { previousAmount } from './relations.ts'
import type { Scene } from './scene.ts'

/** The label: from the amount before, or the start, to the colon, dash, comma, bracket or dots before this one. */
export function labelBefore(chunks: readonly Chunk[], at: number, scene: Scene): Span | null {
  const opening = previousAmount(chunks, at)
  const mark = chunks.slice(0, at).findLastIndex((chunk) => chunk.kind === 'mark' && /^[:(,\-.\t=]$/u.test(chunk.key))
  const between = chunks.slice(mark + 1, at)
  const isProse = scene.sentence.block.kind === 'paragraph' && scene.sentence.lead === null
  if (mark <= opening && isProse && chunks[at - 1]?.kind !== 'phrase') return null
  if (mark <= opening && isProse && sentenceHasMore(chunks, at)) return null
  const isPlain = between.every(
    (chunk) =>
      chunk.kind === 'other' || (chunk.kind === 'phrase' && (isGift(chunk.head.key) || isNeutral(chunk.head.key))),
  )
  const first = chunks[opening === -1 ? 0 : opening + 1]
  const last = mark > opening ? chunks[mark - 1] : isPlain ? undefined : chunks[at - 1]
  if (first === undefined || last === undefined || last.span.end <= first.span.start) return null
  if (chunks.slice(opening + 1, at).some((chunk) => chunk.kind === 'verb' && !chunk.bare)) return null
  const end = labelEnd(chunks, chunks.indexOf(last))
  const span = trimSpan(scene.context.text, {
    start: opening === -1 ? scene.sentence.span.start : first.span.start,
    end,
  })
  return span.end - span.start < 2 ? null : span
}

/** « Les Mureaux (78) ... »: dots and a département's number are not part of the label. */
function labelEnd(chunks: readonly Chunk[], at: number): number {
  let back = at
  while (isMark(chunks[back], '.') && back > 0) back--
  const inside = chunks[back - 1]
  if (
    isMark(chunks[back], ')') &&
    isMark(chunks[back - 2], '(') &&
    inside?.kind === 'phrase' &&
    inside.head.kind === 'number'
  )
    back -= 3
  return chunks[back]?.span.end ?? 0
}

function isMark(chunk: Chunk | undefined, key: string): boolean {
  return chunk?.kind === 'mark' && chunk.key === key
}

/** True when the sentence goes on behind the amount: « AEF info parle de 17 M€ pour 2022 » is no label. */
function sentenceHasMore(chunks: readonly Chunk[], at: number): boolean {
  const label = chunks[at - 1]
  return label?.kind !== 'phrase' || label.body === null
}

/** « 1 000 € (accueil d'un volontaire) »: what for, in brackets behind the amount. */
export function inBrackets(chunks: readonly Chunk[], at: number, { context }: Scene): Span | null {
  const open = chunks[at + 1]
  if (open?.kind !== 'mark' || open.key !== '(') return null
  const close = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'mark' && chunk.key === ')')
  const last = chunks[close - 1]
  if (
    last === undefined ||
    close <= at + 2 ||
    last.kind === 'date' ||
    chunks.slice(at + 1, close).some(({ kind }) => kind === 'amount')
  )
    return null
  return trimSpan(context.text, { start: open.span.end, end: last.span.end })
}
