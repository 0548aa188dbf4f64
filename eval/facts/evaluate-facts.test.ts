import { describe, expect, it } from 'vitest'
import { FIXTURE, UNANNOTATED } from '../fixtures/fixture.ts'
import { SPLITS } from '../yardsticks.ts'
import { evaluateFacts } from './evaluate-facts.ts'
import { listErrors, summariseFacts } from './summarise-facts.ts'

describe('evaluateFacts', () => {
  it('reads the documents of a part as the product does', async () => {
    const scores = await evaluateFacts(FIXTURE, ['dev'])
    expect(scores.map(({ document }) => document)).toEqual(['fouilles.html', 'missions.txt'])
    const figures = summariseFacts(scores)
    expect(figures?.kinds.amount.strict).toMatchObject({ matched: 1, found: 1, gold: 1, f1: { value: 1 } })
    expect(figures?.kinds.date.strict).toMatchObject({ matched: 2, gold: 2 })
    expect(figures?.kinds.funding.strict).toMatchObject({ matched: 1, gold: 1 })
  })

  it('counts false facts where none is annotated', async () => {
    const figures = summariseFacts(await evaluateFacts(FIXTURE, ['dev']))
    expect(figures?.kinds.amount.without).toEqual({ documents: 1, quiet: 1, falseFacts: 0 })
    expect(figures?.kinds.date.without.documents).toBe(1)
  })

  it('has no figures without annotations', async () => {
    expect(summariseFacts(await evaluateFacts(UNANNOTATED, SPLITS))).toBeNull()
  })
})

describe('listErrors', () => {
  it('shows the test part only when asked to', async () => {
    const scores = await evaluateFacts(FIXTURE, SPLITS)
    const parts = (showTest: boolean) => new Set(listErrors(scores, showTest).map(({ split }) => split))
    expect(parts(false)).not.toContain('test')
    // Nobody annotated who funds the stations, in order that something is found there that is not marked.
    expect(parts(true)).toContain('test')
  })
})
