import { describe, expect, it } from 'vitest'
import type { ReadContent } from '../../corpus/document.ts'
import { storedZip } from '../containers/stored-zip.ts'
import { BULLETS, type DocxParts, docxOf, item, paragraph, run, STYLES } from '../fixtures/docx.ts'
import { docxReader } from './docx.ts'

function readBytes(bytes: Uint8Array): Promise<ReadContent> {
  return docxReader.read({ address: 'file:///note.docx', name: 'note-de-presse.docx', mediaType: null, bytes })
}

const read = (body: string, parts: DocxParts = {}) => readBytes(docxOf(body, { styles: STYLES, ...parts }))

async function outline(body: string, parts: DocxParts = {}): Promise<readonly string[]> {
  const { text, blocks } = await read(body, parts)
  return blocks.map(({ kind, level, span }) => `${kind}${level || ''}: ${text.slice(span.start, span.end)}`)
}

const P = 'La Région attribue douze mille euros à une association de Quimper pour son festival de cet été.'
const FOOTNOTE = `<w:footnote w:id="1"><w:p>${run('Hors lycées maritimes.')}</w:p></w:footnote>`

describe('docxReader', () => {
  it.each<[string, string, DocxParts, readonly string[]]>([
    [
      'headings by their styles',
      `${paragraph('Le plan lycées', 'Titre')}${paragraph('Travaux', 'Titre1')}${paragraph(P)}${paragraph('Internats', 'Titre2')}${paragraph(P)}`,
      {},
      ['title: Le plan lycées', 'heading1: Travaux', `paragraph: ${P}`, 'heading2: Internats', `paragraph: ${P}`],
    ],
    [
      'lists and their depth',
      `${paragraph(P)}${item('Brest', 0)}${item('une toiture', 1)}${item('Vannes', 0)}`,
      { numbering: BULLETS },
      [`paragraph: ${P}`, 'item1: Brest', 'item2: une toiture', 'item1: Vannes'],
    ],
    [
      'tables with header rows and merged cells',
      `${paragraph(P)}<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc>${paragraph('Lieu')}</w:tc><w:tc>${paragraph('Aide')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('Total')}</w:tc></w:tr></w:tbl>`,
      {},
      [`paragraph: ${P}`, 'header: Lieu\tAide', 'row: Total'],
    ],
    [
      'notes, after the text',
      `<w:p>${run(P)}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>${paragraph(P)}`,
      { footnotes: FOOTNOTE },
      [`paragraph: ${P}`, `paragraph: ${P}`, 'item1: Hors lycées maritimes.'],
    ],
    [
      'insertions, and no deletions',
      `${paragraph(P)}<w:p>${run('Elle verse ')}<w:del><w:r><w:delText>neuf</w:delText></w:r></w:del><w:ins>${run('dix')}</w:ins>${run(' mille euros.')}</w:p>`,
      {},
      [`paragraph: ${P}`, 'paragraph: Elle verse dix mille euros.'],
    ],
    [
      'text boxes',
      `${paragraph(P)}<w:p>${run('Un mot.')}<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph('Un encadré.')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`,
      {},
      [`paragraph: ${P}`, 'paragraph: Un mot.', 'paragraph: Un encadré.'],
    ],
    [
      'no header and no table of contents',
      `${paragraph('Travaux 3', 'TM1')}${paragraph(P)}${paragraph(P)}`,
      { header: paragraph('Conseil régional') },
      [`paragraph: ${P}`, `paragraph: ${P}`],
    ],
    [
      'bold lines as headings',
      `${paragraph(P)}<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Les internats</w:t></w:r></w:p>${paragraph(P)}`,
      {},
      [`paragraph: ${P}`, 'heading2: Les internats', `paragraph: ${P}`],
    ],
    [
      'a title without a style, below the name of the assembly',
      `${paragraph('Conseil régional')}${paragraph('Un plan pour les vergers de la vallée')}${paragraph(P)}`,
      {},
      ['paragraph: Conseil régional', 'title: Un plan pour les vergers de la vallée', `paragraph: ${P}`],
    ],
  ])('reads %s', async (_, body, parts, expected) => {
    expect(await outline(body, parts)).toEqual(expected)
  })

  it.each([
    ['2024-03-01T08:00:00Z', '2024-03-20T23:30:00Z', '2024-03-21'],
    ['2019-03-01T08:00:00Z', '2024-03-20T08:00:00Z', null],
    ['', '2024-03-20T08:00:00Z', null],
  ])('begun %s and saved %s: published %s', async (created, modified, expected) => {
    const core = `<dcterms:created>${created}</dcterms:created><dcterms:modified>${modified}</dcterms:modified>`
    expect((await read(paragraph(P), { core })).publishedOn).toBe(expected)
    const dated = await read(`${paragraph('Publié le 5 mai 2022')}${paragraph(P)}`, { core })
    expect(dated.publishedOn).toBe('2022-05-05')
  })

  it('takes the title that its properties say where the text shows it', async () => {
    const core = '<dc:title>Aide aux vergers</dc:title>'
    const body = `${paragraph('Agriculture et forêt de la région')}${paragraph('Aide aux vergers')}${paragraph(P)}`
    expect((await read(body, { core })).title).toBe('Aide aux vergers')
    expect((await read(paragraph(P), { core })).title).toBe(P)
  })

  it.each<[string, Uint8Array, string, RegExp]>([
    ['an empty file', new Uint8Array(), 'empty', /est vide/u],
    ['a page called DOCX', Buffer.from(P), 'damaged', /note-de-presse\.docx.*archive ZIP/u],
    ['a file cut short', docxOf(paragraph(P)).subarray(0, 900), 'damaged', /archive ZIP/u],
    [
      'a package without its document',
      storedZip([{ path: '[Content_Types].xml', bytes: Buffer.from('<Types/>') }]),
      'damaged',
      /note-de-presse\.docx.*DOCX lisible/u,
    ],
    ['a body that is no XML', docxOf('<w:p>'), 'damaged', /DOCX lisible/u],
  ])('refuses %s', async (_, bytes, code, message) => {
    await expect(readBytes(bytes)).rejects.toMatchObject({
      name: 'UnreadableError',
      code,
      message: expect.stringMatching(message),
    })
  })
})
