import { describe, expect, it } from 'vitest'
import { encodeFragment, textFragmentLink } from './text-fragment.ts'

describe('encodeFragment', () => {
  it.each([
    ['a b', 'a%20b'],
    ['Centre-Val', 'Centre%2DVal'],
    ['1,2 M€', '1%2C2%20M%E2%82%AC'],
    ['R&D', 'R%26D'],
    ['l’été', 'l%E2%80%99%C3%A9t%C3%A9'],
    ["l'an", 'l%27an'],
    ['100 % (TTC)', '100%20%25%20%28TTC%29'],
    ['a\ud800b', 'a%EF%BF%BDb'],
  ])('encodes « %s »', (part, encoded) => {
    expect(encodeFragment(part)).toBe(encoded)
  })
})

describe('textFragmentLink', () => {
  const quote = (exact: string, prefix = '') => ({ exact, prefix, suffix: '' })

  it.each([
    ['a short quote whole', quote('une aide'), true, 'https://a.fr/p#:~:text=une%20aide'],
    [
      'the words before a repeated one',
      quote('une aide', 'Titre\nElle a '),
      false,
      'https://a.fr/p#:~:text=Elle%20a-,une%20aide',
    ],
    ['no prefix where nothing precedes', quote('une aide', 'Titre\n\n'), false, 'https://a.fr/p#:~:text=une%20aide'],
    [
      'both ends over several blocks',
      quote('Un\tdeux\ntrois quatre'),
      true,
      'https://a.fr/p#:~:text=Un,trois%20quatre',
    ],
  ])('gives %s', (_, selector, unique, link) => {
    expect(textFragmentLink('https://a.fr/p', selector, unique)).toBe(link)
  })

  it('gives the two ends of a long quote', () => {
    const words = Array.from({ length: 60 }, (_, n) => `mot${n}`).join(' ')
    const link = textFragmentLink('https://a.fr/p', quote(words), true)
    expect(link).toBe(
      'https://a.fr/p#:~:text=mot0%20mot1%20mot2%20mot3%20mot4%20mot5,mot54%20mot55%20mot56%20mot57%20mot58%20mot59',
    )
  })

  it('keeps the fragment that an address has', () => {
    expect(textFragmentLink('https://a.fr/p#s', quote('x'), true)).toBe('https://a.fr/p#s:~:text=x')
  })
})
