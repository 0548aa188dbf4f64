import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COLLECTION } from '../server/testing/collection.ts'
import { memoryLibrary } from '../server/testing/memory-library.ts'
import { captureOutput } from './captured-output.ts'
import { batchFormat, searchBatch } from './search-batch.ts'

const library = memoryLibrary(COLLECTION)
const captured = captureOutput()

let root: string
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'batch-'))
})
afterAll(() => rmSync(root, { recursive: true }))

function file(name: string, content: string): string {
  const path = join(root, name)
  writeFileSync(path, content)
  return path
}

const rows = () =>
  captured.out
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split('\r\n')

describe('searchBatch', () => {
  it('answers a table with a table: ids kept, a row a hit, a row for what is not found', async () => {
    const questions = file('noms.csv', 'id;nom;ville\nA1;Bretagne;Rennes\n;zzzzzz;\nB2;"région grand est";Metz\n')
    expect(await searchBatch(library, questions, {}, 'csv')).toEqual({ skipped: 0 })
    const [header, ...found] = rows()
    expect(header).toBe('id,question,rang,score,document,éditeur,région,date,extrait,url,passage')
    expect(found.map((row) => row.split(',').slice(0, 3).join(','))).toEqual([
      'A1,Bretagne,1',
      '3,zzzzzz,',
      'B2,région grand est,1',
    ])
  })

  it('takes the first column of a table without header for the questions', async () => {
    await searchBatch(library, file('nu.csv', 'Bretagne\nzzzzzz\n'), {}, 'csv')
    expect(
      rows()
        .slice(1)
        .map((row) => row.split(',')[1]),
    ).toEqual(['Bretagne', 'zzzzzz'])
  })

  it('answers JSON lines with what the API says, names bad lines and passes over them', async () => {
    const questions = file('q.jsonl', '{"id":"x","q":"bretagne"}\npas du JSON\n\n{"q":"  "}\n{"q":"zzzzzz"}\n')
    expect(await searchBatch(library, questions, { limit: '1' }, 'jsonl')).toEqual({ skipped: 2 })
    const answers = captured.out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answers).toMatchObject([
      { id: 'x', total: 1 },
      { id: 5, total: 0, hits: [] },
    ])
    expect(captured.err).toMatch(/ligne 2.*ligne 4.*2\u00A0questions, 2\u00A0lignes passées/su)
  })

  it('names a question that is too long', async () => {
    expect(await searchBatch(library, file('long.csv', `q\n${'a'.repeat(501)}\n`), {}, 'csv')).toEqual({ skipped: 1 })
    expect(captured.err).toContain('ligne 2')
    expect(captured.err).toContain('500')
  })

  it('refuses options that mean nothing before any question, and a file that is not there', async () => {
    const questions = file('ok.csv', 'q\nBretagne\n')
    await expect(searchBatch(library, questions, { limit: 'beaucoup' }, 'csv')).rejects.toThrow('--limit')
    expect(captured.out).toBe('')
    await expect(searchBatch(library, join(root, 'absent.csv'), {}, 'csv')).rejects.toThrow('absent.csv')
  })
})

describe('batchFormat', () => {
  it('is that of the questions unless another is asked for', () => {
    expect([batchFormat(undefined, 'a.csv'), batchFormat(undefined, 'a.jsonl'), batchFormat('csv', 'a.jsonl')]).toEqual(
      ['csv', 'jsonl', 'csv'],
    )
    expect(() => batchFormat('xml', 'a.csv')).toThrow('xml')
  })
})
