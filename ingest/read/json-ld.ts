/** What structured data (schema.org in JSON-LD) says of the page; each null when it does not say. */
export interface StructuredData {
  /** As written: an ISO 8601 date or timestamp. */
  readonly datePublished: string | null
  readonly publisher: string | null
}

type Thing = Readonly<Record<string, unknown>>

/** Reads the JSON-LD scripts of a page. Malformed ones are common and say nothing: they are passed over. */
export function readJsonLd(scripts: readonly string[]): StructuredData {
  const things = scripts.flatMap((script) => thingsOf(parse(script)))
  const pages = [
    ...things.filter((thing) => isOfType(thing, ARTICLE)),
    ...things.filter((thing) => isOfType(thing, PAGE)),
  ]
  return {
    datePublished: pages.map(({ datePublished }) => stringOf(datePublished)).find((date) => date !== null) ?? null,
    publisher: pages.map(({ publisher }) => nameOf(publisher, things)).find((name) => name !== null) ?? null,
  }
}

const ARTICLE = /Article|Posting|Report|PressRelease|CreativeWork$/u
const PAGE = /WebPage$/u

function parse(script: string): unknown {
  try {
    return JSON.parse(script)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** Top-level things and those of a `@graph`: deeper ones are about other pages. */
function thingsOf(value: unknown): readonly Thing[] {
  const top = (Array.isArray(value) ? value : [value]).filter(isThing)
  return top.flatMap((thing) => (Array.isArray(thing['@graph']) ? thing['@graph'].filter(isThing) : [thing]))
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOfType(thing: Thing, type: RegExp): boolean {
  const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']]
  return types.some((name) => typeof name === 'string' && type.test(name))
}

/** A publisher is a name, a thing with a name, or a reference to one elsewhere in the data. */
function nameOf(value: unknown, things: readonly Thing[]): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value
  if (!isThing(first)) return stringOf(first)
  const referred = things.find((thing) => thing['@id'] !== undefined && thing['@id'] === first['@id'])
  return stringOf(first.name) ?? stringOf(referred?.name)
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}
