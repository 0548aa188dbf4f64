import type { BodyFact, BodyRef, Fact } from '../../../corpus/fact.ts'
import type { Context } from '../rule.ts'

/** `facts` and one more for each match of `pattern` that lies in a block, names a body and overlaps no fact. */
export function withMentions(
  facts: readonly Fact[],
  context: Context,
  pattern: RegExp,
  bodyAt: (word: string, at: number) => BodyRef | null,
  rule: string,
): readonly Fact[] {
  const added: BodyFact[] = []
  for (const block of context.blocks) {
    for (const match of matchesOf(pattern, context.shadow.slice(block.span.start, block.span.end))) {
      const start = block.span.start + match.index
      const ref = bodyAt(match[0], start)
      if (ref !== null) added.push({ kind: 'body', ...ref, span: { start, end: start + match[0].length }, rule })
    }
  }
  return withBodies(facts, added)
}

/** As `matchAll`, which copies the pattern at every call. */
export function* matchesOf(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const { lastIndex } = pattern
    yield match
    pattern.lastIndex = lastIndex
  }
}

/** `facts` and those of `added` that overlap none of them, in order of place. */
export function withBodies(facts: readonly Fact[], added: readonly BodyFact[]): readonly Fact[] {
  if (added.length === 0) return facts
  const taken = new Uint8Array(Math.max(...[...facts, ...added].map(({ span }) => span.end)))
  for (const { span } of facts) taken.fill(1, span.start, span.end)
  const free = added.filter(({ span }) => taken.subarray(span.start, span.end).every((unit) => unit === 0))
  return free.length === 0 ? facts : [...facts, ...free].toSorted((a, b) => a.span.start - b.span.start)
}
