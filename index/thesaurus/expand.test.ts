import { describe, expect, test } from 'vitest'
import { addedWords, expand } from './expand.ts'

/** What the thesaurus calls the words of a question. */
const known = (text: string) => expand(text).map(({ written, term }) => [written, term])

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
    const [{ weights } = { weights: new Map<string, number>() }] = expand('Finistère')
    expect(weights.get('finister')).toBeUndefined()
    const values = [...weights.values()]
    expect(Math.max(...values)).toBeLessThanOrEqual(0.5)
    expect(weights.get('brest')).toBe(0.25)
  })
})

test('addedWords keeps the greatest weight of a word', () => {
  const weights = (weight: number) => new Map([['lyc', weight]])
  const added = addedWords([
    { written: 'a', term: 'A', weights: weights(0.2) },
    { written: 'b', term: 'B', weights: weights(0.4) },
  ])
  expect(added).toEqual(new Map([['lyc', 0.4]]))
})
