import { describe, expect, it } from 'vitest'
import { exampleAmount, exampleDocument, exampleFunding } from './example-documents.ts'
import { factRows, foldName, passageRow } from './rows.ts'
import { splitDocument } from './split.ts'

const document = exampleDocument(
  'd',
  '# Aide aux ports\nLa Région Sud verse 30 000 € au port de Cassis. Le maire remercie.\n## Suite\nRien.',
  {
    region: '93',
    publishedOn: '2020-05-06',
    facts: (text) => [
      exampleAmount(text, '30 000 €', 30_000),
      exampleFunding(text, 'La Région Sud verse 30 000 €', {
        funder: 'Région Sud',
        beneficiary: 'Commune de Cassis',
        euros: 30_000,
      }),
    ],
  },
)
const [first, second] = splitDocument(document).map((passage) =>
  passageRow(document, passage, { tokens: [], vector: new Float32Array(2) }),
)

describe('passageRow', () => {
  it('holds the terms of headings and text, and what filters need of its own facts', () => {
    expect(first).toMatchObject({
      terms: 'aid port region sud vers 30000 port cas mair remerc',
      bodies: ['region sud', 'commune de cassis'],
      amounts: [30_000],
      minAmount: 30_000,
      maxAmount: 30_000,
      fundings: 1,
      dateFrom: '2020-05-06',
    })
    expect(second).toMatchObject({ headings: ['Aide aux ports', 'Suite'], bodies: [], minAmount: null, fundings: 0 })
  })
})

describe('factRows', () => {
  it('holds each fact with its sentence', () => {
    const rows = factRows(document)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
    for (const { sentenceStart, sentenceEnd } of rows) {
      expect(document.text.slice(sentenceStart, sentenceEnd)).toBe('La Région Sud verse 30 000 € au port de Cassis.')
    }
    expect(rows[1]).toMatchObject({
      kind: 'funding',
      funder: 'region sud',
      beneficiary: 'commune de cassis',
      minAmount: 30_000,
      status: 'voted',
    })
  })
})

describe('foldName', () => {
  it.each([
    ['Région Île-de-France', 'region ile-de-france'],
    ['Provence-Alpes-Côte d’Azur', "provence-alpes-cote d'azur"],
    ['  Mission  locale\u00a0de Brest ', 'mission locale de brest'],
  ])('writes « %s » as « %s »', (name, folded) => {
    expect(foldName(name)).toBe(folded)
  })
})
