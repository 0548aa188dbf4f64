import mammoth from 'mammoth'
import type { ReadContent } from '../../corpus/document.ts'
import { storedZip } from '../containers/stored-zip.ts'
import type { OpenZip } from '../containers/zip-file.ts'
import { zipKindOf } from '../containers/zip-kind.ts'
import type { RawFile, Reader } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'
import { officeContent, openOffice, partReader } from './office.ts'
import { propertiesOf } from './office-properties.ts'

export const docxReader = {
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  extensions: ['docx', 'docm'],
  matches: ({ bytes }) => zipKindOf(bytes) === 'docx',
  read,
} satisfies Reader

/** Styles by their names in Word, whatever its language calls them on screen; a table of contents is no text. */
const STYLES = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name^='toc '] => !",
  "p[style-name^='TOC '] => !",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='caption'] => figcaption:fresh",
]

async function read(file: RawFile): Promise<ReadContent> {
  const zip = await openOffice(file)
  const html = await htmlOf(file.name, zip)
  return officeContent(html, propertiesOf(await partReader(zip)('docProps/core.xml')), file)
}

/** Accepted text: insertions in, deletions, comments, headers and footers out, notes at the end. */
async function htmlOf(name: string, zip: OpenZip): Promise<string> {
  const buffer = await textParts(zip)
  const noImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage: noImage })
    return value
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const advice = 'ouvrez-le dans un traitement de texte et enregistrez-le à nouveau, ou en PDF.'
    throw new UnreadableError('damaged', `« ${name} » n’est pas un document DOCX lisible (${reason}) : ${advice}`)
  }
}

/** The parts that text is made of, expanded within bounds: mammoth itself expands whatever it is given, pictures too. */
async function textParts({ members }: OpenZip): Promise<Buffer> {
  const parts: { path: string; bytes: Uint8Array }[] = []
  for (const { path, read: expand } of members) {
    if (/\.(?:xml|rels)$/u.test(path)) parts.push({ path, bytes: await expand() })
  }
  return storedZip(parts)
}
