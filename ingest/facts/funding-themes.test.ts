import { describe, expect, it } from 'vitest'
import { markdownReader } from '../read/markdown.ts'
import { extract } from './extract.ts'

/** Themes of each funding of a Markdown text, by the words of its amount. */
function themesByAmount(markdown: string): Readonly<Record<string, readonly string[]>> {
  const bytes = new TextEncoder().encode(markdown)
  const content = markdownReader.read({ address: 'essai', name: 'essai.md', mediaType: null, bytes }, () => {})
  const { facts } = extract({ ...content, region: '53' })
  const fundings = facts.filter((fact) => fact.kind === 'funding')
  return Object.fromEntries(
    fundings.map(({ amount, themes }) => [amount === null ? '' : content.text.slice(amount.start, amount.end), themes]),
  )
}

describe('FUNDING_THEMES', () => {
  it.each([
    [
      'what for',
      'La Région Bretagne accorde 20 000 € à la commune de Pontivy pour restaurer une chapelle.',
      ['culture'],
    ],
    ['who gets it', 'La Région Bretagne accorde 30 000 € à la mission locale de Brest.', ['insertion']],
    [
      'what for before the words around',
      'Près de la gare, la Région Bretagne accorde 40 000 € pour le musée de la ville.',
      ['culture'],
    ],
    [
      'no theme of where the money comes from',
      'La Région Bretagne accorde 50 000 € de FEDER pour le lycée de Redon.',
      ['lycees'],
    ],
    ['nothing of a place name', 'La Région Bretagne accorde 60 000 € à la commune de La Forêt-Fouesnant.', []],
  ])('tells %s', (_, text, themes) => {
    expect(Object.values(themesByAmount(text))).toEqual([themes])
  })

  it('reads each line of a list by itself, and the heading where it says nothing', () => {
    const list = `## Sport

La Région Bretagne accorde :

- 10 000 € à l'association Les Amis du Stang
- 12 000 € à la commune de Guingamp pour sa bibliothèque
`
    const themes = themesByAmount(list)
    expect(themes['10 000 €']).toEqual(['sport'])
    expect(themes['12 000 €']?.[0]).toBe('culture')
  })

  it('leaves other facts alone', () => {
    const content = { text: 'Le lycée ouvre le 2 mai 2022.', publishedOn: null, region: null } as const
    const blocks = [{ kind: 'paragraph', span: { start: 0, end: 29 }, level: 0, page: null }] as const
    expect(extract({ ...content, blocks }).facts.map(({ kind }) => kind)).not.toContain('funding')
  })
})
