/** What a ZIP is: a document of an office suite (by its usual extension), or an archive of files. */
export type ZipKind = 'docx' | 'xlsx' | 'pptx' | 'odt' | 'ods' | 'odp' | 'epub' | 'archive'

/** The first member of an OpenDocument or EPUB file, stored as it is (ODF 1.3 part 2 §3.3, OCF §4.2). */
const MEDIA_TYPES: readonly (readonly [mediaType: string, kind: ZipKind])[] = [
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
  ['application/vnd.oasis.opendocument.presentation', 'odp'],
  ['application/epub+zip', 'epub'],
]
const LOCAL_FILE = Buffer.from('PK\x03\x04', 'latin1')
/** An archive of no files is nothing but its end record. */
const END_OF_DIRECTORY = Buffer.from('PK\x05\x06', 'latin1')
/** The end record with the longest comment (APPNOTE 4.3.16). */
const LONGEST_END = 22 + 65_535

/** What kind of ZIP `bytes` are, by their table of contents and whatever they are called; null for another format. */
export function zipKindOf(bytes: Uint8Array): ZipKind | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const opening = buffer.subarray(0, 4)
  if (!opening.equals(LOCAL_FILE) && !opening.equals(END_OF_DIRECTORY)) return null
  const directory = directoryOf(buffer)
  if (directory.includes('[Content_Types].xml')) {
    if (directory.includes('word/')) return 'docx'
    if (directory.includes('xl/')) return 'xlsx'
    if (directory.includes('ppt/')) return 'pptx'
  }
  const start = buffer.subarray(30, 200).toString('latin1')
  const declared = MEDIA_TYPES.find(([mediaType]) => start.startsWith(`mimetype${mediaType}`))?.[1]
  if (declared !== undefined) return declared
  // Some tools compress the media type or put it last.
  const isOpenDocument = directory.includes('META-INF/manifest.xml') && directory.includes('content.xml')
  return isOpenDocument ? 'odt' : 'archive'
}

/** The names of all members, with what stands between them; empty when the end of the file is missing. */
function directoryOf(buffer: Buffer): Buffer {
  const tail = Math.max(0, buffer.length - LONGEST_END)
  const end = buffer.subarray(tail).lastIndexOf(END_OF_DIRECTORY) + tail
  if (end < tail || end + 22 > buffer.length) return buffer.subarray(0, 0)
  const size = buffer.readUInt32LE(end + 12)
  const start = buffer.readUInt32LE(end + 16)
  return buffer.subarray(start, Math.min(end, start + size))
}
