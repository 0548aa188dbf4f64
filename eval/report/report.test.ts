import { beforeAll, describe, expect, it } from 'vitest'
import { loadModel, readQuestion } from '../../cli/collection.ts'
import { EVERYTHING, type Evaluation, evaluate } from '../evaluate.ts'
import { BEIR_FIXTURE, FIXTURE, UNANNOTATED } from '../fixtures/fixture.ts'
import { runJson } from '../run-json.ts'
import { percent, withInterval } from './labels.ts'
import { reportPage } from './page.tsx'
import { evaluationText } from './terminal.ts'
import { textTable } from './text-table.ts'

let evaluation: Evaluation
let empty: Evaluation
beforeAll(async () => {
  const parts = { embedder: await loadModel(), readQuestion }
  evaluation = await evaluate(FIXTURE, { ...EVERYTHING, beir: [BEIR_FIXTURE] }, parts)
  empty = await evaluate(UNANNOTATED, EVERYTHING, parts)
})

describe('evaluationText', () => {
  it('holds a table for each part, kind, mode and set', () => {
    const text = evaluationText(evaluation)
    for (const words of [
      'FAITS des documents, partie développement',
      'RECHERCHE, partie test',
      'BEIR (3 documents, 2 questions)',
    ]) {
      expect(text).toContain(words)
    }
    expect(text).toMatch(/montants +100,0 \[100–100\] +100,0/u)
    expect(text).toMatch(/mots \+ vecteurs \+ jetons +100,0 \[100–100\]/u)
  })
})

describe('reportPage', () => {
  it('is one page that loads nothing', () => {
    const page = reportPage(evaluation)
    expect(page.startsWith('<!doctype html><html lang="fr">')).toBe(true)
    expect(page).not.toMatch(/<script|<link|src=|@import|url\(/u)
  })

  it('draws a bar for each estimate and a dot for each question, with its words in the development part only', () => {
    const page = reportPage(evaluation)
    expect(page.match(/<circle/gu)).toHaveLength(3)
    expect(page).toContain('f1 « subvention à la mission locale de Brest »')
    expect(page).not.toContain('amphores et four de potier')
    expect(page).not.toContain('NaN')
  })

  it('escapes what people typed', () => {
    const typed = evaluation.queries.map((score) => ({ ...score, query: { ...score.query, text: '<b>gares</b>' } }))
    const page = reportPage({ ...evaluation, queries: typed })
    expect(page).not.toContain('<b>gares')
    expect(page).toContain('&lt;b&gt;gares')
  })

  it('has no chart without annotations', () => {
    expect(reportPage(empty)).not.toContain('<svg')
  })
})

describe('runJson', () => {
  it('leaves the words of test questions out unless asked for', () => {
    const texts = (showTest: boolean) =>
      runJson(evaluation, showTest).queries.map(({ id, text }) => [id, text !== null])
    expect(texts(false)).toContainEqual(['f3', false])
    expect(texts(false)).toContainEqual(['f1', true])
    expect(texts(true)).toContainEqual(['f3', true])
  })
})

describe('labels', () => {
  it.each([
    { shown: percent(0.9125), expected: '91,3' },
    { shown: percent(null), expected: '–' },
    { shown: withInterval({ value: 0.5, low: 0.404, high: 0.6 }), expected: '50,0 [40–60]' },
    { shown: withInterval(null), expected: '–' },
  ])('writes $expected', ({ shown, expected }) => {
    expect(shown).toBe(expected)
  })
})

describe('textTable', () => {
  it('aligns names to the left and figures to the right', () => {
    expect(
      textTable(
        ['', 'F1'],
        [
          ['dates', '9,1'],
          ['actions', '10,0'],
        ],
      ).split('\n'),
    ).toEqual(['           F1', '───────  ────', 'dates     9,1', 'actions  10,0'])
  })
})
