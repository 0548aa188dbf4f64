import { describe, expect, it } from 'vitest'
import { nounPhraseAt } from './phrase.ts'
import { tokensOf } from './tokens.ts'

function phraseOf(text: string): string | null {
  const phrase = nounPhraseAt(tokensOf(text, { start: 0, end: text.length }, []), 0)
  return phrase === null ? null : text.slice(phrase.span.start, phrase.span.end)
}

describe('nounPhraseAt', () => {
  it.each([
    {
      text: 'deux associations culturelles de Bastia pour leur festival',
      phrase: 'deux associations culturelles de Bastia',
    },
    { text: 'les PME artisanales rurales et de montagne, dont', phrase: 'PME artisanales rurales et de montagne' },
    { text: 'aux communes', phrase: null },
    { text: 'les communes et associations du Morbihan', phrase: 'communes et associations du Morbihan' },
    { text: 'les communes et les associations', phrase: 'communes' },
    { text: 'les éleveurs touchés par la sécheresse recevront', phrase: 'éleveurs touchés par la sécheresse' },
    { text: '57 opérations portées par les pays au titre de', phrase: '57 opérations portées par les pays' },
    { text: 'les exploitants en difficulté qui', phrase: 'exploitants en difficulté' },
    { text: 'un appel à projets sur le sport', phrase: 'appel à projets' },
    { text: 'la Région a ouvert un guichet', phrase: 'Région' },
    { text: 'le club y gagne', phrase: 'club' },
    { text: 'une subvention de 3 000', phrase: 'subvention de 3 000' },
    { text: "l'association employant des jeunes", phrase: 'association employant des jeunes' },
  ])('$text', ({ text, phrase }) => {
    expect(phraseOf(text)).toBe(phrase)
  })

  it('knows the noun that heads it, past numbers and adjectives', () => {
    const tokens = tokensOf('les trois nouveaux lycées de Brest', { start: 0, end: 34 }, [])
    expect(nounPhraseAt(tokens, 0)?.head.text).toBe('lycées')
  })
})
