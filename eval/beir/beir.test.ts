import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadModel, readQuestion } from '../../cli/collection.ts'
import { BEIR_FIXTURE } from '../fixtures/fixture.ts'
import { AnnotationError } from '../yardsticks.ts'
import { evaluateBeir } from './evaluate-beir.ts'
import { loadBeir } from './load-beir.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'beir-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}

describe('loadBeir', () => {
  it('reads the layout of BEIR, the judgments called test, and leaves unjudged questions out', () => {
    const { name, documents, queries } = loadBeir(BEIR_FIXTURE)
    expect(name).toBe('beir')
    expect(documents).toHaveLength(3)
    expect(documents[0]).toEqual({ id: 'd1', title: 'Le vélo en ville', text: expect.stringContaining('prime') })
    expect(queries.map(({ id, grades }) => [id, [...grades]])).toEqual([
      ['q1', [['d1', 1]]],
      [
        'q2',
        [
          ['d2', 2],
          ['d3', 0],
        ],
      ],
    ])
  })

  it.each([
    { name: 'short names', qrels: '{"q":"1","d":"7","r":2}' },
    { name: 'long names and numbers as ids', qrels: '{"query-id":1,"corpus-id":7,"score":2}' },
  ])('reads JSON lines with $name', ({ qrels }) => {
    write({
      'corpus.jsonl': '{"id":7,"text":"Un texte."}',
      'queries.jsonl': '{"id":"1","text":"texte"}',
      'qrels.jsonl': qrels,
    })
    expect(loadBeir(folder).queries).toEqual([{ id: '1', title: '', text: 'texte', grades: new Map([['7', 2]]) }])
  })

  it.each([
    { name: 'a missing corpus', files: {}, says: 'corpus.jsonl' },
    { name: 'missing judgments', files: { 'corpus.jsonl': '', 'queries.jsonl': '' }, says: 'qrels' },
    {
      name: 'a document without text, by its line',
      files: { 'corpus.jsonl': '{"id":"a","text":"x"}\n{"id":"b"}', 'queries.jsonl': '', 'qrels.jsonl': '' },
      says: 'ligne 2',
    },
  ])('refuses $name', ({ files, says }) => {
    write(files)
    expect(() => loadBeir(folder)).toThrow(AnnotationError)
    expect(() => loadBeir(folder)).toThrow(says)
  })
})

describe('evaluateBeir', () => {
  it('asks by words, by vectors and by both', async () => {
    const result = await evaluateBeir(BEIR_FIXTURE, { embedder: await loadModel(), readQuestion })
    expect(result).toMatchObject({ name: 'beir', documents: 3, count: 2 })
    expect(Object.keys(result.figures)).toEqual(['words', 'vectors', 'late', 'fused'])
    expect(result.figures.words).toMatchObject({
      'ndcg@10': { value: 1 },
      'recall@100': { value: 1 },
      'mrr@10': { value: 1 },
    })
  })
})
