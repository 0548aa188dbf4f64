import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Archive, openArchive } from '../corpus/archive.ts'
import { openDatabase } from '../corpus/database.ts'
import type { Document } from '../corpus/document.ts'
import { markDuplicates } from './duplicates.ts'

let root: string
let archive: Archive

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'duplicates-'))
  archive = await openArchive(await openDatabase(join(root, 'db')))
})
afterEach(() => rmSync(root, { recursive: true }))

const LONG = Array.from({ length: 30 }, (_, n) => `La Région aide la commune numéro ${n} à refaire son école.`).join(
  ' ',
)

function document(id: string, text: string, more: Partial<Document> = {}): Document {
  return {
    ...{ id, text, source: 'essai', address: `https://www.example.fr/${id}`, url: null, title: id, publisher: null },
    ...{
      publishedOn: null,
      kind: 'release',
      region: null,
      themes: [],
      matter: null,
      blocks: [],
      facts: [],
      issues: [],
    },
    ...{ fetchedAt: '2026-01-01T00:00:00Z', contentHash: id, extractor: 'v1', corrections: [], removedAt: null },
    ...more,
  }
}

const standsFor = async () =>
  Object.fromEntries([...(await archive.states()).values()].map(({ id, duplicateOf }) => [id, duplicateOf]))

test('one text at several addresses is one document, the public and present one first', async () => {
  await archive.put(
    [
      document('a', LONG, { address: 'file:///a.html' }),
      document('c', `${LONG}\n`),
      document('b', LONG, { removedAt: '2026-01-02T00:00:00Z' }),
      document('other', `${LONG} Et plus.`),
      document('row1', 'Une aide de 3 €.', { kind: 'dataset-row' }),
      document('row2', 'Une aide de 3 €.', { kind: 'dataset-row' }),
    ],
    [],
  )
  expect([await markDuplicates(archive), await markDuplicates(archive)]).toEqual([2, 0])
  expect(await standsFor()).toEqual({ a: 'c', b: 'c', c: null, other: null, row1: null, row2: null })
  expect((await archive.copies('c')).map(({ id }) => id)).toEqual(['a', 'b'].sort((x, y) => (x < y ? 1 : -1)).reverse())
  expect((await archive.copies('a')).map(({ id }) => id).sort()).toEqual(['b', 'c'])
})

test('a document whose text comes to differ has its place back', async () => {
  await archive.put([document('a', LONG), document('b', LONG)], [])
  await markDuplicates(archive)
  await archive.put([document('b', `${LONG} Un ajout.`, { contentHash: 'b2' })], [])
  expect([await markDuplicates(archive), await standsFor()]).toEqual([0, { a: null, b: null }])
})

test('texts that are nearly the same are found, copies of one left out', async () => {
  const near = document('near', LONG.replace('numéro 7', 'numéro 70'))
  const far = Array.from({ length: 30 }, (_, n) => `Le lycée ${n * 31} ouvre un internat pour ${n} élèves.`).join(' ')
  await archive.put([document('a', LONG), document('b', LONG), near, document('far', far)], [])
  await markDuplicates(archive)
  const found = await archive.alike(near)
  expect(found.map((one) => one.document.id)).toEqual(['a'])
  expect(found[0]?.resemblance).toBeGreaterThan(0.9)
})

test('a version is kept once, newest first, and stays readable', async () => {
  const keep = (at: string) =>
    archive.keepVersions(
      new Map([
        ['a', at],
        ['unknown', at],
      ]),
    )
  await archive.put([document('a', 'Un.', { contentHash: 'h1' })], [])
  await keep('2026-02-01T00:00:00Z')
  await keep('2026-02-02T00:00:00Z')
  await archive.put([document('a', 'Deux.', { contentHash: 'h2', fetchedAt: '2026-02-01T00:00:00Z' })], [])
  await keep('2026-03-01T00:00:00Z')
  await archive.put([document('a', 'Trois.', { contentHash: 'h3', fetchedAt: '2026-03-01T00:00:00Z' })], [])
  expect((await archive.versions('a')).map(({ text, replacedAt }) => [text, replacedAt])).toEqual([
    ['Deux.', '2026-03-01T00:00:00Z'],
    ['Un.', '2026-02-01T00:00:00Z'],
  ])
})
