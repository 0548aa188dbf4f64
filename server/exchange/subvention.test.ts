import { describe, expect, test } from 'vitest'
import type { LedgerEntry } from '../../index/library.ts'
import { memoryLibrary } from '../testing/memory-library.ts'
import { AGREEMENT, agreement, BRETAGNE, type Difference, ledgerOf, toldBy, VOILES } from './example-agreement.ts'
import { fieldsOf } from './problems.ts'
import { type Subvention, subventionOf } from './subvention.ts'
import type { SubventionColumn } from './subventions-schema.ts'
import { tellingReader } from './tellings.ts'

async function readFrom(documents: readonly ReturnType<typeof agreement>[], entry: LedgerEntry): Promise<Subvention> {
  const [main, ...others] = await tellingReader(memoryLibrary(documents))(entry)
  if (main === undefined) throw new Error('nothing tells the decision')
  return subventionOf(main, others)
}

async function subventionIn(difference: Difference = {}): Promise<Subvention> {
  const document = agreement(difference)
  return readFrom([document], await toldBy([document]))
}

test('an agreement that says everything makes a row that satisfies the schema', async () => {
  const { cells, problems } = await subventionIn()
  expect(problems).toEqual([])
  expect(cells).toEqual({
    nomAttribuant: 'Région Bretagne',
    idAttribuant: '23350001600040',
    dateConvention: '2021-05-03',
    referenceDecision: null,
    nomBeneficiaire: 'Les Voiles de Penfeld',
    idBeneficiaire: '52719300700012',
    rnaBeneficiaire: null,
    objet: 'l’accueil de vingt apprentis',
    montant: '45000',
    nature: 'aide en numéraire',
    conditionsVersement: 'échelonné',
    datesPeriodeVersement: '2021-06-01/2021-12-31',
    idRAE: null,
    notificationUE: 'oui',
    pourcentageSubvention: '1',
    dispositifAide: null,
  })
})

describe('what the words do not say stays empty and keeps the row out', () => {
  test.each<[string, Difference, readonly SubventionColumn[]]>([
    ['no funder', { fact: { funder: null } }, ['nomAttribuant', 'idAttribuant']],
    ['a funder whose SIRET is not known', { fact: { funder: { ...BRETAGNE, siren: '213500016' } } }, ['idAttribuant']],
    ['no beneficiary', { fact: { beneficiary: null } }, ['nomBeneficiaire', 'idBeneficiaire']],
    ['no number of the beneficiary', { lines: { beneficiary: '' } }, ['idBeneficiaire', 'pourcentageSubvention']],
    ['no amount', { fact: { cents: null, amount: null, qualifier: null } }, ['montant']],
    ['no purpose', { fact: { purpose: null } }, ['objet']],
    ['no payment', { lines: { payment: '' } }, ['nature', 'conditionsVersement', 'datesPeriodeVersement']],
    ['no notification', { lines: { notification: '' } }, ['notificationUE']],
    ['no signature', { lines: { signature: '' } }, ['dateConvention']],
    ['an amount about right', { fact: { qualifier: 'nearly' } }, ['montant']],
    ['an amount for each', { fact: { per: 'apprenti' } }, ['montant']],
    ['francs CFP', { fact: { currency: 'XPF' } }, ['montant']],
    ['several funders of one amount', { fact: { cofunders: [VOILES] } }, ['montant']],
    ['a refusal', { fact: { status: 'refused' } }, ['montant']],
    ['a loan', { fact: { instrument: 'loan' } }, ['nature']],
  ])('%s', async (_, difference, fields) => {
    expect(fieldsOf((await subventionIn(difference)).problems)).toEqual(expect.arrayContaining([...fields]))
  })

  test('a request is named as such', async () => {
    const { problems } = await subventionIn({ fact: { status: 'requested' } })
    expect(problems).toEqual([{ fields: ['montant'], reason: 'demandé, et non attribué' }])
  })
})

