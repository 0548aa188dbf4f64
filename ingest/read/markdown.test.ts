import { describe, expect, it } from 'vitest'
import type { ReadContent } from '../../corpus/document.ts'
import type { Issue } from '../../corpus/issue.ts'
import { markdownReader } from './markdown.ts'

function read(text: string): { readonly content: ReadContent; readonly issues: readonly Omit<Issue, 'address'>[] } {
  const issues: Omit<Issue, 'address'>[] = []
  const bytes = new TextEncoder().encode(text)
  const file = { address: 'file:///note.md', name: 'note-de-presse.md', mediaType: null, bytes }
  return { content: markdownReader.read(file, (issue) => issues.push(issue)), issues }
}

function outline(text: string): readonly string[] {
  const { content } = read(text)
  return content.blocks.map(({ kind, level, span }) => {
    return `${kind}${level || ''}: ${content.text.slice(span.start, span.end)}`
  })
}

describe('markdownReader', () => {
  it('reads front matter', () => {
    const { content, issues } = read(
      '---\ntitle: "Un festival à Quimper"\ndate: 2024-03-20\nurl: https://www.exemple.bzh/a\npublisher: Région Bretagne\n---\n\n# Un festival à Quimper\n\nLa Région finance.\n',
    )
    expect(issues).toEqual([])
    expect(content).toMatchObject({
      title: 'Un festival à Quimper',
      publishedOn: '2024-03-20',
      url: 'https://www.exemple.bzh/a',
      publisher: 'Région Bretagne',
      kind: 'release',
      text: 'Un festival à Quimper\n\nLa Région finance.',
    })
  })

  it.each<[string, string, Partial<ReadContent>]>([
    [
      'a source that is an address',
      'source: https://www.exemple.bzh/a',
      { url: 'https://www.exemple.bzh/a', publisher: null },
    ],
    ['a source that is a name', 'source: Région Bretagne', { url: null, publisher: 'Région Bretagne' }],
    ['a publisher with its name inside', 'publisher:\n  name: Région Bretagne', { publisher: 'Région Bretagne' }],
    ['a date in French', 'date: 20 mars 2024', { publishedOn: '2024-03-20' }],
    ['an impossible date', 'date: 2024-02-31', { publishedOn: null }],
    ['a title in French', 'Titre: Un festival', { title: 'Un festival' }],
    ['no map', '- a\n- b', { title: 'La Région finance.' }],
  ])('understands %s', (_, yaml, expected) => {
    const { content, issues } = read(`---\n${yaml}\n---\nLa Région finance.`)
    expect(content).toMatchObject(expected)
    expect(issues).toEqual([])
  })

  it('reports front matter that is no YAML, and reads the rest', () => {
    const { content, issues } = read('---\ntitle: "Un festival\n---\n\nLa Région finance.')
    expect(issues).toMatchObject([{ severity: 'warning', code: 'bad-front-matter' }])
    expect(content.text).toBe('La Région finance.')
  })

  it.each<[string, string, readonly string[]]>([
    [
      'marks as plain words',
      'La **Région** *finance* un [lycée](https://www.exemple.bzh) `neuf`.',
      ['paragraph: La Région finance un lycée neuf.'],
    ],
    ['wrapped lines', 'La Région\nfinance.', ['paragraph: La Région finance.']],
    ['headings', '# Titre\n\n## Lycées\n\nUn mot.', ['title: Titre', 'heading2: Lycées', 'paragraph: Un mot.']],
    [
      'nested lists',
      '- Lycées\n  1. Brest\n  2. Vannes\n- Gares',
      ['item1: Lycées', 'item2: Brest', 'item2: Vannes', 'item1: Gares'],
    ],
    ['tables', '| Lieu | Aide |\n|---|--:|\n| Brest | 12 000 € |', ['header: Lieu\tAide', 'row: Brest\t12 000 €']],
    ['quotes', '> Un mot.\n>\n> Un autre.', ['paragraph: Un mot.', 'paragraph: Un autre.']],
    ['HTML, scripts left out', '<p>Un <b>mot</b>.</p><script>go()</script>', ['paragraph: Un mot.']],
    [
      'bylines and sources',
      'Publié le 3 mai 2021\n\nUn mot.\n\nSource : Région',
      ['byline: Publié le 3 mai 2021', 'paragraph: Un mot.', 'source: Source : Région'],
    ],
    ['a rule at the top, which opens no front matter', '---\n\nUn mot.', ['paragraph: Un mot.']],
  ])('reads %s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected)
  })
})
