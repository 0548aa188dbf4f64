import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { uprightPage } from './direction.ts'
import { draw } from './glyphs.ts'
import type { Page } from './page.ts'
import { type Font, isMatrix, PLAIN, type Resources } from './text-state.ts'

/** The pages of a PDF with what they say of themselves. */
export interface PdfContent {
  readonly pages: readonly Page[]
  /** Pages whose content cannot be followed. */
  readonly broken: readonly number[]
  /** How many pages the file has, read or not. */
  readonly pageCount: number
  readonly title: string | null
}

/** Why a PDF cannot be opened. */
export class PdfError extends Error {
  override readonly name = 'PdfError'
  readonly reason: 'encrypted' | 'damaged'

  constructor(reason: 'encrypted' | 'damaged', cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause })
    this.reason = reason
  }
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>

/** Longer files are registers: only this many pages are read. */
export const MOST_PAGES = 2000

export interface OpenOptions {
  /** Pages that are left out, from 1: those that took too long before. */
  readonly skip: readonly number[]
  onPage(number: number): void
}

/**
 * Reads where every word of a PDF stands. Images are never decoded, scripts never run and nothing is fetched.
 * Throws PdfError for a file that needs a password or whose structure cannot be followed.
 */
export async function openPdf(bytes: Uint8Array, { skip, onPage }: OpenOptions): Promise<PdfContent> {
  const { OPS, VerbosityLevel } = await getResolvedPDFJS()
  const pdf = await getDocumentProxy(bytes, {
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: 1,
    disableFontFace: true,
    useWasm: false,
    stopAtErrors: false,
    enableXfa: false,
  }).catch(explain)
  try {
    const pageCount = pdf.numPages
    const groups = await pdf.getOptionalContentConfig().catch(() => null)
    const isVisible = (group: unknown) => groups === null || group === null || groups.isVisible(group)
    const pages: Page[] = []
    const broken: number[] = []
    for (let number = 1; number <= Math.min(pageCount, MOST_PAGES); number++) {
      onPage(number)
      if (skip.includes(number)) continue
      const page = await readPage(pdf, number, { operators: OPS, isVisible }).catch(() => null)
      if (page === null) broken.push(number)
      else pages.push(page)
    }
    const metadata = await pdf.getMetadata().catch(() => null)
    return { pages, broken, pageCount, title: titleIn(metadata?.info) }
  } catch (error) {
    return explain(error)
  } finally {
    await pdf.loadingTask.destroy()
  }
}

async function readPage(pdf: Proxy, number: number, shared: Omit<Resources, 'font'>): Promise<Page> {
  const page = await pdf.getPage(number)
  const list = await page.getOperatorList({ annotationMode: 0 })
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const matrix = isMatrix(transform) ? transform : PLAIN.matrix
  const drawing = draw(list, matrix, { ...shared, font: (id) => fontOf(page.commonObjs, id) })
  page.cleanup()
  return uprightPage(number, width, height, drawing)
}

function explain(error: unknown): never {
  const isLocked = error instanceof Error && error.name === 'PasswordException'
  throw error instanceof PdfError ? error : new PdfError(isLocked ? 'encrypted' : 'damaged', error)
}

function titleIn(info: object | undefined): string | null {
  const title: unknown = info !== undefined && 'Title' in info ? info.Title : null
  return typeof title === 'string' && title.trim() !== '' ? title : null
}

interface Objects {
  has(id: string): boolean
  get(id: string): unknown
}

function fontOf(objects: Objects, id: unknown): Font {
  if (typeof id !== 'string' || !objects.has(id)) return PLAIN.font
  const font: unknown = objects.get(id)
  if (typeof font !== 'object' || font === null) return PLAIN.font
  const name = 'name' in font && typeof font.name === 'string' ? font.name : ''
  const declared = ('bold' in font && font.bold === true) || ('black' in font && font.black === true)
  const matrix: unknown = 'fontMatrix' in font ? font.fontMatrix : null
  const scale: unknown = Array.isArray(matrix) ? matrix[0] : null
  return {
    bold: declared || /bold|black|heavy|semibold|-bd|demi/iu.test(name),
    scale: typeof scale === 'number' && scale > 0 ? scale : PLAIN.font.scale,
  }
}