describe('cells', () => {
  test.each<[string, Difference, Partial<Record<SubventionColumn, string | null>>]>([
    ['an association number', { lines: { beneficiary: 'Association W291234567' } }, { rnaBeneficiaire: 'W291234567' }],
    [
      'two establishments that could both be the beneficiary',
      { lines: { beneficiary: 'SIRET 527 193 007 00012 et 356 000 000 00048' } },
      { idBeneficiaire: null },
    ],
    [
      'the establishment of a known SIREN among others',
      {
        fact: { beneficiary: { ...VOILES, siren: '527193007' } },
        lines: { beneficiary: 'SIRET 356 000 000 00048, puis 527 193 007 00012' },
      },
      { idBeneficiaire: '52719300700012' },
    ],
    [
      'one payment',
      { lines: { payment: 'Elle est versée en une\u00A0seule fois, le 9 juillet 2021.' } },
      { conditionsVersement: 'unique', datesPeriodeVersement: '2021-07-09' },
    ],
    [
      'a payment on proof',
      { lines: { payment: 'Elle est versée sur présentation des factures acquittées.' } },
      { conditionsVersement: 'sur présentation des factures acquittées' },
    ],
    [
      'a date that is not of payment',
      { lines: { payment: 'Les travaux finissent le 9 juillet 2021.' } },
      { datesPeriodeVersement: null, nature: null },
    ],
    ['goods', { lines: { payment: 'C’est une aide en nature : un local.' } }, { nature: 'aide en nature' }],
    [
      'an aid outside the regulation',
      { lines: { notification: 'Elle ne constitue pas une aide d’État.' } },
      { notificationUE: 'non' },
    ],
    [
      'a day of vote',
      { lines: { signature: 'La commission a voté la subvention le 3 mai 2021.' } },
      { dateConvention: null },
    ],
    [
      'the agreement of a visa',
      { lines: { signature: 'Vu la convention du 9 juillet 2015,' } },
      { dateConvention: null },
    ],
    [
      'two agreements',
      { lines: { signature: 'La convention du 9 juillet 2015 et la convention signée le 3 mai 2021.' } },
      { dateConvention: null },
    ],
    [
      'a signature before its agreement',
      { lines: { signature: 'Les parties ont signé le 3 mai 2021 la convention.' } },
      { dateConvention: '2021-05-03' },
    ],
  ])('%s', async (_, difference, cells) => {
    expect((await subventionIn(difference)).cells).toMatchObject(cells)
  })

  test('where a document tells several grants, only the sentence of each speaks of it', async () => {
    const document = agreement({ lines: { signature: 'Un prêt de 80 000 € est refusé.' } })
    const [first] = document.facts
    if (first?.kind !== 'funding') throw new Error('the agreement has no grant')
    const span = { start: document.text.indexOf('Un prêt'), end: document.text.length }
    const two = { ...document, facts: [...document.facts, { ...first, span, purpose: null }] }
    const [entry] = await ledgerOf([two])
    if (entry === undefined) throw new Error('no entry')
    expect((await readFrom([two], entry)).cells).toMatchObject({ conditionsVersement: null, idBeneficiaire: null })
  })

  test('of a press report, only the sentence of the grant speaks of it', async () => {
    const { cells } = await subventionIn({ document: { title: 'La Région soutient l’apprentissage' } })
    expect(cells).toMatchObject({ montant: '45000', nature: null, dateConvention: null, idBeneficiaire: null })
  })

  test('another telling of the decision says what the first leaves out', async () => {
    const silent = agreement({ lines: { payment: '', signature: '' } }, 'presse')
    const full = agreement({ fact: { purpose: null } })
    const { cells, problems } = await readFrom([silent, full], await toldBy([silent, full]))
    expect(problems).toEqual([])
    expect(cells).toMatchObject({ objet: 'l’accueil de vingt apprentis', dateConvention: '2021-05-03' })
  })

  test('a document that has changed since it was cited says nothing', async () => {
    const entry = await toldBy([agreement()])
    const changed = agreement({ lines: { grant: AGREEMENT.grant.replace('45 000', '54 000') } })
    expect(await tellingReader(memoryLibrary([changed]))(entry)).toEqual([])
  })
})
