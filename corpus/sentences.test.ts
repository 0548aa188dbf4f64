import { describe, expect, it } from 'vitest'
import { sentencesOf } from './sentences.ts'

describe('sentencesOf', () => {
  it.each([
    ['Deux phrases. Voici la seconde.', ['Deux phrases.', 'Voici la seconde.']],
    ['M. Durand et Mme. Petit sont venus. Ils ont voté.', ['M. Durand et Mme. Petit sont venus.', 'Ils ont voté.']],
    ['Voir art. 5 et réf. 12 du règlement.', ['Voir art. 5 et réf. 12 du règlement.']],
    ['J. Martin préside. Il signe.', ['J. Martin préside.', 'Il signe.']],
    [
      'Une aide de 1.200 euros est votée !  « Enfin ! » dit-il.',
      ['Une aide de 1.200 euros est votée !', '« Enfin ! » dit-il.'],
    ],
    ['Est-ce voté ? Oui. 12 élus étaient là.', ['Est-ce voté ?', 'Oui.', '12 élus étaient là.']],
    ['sans ponctuation ni majuscule', ['sans ponctuation ni majuscule']],
    ['   ', []],
  ] as const)('%s', (text, expected) => {
    const sentences = sentencesOf(text, { start: 0, end: text.length })
    expect(sentences.map(({ start, end }) => text.slice(start, end))).toEqual(expected)
  })

  it('gives spans of the whole text for a stretch of it', () => {
    const text = 'Titre\nUn. Deux.'
    expect(sentencesOf(text, { start: 6, end: 15 })).toEqual([
      { start: 6, end: 9 },
      { start: 10, end: 15 },
    ])
  })
})
