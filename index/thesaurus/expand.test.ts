import { describe, expect, test } from 'vitest'
import { addedWords, expand } from './expand.ts'

/** What the thesaurus calls the words of a question. */
const known = (text: string) => expand(text).map(({ written, entry }) => [written, entry.term])

describe('expand', () => {
  test.each<[string, string, string, string]>([
    ['an everyday word', 'où sont les toubibs ?', 'toubibs', 'médecins'],
    ['a periphrase, longest first', 'autour de la cité phocéenne', 'cité phocéenne', 'Marseille'],
    ['a plural without its accent', 'les lycees agricoles', 'lycees agricoles', 'lycée agricole'],
    ['an acronym in lower case', 'un cfa du bâtiment', 'cfa', 'CFA'],
  ])('knows %s', (_, text, written, term) => {
    expect(known(text)).toContainEqual([written, term])
  })

  test.each<[string, string]>([
    ['a word that only shares a stem', 'main'],
    ['two letters that may be anything', 'ca'],
    ['nothing', ''],
  ])('leaves %s alone', (_, text) => {
    expect(expand(text)).toEqual([])
  })

  test('what the user wrote weighs more than what is equivalent, and that more than what is implied', () => {
    const added = addedWords(expand('Finistère'), ['finister'])
    expect(added.get('finister')).toBeUndefined()
    expect(Math.max(...added.values())).toBe(0.75)
    expect(added.get('brest')).toBe(0.375)
  })
})

test('addedWords keeps the greatest weight of a word', () => {
  const rewording = (share: number) => ({ own: ['bahut'], phrases: [{ terms: ['lyc'], share }] })
  const added = addedWords([rewording(0.2), rewording(0.4)], ['bahut'])
  expect(added).toEqual(new Map([['lyc', 0.4]]))
})

test.each<[string, string, string | null]>([
  ['a verb in another form', 'la Région achète un cinéma', 'acheter'],
  ['a noun of the same stem', 'la situation financière', null],
  ['a form told by its stop words', 'le Pas-de-Calais', 'Pas-de-Calais'],
  ['what is left of a form without its stop words', 'un abri de bus', null],
  ['a place that is an everyday word', 'des billets plus chers', null],
  ['a place with its capital', 'une école dans le Cher', 'Cher'],
  ['everyday words that name a place too', 'Centre bourg de Plouha', 'centre-bourg'],
])('%s: « %s »', (_, text, term) => {
  const terms = expand(text).map(({ entry }) => entry.term)
  if (term !== null) expect(terms).toContain(term)
  else expect(terms.filter((one) => ['financer', 'sans-abri', 'Cher'].includes(one))).toEqual([])
})
