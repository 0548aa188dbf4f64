import type { Report } from '../../reader.ts'
import { UnreadableError } from '../../unreadable.ts'
import { MOST_PAGES } from './open.ts'
import type { PdfReading } from './reading.ts'

const ADVICE =
  'installez tesseract (avec la langue « fra ») et pdftoppm pour lire ces pages, ou demandez une version texte.'

/** Says which pages were read by recognition: its figures may be wrong. */
export function reportRecognized(name: string, pages: readonly number[], report: Report): void {
  warn(report, 'ocr', `« ${name} » : texte reconnu sur une image, ${pagesNamed(pages)} : relisez les chiffres.`)
}

/**
 * Says which pages the text lacks, and why: pictures (`needs-ocr`), fonts that cannot be followed (`bad-encoding`), pages
 * that are broken or too long (`page-left-out`), pages beyond the limit (`truncated`). Throws UnreadableError where
 * pictures or such fonts are all there is.
 */
export function reportLeftOut(name: string, reading: PdfReading, report: Report): void {
  const { scanned, garbled, broken, pageCount, drafts } = reading
  if (scanned.length > 0) {
    const message = `« ${name} » : image sans texte, ${pagesNamed(scanned)} : ${ADVICE}`
    if (drafts.length === 0) throw new UnreadableError('needs-ocr', message)
    warn(report, 'needs-ocr', message)
  }
  if (garbled.length > 0) {
    const message = `« ${name} » : police sans table de caractères, illisible, ${pagesNamed(garbled)} : ${ADVICE}`
    if (drafts.length === 0) throw new UnreadableError('needs-ocr', message)
    warn(report, 'bad-encoding', message)
  }
  if (broken.length > 0) {
    const message = `« ${name} » : contenu illisible laissé de côté, ${pagesNamed(broken)} : vérifiez le fichier.`
    warn(report, 'page-left-out', message)
  }
  if (pageCount > MOST_PAGES) {
    const message = `« ${name} » a ${pageCount} pages, seules les ${MOST_PAGES} premières sont lues : découpez-le.`
    warn(report, 'truncated', message)
  }
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
