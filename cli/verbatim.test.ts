import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Archive, openArchive } from '../corpus/archive.ts'
import { openDatabase } from '../corpus/database.ts'
import type { Document } from '../corpus/document.ts'
import { locateQuote } from '../corpus/quote.ts'
import type { Span } from '../corpus/span.ts'
import { type Library, NO_FILTERS } from '../index/library.ts'
import { resolveTarget } from '../ingest/targets.ts'
import { run } from './collect.ts'
import { openCollection } from './collection.ts'

const QUESTIONS = [
  'subventions aux missions locales',
  'qui finance l’apprentissage en Occitanie ?',
  'travaux dans les lycées',
  'aides après la grêle',
  'contrat de plan État-Région 2021-2027',
  'tarifs des trains régionaux',
  'FEDER',
  'COMMISSION PERMANENTE 2018',
]

const root = mkdtempSync(join(tmpdir(), 'verbatim-'))
const db = join(root, 'db')
let archive: Archive
let library: Library
let documents: readonly Document[]

beforeAll(async () => {
  await run(db, [resolveTarget('sample', root)])
  archive = await openArchive(await openDatabase(db))
  library = await openCollection(db)
  documents = await archive.getMany([...(await archive.states()).keys()])
}, 120_000)

afterAll(() => {
  library.close()
  rmSync(root, { recursive: true })
})

describe('the bundled collection, read and indexed', () => {
  it('has every block and fact on words of its document', () => {
    expect(documents.length).toBeGreaterThan(100)
    for (const { text, blocks, facts } of documents) {
      expect(text).toBe(text.normalize('NFC'))
      for (const { span } of [...blocks, ...facts]) expectWords(text, span)
      for (const fact of facts) {
        if (fact.kind !== 'funding') continue
        for (const part of [fact.amount, fact.purpose]) if (part !== null) expectWords(text, part)
      }
    }
  })

  it.each(QUESTIONS)('« %s » is answered with words of stored documents', async (text) => {
    const { hits } = await library.search({ text, ...NO_FILTERS, limit: 20, cursor: null })
    expect(hits.length).toBeGreaterThan(0)
    for (const { document, excerpt, citation, facts } of hits) {
      const stored = documents.find(({ id }) => id === document.id)?.text ?? ''
      expect(stored.slice(excerpt.span.start, excerpt.span.end)).toBe(excerpt.text)
      expect(excerpt.text.length).toBeLessThanOrEqual(500)
      expect(citation.quote.exact).toBe(excerpt.text)
      expect(locateQuote(stored, citation.quote)).toEqual(citation.span)
      for (const { start, end } of [...excerpt.highlights, ...facts.map(({ span }) => span)]) {
        expect(start).toBeGreaterThanOrEqual(excerpt.span.start)
        expect(end).toBeLessThanOrEqual(excerpt.span.end)
        expect(end).toBeGreaterThan(start)
      }
    }
  })
})

function expectWords(text: string, { start, end }: Span): void {
  expect(start).toBeGreaterThanOrEqual(0)
  expect(end).toBeLessThanOrEqual(text.length)
  expect(text.slice(start, end).trim()).not.toBe('')
}
