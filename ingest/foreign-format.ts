import { type ZipKind, zipKindOf } from './containers/zip-kind.ts'

/** A format that no reader takes. */
export interface ForeignFormat {
  /** With its article: « un PDF ». */
  readonly name: string
  /** What to do with the file, in the imperative. */
  readonly advice: string
}

const AS_TEXT = 'convertissez-le en HTML, en texte ou en Markdown'
const BY_WORD_PROCESSOR =
  'enregistrez-le en DOCX ou en ODT, ou convertissez-le par « soffice --headless --convert-to docx »'

/** By first bytes. There is no RTF reader: no library for it is both kept and free of an engine for PDF of its own. */
const BY_SIGNATURE: readonly (ForeignFormat & { readonly bytes: readonly number[] })[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46, 0x2d], name: 'un PDF', advice: AS_TEXT },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    name: 'un ancien document Office (DOC, XLS, PPT, MSG)',
    advice: `${BY_WORD_PROCESSOR} ; un tableur, en CSV`,
  },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'un document RTF', advice: BY_WORD_PROCESSOR },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'une image PNG', advice: AS_TEXT },
  { bytes: [0xff, 0xd8, 0xff], name: 'une image JPEG', advice: AS_TEXT },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'une image GIF', advice: AS_TEXT },
  { bytes: [0x1f, 0x8b], name: 'un fichier compressé gzip', advice: 'décompressez-le, puis donnez son contenu' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: 'une archive 7z', advice: 'refaites l’archive en ZIP' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: 'une archive RAR', advice: 'refaites l’archive en ZIP' },
]

const ZIPPED: Readonly<Record<ZipKind, ForeignFormat>> = {
  docx: { name: 'un document DOCX', advice: 'donnez-le sous son propre nom' },
  odt: { name: 'un document ODT', advice: 'donnez-le sous son propre nom' },
  xlsx: { name: 'un tableur XLSX', advice: 'enregistrez chaque feuille utile en CSV' },
  ods: { name: 'un tableur ODS', advice: 'enregistrez chaque feuille utile en CSV' },
  pptx: { name: 'une présentation PPTX', advice: 'enregistrez-la en PDF' },
  odp: { name: 'une présentation ODP', advice: 'enregistrez-la en PDF' },
  epub: { name: 'un livre EPUB', advice: AS_TEXT },
  archive: { name: 'une archive ZIP', advice: 'lisez-la par « hemicycle ingest », qui ouvre les archives' },
}

/** What a file is that is no text, by its bytes; null when they do not say. */
export function foreignFormatOf(bytes: Uint8Array): ForeignFormat | null {
  const kind = zipKindOf(bytes)
  if (kind !== null) return ZIPPED[kind]
  return BY_SIGNATURE.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte)) ?? null
}
