import { beforeAll, describe, expect, it } from 'vitest'
import { loadModel, readQuestion } from '../../cli/collection.ts'
import { FIXTURE, UNANNOTATED } from '../fixtures/fixture.ts'
import { SPLITS } from '../yardsticks.ts'
import type { SearchParts } from './collection.ts'
import { evaluateRetrieval, type SearchScores } from './evaluate-retrieval.ts'
import { MODES } from './modes.ts'
import { summariseRetrieval } from './summarise-retrieval.ts'

let parts: SearchParts
let scores: readonly SearchScores[]

beforeAll(async () => {
  parts = { embedder: await loadModel(), readQuestion }
  scores = await evaluateRetrieval(FIXTURE, SPLITS, parts)
})

describe('evaluateRetrieval', () => {
  it('asks every judged question in every mode', () => {
    expect(scores.map(({ id }) => id)).toEqual(['f1', 'f2', 'f3', 'f4'])
    for (const { modes } of scores) expect(Object.keys(modes)).toEqual([...MODES])
  })

  it.each(['words', 'fused', 'full'] as const)('finds the document that says it first, by %s', (mode) => {
    const first = scores.find(({ id }) => id === 'f1')
    expect(first?.modes[mode]).toMatchObject({ 'ndcg@10': 1, 'recall@5': 1, 'recall@20': 1, 'mrr@10': 1 })
  })

  it('judges the excerpt and the answer of the whole search', () => {
    expect(scores[0]?.modes.full).toMatchObject({ citation: 1, answered: 1, abstained: null })
  })

  it('asks of an unanswerable question only whether it is left alone', () => {
    const { full, words } = scores[3]?.modes ?? {}
    expect(full).toMatchObject({ 'ndcg@10': null, citation: null, answered: null, abstained: 1 })
    expect(words).toMatchObject({ 'ndcg@10': null })
  })

  it('gives the same figures again', async () => {
    expect(await evaluateRetrieval(FIXTURE, SPLITS, parts)).toEqual(scores)
  })

  it('asks only the questions of the part', async () => {
    const test = await evaluateRetrieval(FIXTURE, ['test'], parts)
    expect(test.map(({ id }) => id)).toEqual(['f3'])
  })

  it('has nothing to ask without questions', async () => {
    expect(await evaluateRetrieval(UNANNOTATED, SPLITS, parts)).toEqual([])
  })
})

describe('summariseRetrieval', () => {
  it('groups by type and user', () => {
    const figures = summariseRetrieval(scores)
    expect(figures?.byType.map(({ name, count }) => [name, count])).toEqual([
      ['keywords', 2],
      ['question', 1],
      ['unanswerable', 1],
    ])
    expect(figures?.byUser.map(({ name }) => name)).toEqual(['journalist', 'researcher', 'staff'])
    expect(figures?.overall.full?.abstained?.value).toBe(1)
    expect(figures?.overall.words?.citation).toBeUndefined()
  })
})
