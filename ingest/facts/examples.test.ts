import { describe, expect, it } from 'vitest'
import type { Fact, FactKind } from '../../corpus/fact.ts'
import { ACTION_EXAMPLES } from './action/examples.ts'
import { AMOUNT_EXAMPLES } from './amount/examples.ts'
import { BODY_EXAMPLES } from './body/examples.ts'
import { DATE_EXAMPLES } from './date/examples.ts'
import { type Example, linesAsBlocks, unmark } from './example.ts'
import { extract } from './extract.ts'
import { FUNDING_EXAMPLES } from './funding/examples.ts'
import { FRAMES } from './funding/scene.ts'
import { PHASES } from './rule-sets.ts'

const SETS: readonly { kind: FactKind; examples: readonly Example[] }[] = [
  { kind: 'amount', examples: AMOUNT_EXAMPLES },
  { kind: 'date', examples: DATE_EXAMPLES },
  { kind: 'body', examples: BODY_EXAMPLES },
  { kind: 'action', examples: ACTION_EXAMPLES },
  { kind: 'funding', examples: FUNDING_EXAMPLES },
]

const fired = new Set<string>()

describe.each(SETS)('$kind examples', ({ kind, examples }) => {
  const cases = examples.flatMap((example) => example.texts.map((text) => ({ text, example })))
  it.each(cases)('$text', ({ text: marked, example }) => {
    const { text, quotes } = unmark(marked)
    const { facts, trace } = extract({
      text,
      blocks: linesAsBlocks(text),
      publishedOn: example.publishedOn ?? null,
      region: example.region ?? null,
    })
    for (const entry of trace) if (entry.outcome === 'kept') fired.add(entry.rule)
    const found = facts.filter((fact) => fact.kind === kind)
    for (const fact of facts) expect(fact.span.end).toBeGreaterThan(fact.span.start)
    expect(found.map((fact) => quoteOf(text, fact))).toEqual(example.expect === null ? [] : quotes)
    found.forEach((fact, index) => {
      const wanted = Array.isArray(example.expect) ? example.expect[index] : example.expect
      expect(fact).toMatchObject(wanted ?? {})
    })
  })
})

describe('every rule', () => {
  const rules = PHASES.filter((phase) => phase.name !== 'reference').flatMap((phase) => phase.rules)
  it.each(FRAMES)('%s has an example that it reads', (name) => {
    expect(fired).toContain(name)
  })

  it.each(rules)('$name has an example that it reads', ({ name }) => {
    expect(fired).toContain(name)
  })
})

function quoteOf(text: string, fact: Fact): string {
  return text.slice(fact.span.start, fact.span.end)
}
