import type { ReadContent } from '../../corpus/document.ts'
import { refuseBinary } from '../decode.ts'
import type { RawFile, Reader, Report } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'
import { layOut } from './draft.ts'
import { ReadingError, readApart } from './pdf/isolate.ts'
import { canRecognize, recognize } from './pdf/ocr.ts'
import type { PdfReading } from './pdf/reading.ts'
import { reportLeftOut, reportRecognized } from './pdf/report.ts'
import { withTitle } from './pdf/title.ts'
import { assignRoles } from './roles.ts'
import { documentKindOf, publishedOnOf, publisherOf } from './self-description.ts'
import { standInTitle } from './title.ts'

export const pdfReader = {
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  extensions: ['pdf'],
  matches: ({ bytes }: RawFile) => OPENING.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1')),
  read,
} satisfies Reader

/** White space and a byte order mark may stand before it. */
const OPENING = /^[\s\0\u00ef\u00bb\u00bf]*%PDF-/u

/** Pages that are too long to read are left out, this many at most. */
const MOST_SKIPPED = 3

async function read(file: RawFile, report: Report): Promise<ReadContent> {
  if (file.bytes.length === 0) refuseBinary(file)
  const reading = await recognized(file, await patiently(file, [], {}), report)
  reportLeftOut(file.name, reading, report)
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
  reportRecognized(file.name, read, report)
  return patiently(file, reading.broken, words)
}
