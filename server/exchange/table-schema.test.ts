import { describe, expect, test } from 'vitest'
import { DELIBERATIONS, type DeliberationColumn } from './deliberations-schema.ts'
import { fieldsOf } from './problems.ts'
import { SUBVENTIONS, type SubventionColumn } from './subventions-schema.ts'
import { type Cells, problemsOf } from './table-schema.ts'

const GRANT: Cells<SubventionColumn> = {
  nomAttribuant: 'Région Bretagne',
  idAttribuant: '23350001600040',
  dateConvention: '2021-05-03',
  referenceDecision: null,
  nomBeneficiaire: 'Les Voiles de Penfeld',
  idBeneficiaire: '52719300700012',
  rnaBeneficiaire: null,
  objet: 'l’accueil de vingt apprentis',
  montant: '45000.5',
  nature: 'aide en numéraire',
  conditionsVersement: 'échelonné',
  datesPeriodeVersement: '2021-06-01/2021-12-31',
  idRAE: null,
  notificationUE: 'non',
  pourcentageSubvention: '1',
  dispositifAide: null,
}

describe('SCDL Subventions', () => {
  test('a complete row has no problem', () => {
    expect(problemsOf(SUBVENTIONS, GRANT)).toEqual([])
  })

  test.each(SUBVENTIONS.fields.filter(({ required }) => required).map(({ name }) => name))('%s cannot lack', (name) => {
    expect(problemsOf(SUBVENTIONS, { ...GRANT, [name]: null })).toEqual([{ fields: [name], reason: 'absent du texte' }])
  })

  test.each<[string, Partial<Cells<SubventionColumn>>, readonly SubventionColumn[]]>([
    ['a number of thirteen digits', { idAttribuant: '2335000160004' }, ['idAttribuant', 'idAttribuant']],
    ['a key that fails', { idAttribuant: '23350001600041' }, ['idAttribuant']],
    ['a key that fails for the beneficiary', { idBeneficiaire: '52719300700013' }, ['idBeneficiaire']],
    ['no number of the beneficiary', { idBeneficiaire: null }, ['idBeneficiaire', 'rnaBeneficiaire']],
    ['a short number of association', { rnaBeneficiaire: 'W29123456' }, ['rnaBeneficiaire']],
    ['a day written in French', { dateConvention: '03/05/2021' }, ['dateConvention']],
    ['a day that does not exist', { dateConvention: '2021-02-30' }, ['dateConvention']],
    ['a month alone', { dateConvention: '2021-05' }, ['dateConvention']],
    ['an amount with a comma', { montant: '45000,50' }, ['montant']],
    ['an amount with spaces', { montant: '45 000' }, ['montant']],
    ['a long purpose', { objet: 'é'.repeat(257) }, ['objet']],
    ['a nature in other words', { nature: 'numéraire' }, ['nature']],
    ['long conditions', { conditionsVersement: 'x'.repeat(257) }, ['conditionsVersement']],
    ['a period of the old format', { datesPeriodeVersement: '2021-06-01_2021-12-31' }, ['datesPeriodeVersement']],
    ['a year of payment', { datesPeriodeVersement: '2021' }, ['datesPeriodeVersement']],
    ['a long number of scheme', { idRAE: '123456' }, ['idRAE']],
    ['a boolean in English', { notificationUE: 'true' }, ['notificationUE']],
    ['a percentage as a hundred', { pourcentageSubvention: '45' }, ['pourcentageSubvention']],
    ['no part at all', { pourcentageSubvention: '0' }, ['pourcentageSubvention']],
  ])('refuses %s', (_, changed, fields) => {
    expect(problemsOf(SUBVENTIONS, { ...GRANT, ...changed }).flatMap((problem) => problem.fields)).toEqual(fields)
  })

  test.each<[string, Partial<Cells<SubventionColumn>>]>([
    ['an association number alone', { idBeneficiaire: null, rnaBeneficiaire: 'W291234567' }],
    ['both numbers', { rnaBeneficiaire: 'W291234567' }],
    ['one day of payment', { datesPeriodeVersement: '2021-06-01' }],
    ['money and goods', { nature: 'aide en nature;aide en numéraire' }],
    ['a purpose of 256 signs', { objet: '𝄞'.repeat(256) }],
  ])('takes %s', (_, changed) => {
    expect(problemsOf(SUBVENTIONS, { ...GRANT, ...changed })).toEqual([])
  })
})

