import { describe, expect, it } from 'vitest'
import type { ReadContent } from '../../corpus/document.ts'
import { emlOf, multipart } from '../fixtures/eml.ts'
import { readFile } from '../reader.ts'
import { emlReader } from './eml.ts'

function read(headers: readonly string[], body: string): Promise<ReadContent> {
  const bytes = emlOf(headers, body)
  return emlReader.read({ address: 'file:///m.eml', name: 'm.eml', mediaType: null, bytes })
}

function outline({ text, blocks }: ReadContent): readonly string[] {
  return blocks.map(({ kind, level, span }) => `${kind}${level || ''}: ${text.slice(span.start, span.end)}`)
}

const HEADERS = [
  'From: =?utf-8?Q?R=C3=A9gion_Bretagne?= <presse@exemple.bzh>',
  'Subject: =?windows-1252?Q?Un_festival_=E0_Quimper_=96_12_000_=80?=',
  'Date: Wed, 20 Mar 2024 23:30:00 +0000',
]
const WORDS = 'La R\u00e9gion attribue douze mille euros à une association de Quimper.'
const TITLE = 'title: Un festival à Quimper – 12 000 €'

describe('emlReader', () => {
  it('takes title, publisher and date of the header', async () => {
    const content = await read(HEADERS, 'Un mot.')
    expect(content).toMatchObject({
      publisher: 'Région Bretagne',
      publishedOn: '2024-03-21',
      url: null,
      kind: 'release',
    })
    expect(outline(content)).toEqual([TITLE, 'paragraph: Un mot.'])
  })

  it.each<[string, readonly string[], string, readonly string[]]>([
    [
      'quoted-printable in UTF-8',
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
      'La R=C3=A9gion attribue douze mille euros =\n=C3=A0 une association de Quimper.',
      [`paragraph: ${WORDS}`],
    ],
    [
      'base64 in windows-1252',
      ['Content-Type: text/plain; charset="windows-1252"', 'Content-Transfer-Encoding: base64'],
      Buffer.from('12 000 \x80 pour l\x92\xe9t\xe9.', 'latin1').toString('base64'),
      ['paragraph: 12 000 € pour l’été.'],
    ],
    ['windows-1252 that nothing declares', [], '12 000 \x80 pour l\x92\xe9t\xe9.', ['paragraph: 12 000 € pour l’été.']],
    [
      'lines wrapped by the sender, with bullets',
      ['Content-Type: text/plain; charset=iso-8859-1; format=flowed', 'Content-Transfer-Encoding: 8bit'],
      'La Région attribue douze mille euros \nà une association de Quimper.\n\n- Brest\n- Vannes',
      [`paragraph: ${WORDS}`, 'item1: Brest', 'item1: Vannes'],
    ],
    [
      'HTML laid out in tables',
      ['Content-Type: text/html; charset=utf-8'],
      '<html><body><table><tr><td><table><tr><td><h2>Culture</h2><p>La R&eacute;gion attribue douze mille euros &agrave; une association de Quimper.</p></td></tr></table></td></tr></table></body></html>',
      ['heading2: Culture', `paragraph: ${WORDS}`],
    ],
  ])('reads %s', async (_, headers, body, expected) => {
    expect(outline(await read([...HEADERS, ...headers], body))).toEqual([TITLE, ...expected])
  })

  it('reads the HTML of a message that is also given as text', async () => {
    const { headers, body } = multipart('alternative', [
      { headers: ['Content-Type: text/plain; charset=utf-8'], body: 'Culture : un mot.' },
      { headers: ['Content-Type: text/html; charset=utf-8'], body: '<h2>Culture</h2><p>Un mot.</p>' },
    ])
    expect(outline(await read([...HEADERS, ...headers], body))).toEqual([
      TITLE,
      'heading2: Culture',
      'paragraph: Un mot.',
    ])
  })

  it.each([
    ['without a name', 'message', emlOf(HEADERS, 'Un mot.'), 'Un festival à Quimper – 12 000 €'],
    ['called a text', 'message.txt', emlOf(HEADERS, 'Un mot.'), 'Un festival à Quimper – 12 000 €'],
    [
      'but not a text that opens with a date',
      'note.txt',
      Buffer.from('Date: lundi\nSubject: le vélo\n\nUn mot.'),
      'Subject: le vélo',
    ],
  ])('is known by its header: a message %s', async (_, name, bytes, title) => {
    const content = await readFile({ address: `file:///${name}`, name, mediaType: null, bytes }, () => {})
    expect(content.title).toBe(title)
  })

  it('refuses an empty file', async () => {
    const file = { address: 'file:///m.eml', name: 'm.eml', mediaType: null, bytes: new Uint8Array() }
    await expect(emlReader.read(file)).rejects.toMatchObject({ name: 'UnreadableError', code: 'empty' })
  })
})
