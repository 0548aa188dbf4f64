import { describe, expect, it } from 'vitest'
import type { ReadContent } from '../../corpus/document.ts'
import { storedZip } from '../containers/stored-zip.ts'
import { type OdtParts, odtOf } from '../fixtures/odt.ts'
import { odtReader } from './odt.ts'

function readBytes(bytes: Uint8Array): Promise<ReadContent> {
  return odtReader.read({ address: 'file:///note.odt', name: 'note-de-presse.odt', mediaType: null, bytes })
}

const read = (text: string, parts: OdtParts = {}) => readBytes(odtOf(text, parts))

async function outline(body: string, parts: OdtParts = {}): Promise<readonly string[]> {
  const { text, blocks } = await read(body, parts)
  return blocks.map(({ kind, level, span }) => `${kind}${level || ''}: ${text.slice(span.start, span.end)}`)
}

const WORDS = 'La Région attribue douze mille euros à une association de Quimper pour son festival de cet été.'
const p = (words: string, style = 'Standard') => `<text:p text:style-name="${style}">${words}</text:p>`
const cell = (words: string, attributes = '') => `<table:table-cell ${attributes}>${p(words)}</table:table-cell>`
const li = (words: string, inner = '') => `<text:list-item>${p(words)}${inner}</text:list-item>`
const STYLES = [
  '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>',
  '<style:style style:name="P2" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>',
  '<style:style style:name="P3" style:family="paragraph" style:parent-style-name="P2"/>',
  '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>',
].join('')

describe('odtReader', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'headings by their level',
      `${p('Le plan lycées', 'P1')}<text:h text:outline-level="1">Travaux</text:h>${p(WORDS)}<text:h text:outline-level="2">Internats</text:h>${p(WORDS)}`,
      [
        'title: Le plan lycées',
        'heading1: Travaux',
        `paragraph: ${WORDS}`,
        'heading2: Internats',
        `paragraph: ${WORDS}`,
      ],
    ],
    [
      'paragraphs in bold, by a parent style too, as headings',
      `${p(WORDS)}${p('Les internats', 'P3')}${p(WORDS)}`,
      [`paragraph: ${WORDS}`, 'heading2: Les internats', `paragraph: ${WORDS}`],
    ],
    [
      'nested lists',
      `${p(WORDS)}<text:list>${li('Brest', `<text:list>${li('une toiture')}</text:list>`)}${li('Vannes')}</text:list>`,
      [`paragraph: ${WORDS}`, 'item1: Brest', 'item2: une toiture', 'item1: Vannes'],
    ],
    [
      'tables with headers, merged and repeated cells',
      `${p(WORDS)}<table:table><table:table-header-rows><table:table-row>${cell('Lieu')}${cell('2023')}${cell('2024')}</table:table-row></table:table-header-rows><table:table-row>${cell('Brest')}${cell('5 €', 'table:number-columns-repeated="2"')}</table:table-row><table:table-row>${cell('Total', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('9 €')}</table:table-row></table:table>`,
      [`paragraph: ${WORDS}`, 'header: Lieu\t2023\t2024', 'row: Brest\t5 €\t5 €', 'row: Total\t\t9 €'],
    ],
    [
      'spaces, tabs and line breaks',
      `${p(WORDS)}${p('Brest<text:tab/>neuf<text:s text:c="3"/>mille<text:line-break/>euros &lt; dix &amp; plus.')}`,
      [`paragraph: ${WORDS}`, 'paragraph: Brest neuf mille euros < dix & plus.'],
    ],
    [
      'notes, after the text',
      `${p(`${WORDS}<text:note><text:note-citation>1</text:note-citation><text:note-body>${p('Hors internats.')}</text:note-body></text:note>`)}${p('Suite.')}`,
      [`paragraph: ${WORDS}`, 'paragraph: Suite.', 'item1: Hors internats.'],
    ],
    [
      'no remarks, deletions, hidden words and contents',
      `<text:tracked-changes><text:changed-region><text:deletion>${p('Neuf.')}</text:deletion></text:changed-region></text:tracked-changes><text:table-of-content>${p('Travaux 3')}</text:table-of-content>${p(`${WORDS}<office:annotation>${p('À revoir')}</office:annotation>`)}${p('Dix<text:span text:style-name="T1"> ou onze</text:span> mille.')}`,
      [`paragraph: ${WORDS}`, 'paragraph: Dix mille.'],
    ],
    [
      'text boxes, after the paragraph that holds them',
      `${p(WORDS)}${p(`Un <draw:frame><draw:text-box>${p('Un encadré.')}</draw:text-box></draw:frame>mot.`)}`,
      [`paragraph: ${WORDS}`, 'paragraph: Un mot.', 'paragraph: Un encadré.'],
    ],
  ])('reads %s', async (_, text, expected) => {
    expect(await outline(text, { styles: STYLES })).toEqual(expected)
  })

  it('takes date and title of its properties', async () => {
    const meta =
      '<dc:title>Aide aux vergers</dc:title><meta:creation-date>2024-03-01T08:00:00</meta:creation-date><dc:date>2024-03-20T09:00:00.5</dc:date>'
    const content = await read(`${p('Agriculture et forêt de la région')}${p('Aide aux vergers')}${p(WORDS)}`, { meta })
    expect(content).toMatchObject({ title: 'Aide aux vergers', publishedOn: '2024-03-20' })
  })

  it('bears cells repeated beyond use and styles that are their own parents', async () => {
    const loop = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="P1"/>'
    const row = `<table:table-row>${cell('a')}${cell('', 'table:number-columns-repeated="99999999"')}</table:table-row>`
    const { text } = await read(`${p(WORDS, 'P1')}<table:table>${row.repeat(3)}</table:table>`, { styles: loop })
    expect(text).toBe(`${WORDS}\n\na\na\na`)
  })

  const manifest = '<manifest:manifest><manifest:encryption-data/></manifest:manifest>'
  it.each<[string, Uint8Array, string, RegExp]>([
    ['an empty file', new Uint8Array(), 'empty', /est vide/u],
    ['words', Buffer.from(WORDS), 'damaged', /archive ZIP/u],
    ['a package without content', storedZip([]), 'damaged', /ODT lisible/u],
    [
      'a protected file',
      storedZip([
        { path: 'content.xml', bytes: Buffer.from([1, 2, 3]) },
        { path: 'META-INF/manifest.xml', bytes: Buffer.from(manifest) },
      ]),
      'encrypted',
      /mot de passe/u,
    ],
  ])('refuses %s', async (_, bytes, code, message) => {
    await expect(readBytes(bytes)).rejects.toMatchObject({
      name: 'UnreadableError',
      code,
      message: expect.stringMatching(message),
    })
  })
})
