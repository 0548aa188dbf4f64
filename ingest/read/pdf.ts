import type { ReadContent } from '../../corpus/document.ts'
import { refuseBinary } from '../decode.ts'
import type { RawFile, Reader, Report } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'
import { layOut } from './draft.ts'
import { ReadingError, readApart } from './pdf/isolate.ts'
import { canRecognize, recognize } from './pdf/ocr.ts'
import { MOST_PAGES } from './pdf/open.ts'
import type { PdfReading } from './pdf/reading.ts'
import { withTitle } from './pdf/title.ts'
import { assignRoles } from './roles.ts'
import { documentKindOf, publishedOnOf, publisherOf } from './self-description.ts'
import { standInTitle } from './title.ts'

export const pdfReader = {
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  extensions: ['pdf'],
  read,
} satisfies Reader

/** True for a file that opens like a PDF: readers look for the mark in the first kilobyte (ISO 32000-1, annex H.3). */
export function looksLikePdf({ bytes }: RawFile): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')
}

/** Pages that are too long to read are left out, this many at most. */
const MOST_SKIPPED = 3

async function read(file: RawFile, report: Report): Promise<ReadContent> {
  if (file.bytes.length === 0) refuseBinary(file)
  const reading = await recognized(file, await patiently(file, [], {}), report)
  reportLeftOut(file, reading, report)
  const titled = withTitle(reading.drafts, reading.title)
  const drafts = assignRoles(titled.drafts)
  return {
    title: titled.title ?? standInTitle(drafts, file.name),
    ...layOut(drafts),
    url: null,
    publisher: publisherOf(drafts),
    publishedOn: publishedOnOf(drafts),
    kind: documentKindOf(drafts),
  }
}

/** Reads again without the page that took too long. */
async function patiently(
  file: RawFile,
  skip: readonly number[],
  recognized: Parameters<typeof readApart>[0]['recognized'],
): Promise<PdfReading> {
  try {
    return await readApart({ bytes: file.bytes, skip, recognized })
  } catch (error) {
    if (!(error instanceof ReadingError)) throw error
    if (error.reason === 'too-slow' && error.page !== null && skip.length < MOST_SKIPPED)
      return patiently(file, [...skip, error.page], recognized)
    throw refusal(file, error)
  }
}

function refusal({ name }: RawFile, { reason }: ReadingError): UnreadableError {
  if (reason === 'encrypted')
    return new UnreadableError(
      'encrypted',
      `« ${name} » est protégé par un mot de passe : demandez une version ouverte.`,
    )
  if (reason === 'damaged')
    return new UnreadableError(
      'damaged',
      `« ${name} » n’est pas un PDF lisible ou il est incomplet : téléchargez-le de nouveau.`,
    )
  const what = reason === 'too-slow' ? 'trop de temps' : 'trop de mémoire'
  return new UnreadableError(
    'too-large',
    `« ${name} » demande ${what} : découpez le PDF, ou enregistrez-le de nouveau.`,
  )
}

/** The reading with the words of pages that are pictures, where recognition is at hand. */
async function recognized(file: RawFile, reading: PdfReading, report: Report): Promise<PdfReading> {
  const pages = [...reading.scanned, ...reading.garbled].sort((a, b) => a - b)
  if (pages.length === 0 || !(await canRecognize())) return reading
  const words = await recognize(file.bytes, pages)
  const read = Object.keys(words).map(Number)
  if (read.length === 0) return reading
  warn(
    report,
    'ocr',
    `« ${file.name} » : ${pagesNamed(read)} lues par reconnaissance de caractères, relisez les chiffres.`,
  )
  return patiently(file, reading.broken, words)
}

function reportLeftOut(file: RawFile, reading: PdfReading, report: Report): void {
  const { scanned, garbled, broken, pageCount, drafts } = reading
  const name = `« ${file.name} »`
  const advice =
    'installez tesseract (avec la langue « fra ») et pdftoppm pour les lire, ou demandez une version texte.'
  const scans = `${name} : ${pagesNamed(scanned)} sans texte, seulement une image : ${advice}`
  if (scanned.length > 0 && drafts.length === 0) throw new UnreadableError('needs-ocr', scans)
  if (scanned.length > 0) warn(report, 'needs-ocr', scans)
  if (garbled.length > 0) {
    const message = `${name} : ${pagesNamed(garbled)} écrites dans une police sans table de caractères, illisibles : ${advice}`
    if (drafts.length === 0) throw new UnreadableError('needs-ocr', message)
    warn(report, 'bad-encoding', message)
  }
  if (broken.length > 0)
    warn(report, 'page-left-out', `${name} : ${pagesNamed(broken)} illisibles, laissées de côté : vérifiez le fichier.`)
  if (pageCount > MOST_PAGES)
    warn(
      report,
      'truncated',
      `${name} a ${pageCount} pages, seules les ${MOST_PAGES} premières sont lues : découpez-le.`,
    )
}

function warn(report: Report, code: string, message: string): void {
  report({ severity: 'warning', code, message, span: null })
}

/** « pages 1 à 3 et 7 », without more than a line of them. */
function pagesNamed(pages: readonly number[]): string {
  const sorted = [...pages].sort((a, b) => a - b)
  const runs: [number, number][] = []
  for (const page of sorted) {
    const last = runs.at(-1)
    if (last !== undefined && page === last[1] + 1) last[1] = page
    else runs.push([page, page])
  }
  const named = runs.map(([from, to]) => (from === to ? `${from}` : `${from} à ${to}`))
  const shown = named.length > 12 ? [...named.slice(0, 12), '…'] : named
  const list = shown.length > 1 ? `${shown.slice(0, -1).join(', ')} et ${shown.at(-1)}` : shown.join('')
  return sorted.length > 1 ? `pages ${list}` : `page ${list}`
}
