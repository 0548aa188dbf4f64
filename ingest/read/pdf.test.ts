import { execFile } from 'node:child_process'
import { mkdtemp, readFile as readBytes, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { deflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import type { Issue } from '../../corpus/issue.ts'
import { readFile, UnreadableError } from '../reader.ts'
import { canRecognize } from './pdf/ocr.ts'

type Doc = InstanceType<typeof PDFDocument>

async function pdf(draw: (doc: Doc) => void, options: PDFKit.PDFDocumentOptions = {}): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 70, ...options })
  const chunks: Uint8Array[] = []
  const ended = new Promise((resolve) => doc.on('end', resolve))
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  draw(doc)
  doc.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

/** A file of numbered objects with no table of where they are, which readers rebuild. */
function rawPdf(objects: readonly (string | Buffer)[]): Uint8Array {
  const parts = objects.flatMap((object, index) => [
    Buffer.from(`${index + 1} 0 obj\n`),
    Buffer.from(object),
    Buffer.from('\nendobj\n'),
  ])
  return new Uint8Array(
    Buffer.concat([Buffer.from('%PDF-1.7\n'), ...parts, Buffer.from('trailer <</Root 1 0 R>>\n%%EOF')]),
  )
}

function withContent(content: Buffer, filter = ''): Uint8Array {
  const stream = Buffer.concat([
    Buffer.from(`<</Length ${content.length}${filter}>>stream\n`),
    content,
    Buffer.from('\nendstream'),
  ])
  const page = '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>'
  return rawPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>', page, stream])
}

async function read(bytes: Uint8Array, name = 'acte.pdf') {
  const issues: Omit<Issue, 'address'>[] = []
  const content = await readFile({ address: `file:///${name}`, name, mediaType: null, bytes }, (issue) =>
    issues.push(issue),
  )
  const blocks = content.blocks.map(({ kind, level, span, page }) => ({
    kind,
    level,
    page,
    text: content.text.slice(span.start, span.end),
  }))
  return { ...content, blocks, issues }
}

const PROSE = 'La Région attribue une aide de 12 000,00 € à la commune de Guéret pour la rénovation du gymnase. '

const recognizes = await canRecognize()