const VOTE = { VOTE_EFFECTIF: '83', VOTE_REEL: '73', VOTE_POUR: '60', VOTE_CONTRE: '8', VOTE_ABSTENTION: '5' }
const ACT: Cells<DeliberationColumn> = {
  COLL_NOM: 'Région Bretagne',
  COLL_SIRET: '23350001600040',
  DELIB_ID: '2021-114',
  DELIB_DATE: '2021-03-12',
  DELIB_MATIERE_CODE: '7.5',
  DELIB_MATIERE_NOM: 'finances locales/subventions',
  DELIB_OBJET: 'Aides aux missions locales',
  BUDGET_ANNEE: '2021',
  BUDGET_NOM: 'budget primitif',
  PREF_ID: null,
  PREF_DATE: '2021-03-15',
  ...VOTE,
  DELIB_URL: 'https://www.exemple.fr/actes/2021-114.pdf',
}

describe('SCDL Délibérations', () => {
  test('a complete row has no problem, nor has one with the required cells alone', () => {
    expect(problemsOf(DELIBERATIONS, ACT)).toEqual([])
    const optional = DELIBERATIONS.fields.filter(({ required }) => !required).map(({ name }) => [name, null] as const)
    expect(problemsOf(DELIBERATIONS, { ...ACT, ...Object.fromEntries(optional) })).toEqual([])
  })

  test('there are the eleven checks of the schema', () => {
    expect(DELIBERATIONS.checks).toHaveLength(11)
  })

  test.each<[string, Partial<Cells<DeliberationColumn>>, readonly DeliberationColumn[]]>([
    ['a key that fails', { COLL_SIRET: '23350001600041' }, ['COLL_SIRET']],
    ['years in the wrong order', { BUDGET_ANNEE: '2022/2021' }, ['BUDGET_ANNEE']],
    ['the same year twice', { BUDGET_ANNEE: '2021/2021' }, ['BUDGET_ANNEE']],
    ['a budget without a year', { BUDGET_ANNEE: null }, ['BUDGET_ANNEE']],
    ['a year without a budget', { BUDGET_NOM: null }, ['BUDGET_NOM']],
    ['a vote without its members', { VOTE_EFFECTIF: null }, ['VOTE_EFFECTIF']],
    ['a stamp before the act', { PREF_DATE: '2021-03-11' }, ['PREF_DATE', 'DELIB_DATE']],
    ['more voters than members', { VOTE_EFFECTIF: '72' }, ['VOTE_EFFECTIF', 'VOTE_REEL']],
    ['counts that do not add up', { VOTE_CONTRE: '9' }, ['VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION']],
    ['a matter of no nomenclature', { DELIB_MATIERE_NOM: 'sports/voile' }, ['DELIB_MATIERE_NOM']],
    ['a matter without its part', { DELIB_MATIERE_NOM: 'finances locales' }, ['DELIB_MATIERE_NOM']],
    ['spaces about the slash', { DELIB_MATIERE_NOM: 'finances locales / subventions' }, ['DELIB_MATIERE_NOM']],
    ['a code without a point', { DELIB_MATIERE_CODE: '75' }, ['DELIB_MATIERE_CODE']],
    ['an address that is a path', { DELIB_URL: '/actes/12' }, ['DELIB_URL']],
    ['half a vote', { VOTE_POUR: '60,5' }, ['VOTE_POUR']],
  ])('refuses %s', (_, changed, fields) => {
    const problems = problemsOf(DELIBERATIONS, { ...ACT, ...changed })
    expect(fieldsOf(problems)).toEqual(expect.arrayContaining([...fields]))
    expect(problems.length).toBeGreaterThan(0)
  })

  test.each([
    ['for', { VOTE_POUR: '74', VOTE_CONTRE: '0', VOTE_ABSTENTION: '-1' }, 'VOTE_POUR'],
    ['against', { VOTE_POUR: '0', VOTE_CONTRE: '74', VOTE_ABSTENTION: '-1' }, 'VOTE_CONTRE'],
    ['abstaining', { VOTE_POUR: '0', VOTE_CONTRE: '-1', VOTE_ABSTENTION: '74' }, 'VOTE_ABSTENTION'],
  ])('refuses more %s than there are voters, though the sum holds', (_, counts, column) => {
    expect(problemsOf(DELIBERATIONS, { ...ACT, ...counts }).map(({ fields }) => fields)).toEqual([
      ['VOTE_REEL', column],
    ])
  })

  test('compares numbers as numbers', () => {
    const counts = { VOTE_EFFECTIF: '100', VOTE_REEL: '9', VOTE_POUR: '9', VOTE_CONTRE: '0', VOTE_ABSTENTION: '0' }
    expect(problemsOf(DELIBERATIONS, { ...ACT, ...counts })).toEqual([])
  })
})
