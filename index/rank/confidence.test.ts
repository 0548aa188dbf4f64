import { describe, expect, it } from 'vitest'
import { analyzeQuery } from '../analyze.ts'
import { NOTHING_UNDERSTOOD, type Understood } from '../library.ts'
import type { Rewording } from '../thesaurus/expand.ts'
import { bestEvidence, CONFIDENT, confidenceOf, evidenceOf } from './confidence.ts'
import { exampleShortlisted } from './example-shortlisted.ts'
import type { Shortlisted } from './shortlist.ts'

function evidence(
  text: string,
  more: Partial<Shortlisted>,
  understood: Partial<Understood> = {},
  rewordings: readonly Rewording[] = [],
) {
  const terms = analyzeQuery(text)
  const weights = new Map(terms.map((term) => [term, 2]))
  const question = { text, terms, rewordings, understood: { ...NOTHING_UNDERSTOOD, ...understood } }
  return evidenceOf(exampleShortlisted('a', more), question, weights)
}

const BRETAGNE = { code: '53', name: 'Bretagne' } as const

describe('evidenceOf', () => {
  it('is the share of the question that the passage says', () => {
    expect(evidence('scierie moderne', { terms: ['scier', 'bois'] }).covered).toBeCloseTo(0.5)
    expect(evidence('', {})).toMatchObject({ covered: 0, lacksNames: 0 })
  })

  it('counts other words for the same a little less', () => {
    const phrases = [['medecin'], ['docteur', 'medecin']].map((terms) => ({ terms, share: 0.75 }))
    const covered = (held: string) => evidence('toubibs', { terms: [held] }, {}, [{ own: ['toubib'], phrases }]).covered
    expect(covered('medecin')).toBeCloseTo(0.8)
    expect(covered('docteur')).toBeCloseTo(0.4)
    expect(covered('bois')).toBe(0)
  })

  it('misses names and numbers', () => {
    expect(evidence('tramway de Vierzon', { terms: ['tramway'] }).lacksNames).toBeCloseTo(0.5)
    expect(evidence('tramway de Vierzon', { terms: ['vierzon'] }).lacksNames).toBe(0)
    expect(evidence('516 dossiers', { terms: ['dossi'] }).lacksNames).toBeCloseTo(0.5)
  })

  it('has the figures of the question', () => {
    expect(evidence('516 dossiers', { terms: ['516'] }).figures).toBe(0)
    expect(evidence('12500 dossiers', { terms: ['12500'] }).figures).toBe(1)
    expect(evidence('12500 dossiers', { terms: ['dossi'] }).figures).toBe(0)
  })

  it('takes an amount for said when it is nearly', () => {
    const amounts = { amounts: [870_000] }
    expect(evidence('870 000 euros', { amounts: [874_607] }, amounts).lacksNames).toBe(0)
    expect(evidence('870 000 euros', { amounts: [890_000] }, amounts).lacksNames).toBeGreaterThan(0)
  })

  it('knows a region and a year by where and when the passage is', () => {
    const regions = [BRETAGNE]
    const question = 'lycées en Bretagne en 2021'
    const understood = { regions, period: '2021' }
    const there = { terms: ['lyc'], region: '53', dateFrom: '2021-05-01', dateTo: '2021-05-01' } as const
    expect(evidence(question, there, understood)).toMatchObject({ covered: 1, elsewhere: 0, atAnotherTime: 0 })
    expect(evidence(question, { terms: ['lyc'], region: '28' }, understood)).toMatchObject({
      elsewhere: 1,
      atAnotherTime: 1,
      lacksNames: 0,
    })
  })

  it('does not ask the passage for the words of its own date, nor for a bound that it keeps to', () => {
    const on = { terms: ['vot'], dateFrom: '2021-05-23', dateTo: '2021-05-23' }
    for (const day of ['23 mai 2021', '23/05/2021']) {
      expect(evidence(`votes du ${day}`, on, { period: '2021-05-23' }).lacksNames).toBe(0)
      expect(evidence(`votes du ${day}`, { terms: ['vot'] }, { period: '2021-05-23' }).atAnotherTime).toBe(1)
    }
    const above = { minAmount: 100_000 }
    expect(evidence('plus de 100 000 euros', { amounts: [250_000] }, above).lacksNames).toBe(0)
    expect(evidence('plus de 100 000 euros', { amounts: [50_000] }, above).lacksNames).toBeGreaterThan(0)
  })

  it('takes what the passage says of itself for a region or a year that it is not filed under', () => {
    const said = { terms: ['lyc', 'bretagn', '2021'] }
    expect(evidence('lycées en Bretagne en 2021', said, { regions: [BRETAGNE], period: '2021' })).toMatchObject({
      elsewhere: 0,
      atAnotherTime: 0,
    })
  })

  it('holds another region against a passage only when the question names one', () => {
    expect(evidence('lycées de Brest', { region: '28' }, { regions: [BRETAGNE] }).elsewhere).toBe(0)
  })
})

describe('bestEvidence', () => {
  const question = { text: 'scierie', terms: ['scier'], rewordings: [], understood: NOTHING_UNDERSTOOD }
  const close = (id: string, score: number, terms: readonly string[]) => ({
    ...exampleShortlisted(id, { terms }),
    score,
  })
  const best = (...passages: readonly ReturnType<typeof close>[]) =>
    bestEvidence(passages, question, new Map([['scier', 2]]))

  it('is that of the passage among the first that says most', () => {
    expect(best(close('a', 0.8, []), close('b', 0.7, ['scier']))?.covered).toBe(1)
    const [a, b, c] = ['a', 'b', 'c'].map((id) => close(id, 0.8, []))
    if (a === undefined || b === undefined || c === undefined) throw new Error('three passages are needed')
    expect(best(a, b, c, close('d', 0.7, ['scier']))?.covered).toBe(0)
    expect(best()).toBeNull()
  })

  it('tells how far the first is ahead', () => {
    expect(best(close('a', 0.8, []), close('b', 0.5, []), close('c', 0.3, []))?.ahead).toBeCloseTo(0.4)
  })
})

describe('confidenceOf', () => {
  const sure = {
    ...{ meaning: 0.6, words: 0.7, ahead: 0.2, length: 1.5, covered: 0.9, figures: 0 },
    ...{ lacksNames: 0, elsewhere: 0, atAnotherTime: 0 },
  }

  it('is high when much speaks for an answer, low when names are missing or the place is another', () => {
    expect(confidenceOf(sure)).toBeGreaterThan(0.9)
    expect(confidenceOf({ ...sure, meaning: 0.1, words: 0.2, covered: 0.2 })).toBeLessThan(CONFIDENT)
    expect(confidenceOf({ ...sure, covered: 0.5, lacksNames: 0.5 })).toBeLessThan(confidenceOf(sure))
    expect(confidenceOf({ ...sure, elsewhere: 1 })).toBeLessThan(confidenceOf(sure))
  })
})
