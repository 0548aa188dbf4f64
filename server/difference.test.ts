import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type DiffPart, difference } from './difference.ts'

/** The words of one side, and what stands in brackets came or went. */
function shown(parts: readonly DiffPart[]): readonly string[] {
  const marks = { same: ['', ''], added: ['[+', ']'], removed: ['[-', ']'] } as const
  return parts.flatMap((part) =>
    part.kind === 'same'
      ? part.blocks
      : [part.words.map(({ kind, text }) => `${marks[kind][0]}${text}${marks[kind][1]}`).join('')],
  )
}

function side(parts: readonly DiffPart[], without: 'added' | 'removed'): string {
  return parts
    .map((part) =>
      part.kind === 'same'
        ? part.blocks.join('')
        : part.words
            .filter(({ kind }) => kind !== without)
            .map(({ text }) => text)
            .join(''),
    )
    .join('')
}

describe('difference', () => {
  test.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['nothing', ['Un.', 'Deux.'], ['Un.', 'Deux.'], ['Un.', 'Deux.']],
    [
      'an amount',
      ['La Région verse 3 000 € au club.', 'Fin.'],
      ['La Région verse 4 000 € au club.', 'Fin.'],
      ['La Région verse [-3][+4] 000 € au club.', 'Fin.'],
    ],
    ['a block that came', ['Un.'], ['Un.', 'Deux mots de plus.'], ['Un.', '[+Deux mots de plus.]']],
    ['a block that went', ['Un.', 'Deux mots.', 'Trois.'], ['Un.', 'Trois.'], ['Un.', '[-Deux mots.]', 'Trois.']],
    [
      'a block that gave way to another',
      ['Les lycées de Brest.'],
      ['Une tout autre phrase ici.'],
      ['[-Les lycées de Brest.]', '[+Une tout autre phrase ici.]'],
    ],
  ])('tells %s', (_, before, after, expected) => {
    expect(shown(difference(before, after))).toEqual(expected)
  })

  test('loses and adds nothing, whatever the texts', () => {
    const blocks = fc.array(fc.constantFrom('Un lycée.', 'Un collège et un lycée.', 'Deux', 'a b c d', ''), {
      maxLength: 8,
    })
    fc.assert(
      fc.property(blocks, blocks, (before, after) => {
        const parts = difference(before, after)
        expect(side(parts, 'added')).toBe(before.join(''))
        expect(side(parts, 'removed')).toBe(after.join(''))
      }),
    )
  })

  test('stays quick on long blocks that have little in common', () => {
    const text = (seed: number) => Array.from({ length: 20_000 }, (_, n) => `mot${(n * seed) % 997}`).join(' ')
    expect(difference([text(3)], [text(5)]).length).toBeGreaterThan(0)
  })
})
