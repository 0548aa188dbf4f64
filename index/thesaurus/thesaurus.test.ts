import { expect, test } from 'vitest'
import { readOfficial } from '../../corpus/bodies/official.ts'
import { REGIONS } from '../../corpus/regions.ts'
import { type Entry, readThesaurus } from './thesaurus.ts'

const ENTRIES = readThesaurus()
const keyOf = ({ term, type, insee = '', said = [] }: Entry) => `${type} ${insee} ${term} ${said[0] ?? ''}`

test('every entry stands once and adds something', () => {
  const keys = ENTRIES.map(keyOf)
  expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([])
  expect(
    ENTRIES.filter(({ alt, related, said = [] }) => alt.length + related.length + said.length === 0).map(keyOf),
  ).toEqual([])
})

test('no entry names a word twice', () => {
  const doubled = ENTRIES.filter(({ term, alt, related }) => {
    const words = [term, ...alt, ...related]
    return new Set(words).size < words.length
  })
  expect(doubled.map(keyOf)).toEqual([])
})

test('regions, départements and communes bear the code and name of the official list', () => {
  const official = new Set<string>([
    ...REGIONS.map(({ code, name }) => `region ${code} ${name}`),
    ...namesIn('departements', 'departement'),
    ...namesIn('communes', 'commune'),
  ])
  const coded = ENTRIES.filter(({ insee }) => insee !== undefined)
  expect(coded.length).toBeGreaterThan(600)
  const unknown = coded.map(({ type, insee, term }) => `${type} ${insee} ${term}`).filter((one) => !official.has(one))
  expect(unknown).toEqual([])
})

function namesIn(file: 'departements' | 'communes', type: string): readonly string[] {
  return (readOfficial(file) as readonly { code: string; nom: string }[]).map(
    ({ code, nom }) => `${type} ${code} ${nom}`,
  )
}
