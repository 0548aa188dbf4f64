import { describe, expect, test } from 'vitest'
import type { FundingFact } from '../../corpus/fact.ts'
import type { LedgerEntry } from '../../index/library.ts'
import { agreement, BRETAGNE, toldBy, VOILES } from './example-agreement.ts'
import { entitiesOf, onceEach } from './follow-the-money.ts'
import { type Entity, FTM_PROPERTIES, type Schema } from './ftm-entity.ts'

const ETAT = { name: 'État', type: 'state', siren: null, insee: null } as const

async function entities(fact: Partial<FundingFact> = {}): Promise<readonly Entity[]> {
  return entitiesOf(await toldBy([agreement({ fact, document: { publishedOn: '2021-05-04' } })]))
}

const ofSchema = (found: readonly Entity[], schema: Schema) => found.filter((entity) => entity.schema === schema)
const schemata = (found: readonly Entity[]) => [...new Set(found.map(({ schema }) => schema))]

test('a grant is a payment between the bodies, proved by its document', async () => {
  const found = await entities({ program: 'PRIC', period: '2021/2022' })
  const [document, payer, payee, ...rest] = found
  expect(found.map(({ schema }) => schema)).toEqual([
    ...['Document', 'PublicBody', 'Organization', 'Mention', 'Mention', 'Payment'],
  ])
  expect(document?.properties).toEqual({
    ...{ name: ['Convention de subvention'], title: ['Convention de subvention'], country: ['fr'], language: ['fra'] },
    ...{ publishedAt: ['2021-05-04'], date: ['2021-05-04'], crawler: ['hemicycle'] },
    sourceUrl: ['https://www.example.fr/convention'],
  })
  expect(payer?.properties).toEqual({ name: ['Région Bretagne'], registrationNumber: ['233500016'], country: ['fr'] })
  expect(rest.at(-1)?.properties).toMatchObject({
    payer: [payer?.id],
    beneficiary: [payee?.id],
    amount: ['45000'],
    currency: ['EUR'],
    date: ['2021-05-04'],
    startDate: ['2021-01-01'],
    endDate: ['2022-12-31'],
    purpose: ['l’accueil de vingt apprentis'],
    programme: ['PRIC'],
    proof: [document?.id],
    summary: [expect.stringMatching(/^subvention : 45.000.€ \(voté\)$/u)],
  })
  expect(rest[0]?.properties).toEqual({
    ...{ document: [document?.id], resolved: [payer?.id], name: ['Région Bretagne'], detectedSchema: ['PublicBody'] },
  })
})

describe('what makes a payment', () => {
  test.each<[string, Partial<FundingFact>, readonly Schema[]]>([
    ['a loan is a debt', { instrument: 'loan' }, ['Debt']],
    ['a guarantee is neither', { instrument: 'guarantee' }, []],
    ['a refusal is none', { status: 'refused' }, []],
    ['a request is none', { status: 'requested' }, []],
    ['an announcement is one', { status: 'announced' }, ['Payment']],
    ['no payer, no payment', { funder: null }, []],
    ['no payee, no payment', { beneficiary: null }, []],
  ])('%s', async (_, fact, expected) => {
    const found = schemata(await entities(fact))
    expect(found.filter((schema) => schema === 'Payment' || schema === 'Debt')).toEqual(expected)
    expect(found).toContain('Document')
  })

  test('several funders pay together', async () => {
    const [payment] = ofSchema(await entities({ cofunders: [ETAT] }), 'Payment')
    expect(payment?.properties.payer).toHaveLength(2)
  })

  test('an amount for each is told in words only', async () => {
    const [payment] = ofSchema(await entities({ per: 'apprenti' }), 'Payment')
    expect(payment?.properties).not.toHaveProperty('amount')
    expect(payment?.properties.summary?.[0]).toContain('par apprenti')
  })

  test('contact data are masked', async () => {
    const grant = 'La Région verse 45 000 € (a@b.fr) à Voiles pour l’accueil de vingt apprentis.'
    const [payment] = ofSchema(entitiesOf(await toldBy([agreement({ lines: { grant } })])), 'Payment')
    expect(payment?.properties.description?.[0]).toContain('(•••@b.fr)')
  })
})

test.each<Partial<FundingFact>>([{ instrument: 'loan' }, { program: 'PRIC', period: '2021', cofunders: [ETAT] }])(
  'only properties of the schemata are written: %j',
  async (fact) => {
    for (const { schema, properties } of await entities(fact)) {
      expect(FTM_PROPERTIES[schema]).toEqual(expect.arrayContaining(Object.keys(properties)))
      expect(Object.values(properties).every((values) => values.length > 0)).toBe(true)
    }
  },
)

describe('identity', () => {
  test.each<[string, Partial<FundingFact>, boolean]>([
    ['a register number, whatever the name', { funder: { ...BRETAGNE, name: 'Bretagne' } }, true],
    ['another register number', { funder: { ...BRETAGNE, siren: '200052264' } }, false],
    ['another name', { funder: { ...BRETAGNE, siren: null, insee: null, name: 'Région Normandie' } }, false],
  ])('%s', async (_, fact, same) => {
    const [before] = ofSchema(await entities(), 'PublicBody')
    const [after] = ofSchema(await entities(fact), 'PublicBody')
    expect(before?.id === after?.id).toBe(same)
    expect(before?.id).toMatch(/^[0-9a-f]{40}$/u)
  })

  test('a name without its accents and case is the same body', async () => {
    const [before] = ofSchema(await entities(), 'Organization')
    const [after] = ofSchema(
      await entities({ beneficiary: { ...VOILES, name: 'LES VOILES DE PENFELD' } }),
      'Organization',
    )
    expect(before?.id).toBe(after?.id)
  })
})

describe('once each', () => {
  test('an export writes an entity once, however many decisions name it', async () => {
    const one = await toldBy([agreement()])
    const two: LedgerEntry = { ...one, id: 'autre' }
    const once = onceEach()
    const [first, second] = [once(entitiesOf(one)), once(entitiesOf(two))]
    expect(first).toHaveLength(6)
    expect(second.map(({ schema }) => schema)).toEqual(['Payment'])
  })

  test('two documents of one decision make one payment with two proofs', async () => {
    const found = onceEach()(entitiesOf(await toldBy([agreement(), agreement({}, 'presse')])))
    expect(ofSchema(found, 'Document')).toHaveLength(2)
    expect(ofSchema(found, 'Payment').map(({ properties }) => properties.proof?.length)).toEqual([2])
  })

  test('the memory is bounded', async () => {
    const found = entitiesOf(await toldBy([agreement()]))
    const once = onceEach(2)
    expect(once(found)).toHaveLength(6)
    expect(once(found).length).toBeGreaterThan(0)
  })
})
