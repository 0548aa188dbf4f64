import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareRuns, type Run, readRun } from './compare.ts'
import { comparisonText } from './report/terminal.ts'
import { AnnotationError } from './yardsticks.ts'

const queries = (scores: Readonly<Record<string, number | null>>) =>
  Object.entries(scores).map(([id, value]) => ({ id, modes: { full: { 'ndcg@10': value } } }))

const documents = (matched: readonly number[]) =>
  matched.map((count, at) => ({
    document: `d${at}`,
    kinds: { date: { strict: { matched: count, found: 4, gold: 4 } } },
  }))

const before: Run = { documents: documents([1, 4]), queries: queries({ a: 0.5, b: 1, c: null, d: 0.2 }), beir: [] }
const after: Run = { documents: documents([3, 4]), queries: queries({ a: 1, b: 0.9, c: 0.4, e: 1 }), beir: [] }

describe('compareRuns', () => {
  it('compares what both runs have, question by question', () => {
    const search = compareRuns(before, after).find(({ name }) => name === 'recherche.full.ndcg@10')
    expect(search).toMatchObject({ units: 2, a: 0.75, b: 0.95 })
    expect(search?.changes).toEqual([
      { id: 'a', a: 0.5, b: 1 },
      { id: 'b', a: 1, b: 0.9 },
    ])
  })

  it('compares F1 over the documents of both', () => {
    const dates = compareRuns(before, after).find(({ name }) => name === 'faits.date.f1')
    expect(dates).toMatchObject({ units: 2, a: 5 / 8, b: 7 / 8, changes: [{ id: 'd0', a: 0.25, b: 0.75 }] })
  })

  it('finds no difference between a run and itself', () => {
    for (const { difference, p, changes } of compareRuns(before, before)) {
      expect({ difference, p, changes }).toEqual({ difference: 0, p: 1, changes: [] })
    }
  })

  it('names sets of questions by their folder', () => {
    const set = { ...before, queries: [], documents: [], beir: [{ name: 'fiqa', queries: queries({ a: 1 }) }] }
    expect(compareRuns(set, set).map(({ name }) => name)).toEqual(['fiqa.full.ndcg@10'])
  })
})

describe('comparisonText', () => {
  it('shows the difference, how sure it is, and what changed', () => {
    const text = comparisonText(compareRuns(before, after))
    expect(text).toContain('recherche.full.ndcg@10')
    expect(text).toContain('+20,0')
    expect(text).toContain('a  50,0 → 100,0')
  })
})

describe('readRun', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'compare-'))
    writeFileSync(join(folder, 'run.json'), JSON.stringify({ ...before, model: 'x' }))
    writeFileSync(join(folder, 'other.json'), '[1]')
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('reads what --json wrote', () => {
    expect(readRun(join(folder, 'run.json'))).toEqual(before)
  })

  it.each(['other.json', 'none.json'])('refuses %s, naming it', (name) => {
    expect(() => readRun(join(folder, name))).toThrow(AnnotationError)
    expect(() => readRun(join(folder, name))).toThrow(name)
  })
})
