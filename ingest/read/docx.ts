import mammoth from 'mammoth'
import type { ReadContent } from '../../corpus/document.ts'
import { storedZip, type ZipPart } from '../containers/stored-zip.ts'
import type { OpenZip } from '../containers/zip-file.ts'
import { zipKindOf } from '../containers/zip-kind.ts'
import type { RawFile, Reader } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'
import { officeContent, openOffice, partReader } from './office.ts'
import { propertiesOf } from './office-properties.ts'
import { isOneTree } from './sound-xml.ts'

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

/** More than the XML of a thousand pages; mammoth takes a second and 60 MB for each of these. */
const MOST_BYTES = 12 * 1024 * 1024

/** Accepted text: insertions in, deletions, comments, headers and footers out, notes at the end. */
async function htmlOf(name: string, zip: OpenZip): Promise<string> {
  const buffer = storedZip(await textParts(name, zip))
  const noImage = mammoth.images.imgElement(async () => ({ src: '' }))
  try {
    const { value } = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, convertImage: noImage })
    return value
  } catch (error) {
    throw damaged(name, error instanceof Error ? error.message : String(error))
  }
}

/** The parts that text is made of, expanded within bounds: mammoth itself expands whatever it is given, pictures too. */
async function textParts(name: string, { members }: OpenZip): Promise<readonly ZipPart[]> {
  const parts: ZipPart[] = []
  let size = 0
  for (const { path, read: expand } of members) {
    if (!/^(?:\[Content_Types\]\.xml|(?:word\/)?_rels\/[^/]*\.rels|word\/[^/]*\.xml)$/u.test(path)) continue
    const bytes = await expand()
    size += bytes.length
    if (size > MOST_BYTES) {
      const most = `${MOST_BYTES / 1024 / 1024} Mo de texte et de mise en forme`
      throw new UnreadableError('too-large', `« ${name} » contient plus de ${most} : découpez le document.`)
    }
    if (!isOneTree(new TextDecoder('utf-8').decode(bytes))) throw damaged(name, `${path} n’est pas du XML bien formé`)
    parts.push({ path, bytes })
  }
  return parts
}

function damaged(name: string, reason: string): UnreadableError {
  const advice = 'ouvrez-le dans un traitement de texte et enregistrez-le à nouveau, ou en PDF.'
  return new UnreadableError('damaged', `« ${name} » n’est pas un document DOCX lisible (${reason}) : ${advice}`)
}
