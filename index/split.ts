import type { BlockKind, Document, Passage } from '../corpus/document.ts'
import { cover, sliceSpan, trimSpan } from '../corpus/span.ts'
import { type Unit, unitsOf } from './split-units.ts'

/** Characters that a passage aims at; a unit that would take it beyond `FULL` starts the next one. */
const ENOUGH = 500
const FULL = 700
/** A lead sentence and its list, or a table with its header, stay whole up to here. */
const WHOLE_LIST = 900
/** A remainder shorter than this joins the passage before it. */
const SCRAP = 150
/** A lead sentence or table header up to this length is repeated as a heading of the passages that lost it. */
const SHORT_LEAD = 200

const NOT_PROSE: ReadonlySet<BlockKind> = new Set(['title', 'caption', 'notice', 'byline', 'contact', 'source'])

/**
 * Document → passages of about 500–700 characters on block boundaries, in reading order, without overlap. Sentences and
 * table rows are never cut; contacts, bylines, sources and notices are left out, unless the document holds nothing
 * else. `headings[0]` is the document's title. A document with text gives at least one passage.
 */
export function splitDocument(document: Pick<Document, 'id' | 'title' | 'text' | 'blocks'>): readonly Passage[] {
  const { id, text } = document
  const whole = trimSpan(text, { start: 0, end: text.length })
  if (whole.start === whole.end) return []
  const prose = unitsOf(document, (block) => !NOT_PROSE.has(block.kind))
  const all = prose.length > 0 ? prose : unitsOf(document, () => true)
  const units =
    all.length > 0 ? all : [{ span: whole, headings: [document.title], lead: null, introduces: false, run: 0 }]
  return pack(units).map((group) => {
    const span = trimSpan(text, cover(group.map((unit) => unit.span)))
    return { id: `${id}:${span.start}-${span.end}`, documentId: id, span, headings: headingsOf(text, group) }
  })
}

function headingsOf(text: string, group: readonly Unit[]): readonly string[] {
  const [first] = group
  if (first === undefined) return []
  const { headings, lead } = first
  if (lead === null || lead.end - lead.start > SHORT_LEAD) return headings
  return [...headings, sliceSpan(text, lead)]
}

/** Groups units into passages, one run of prose at a time; a scrap at the end of a run joins the group before it. */
function pack(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const groups: Unit[][] = []
  for (const cluster of clusters(units)) {
    const last = groups.at(-1)
    if (last !== undefined && fits(last, cluster, lengthOf(last) < ENOUGH / 2 ? WHOLE_LIST : FULL))
      last.push(...cluster)
    else groups.push([...cluster])
  }
  const joined: Unit[][] = []
  for (const group of groups) {
    const last = joined.at(-1)
    if (last !== undefined && lengthOf(group) < SCRAP && fits(last, group, WHOLE_LIST)) last.push(...group)
    else joined.push(group)
  }
  return joined
}

function fits(group: readonly Unit[], more: readonly Unit[], limit: number): boolean {
  return group[0]?.run === more[0]?.run && lengthOf([...group, ...more]) <= limit
}

/** Units that should not be parted: a whole list or table that fits with its lead, else the lead and its first entry. */
function clusters(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const found: Unit[][] = []
  let at = 0
  while (at < units.length) {
    const whole = listFrom(units, at)
    const cluster = lengthOf(whole) <= WHOLE_LIST ? whole : whole.slice(0, leadingUnits(whole) + 1)
    found.push([...cluster])
    at += Math.max(1, cluster.length)
  }
  return found
}

/** The unit at `at` and, when it introduces a list or table, all entries of it. */
function listFrom(units: readonly Unit[], at: number): readonly Unit[] {
  const run = units[at]?.run
  const leads = leadingUnits(units.slice(at, at + 4))
  let end = at + Math.max(1, leads)
  while (leads > 0 && units[end]?.run === run && (units[end]?.lead ?? null) !== null) end++
  if (leads > 0 && end === at + leads && units[end]?.run === run) end++
  return units.slice(at, end)
}

function leadingUnits(units: readonly Unit[]): number {
  let count = 0
  while (units[count]?.introduces === true && units[count]?.run === units[0]?.run) count++
  return count
}

function lengthOf(units: readonly Unit[]): number {
  if (units.length === 0) return 0
  const { start, end } = cover(units.map((unit) => unit.span))
  return end - start
}
