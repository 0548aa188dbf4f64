import { load } from 'cheerio'
import { cleanText } from '../decode.ts'
import { dateOfTimestamp } from './calendar-date.ts'
import { collapse, type Element, findAll, textOf } from './dom.ts'

/** What an office file says of itself outside its text; each null when it does not say, or says nothing sensible. */
export interface FileProperties {
  readonly title: string | null
  /** ISO date on which it was last saved, when it was begun shortly before. */
  readonly savedOn: string | null
}

/** A file begun longer before it was saved was made from an older one: its dates say little of its text. */
const LONGEST_DAYS = 60
const DAY_MS = 24 * 60 * 60 * 1000

/** Reads `docProps/core.xml` (OPC, Dublin Core) or `meta.xml` (ODF 1.3 part 3 §4.3). Null: the file has none. */
export function propertiesOf(xml: string | null): FileProperties {
  const root = xml === null ? undefined : parseXml(xml)
  if (root === undefined) return { title: null, savedOn: null }
  const said = (...names: readonly string[]) => {
    const element = findAll(root, ({ name }) => names.includes(name))[0]
    return element === undefined ? '' : collapse(cleanText(textOf(element)))
  }
  const created = said('dcterms:created', 'meta:creation-date')
  const saved = said('dcterms:modified', 'dc:date')
  const title = said('dc:title')
  return { title: title === '' ? null : title, savedOn: savedOn(dateOfTimestamp(created), dateOfTimestamp(saved)) }
}

function savedOn(created: string | null, saved: string | null): string | null {
  if (created === null || saved === null) return null
  const days = (Date.parse(saved) - Date.parse(created)) / DAY_MS
  return days >= 0 && days <= LONGEST_DAYS ? saved : null
}

/** The root element of an XML document; undefined when it has none. External and declared entities are never followed. */
export function parseXml(xml: string): Element | undefined {
  return load(xml, { xml: { xmlMode: true, decodeEntities: true } })
    .root()[0]
    ?.children.find((child): child is Element => 'attribs' in child && child.type === 'tag')
}
