import { describe, expect, it, test } from 'vitest'
import { editDistance } from './edit-distance.ts'
import { nearWords } from './near-words.ts'
import { soundOf } from './sound.ts'

test.each<[string, string, number, number]>([
  ['lycee', 'lycee', 2, 0],
  ['lyce', 'lycee', 2, 1],
  ['lcyee', 'lycee', 2, 1],
  ['subvension', 'subvention', 2, 1],
  ['subvansion', 'subvention', 2, 2],
  ['route', 'rente', 1, 2],
  ['a', 'abcdef', 2, 3],
  ['', '', 2, 0],
])('from %s to %s, at most %d, there are %d edits', (one, other, most, edits) => {
  expect(editDistance(one, other, most)).toBe(edits)
  expect(editDistance(other, one, most)).toBe(edits)
})

test.each([
  ['pharmacie', 'farmassie'],
  ['lycee', 'lissee'],
  ['quartier', 'kartier'],
  ['chateau', 'chato'],
  ['bureaux', 'buro'],
  ['formation', 'formasion'],
  ['developpement', 'devellopement'],
  ['doctorants', 'doctorans'],
  ['cyclisme', 'siclisme'],
  ['theatre', 'teatre'],
])('%s and %s sound the same', (one, other) => {
  expect(soundOf(one)).toBe(soundOf(other))
})

test.each([
  ['route', 'rente'],
  ['ville', 'vila'],
  ['foret', 'forte'],
])('%s and %s do not', (one, other) => {
  expect(soundOf(one)).not.toBe(soundOf(other))
})

describe('nearWords', () => {
  const words = ['formation', 'emploi', 'subvention', 'apprentis', 'apprentissage', 'pharmacie', 'missions', 'locales']
  const { nearest, elided } = nearWords([...words, 'former'].map((word) => ({ word, sound: soundOf(word) })))

  it.each([
    ['a letter changed', 'formasion', 'formation'],
    ['a letter left out', 'subvntion', 'subvention'],
    ['two letters swapped', 'emlpoi', 'emploi'],
    ['a letter doubled', 'apprentiss', 'apprentis'],
    ['two edits in a long word', 'aprentisage', 'apprentissage'],
    ['another spelling of the sound', 'farmassie', 'pharmacie'],
    ['a space left out', 'missionslocales', 'missions locales'],
  ])('finds the word behind %s', (_, written, read) => {
    expect(nearest(written, false)).toBe(read)
  })

  it.each([
    ['another first letter', 'demploi'],
    ['two edits in a short word', 'forget'],
    ['nothing near', 'hippopotame'],
    ['nothing', ''],
  ])('finds none for %s', (_, written) => {
    expect(nearest(written, false)).toBeNull()
  })

  it('wants a name to be nearer', () => {
    expect(nearest('formotian', false)).toBe('formation')
    expect(nearest('formotian', true)).toBeNull()
    expect(nearest('formatian', true)).toBe('formation')
  })

  it('prefers the more frequent of two words as near', () => {
    const near = nearWords(['contrat', 'contrit'].map((word) => ({ word, sound: soundOf(word) })))
    expect(near.nearest('contrut', false)).toBe('contrat')
  })

  it('knows an apostrophe left out', () => {
    expect([elided('demploi'), elided('lapprentissage'), elided('emploi'), elided('xemploi')]).toEqual([
      'emploi',
      'apprentissage',
      null,
      null,
    ])
  })

  it('is quick among a hundred thousand words', () => {
    const letters = 'etaonirsulcdmpgbvhfqyxjkwz'
    const many = Array.from({ length: 100_000 }, (_, n) => {
      const word = Array.from({ length: 5 + (n % 9) }, (__, k) => letters[(n * (k + 7) + (n >> k)) % 26]).join('')
      return { word, sound: word }
    })
    const { nearest: find } = nearWords(many)
    find('subvension', false)
    const start = performance.now()
    for (let round = 0; round < 20; round++) find('subvension', false)
    // Measured 0.5 ms; ten times that on a busy machine.
    expect((performance.now() - start) / 20).toBeLessThan(10)
  })
})
