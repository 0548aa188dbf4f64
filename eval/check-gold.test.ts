import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkAnnotations } from './check-gold.ts'
import { FIXTURE, UNANNOTATED } from './fixtures/fixture.ts'
import { AnnotationError, BUNDLED } from './yardsticks.ts'

describe('the annotations of the bundled collection', () => {
  it('are verbatim, well formed and borne out by their words', async () => {
    const problems = await checkAnnotations(BUNDLED)
    expect(problems.map(({ place, message }) => `${place} : ${message}`)).toEqual([])
  })
})

describe('checkAnnotations', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'gold-'))
    mkdirSync(join(root, 'gold'))
  })
  afterEach(() => rmSync(root, { recursive: true }))

  const check = async () => {
    const problems = await checkAnnotations({ documents: FIXTURE.documents, annotations: root })
    return problems.map(({ message }) => message)
  }
  const writeFacts = (facts: readonly unknown[], name = 'missions', document = 'missions.txt') =>
    writeFileSync(join(root, 'gold', `${name}.json`), JSON.stringify({ document, split: 'dev', facts }))

  it('has nothing to say of sound ones, nor of none', async () => {
    expect(await checkAnnotations(FIXTURE)).toEqual([])
    expect(await checkAnnotations(UNANNOTATED)).toEqual([])
  })

  const date = { kind: 'date', quote: '6 mai 2019', value: '2019-05-06', role: 'meeting' }
  const amount = { kind: 'amount', quote: '38 500 €', value: 38500, qualifier: 'exact' }
  const funding = { kind: 'funding', quote: 'une subvention de 38 500 €', amount: 38500, status: 'voted' }
  const action = { kind: 'action', quote: 'a voté', lemma: 'voter', class: 'vote', status: 'done' }
  const body = { kind: 'body', quote: 'Région Bretagne', name: 'Région Bretagne', type: 'region' }

  it.each([
    { name: 'words that are not there', fact: { ...date, quote: '7 mai 2019' }, says: 'ne sont pas dans le texte' },
    { name: 'another kind of space', fact: { ...amount, quote: '38\u00a0500 €' }, says: 'espaces' },
    { name: 'words that stand twice', fact: { ...body, quote: 'es' }, says: 'fois dans le texte' },
    { name: 'a prefix that stands elsewhere', fact: { ...date, prefix: 'la ' }, says: 'préfixe' },
    { name: 'a date as people write it', fact: { ...date, value: '06/05/2019' }, says: 'EDTF' },
    { name: 'a thirteenth month', fact: { ...date, value: '2019-13' }, says: 'EDTF' },
    { name: 'an open interval on both sides', fact: { ...date, value: '../..' }, says: 'EDTF' },
    { name: 'another year than the words', fact: { ...date, value: '2018-05-06' }, says: '2019 manque' },
    { name: 'a slip in the zeros', fact: { ...amount, value: 385000 }, says: '385000 ne se lit pas' },
    { name: 'an amount that no word says', fact: { ...funding, amount: 39000 }, says: '39000' },
    { name: 'a purpose in other words', fact: { ...funding, purpose: 'équiper l’accueil' }, says: 'objet' },
    { name: 'a verb that is no infinitive', fact: { ...action, lemma: 'vote' }, says: 'infinitif' },
  ])('finds $name', async ({ fact, says }) => {
    writeFacts([fact])
    expect(await check()).toEqual([expect.stringContaining(says)])
  })

  it.each(['2019', '2019-05', '2019-05-06', '2018/2020', '2021-07-01/..', '2019-33', 'XXXX-05-06'])(
    'takes %s for a date',
    async (value) => {
      writeFacts([{ ...date, quote: 'mai', prefix: 'Réunie le 6', value }])
      expect(await check()).toEqual([])
    },
  )

  it('finds a fact marked twice, and lets one stretch fund two bodies', async () => {
    writeFacts([date, date, { ...funding, beneficiary: 'A' }, { ...funding, beneficiary: 'B' }])
    expect(await check()).toEqual(['ce fait est annoté deux fois'])
  })

  it.each([
    {
      name: 'a file of another name than its document',
      file: 'autre',
      document: 'missions.txt',
      says: 'missions.json',
    },
    { name: 'a document that is not there', file: 'rien', document: 'rien.txt', says: 'rien.txt' },
  ])('finds $name', async ({ file, document, says }) => {
    writeFacts([], file, document)
    expect(await check()).toEqual([expect.stringContaining(says)])
  })

  it('refuses a role that is none, naming the file', async () => {
    writeFacts([{ ...date, role: 'deadlin' }])
    await expect(check()).rejects.toThrow(AnnotationError)
    await expect(check()).rejects.toThrow('missions.json')
  })

  const query = { id: 'q', text: 'gares', type: 'keywords', user: 'staff', split: 'dev' }
  const judgment = { query: 'q', document: 'gares.md', quote: 'petites gares', grade: 3 }

  it.each([
    { name: 'an answerable question without judgment', queries: [query], judgments: [], says: 'aucun jugement' },
    {
      name: 'a judgment of an unanswerable one',
      queries: [{ ...query, type: 'unanswerable' }],
      judgments: [judgment],
      says: 'unanswerable',
    },
    { name: 'a judgment of no question', queries: [], judgments: [judgment], says: 'pas dans queries.jsonl' },
    {
      name: 'a quote in other words',
      queries: [query],
      judgments: [{ ...judgment, quote: 'gares petites' }],
      says: 'mot pour mot',
    },
    {
      name: 'a judgment of no document',
      queries: [query],
      judgments: [{ ...judgment, document: 'x.md' }],
      says: 'collection',
    },
    {
      name: 'a question asked twice',
      queries: [query, { ...query, id: 'r' }],
      judgments: [judgment, { ...judgment, query: 'r' }],
      says: 'posée deux fois',
    },
  ])('finds $name', async ({ queries, judgments, says }) => {
    const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join('\n')
    writeFileSync(join(root, 'queries.jsonl'), lines(queries))
    writeFileSync(join(root, 'judgments.jsonl'), lines(judgments))
    expect(await check()).toEqual([expect.stringContaining(says)])
  })
})
