import PDFDocument from 'pdfkit'
import { storedZip } from '../../../ingest/containers/stored-zip.ts'
import { BULLETS, docxOf, item, paragraph, STYLES } from '../../../ingest/fixtures/docx.ts'
import { attachment, emlOf, multipart } from '../../../ingest/fixtures/eml.ts'
import { odtOf } from '../../../ingest/fixtures/odt.ts'

/** A part of a made text. */
export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** A text to be written in every format. */
export interface Written {
  readonly title: string
  readonly parts: readonly Part[]
}

const html = ({ title, parts }: Written) =>
  `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/">Accueil</a></nav><main><h1>${title}</h1>${parts.map(htmlPart).join('\n')}</main><footer>Mentions légales</footer></body></html>`

function htmlPart(part: Part): string {
  if (part.kind === 'heading') return `<h2>${part.text}</h2>`
  if (part.kind === 'paragraph') return `<p>${part.text}</p>`
  if (part.kind === 'item') return `<ul><li>${part.text}</li></ul>`
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<table>${part.rows.map((cells, index) => row(cells, index === 0 ? 'th' : 'td')).join('')}</table>`
}

const text = ({ title, parts }: Written) =>
  [
    title,
    ...parts.map((part) => {
      if (part.kind === 'table') return part.rows.map((cells) => cells.join('\t')).join('\n')
      return part.kind === 'item' ? `- ${part.text}` : part.text
    }),
  ].join('\n\n')

const markdown = ({ title, parts }: Written) =>
  [
    `# ${title}`,
    ...parts.map((part) => {
      if (part.kind === 'heading') return `## ${part.text}`
      if (part.kind === 'item') return `- ${part.text}`
      if (part.kind === 'paragraph') return part.text
      const lines = part.rows.map((cells) => `| ${cells.join(' | ')} |`)
      return [lines[0], `|${' --- |'.repeat(part.rows[0]?.length ?? 1)}`, ...lines.slice(1)].join('\n')
    }),
  ].join('\n\n')

function docx({ title, parts }: Written): Uint8Array {
  const written = parts.map((part) => {
    if (part.kind === 'heading') return paragraph(part.text, 'Titre1')
    if (part.kind === 'paragraph') return paragraph(part.text)
    if (part.kind === 'item') return item(part.text, 0)
    const rows = part.rows.map((cells, index) => {
      const header = index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
      return `<w:tr>${header}${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`
    })
    return `<w:tbl>${rows.join('')}</w:tbl>`
  })
  return docxOf(paragraph(title, 'Titre') + written.join(''), { styles: STYLES, numbering: BULLETS })
}

function odt({ title, parts }: Written): Uint8Array {
  const p = (words: string, style = 'Standard') => `<text:p text:style-name="${style}">${words}</text:p>`
  const written = parts.map((part) => {
    if (part.kind === 'heading') return `<text:h text:outline-level="1">${part.text}</text:h>`
    if (part.kind === 'paragraph') return p(part.text)
    if (part.kind === 'item') return `<text:list><text:list-item>${p(part.text)}</text:list-item></text:list>`
    const rows = part.rows.map((cells) => {
      const line = cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join('')
      return `<table:table-row>${line}</table:table-row>`
    })
    const [head, ...body] = rows
    return `<table:table><table:table-header-rows>${head}</table:table-header-rows>${body.join('')}</table:table>`
  })
  return odtOf(p(title, 'Title') + written.join(''))
}

function eml(written: Written): Uint8Array {
  const base64 = (content: string) => Buffer.from(content, 'utf8').toString('base64').replace(/.{76}/gu, '$&\n')
  const subject = `Subject: =?utf-8?B?${Buffer.from(written.title, 'utf8').toString('base64')}?=`
  const part = (type: string, content: string) => ({
    headers: [`Content-Type: ${type}; charset=utf-8`, 'Content-Transfer-Encoding: base64'],
    body: base64(content),
  })
  const both = multipart('alternative', [part('text/plain', text(written)), part('text/html', html(written))])
  return emlOf(['From: Presse <presse@exemple.fr>', subject, 'MIME-Version: 1.0', ...both.headers], both.body)
}

function pdf({ title, parts }: Written): Promise<Uint8Array> {
  const document = new PDFDocument({ size: 'A4', margin: 60 })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const ended = new Promise<Uint8Array>((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))))
  document.fontSize(18).text(title)
  for (const part of parts) {
    const lines = part.kind === 'table' ? part.rows.map((cells) => cells.join('   ')) : [part.text]
    document.moveDown(0.6).fontSize(part.kind === 'heading' ? 14 : 10)
    for (const line of lines) document.text(part.kind === 'item' ? `• ${line}` : line)
  }
  document.end()
  return ended
}

const bytesOf = (words: string) => Buffer.from(words, 'utf8')

/** How each format writes a text; the archive and the message with an attachment hold other formats. */
export const WRITERS: Readonly<Record<string, (written: Written) => Uint8Array | Promise<Uint8Array>>> = {
  html: (written) => bytesOf(html(written)),
  txt: (written) => bytesOf(text(written)),
  md: (written) => bytesOf(markdown(written)),
  docx,
  odt,
  eml,
  pdf,
  zip: (written) =>
    storedZip([
      { path: 'note.html', bytes: bytesOf(html(written)) },
      { path: 'dossier/note.docx', bytes: docx(written) },
    ]),
  'eml avec pièces': (written) => {
    const mixed = multipart('mixed', [
      { headers: ['Content-Type: text/plain; charset=utf-8'], body: 'Voici la note du jour.' },
      attachment('note.odt', 'application/vnd.oasis.opendocument.text', odt(written)),
    ])
    return emlOf(
      ['From: Presse <presse@exemple.fr>', 'Subject: Note', 'MIME-Version: 1.0', ...mixed.headers],
      mixed.body,
    )
  },
}
