import type { Draft } from '../draft.ts'
import { isHeadingLike } from '../headings.ts'
import { opensWithHeader } from '../rows.ts'
import { withoutPrivateUse } from './legibility.ts'
import type { Paragraph } from './paragraphs.ts'
import type { Part } from './parts.ts'
import type { Table } from './regions.ts'

/** A draft that remembers how large it was printed, for the choice of a title. */
export interface SizedDraft extends Draft {
  readonly size: number
}

const LONGEST = 220
const MOST_LINES = 5
/** Larger than the prose by this share: a heading. */
const LARGER = 1.09
/** More bold lines in a row than this are a list. */
const MOST_IN_A_ROW = 4

/** « ARTICLE 2 », « TITRE II – Les aides », « Annexe 1 : … »: headings however they are printed. */
const PART =
  /^(?:(?:ARTICLE|Article) (?:\d{1,3}(?:er)?|[Pp]remier|PREMIER|[Uu]nique|UNIQUE)\s*[:.–-]?|(?:TITRE|Titre|CHAPITRE|Chapitre|SECTION|Section|ANNEXE|Annexe|PARTIE|Partie) (?:[\dIVXA-F]{1,4}|n[°o] ?\d+)(?![\p{L}\d]).{0,110}(?<![.;,]))$/u
const NUMBERED = /^(?<number>\d{1,2}(?:\.\d{1,2}){0,4})[.)]?\s+\p{Lu}/u

/** Drafts of parts: headings by size, weight, capitals and numbering, items by their markers, rows by their cells. */
export function draftsOfParts(parts: readonly Part[], body: number): readonly SizedDraft[] {
  const paragraphs = parts.filter((part) => part.kind === 'paragraph')
  const bold = paragraphs.reduce((sum, { text, bold }) => sum + (bold ? text.length : 0), 0)
  const all = paragraphs.reduce((sum, { text }) => sum + text.length, 0)
  const weighs = bold < 0.4 * all
  const headings = new Set(
    parts.filter((part, index) => part.kind === 'paragraph' && isHeading(part, { body, weighs, parts, index })),
  )
  const ranks = ranksOf(paragraphs.filter((part) => headings.has(part)))
  let open: readonly number[] = []
  return parts.flatMap((part): readonly SizedDraft[] => {
    if (part.kind === 'table') return rowsOf(part)
    const draft = { page: part.page, size: part.size }
    if (headings.has(part)) {
      open = []
      return clean({ ...draft, kind: 'heading', level: levelOf(part, ranks), text: part.text })
    }
    if (part.marker === null || part.isNote) {
      open = []
      return clean({ ...draft, kind: 'paragraph', level: 0, text: part.text })
    }
    const outer = open.filter((x0) => x0 < part.x0 - 3)
    open = [...outer, part.x0]
    return clean({ ...draft, kind: 'item', level: open.length, text: withoutBullet(part) })
  })
}

interface Context {
  readonly body: number
  /** Bold marks something: most of the text is not. */
  readonly weighs: boolean
  readonly parts: readonly Part[]
  readonly index: number
}

function isHeading(part: Paragraph, { body, weighs, parts, index }: Context): boolean {
  const { text, size, lines } = part
  if (text.length > LONGEST || lines.length > MOST_LINES || part.isNote || !/\p{L}{2}/u.test(text)) return false
  if (/^[^\p{L}\p{N}]*\p{Ll}/u.test(text) || (part.marker !== null && !/^\d|^\p{L}/u.test(part.marker))) return false
  if (PART.test(text)) return true
  if (size >= LARGER * body) return !/[;,]$/u.test(text) && (size >= 1.25 * body || !/[.]$/u.test(text))
  if (!isHeadingLike(text.replace(/\s*:$/u, ''), LONGEST)) return false
  if (size < 0.9 * body) return false
  if (weighs && part.bold) return !isInList(parts, index)
  if (isCapital(text)) return part.apart && text.length >= 4 && !isInList(parts, index)
  return part.apart && lines.length === 1 && /^\d{1,2}\.\d/u.test(text) && NUMBERED.test(text)
}

function isInList(parts: readonly Part[], index: number): boolean {
  const isLoud = (at: number) => {
    const part = parts[at]
    return part?.kind === 'paragraph' && (part.bold || isCapital(part.text)) && part.text.length <= LONGEST
  }
  let [from, to] = [index, index]
  while (index - from < MOST_IN_A_ROW && isLoud(from - 1)) from--
  while (to - index < MOST_IN_A_ROW && isLoud(to + 1)) to++
  return to - from >= MOST_IN_A_ROW
}

function isCapital(text: string): boolean {
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4 && !/\p{Ll}{2}/u.test(text)
}

/** Styles of headings, the largest first; capitals, then bold, go before at one size. */
function ranksOf(headings: readonly Paragraph[]): readonly string[] {
  const weights = new Map(headings.map((heading) => [styleOf(heading), weightOf(heading)]))
  return [...weights].sort((a, b) => b[1] - a[1]).map(([style]) => style)
}

function styleOf(heading: Paragraph): string {
  return weightOf(heading).toFixed(1)
}

function weightOf({ size, text, bold }: Paragraph): number {
  return Math.round(size) + (isCapital(text) ? 0.4 : 0) + (bold ? 0.2 : 0)
}

/** Level 2 for the largest, under the title; deeper by numbering (« 1.2 »). */
function levelOf(heading: Paragraph, ranks: readonly string[]): number {
  const depth = (NUMBERED.exec(heading.text)?.groups?.number?.split('.').length ?? 1) - 1
  const shallower = ranks.indexOf(styleOf(heading))
  return Math.min(6, 2 + shallower + depth)
}

/** Bullets are left out; numbers and letters are words of the text. */
function withoutBullet({ text, marker }: Paragraph): string {
  return marker !== null && !/[\p{L}\d]/u.test(marker) ? text.slice(marker.length) : text
}

function rowsOf({ rows, page }: Table): readonly SizedDraft[] {
  const texts = rows.map(({ cells }) =>
    cells
      .map((cell) => withoutPrivateUse(cell).trim())
      .join('\t')
      .trimEnd(),
  )
  const isNamed = rows.length > 1 && rows[0]?.bold === true && rows.slice(1).some(({ bold }) => !bold)
  const hasHeader = isNamed || opensWithHeader(texts)
  return texts.flatMap((text, index) =>
    text.trim() === ''
      ? []
      : [{ kind: hasHeader && index === 0 ? 'header' : 'row', level: 0, text, page, size: 0 } as const],
  )
}

function clean(draft: SizedDraft): readonly SizedDraft[] {
  const text = withoutPrivateUse(draft.text)
    .replace(/\u00ad/gu, '')
    .trim()
  return /[\p{L}\p{N}]/u.test(text) ? [{ ...draft, text }] : []
}
