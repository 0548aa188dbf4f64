import { describe, expect, test } from 'vitest'
import type { Document } from '../../corpus/document.ts'
import type { Fact, Vote } from '../../corpus/fact.ts'
import { body, date, makeDocument } from '../testing/documents.ts'
import { deliberationRow } from './deliberation.ts'
import type { DeliberationColumn } from './deliberations-schema.ts'
import { BRETAGNE } from './example-agreement.ts'
import { fieldsOf } from './problems.ts'

const LINES = [
  'Conseil régional de Bretagne',
  'Délibération n° 2021-114',
  'Séance du 12 mars 2021',
  'Objet : Aides aux missions locales',
  'Nombre de membres en exercice : 83',
  'Les crédits seront imputés sur le budget annexe des transports de l’exercice 2021.',
  'La délibération est adoptée par 60 voix pour, 8 contre et 5 abstentions.',
  'Reçue en préfecture le 15 mars 2021.',
]

const COUNTS: Omit<Vote, 'span'> = { unanimous: false, for: 60, against: 8, abstentions: 5 }

interface Given {
  readonly lines?: readonly string[]
  readonly document?: Partial<Document>
  readonly votes?: readonly Omit<Vote, 'span'>[]
}

function act({ lines = LINES, document = {}, votes = [COUNTS] }: Given = {}): Document {
  const text = lines.join('\n')
  return makeDocument({
    id: 'acte',
    title: 'Délibération n° 2021-114',
    lines: lines.map((line) => ['paragraph', line] as const),
    document: { kind: 'deliberation', matter: { code: '8.6', confidence: 0.9 }, ...document },
    facts: (at): readonly Fact[] => {
      const found = (words: string, fact: (span: ReturnType<typeof at>) => Fact) =>
        text.includes(words) ? [fact(at(words))] : []
      const adopted = (vote: Omit<Vote, 'span'>): readonly Fact[] =>
        found('est adoptée', (span) => ({
          ...{ kind: 'action', rule: 'essai', span, lemma: 'adopter', class: 'adoption', actor: null, status: 'done' },
          vote: { ...vote, span },
        }))
      return [
        ...found('Conseil régional de Bretagne', (span) => body(span, BRETAGNE)),
        ...found('12 mars 2021', (span) => date(span, '2021-03-12', 'meeting')),
        ...votes.flatMap(adopted),
        ...found('15 mars 2021', (span) => date(span, '2021-03-15')),
      ]
    },
  })
}

const without = (words: string) => LINES.filter((line) => !line.includes(words))

test('an act that says everything makes a row that satisfies the schema', () => {
  const { cells, problems } = deliberationRow(act())
  expect(problems).toEqual([])
  expect(cells).toEqual({
    COLL_NOM: 'Région Bretagne',
    COLL_SIRET: '23350001600040',
    DELIB_ID: '2021-114',
    DELIB_DATE: '2021-03-12',
    DELIB_MATIERE_CODE: '8.6',
    DELIB_MATIERE_NOM: 'domaines de compétences par thèmes/emploi-formation professionnelle',
    DELIB_OBJET: 'Aides aux missions locales',
    BUDGET_ANNEE: '2021',
    BUDGET_NOM: 'budget annexe des transports',
    PREF_ID: null,
    PREF_DATE: '2021-03-15',
    VOTE_EFFECTIF: '83',
    VOTE_REEL: '73',
    VOTE_POUR: '60',
    VOTE_CONTRE: '8',
    VOTE_ABSTENTION: '5',
    DELIB_URL: 'https://www.example.fr/acte',
  })
})

describe('what keeps an act out', () => {
  test.each<[string, Given, readonly DeliberationColumn[]]>([
    ['no assembly', { lines: without('Bretagne') }, ['COLL_NOM', 'COLL_SIRET']],
    ['the act of a department', { document: { publisher: 'Département du Finistère' } }, ['COLL_NOM', 'COLL_SIRET']],
    ['no number', { lines: without('n° 2021'), document: { title: 'Délibération' } }, ['DELIB_ID']],
    ['no sitting', { lines: without('Séance') }, ['DELIB_DATE']],
    ['no matter', { document: { matter: null } }, ['DELIB_MATIERE_CODE', 'DELIB_MATIERE_NOM']],
    ['no object', { lines: without('Objet') }, ['DELIB_OBJET']],
  ])('%s', (_, given, fields) => {
    expect(fieldsOf(deliberationRow(act(given)).problems)).toEqual(fields)
  })

  test('a matter that the classifier doubts', () => {
    const { cells, problems } = deliberationRow(act({ document: { matter: { code: '7.5', confidence: 0.55 } } }))
    expect(cells.DELIB_MATIERE_CODE).toBeNull()
    expect(problems[0]).toEqual({ fields: ['DELIB_MATIERE_CODE'], reason: 'matière 7.5 trop peu sûre : 0,55' })
  })
})

describe('what stays empty without keeping the act out', () => {
  test.each<[string, Given, Partial<Record<DeliberationColumn, string | null>>]>([
    ['no number of members', { lines: without('en exercice') }, { VOTE_EFFECTIF: null, VOTE_POUR: null }],
    [
      'a unanimous vote without counts',
      { votes: [{ unanimous: true, for: null, against: null, abstentions: null }] },
      { VOTE_EFFECTIF: null, VOTE_REEL: null },
    ],
    ['two votes', { votes: [COUNTS, COUNTS] }, { VOTE_POUR: null }],
    [
      'a budget of another act',
      { lines: [...without('imputés'), 'Vu le budget primitif 2020,'] },
      { BUDGET_ANNEE: null, BUDGET_NOM: null },
    ],
    [
      'two years of a budget',
      { lines: [...without('imputés'), 'Somme inscrite au budget principal 2021-2022.'] },
      { BUDGET_ANNEE: '2021/2022', BUDGET_NOM: 'budget principal' },
    ],
    ['no address', { document: { url: null } }, { DELIB_URL: null }],
    [
      'a publisher that is the region',
      { lines: without('Bretagne'), document: { publisher: 'Région Bretagne' } },
      { COLL_SIRET: '23350001600040' },
    ],
  ])('%s', (_, given, cells) => {
    const row = deliberationRow(act(given))
    expect(row.cells).toMatchObject(cells)
    expect(row.problems).toEqual([])
  })
})
