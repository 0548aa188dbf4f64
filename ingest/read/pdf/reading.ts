import type { SizedDraft } from './headings.ts'
import { draftsOfPages } from './lay-out.ts'
import { isGarbled } from './legibility.ts'
import { openPdf } from './open.ts'
import type { Page, Word } from './page.ts'

/** What a PDF says, and what of it cannot be read. Pages count from 1. */
export interface PdfReading {
  readonly drafts: readonly SizedDraft[]
  /** Title in the file's properties, as it is there. */
  readonly title: string | null
  readonly pageCount: number
  /** Pictures of text. */
  readonly scanned: readonly number[]
  /** Text whose letters are not those that one sees. */
  readonly garbled: readonly number[]
  /** Pages that could not be followed. */
  readonly broken: readonly number[]
}

/** Words that recognition found on pages, in points of the page, by page number. */
export type Recognized = Readonly<Record<number, readonly Word[]>>

export interface ReadingRequest {
  readonly bytes: Uint8Array
  readonly skip: readonly number[]
  readonly recognized: Recognized
}

/**
 * Reads a PDF, telling of each page as it begins and of the end of them (null); the recognized words of a page go before
 * those of the file. Throws PdfError.
 */
export async function readPdf(
  { bytes, skip, recognized }: ReadingRequest,
  onPage: (number: number | null) => void,
): Promise<PdfReading> {
  const { pages, broken, pageCount, title } = await openPdf(bytes, { skip, onPage })
  onPage(null)
  const legible = pages.map((page) => ({ ...page, words: recognized[page.number] ?? page.words }))
  const garbled = numbersOf(legible.filter((page) => isGarbled(textOf(page))))
  return {
    drafts: draftsOfPages(legible.filter(({ number }) => !garbled.includes(number))),
    title,
    pageCount,
    scanned: numbersOf(legible.filter((page) => recognized[page.number] === undefined && isScanned(page))),
    garbled,
    broken: [...broken, ...skip],
  }
}

/** Letters of a stamp or a page number on the picture of a page, and share of the page that a picture covers. */
const STAMP = { letters: 150, pictured: 0.75 }
const EMPTY = { letters: 20, pictured: 0.2 }

function isScanned(page: Page): boolean {
  const letters = textOf(page).match(/\p{L}/gu)?.length ?? 0
  return [STAMP, EMPTY].some((most) => letters < most.letters && page.pictured >= most.pictured)
}

function textOf({ words }: Page): string {
  return words.map(({ text }) => text).join(' ')
}

function numbersOf(pages: readonly Page[]): readonly number[] {
  return pages.map(({ number }) => number)
}