describe('pdfReader', () => {
  it('reads title, headings, paragraphs and pages', async () => {
    const bytes = await pdf((doc) => {
      doc.font('Helvetica-Bold').fontSize(18).text('Soutien aux équipements sportifs').moveDown()
      doc.fontSize(13).text('1. Les aides de l’année').moveDown()
      doc.font('Times-Roman').fontSize(11).text(PROSE.repeat(6).trim(), { align: 'justify' }).moveDown()
      doc.addPage().text(PROSE.repeat(3).trim())
    })
    const { title, blocks, text, url, issues } = await read(bytes)
    expect(title).toBe('Soutien aux équipements sportifs')
    expect(blocks).toEqual([
      { kind: 'title', level: 0, page: 1, text: 'Soutien aux équipements sportifs' },
      { kind: 'heading', level: 3, page: 1, text: '1. Les aides de l’année' },
      { kind: 'paragraph', level: 0, page: 1, text: PROSE.repeat(6).trim() },
      { kind: 'paragraph', level: 0, page: 2, text: PROSE.repeat(3).trim() },
    ])
    expect(text).toContain('12 000,00 €')
    expect([url, issues]).toEqual([null, []])
  })

  it('takes the title from the properties where the first page bears it out', async () => {
    const draw = (doc: Doc) => {
      doc
        .font('Helvetica-Bold')
        .fontSize(20)
        .text('RÉGION VAL-OCÉAN')
        .fontSize(14)
        .text('Plan pour les lycées')
        .moveDown()
      doc.font('Helvetica').fontSize(11).text(PROSE)
    }
    expect((await read(await pdf(draw, { info: { Title: 'Plan pour les lycées' } }))).title).toBe(
      'Plan pour les lycées',
    )
    expect((await read(await pdf(draw, { info: { Title: 'Microsoft Word - plan.docx' } }))).title).toBe(
      'RÉGION VAL-OCÉAN',
    )
  })

  it('is chosen by its first bytes, whatever the name', async () => {
    const bytes = await pdf((doc) => doc.text(PROSE))
    expect((await read(bytes, 'telecharger.php')).text).toContain('gymnase')
  })

  it('refuses a file that needs a password', async () => {
    const bytes = await pdf((doc) => doc.text(PROSE), { userPassword: 'secret' })
    await expect(read(bytes)).rejects.toThrow(
      expect.objectContaining({ code: 'encrypted', message: expect.stringContaining('« acte.pdf »') }),
    )
  })

  it('opens a file that only its owner has a password for', async () => {
    const bytes = await pdf((doc) => doc.text(PROSE), { ownerPassword: 'secret', permissions: { copying: false } })
    expect((await read(bytes)).text).toContain('gymnase')
  })

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['other bytes', new TextEncoder().encode('pas un pdf'), 'damaged'],
    ['a mark alone', new TextEncoder().encode('%PDF-1.7\n%%EOF'), 'damaged'],
    [
      'pages that hold themselves',
      rawPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[2 0 R]/Count 1>>']),
      'no-text',
    ],
    ['a blank page', withContent(Buffer.from('')), 'no-text'],
  ])('refuses %s', async (_, bytes, code) => {
    await expect(read(bytes)).rejects.toThrow(expect.objectContaining({ name: 'UnreadableError', code }))
  })

  it('says so when a file was cut short', async () => {
    const bytes = await pdf((doc) => doc.text(PROSE).addPage().text(PROSE))
    await expect(read(bytes.slice(0, bytes.length - 400))).rejects.toThrow(/incomplet : téléchargez-le de nouveau/u)
  })

  const megabytes = (count: number, fill: string) => deflateSync(Buffer.alloc(count * 1024 * 1024, fill))
  it.each<[string, Uint8Array]>([
    ['a page that unpacks to 60 MB', withContent(megabytes(60, ' '), '/Filter/FlateDecode')],
    ['100,000 operators', withContent(Buffer.from('q 1 0 0 1 0 0 cm '.repeat(50_000)))],
    ['lists 100,000 deep', withContent(Buffer.from('['.repeat(100_000)))],
    ['two billion pages', rawPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 2000000000>>'])],
  ])('survives %s', { timeout: 120_000 }, async (_, bytes) => {
    await expect(read(bytes)).rejects.toThrow(UnreadableError)
  })

  const scan = () =>
    pdf((doc) => {
      doc.text(PROSE).addPage()
      const pixels = deflateSync(Buffer.alloc(600 * 800, 255))
      const image = doc.ref({
        Type: 'XObject',
        Subtype: 'Image',
        Width: 600,
        Height: 800,
        ColorSpace: 'DeviceGray',
        BitsPerComponent: 8,
        Filter: 'FlateDecode',
      })
      image.end(pixels)
      doc.page.xobjects.Scan = image
      doc.addContent('q 595 0 0 842 0 0 cm /Scan Do Q')
    })

  it('names the pages that are pictures of text', { timeout: 60_000 }, async () => {
    const { issues, blocks } = await read(await scan())
    expect(blocks.map(({ page }) => page)).toEqual([1])
    const code = recognizes ? 'ocr' : 'needs-ocr'
    expect(issues).toMatchObject([{ code, message: expect.stringContaining('page 2') }])
  })

  const title = 'reads a picture of text (where tesseract, with French, and pdftoppm are installed)'
  it.skipIf(!recognizes)(title, { timeout: 120_000 }, async () => {
    const folder = await mkdtemp(join(tmpdir(), 'hemicycle-test-'))
    const path = join(folder, 'a.pdf')
    await writeFile(path, await pdf((doc) => doc.font('Helvetica').fontSize(14).text(PROSE)))
    await promisify(execFile)('pdftoppm', ['-r', '150', '-gray', '-png', '-singlefile', path, join(folder, 'a')])
    const image = await readBytes(join(folder, 'a.png'))
    await rm(folder, { recursive: true })
    const { blocks, issues } = await read(await pdf((doc) => doc.image(image, 0, 0, { width: 595 })))
    expect(blocks).toMatchObject([
      { kind: 'paragraph', page: 1, text: expect.stringContaining('la commune de Guéret') },
    ])
    expect(issues).toMatchObject([{ code: 'ocr', message: expect.stringContaining('page 1') }])
  })
})
