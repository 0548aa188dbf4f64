import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Archive, openArchive } from '../corpus/archive.ts'
import type { Correction } from '../corpus/correction.ts'
import { openDatabase } from '../corpus/database.ts'
import type { Document } from '../corpus/document.ts'
import type { BodyFact } from '../corpus/fact.ts'
import { describeQuote } from '../corpus/quote.ts'
import { ingest } from './ingest.ts'
import { revise } from './revise.ts'
import { resolveTarget } from './targets.ts'

let root: string
let archive: Archive

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'revise-'))
  mkdirSync(join(root, 'in'))
  archive = await openArchive(await openDatabase(join(root, 'db')))
})
afterEach(() => rmSync(root, { recursive: true }))

const VOTE = 'La Commission permanente du 4 mai 2021 a voté une aide de 3 M€ à la Région Bretagne pour les lycées.'
const SIGNED = { by: 'A. Le Goff', at: '2026-01-02T03:04:05Z', note: null }

async function read(text: string, extractor = 'v1'): Promise<Document> {
  writeFileSync(join(root, 'in', 'a.txt'), text)
  for await (const _ of ingest([resolveTarget('in', root)], { archive, extractor, now: () => new Date(0) })) {
    // All outcomes are drawn, so that everything is stored.
  }
  const [document] = await archive.getMany([...(await archive.states()).keys()])
  if (document === undefined) throw new Error('nothing was stored')
  return document
}

/** Takes the amount « 3 M€ » away. */
function rejection({ id, text, facts }: Document): Correction {
  const found = facts.find(({ kind }) => kind === 'amount')
  if (found === undefined) throw new Error('no amount was found')
  return {
    type: 'fact',
    id: 'c1',
    documentId: id,
    quote: describeQuote(text, found.span),
    found,
    fact: null,
    ...SIGNED,
  }
}

const amounts = async (id: string) => (await archive.get(id))?.facts.filter(({ kind }) => kind === 'amount').length

test('a correction reaches the stored document once, and leaves when it is withdrawn', async () => {
  const document = await read(VOTE)
  await archive.correct(rejection(document))
  expect([await revise(archive), await amounts(document.id), await revise(archive)]).toEqual([1, 0, 0])
  await archive.withdraw('c1')
  expect([await revise(archive), await amounts(document.id), await revise(archive)]).toEqual([1, 1, 0])
})

test('it survives other rules and another text', async () => {
  const document = await read(VOTE)
  await archive.correct(rejection(document))
  await revise(archive)
  await read(VOTE, 'v2')
  expect(await amounts(document.id)).toBe(0)
  await read(`Un communiqué.\n\n${VOTE} Elle a voté aussi 5 M€ pour les ports.`)
  expect(await amounts(document.id)).toBe(1)
})

test('a merge reaches every document that names the body', async () => {
  const document = await read(VOTE)
  const into = { name: 'Bretagne (région)', type: 'region', siren: null, insee: '53' } as const
  await archive.correct({ type: 'merge', id: 'm1', from: 'Région Bretagne', into, ...SIGNED })
  expect([await revise(archive), await revise(archive)]).toEqual([1, 0])
  const bodies = (await archive.get(document.id))?.facts.filter((fact): fact is BodyFact => fact.kind === 'body')
  expect(bodies?.map(({ name }) => name)).toContain('Bretagne (région)')
  expect(bodies?.map(({ name }) => name)).not.toContain('Région Bretagne')
})
