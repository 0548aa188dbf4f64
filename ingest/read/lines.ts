import { french, NOT_AFTER_WORD } from '../facts/patterns.ts'
import { shadowOf } from '../facts/shadow.ts'

/** A line without the white space at its two ends, and how it opens. */
export interface Line {
  readonly start: number
  /** Equal to `start` for a blank line. */
  readonly end: number
  readonly text: string
  /** Columns of white space before it; a tab counts for four. */
  readonly indent: number
  /** The bullet or number that opens a list item, with its white space; null for other lines. */
  readonly marker: string | null
}

/** Bullets, then numbers: « • », « – », « 1. », « 2° », « a) ». A bullet may touch its word; a number may not. */
const MARKER = /^(?:[•◦▪▫‣⁃●○■□◆►▶➢➔→✓✔]\s*|[*·—–-]\s+|[–-](?=\p{L})|(?:\d{1,2}[.)]|\d{1,2}°\)?|[a-h]\))\s+)(?=\S)/u

/** The lines of a text, whatever their ends, with offsets of that text. */
export function linesOf(text: string): readonly Line[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)].map(({ 0: raw, index }) => {
    const body = raw.trim()
    const before = body === '' ? '' : raw.slice(0, raw.length - raw.trimStart().length)
    const start = index + before.length
    return {
      start,
      end: start + body.length,
      text: body,
      indent: before.replace(/\t/gu, '    ').length,
      marker: MARKER.exec(body)?.[0] ?? null,
    }
  })
}

export function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text === ''
}

/** A line whose cells are parted by tabs. */
export function isRow({ text, marker }: Line): boolean {
  return text.slice(marker?.length ?? 0).includes('\t')
}

/** Longer lines are whole paragraphs: nothing wraps at such a width. */
const WIDEST_WRAP = 110
const NARROWEST_WRAP = 40
/** Share of lines with no room for the word that follows, above which line ends come from wrapping. */
const FULL_SHARE = 0.6

/**
 * The width at which a text was hard-wrapped, or null when its line ends are its author's. In wrapped text a line
 * followed by another almost never has room for the other's first word.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1]
    const wraps = next !== undefined && !isBlank(line) && !isBlank(next) && next.marker === null && !isRow(line)
    return wraps && widthOf(line) <= WIDEST_WRAP ? [{ line, next }] : []
  })
  const ended = pairs.filter(({ line }) => /[.!?]$/u.test(line.text)).length
  if (ended > pairs.length / 2) return null // a sentence or more a line: nobody wraps like that
  const widths = pairs.map(({ line }) => widthOf(line)).sort((a, b) => a - b)
  const width = widths[Math.floor(widths.length * 0.9)]
  if (width === undefined || widths.length < 3 || width < NARROWEST_WRAP) return null
  return pairs.filter(({ line, next }) => isFull(line, next, width)).length >= FULL_SHARE * pairs.length ? width : null
}

/** Words after which no sentence ends. */
const OPEN_END = new RegExp(
  `${NOT_AFTER_WORD}(?:${french("le|la|les|un|une|de|du|des|et|ou|à|au|aux|en|par|pour|sur|dans|avec|que|qui|dont|ce|cette|ces|son|sa|ses|leur|leurs|[cdlnsj]'|qu'")})$`,
  'iu',
)

/** True when `next` goes on with what `line` began: the line feed between them is only a space. */
export function continues(line: Line, next: Line, width: number | null): boolean {
  if (next.marker !== null && !isParenthesis(line, next, width)) return false
  if (isFull(line, next, width)) return true
  if (/[:;]$/u.test(line.text) || /^\S+@\S+$|^(?:www\.|https?:)/iu.test(next.text)) return false
  return /^\p{Ll}/u.test(next.text) || OPEN_END.test(shadowOf(line.text))
}

/** A dash at the start of a wrapped line may open a parenthesis and not an item: « l'emploi / – la mobilité – reste ». */
function isParenthesis(line: Line, next: Line, width: number | null): boolean {
  return /^[—–-]/u.test(next.text) && line.marker === null && isFull(line, next, width) && !/[.:;!?,]$/u.test(line.text)
}

function isFull(line: Line, next: Line, width: number | null): boolean {
  if (width === null || widthOf(line) > width * 1.1) return false
  const firstWord = /^\S+/u.exec(next.text)?.[0].length ?? 0
  return widthOf(line) + 1 + firstWord > width
}

function widthOf(line: Line): number {
  return line.indent + line.text.length
}
