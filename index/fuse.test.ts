import { describe, expect, it } from 'vitest'
import { rank } from './fuse.ts'
import type { Understood } from './library.ts'
import type { Candidate } from './retrieve.ts'

const NOTHING: Understood = { region: null, period: null, minAmount: null, maxAmount: null, bodies: [], intent: null }

function candidate(id: string, words: number, meaning: number, more: Partial<Candidate> = {}): Candidate {
  const [documentId = id] = id.split(':')
  return {
    id,
    documentId,
    words,
    meaning,
    region: null,
    dateFrom: null,
    dateTo: null,
    fundings: 0,
    amounts: [],
    ...more,
  }
}

function ranked(candidates: readonly Candidate[], understood = NOTHING, known = 1): readonly string[] {
  const retrieved = {
    candidates,
    known,
    passages: 100,
    weights: new Map<string, number>(),
    vector: new Float32Array(0),
  }
  return rank(retrieved, understood).map(({ id }) => id)
}

describe('rank', () => {
  it('orders by words and meaning together, and by id where they tie', () => {
    expect(ranked([candidate('c', 0.5, 0.5), candidate('a', 0.5, 0.5), candidate('b', 0.9, 0.4)])).toEqual([
      'b',
      'a',
      'c',
    ])
  })

  it('leaves out what is not relevant', () => {
    expect(ranked([candidate('a', 0.1, 0.05)])).toEqual([])
    expect(ranked([candidate('a', 0, 0.5)])).toEqual(['a'])
    expect(ranked([candidate('a', 0.5, 0)])).toEqual(['a'])
  })

  it('weighs words less when the collection does not know most of the question', () => {
    expect(ranked([candidate('a', 0.3, 0)], NOTHING, 0.3)).toEqual([])
  })

  it('leaves out what falls far below the best', () => {
    expect(ranked([candidate('a', 1, 0.8), candidate('b', 0.4, 0.1)])).toEqual(['a'])
  })

  it('prefers the region, the period and the funding that the question asks for', () => {
    const region = { code: '53', name: 'Bretagne' }
    const there = candidate('z', 0.5, 0.5, { region: '53' })
    expect(ranked([candidate('a', 0.5, 0.5), there], { ...NOTHING, region })).toEqual(['z', 'a'])
    const then = candidate('z', 0.5, 0.5, { dateFrom: '2021-03-01', dateTo: '2021-03-01' })
    expect(ranked([candidate('a', 0.5, 0.5), then], { ...NOTHING, period: '2021' })).toEqual(['z', 'a'])
    const funding = candidate('z', 0.5, 0.5, { fundings: 1 })
    expect(ranked([candidate('a', 0.5, 0.5), funding], { ...NOTHING, intent: 'who_funds' })).toEqual(['z', 'a'])
  })

  it('keeps what comes within reach of the best beside it, and nothing without an answer', () => {
    expect(ranked([candidate('a', 0.9, 0.6), candidate('z', 0, 0.6), candidate('far', 0.1, 0.1)])).toEqual(['a', 'z'])
    expect(ranked([candidate('far', 0.02, 0.05)])).toEqual([])
  })

  it('moves the third passage of a document behind other documents', () => {
    const same = ['a:1', 'a:2', 'a:3'].map((id) => candidate(id, 0.9, 0.3))
    expect(ranked([...same, candidate('b', 0.6, 0.3)])).toEqual(['a:1', 'a:2', 'b', 'a:3'])
  })
})
