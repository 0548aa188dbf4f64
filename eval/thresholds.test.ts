import { beforeAll, describe, expect, it } from 'vitest'
import { loadModel, readQuestion } from '../cli/collection.ts'
import { EVERYTHING, type Evaluation, evaluate } from './evaluate.ts'
import { FIXTURE } from './fixtures/fixture.ts'
import { loadGold } from './gold.ts'
import { loadPassages } from './passages.ts'
import { loadQueries } from './queries.ts'
import { findBreaches, guardedFigures, raiseThresholds, readThresholds, type Thresholds } from './thresholds.ts'
import { BUNDLED, type Yardsticks } from './yardsticks.ts'

async function measureDev(yardsticks: Yardsticks): Promise<{ evaluation: Evaluation; figures: Thresholds }> {
  const parts = { embedder: await loadModel(), readQuestion }
  const evaluation = await evaluate(yardsticks, { ...EVERYTHING, splits: ['dev'] }, parts)
  return { evaluation, figures: Object.assign({}, ...evaluation.splits.map(guardedFigures)) }
}

describe('the development part of the bundled collection', () => {
  let evaluation: Evaluation
  let figures: Thresholds
  beforeAll(async () => {
    const measured = await measureDev(BUNDLED)
    evaluation = measured.evaluation
    figures = measured.figures
  }, 120_000)

  it('stays at or above every threshold; raise them with « npm run eval -- --raise-thresholds »', () => {
    expect(findBreaches(figures, readThresholds())).toEqual([])
  })

  it('measures every document and question that is annotated', () => {
    const gold = loadGold(BUNDLED).filter(({ content }) => content.split === 'dev')
    const passages = loadPassages(BUNDLED).filter(({ passage }) => passage.split === 'dev')
    const queries = loadQueries(BUNDLED).queries.filter(({ split }) => split === 'dev')
    expect(evaluation.documents).toHaveLength(gold.length + passages.length)
    expect(evaluation.queries).toHaveLength(queries.length)
    expect(Object.keys(figures).some((name) => name.startsWith('facts.'))).toBe(gold.length > 0)
    expect(Object.keys(figures).some((name) => name.startsWith('retrieval.'))).toBe(queries.length > 0)
  })
})

describe('guardedFigures', () => {
  it('names the figures of facts and of every mode', async () => {
    const { figures } = await measureDev(FIXTURE)
    expect(figures).toMatchObject({ 'facts.amount.f1': 1, 'facts.amount.quiet': 1, 'retrieval.full.abstained': 1 })
    expect(Object.keys(figures)).toEqual(expect.arrayContaining(['retrieval.words.ndcg@10', 'retrieval.fused.mrr@10']))
    expect(Object.keys(figures)).not.toContain('retrieval.words.citation')
  })

  it('has none without annotations', () => {
    expect(guardedFigures({ facts: null, passages: null, retrieval: null })).toEqual({})
  })
})

describe('findBreaches', () => {
  it.each([
    { name: 'a figure at its threshold', figures: { x: 0.8 }, floor: { x: 0.8 }, breaches: [] },
    { name: 'a figure below', figures: { x: 0.79 }, floor: { x: 0.8 }, breaches: ['x : 0.790, sous le seuil 0.80'] },
    { name: 'a figure without one', figures: { x: 0.5 }, floor: {}, breaches: ['x n’a pas de seuil (mesuré 0.500)'] },
    {
      name: 'a figure no longer measured',
      figures: {},
      floor: { x: 0.8 },
      breaches: ['x a un seuil et n’est plus mesuré'],
    },
  ])('tells $name', ({ figures, floor, breaches }) => {
    expect(findBreaches(figures as Thresholds, floor as Thresholds)).toEqual(breaches)
  })
})

describe('raiseThresholds', () => {
  it.each([
    { name: 'up to two decimals of the figure', figures: { x: 0.8999 }, floor: { x: 0.5 }, raised: { x: 0.89 } },
    { name: 'never down', figures: { x: 0.3 }, floor: { x: 0.5 }, raised: { x: 0.5 } },
    { name: 'from nothing', figures: { x: 0.58 }, floor: {}, raised: { x: 0.58 } },
    { name: 'not at all what was not measured', figures: {}, floor: { x: 0.5 }, raised: { x: 0.5 } },
  ])('goes $name', ({ figures, floor, raised }) => {
    expect(raiseThresholds(figures as Thresholds, floor as Thresholds)).toEqual(raised)
  })
})
