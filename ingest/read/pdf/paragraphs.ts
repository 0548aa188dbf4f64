import { french } from '../../facts/patterns.ts'
import { shadowOf } from '../../facts/shadow.ts'
import { linesOf as linesOfText } from '../lines.ts'
import { joinLines } from './hyphens.ts'
import type { Line } from './lines.ts'
import type { Column } from './regions.ts'

/** A paragraph or list item with how it looks. */
export interface Paragraph {
  readonly kind: 'paragraph'
  /** Page on which it begins. */
  readonly page: number
  readonly lines: readonly Line[]
  readonly text: string
  /** The bullet or number that opens it, or null. */
  readonly marker: string | null
  readonly size: number
  readonly bold: boolean
  readonly x0: number
  /** White space above it is wider than between its lines. */
  readonly apart: boolean
  /** Its last line reaches the end of its column and ends no sentence. */
  readonly isOpen: boolean
  /** First and last of its column. */
  readonly opensColumn: boolean
  readonly closesColumn: boolean
  /** A footnote. */
  readonly isNote: boolean
}

/** White space above a line, in leadings, that opens a paragraph. */
const WIDER = 1.32
/** A line that ends further than this from its column's end, in ems, was ended there. */
const LONG_WORD = 7
/** Size of another style, as a share. */
const OTHER_SIZE = 0.07

/** What opens a part of an act, wherever the line before ends. */
export const OPENER = new RegExp(
  `^(?:V[Uu] (?:${french("le|la|les|l'|sa|son|ses")})|VU :?$|(?:Considérant|CONSIDÉRANT|CONSIDERANT)(?: |,|$)|(?:Article|ARTICLE) (?:\\d{1,2}(?:er)?|[Pp]remier|PREMIER|[Uu]nique|UNIQUE)\\s*(?:[:.-]|$)|(?:DÉLIBÈRE|DELIBERE|DÉCIDE|DECIDE)(?!\\p{L}))`,
  'u',
)

/** The paragraphs of one column. `seen`: words of the document, for words that are divided. */
export function paragraphsOf(column: Column, seen: ReadonlySet<string>): readonly Paragraph[] {
  const groups: Line[][] = []
  for (const [index, line] of column.lines.entries()) {
    const open = groups.at(-1)
    const before = column.lines[index - 1]
    if (open === undefined || before === undefined || opensParagraph(before, line, open, column)) groups.push([line])
    else open.push(line)
  }
  return groups.map((lines, index) => ({
    ...paragraphOf(lines, groups[index - 1]?.at(-1), column, seen),
    opensColumn: index === 0,
    closesColumn: index === groups.length - 1,
  }))
}

/** A footnote is one paragraph, whatever its lines. */
export function noteOf(lines: readonly Line[], page: number, seen: ReadonlySet<string>): Paragraph {
  const x1 = Math.max(...lines.map((line) => line.x1))
  const column: Column = { kind: 'column', page, lines, x0: lines[0]?.x0 ?? 0, x1, leading: 0, isWhole: false }
  return { ...paragraphOf(lines, undefined, column, seen), marker: null, isOpen: false, isNote: true }
}

function opensParagraph(before: Line, line: Line, open: readonly Line[], column: Column): boolean {
  const scale = Math.max(1, (1.05 * Math.max(before.size, line.size)) / column.leading)
  if (line.y - before.y > WIDER * scale * column.leading) return true
  if (markerOf(line.text) !== null && !isAside(before, line, column)) return true
  if (OPENER.test(shadowOf(line.text))) return true
  const size = Math.abs(line.size - before.size) > OTHER_SIZE * Math.max(before.size, line.size)
  const goesOn = /^[\p{Ll}(]/u.test(line.text) && !ends(before)
  if (size) return !(goesOn && open.length > 1 && !hasRoom(before, line, column))
  if (before.bold !== line.bold && !goesOn && (hasRoom(before, line, column) || open.every(({ bold }) => bold)))
    return true
  if (hasRoom(before, line, column)) return !goesOn && !areCentred(before, line, column)
  return isIndented(line, open, column) && ends(before)
}

/** The next line's first word would have stood at the end of this one, had the paragraph gone on. */
function hasRoom(line: Line, next: Line, { x1 }: Column): boolean {
  const [first] = next.words
  const need = first === undefined ? 0 : first.x1 - first.x0
  return line.x1 + need + 0.3 * line.size < x1 - 0.5 * line.size
}

function ends({ text }: Line): boolean {
  return /[.!?:;…»)]$/u.test(text)
}

/** A dash at the start of a line may be a parenthesis. */
function isAside(before: Line, line: Line, column: Column): boolean {
  return /^[—–-]/u.test(line.text) && !hasRoom(before, line, column) && !ends(before) && !/,$/u.test(before.text)
}

function areCentred(before: Line, line: Line, column: Column): boolean {
  const centred = [before, line].every(({ x0, x1, size }) => {
    const [left, right] = [x0 - column.x0, column.x1 - x1]
    return left > 2 * size && Math.abs(left - right) < 1.5 * size + 0.1 * left
  })
  return centred && !ends(before)
}

function isIndented(line: Line, open: readonly Line[], { x0 }: Column): boolean {
  const [first, second] = open
  const margin = second?.x0 ?? Math.min(first?.x0 ?? x0, x0)
  return line.x0 - margin > 0.7 * line.size
}

export function markerOf(text: string): string | null {
  return linesOfText(text)[0]?.marker ?? null
}

function paragraphOf(
  lines: readonly Line[],
  above: Line | undefined,
  column: Column,
  seen: ReadonlySet<string>,
): Paragraph {
  const [first] = lines
  const last = lines.at(-1)
  const text = lines.reduce((joined, line) => joinLines(joined, line.text, seen), '')
  return {
    kind: 'paragraph',
    page: column.page,
    lines,
    text,
    marker: markerOf(text),
    size: first?.size ?? 0,
    bold: lines.every(({ bold }) => bold),
    x0: first?.x0 ?? 0,
    apart: above === undefined || (first?.y ?? 0) - above.y > WIDER * column.leading,
    isOpen: last !== undefined && !ends(last) && last.x1 > column.x1 - LONG_WORD * last.size,
    opensColumn: false,
    closesColumn: false,
    isNote: false,
  }
}
