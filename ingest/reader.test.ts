import { describe, expect, it } from 'vitest'
import { type RawFile, readFile, supportedExtensions, UnreadableError } from './reader.ts'

function file(name: string, content: string, mediaType: string | null = null): RawFile {
  return { address: `file:///${name}`, name, mediaType, bytes: new TextEncoder().encode(content) }
}

const refuseIssues = (issue: { message: string }) => expect.fail(issue.message)
const read = (raw: RawFile) => readFile(raw, refuseIssues)

describe('readFile', () => {
  const page = '<!DOCTYPE html><title>t</title><p>La Région <b>finance</b> un lycée.</p>'
  const text = 'La Région *finance* un <b>lycée</b>.'
  it.each([
    [
      'an HTML page by its extension',
      file('a.html', '<p>La Région <b>finance</b> un lycée.</p>'),
      'La Région finance un lycée.',
    ],
    ['an HTML page by its media type', file('a', '<p>La Région.</p>', 'text/html; charset=utf-8'), 'La Région.'],
    ['an HTML page by its first words', file('a', page), 'La Région finance un lycée.'],
    ['an HTML page that is called a text', file('a.txt', `\n${page}`, 'text/plain'), 'La Région finance un lycée.'],
    ['a text, markup and all', file('A.TXT', text), text],
    ['a text without extension', file('communique', text), text],
    ['Markdown', file('a.md', text), 'La Région finance un lycée.'],
    ['Markdown by its media type', file('a', text, 'text/markdown'), 'La Région finance un lycée.'],
  ])('reads %s', async (_, raw, expected) => {
    expect((await read(raw)).text).toContain(expected)
  })

  it.each([
    ['a format that is not supported', file('budget.xlsx', 'x'), 'unsupported', '.html'],
    ['a PDF that holds nothing', file('budget.pdf', '%PDF-1.7'), 'damaged', 'PDF lisible'],
    ['an empty page', file('vide.html', ''), 'empty', 'vide.html'],
    [
      'a page without text',
      file('app.html', '<!DOCTYPE html><div id="root"></div><script>go()</script>'),
      'no-text',
      'app.html',
    ],
    ['a text of signs', file('signes.txt', '*** 12 ***'), 'no-text', 'signes.txt'],
    ['Markdown that is all front matter', file('tete.md', '---\ntitle: 12\n---\n'), 'no-text', 'tete.md'],
  ])('refuses %s', async (_, raw, code, words) => {
    await expect(read(raw)).rejects.toThrow(UnreadableError)
    await expect(read(raw)).rejects.toThrow(expect.objectContaining({ code, message: expect.stringContaining(words) }))
  })

  it('reports a page that was cut short, and reads what there is', async () => {
    const codes: string[] = []
    const { text: words } = await readFile(file('a.html', '<html><body><p>La Région finance un ly'), ({ code }) =>
      codes.push(code),
    )
    expect(words).toBe('La Région finance un ly')
    expect(codes).toEqual(['truncated'])
  })

  it('lists what a folder is searched for', () => {
    expect(supportedExtensions).toEqual(expect.arrayContaining(['html', 'htm', 'txt', 'md']))
  })
})
