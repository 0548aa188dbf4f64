import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { median, type Word } from './page.ts'
import type { Recognized } from './reading.ts'

const run = promisify(execFile)

/** Dots an inch at which Tesseract is best: its manual asks for 300. */
const RESOLUTION = 300
/** A page of text takes 3 to 10 seconds on one core. */
const PAGE_TIME = 90_000
const MOST_PAGES = 300
const OUTPUT = 64 * 1024 * 1024
/** Percent: short words below are specks and lines; longer ones are words even where the program is not sure at all. */
const LEAST_SURE = 20
const LONG_WORD = /\p{L}{3}/u

let available: Promise<boolean> | null = null

/** True where `tesseract`, with French, and `pdftoppm` (Poppler) are installed. */
export function canRecognize(): Promise<boolean> {
  available ??= Promise.all([run('tesseract', ['--list-langs']), run('pdftoppm', ['-v'])]).then(
    ([{ stdout, stderr }]) => /^fra$/mu.test(stdout + stderr),
    () => false,
  )
  return available
}

/**
 * The words that recognition finds on pages, in points, by page number; pages that it fails on are missing. Neither
 * program is given a shell, a name from the file, or more than its time.
 */
export async function recognize(bytes: Uint8Array, pages: readonly number[]): Promise<Recognized> {
  const folder = await mkdtemp(join(tmpdir(), 'hemicycle-pdf-'))
  try {
    const path = join(folder, 'document.pdf')
    await writeFile(path, bytes)
    const words: Record<number, readonly Word[]> = {}
    for (const page of pages.slice(0, MOST_PAGES)) {
      const found = await recognizePage(folder, path, page)
      if (found !== null) words[page] = found
    }
    return words
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function recognizePage(folder: string, path: string, page: number): Promise<readonly Word[] | null> {
  const limits = { timeout: PAGE_TIME, killSignal: 'SIGKILL', maxBuffer: OUTPUT } as const
  const one = ['-f', String(page), '-l', String(page)]
  const image = join(folder, 'page')
  try {
    await run('pdftoppm', ['-r', String(RESOLUTION), '-gray', '-png', '-singlefile', ...one, path, image], limits)
    const options = ['-l', 'fra', '--dpi', String(RESOLUTION), '--psm', '3', 'tsv']
    const env = { ...process.env, OMP_THREAD_LIMIT: '1' }
    const { stdout } = await run('tesseract', [`${image}.png`, 'stdout', ...options], { ...limits, env })
    return wordsOfTsv(stdout)
  } catch {
    return null // a page that cannot be recognized stays among those that are reported
  }
}

interface Box {
  readonly line: string
  readonly block: string
  readonly x0: number
  readonly x1: number
  readonly bottom: number
  readonly height: number
  readonly text: string
}

/** The middle word is about this high, in ems: some have letters that rise or hang, some have not. */
const WORD_HEIGHT = 0.75

/**
 * Words of Tesseract's table, where level 5 is a word (https://tesseract-ocr.github.io/tessdoc/Command-Line-Usage.html).
 * The middle of a line's lower ends is its baseline; letters of one block have one size.
 */
export function wordsOfTsv(tsv: string): readonly Word[] {
  const points = 72 / RESOLUTION
  const boxes = tsv.split('\n').flatMap((row): Box[] => {
    const cells = row.split('\t')
    const [level, , block, paragraph, line] = cells
    const [left = 0, top = 0, width = 0, height = 0] = cells.slice(6, 10).map((cell) => points * Number(cell))
    const text = cells[11]?.trim() ?? ''
    if (level !== '5' || text === '' || (!(Number(cells[10]) >= LEAST_SURE) && !LONG_WORD.test(text))) return []
    const place = { x0: left, x1: left + width, bottom: top + height, height }
    return [{ line: `${block} ${paragraph} ${line}`, block: `${block}`, text, ...place }]
  })
  const baselines = medians(boxes, 'line', 'bottom')
  const heights = medians(boxes, 'block', 'height')
  return boxes.map(({ text, x0, x1, line, block, bottom, height }) => {
    const size = Math.max(1, Math.round((2 * (heights.get(block) ?? height)) / WORD_HEIGHT) / 2)
    return { text, x0, x1, y: baselines.get(line) ?? bottom, size, bold: false, spaced: true }
  })
}

function medians(
  boxes: readonly Box[],
  group: 'line' | 'block',
  measure: 'bottom' | 'height',
): ReadonlyMap<string, number> {
  const values = new Map<string, number[]>()
  for (const box of boxes) {
    const known = values.get(box[group])
    if (known === undefined) values.set(box[group], [box[measure]])
    else known.push(box[measure])
  }
  return new Map([...values].map(([key, numbers]) => [key, median(numbers)]))
}
