import { cleanText } from '../decode.ts'
import { definitionRows } from './definitions.ts'
import { type Element, isBlockElement, walk } from './dom.ts'
import type { Draft } from './draft.ts'
import { isHeadingLike, markHeadings } from './headings.ts'
import { stretchesOf } from './stretches.ts'
import { tableDrafts } from './table.ts'

/** A draft and what its markup says of it. */
export interface MarkedDraft extends Draft {
  /** Share of its characters that are links, 0–1. */
  readonly linked: number
  /** `datetime` of a `time` element in it, or null. */
  readonly stamp: string | null
}

/** Inline content since the last block began or ended; sizes in characters. */
interface Run {
  readonly parts: string[]
  size: number
  linked: number
  bold: number
  stamp: string | null
}

/** Open elements around the point that the walk has reached. */
interface Place {
  /** Level of the open heading, or 0. */
  heading: number
  /** Level of the last heading that was closed. */
  above: number
  lists: number
  /** True until the open list item has given its first block. */
  inItem: boolean
  pre: number
  captions: number
  links: number
  bolds: number
}

/**
 * The blocks of an element in reading order: headings, paragraphs, list items, table rows. Lines parted by `<br>` are
 * read like those of a plain text, and a short paragraph all in bold is a heading.
 */
export function draftsOf(root: Element, isShell: (element: Element) => boolean): readonly MarkedDraft[] {
  const drafts: MarkedDraft[] = []
  const place: Place = { heading: 0, above: 1, lists: 0, inItem: false, pre: 0, captions: 0, links: 0, bolds: 0 }
  let run = emptyRun()
  const flush = () => {
    const made = draftsOfRun(run, place)
    if (made.length > 0) place.inItem = false
    for (const draft of made) drafts.push(draft)
    run = emptyRun()
  }
  walk(root, {
    enter: (element) => {
      if (isShell(element)) return false
      if (element.name === 'br') run.parts.push('\n')
      if (isBlockElement(element)) flush()
      const rows = rowsOf(element, isShell)
      for (const row of rows ?? []) drafts.push({ ...row, linked: 0, stamp: null })
      if (rows === null) {
        step(place, element, 1)
        if (element.name === 'time') run.stamp ??= element.attribs.datetime ?? null
      }
      return rows === null
    },
    leave: (element) => {
      if (isBlockElement(element)) flush()
      step(place, element, -1)
    },
    text: (data) => add(run, place, data),
  })
  return drafts
}

function emptyRun(): Run {
  return { parts: [], size: 0, linked: 0, bold: 0, stamp: null }
}

function rowsOf(element: Element, isShell: (element: Element) => boolean): readonly Draft[] | null {
  const rows =
    element.name === 'table'
      ? tableDrafts(element, isShell)
      : element.name === 'dl'
        ? definitionRows(element, isShell)
        : null
  return rows?.map((row) => ({ ...row, text: cleanText(row.text) })) ?? null
}

function step(place: Place, { name }: Element, by: 1 | -1): void {
  if (/^h[1-6]$/u.test(name)) {
    place.above = Number(name.slice(1))
    place.heading = by === 1 ? place.above : 0
  } else if (name === 'summary') place.heading = by === 1 ? Math.min(6, place.above + 1) : 0
  else if (name === 'ul' || name === 'ol') place.lists += by
  else if (name === 'li') place.inItem = by === 1
  else if (name === 'pre') place.pre += by
  else if (name === 'figcaption') place.captions += by
  else if (name === 'a') place.links += by
  else if (name === 'b' || name === 'strong') place.bolds += by
}

function add(run: Run, place: Place, data: string): void {
  run.parts.push(place.pre > 0 ? data : data.replace(/[ \t\n\r\f]+/gu, ' '))
  const size = data.trim().length
  run.size += size
  if (place.links > 0) run.linked += size
  if (place.bolds > 0) run.bold += size
}

function draftsOfRun(run: Run, place: Place): readonly MarkedDraft[] {
  const text = tidy(run.parts.join(''))
  if (text === '') return []
  const line = text.replace(/\n+/gu, ' ')
  const marks = { linked: run.linked / Math.max(1, run.size), stamp: run.stamp }
  if (place.captions > 0) return [{ kind: 'caption', level: 0, text: line, ...marks }]
  if (place.heading > 0) return [{ kind: 'heading', level: place.heading, text: line, ...marks }]
  if (place.inItem) return [{ kind: 'item', level: Math.max(1, place.lists), text: line, ...marks }]
  const isBold = run.bold >= 0.95 * run.size
  if (isBold && isHeadingLike(line)) {
    return [{ kind: 'heading', level: Math.min(6, place.above + 1), text: line, ...marks }]
  }
  return markHeadings(stretchesOf(text)).map(({ kind, level, text: words }) => ({ kind, level, text: words, ...marks }))
}

/** One space for a run of white space, none at the ends of lines. */
function tidy(raw: string): string {
  return cleanText(raw)
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim()
}
