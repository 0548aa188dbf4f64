import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { loadBuffer } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { REGIONS, regionByCode } from '../regions.ts'
import { findSource, sourceFolder } from '../source.ts'

type Meeting = { readonly date: string | null } | null

/**
 * One line of provenance.jsonl: a document, what it sums up, and the facts that it may tell. One page: `decision`,
 * `source`, `meeting`; several: `decisions`, `sources`, `meetings`, in the same order, and no `published`.
 */
interface Provenance {
  readonly file: string
  readonly decision?: string
  readonly decisions?: readonly string[]
  readonly source?: string
  readonly sources?: readonly string[]
  readonly meeting?: Meeting
  readonly meetings?: readonly Meeting[]
  readonly region_insee: string
  readonly published: string | null
  readonly facts: readonly Record<string, unknown>[]
  readonly [other: string]: unknown
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url))
const PROVENANCE = readFileSync(`${FOLDER}provenance.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Provenance)

/** Where each make of page keeps its text; all the rest of a page is shell. */
const MAIN =
  'h1, .css-h1, .entry-content, .field--name-body, .news-text-wrap, .css-corps, td.corps, .article-body, .corps-article, .fr-article__body, .jcms-texte, .mcnTextContent'
const SOURCE_SAYS = /résum/iu
/** What opens each closing line. */
const CLOSING = /Source : /gu
const SELF = /collection|hémicycle|(?<!\p{L})fiche|résum|relevé(?:e|es)?\s(?:dans|ici|pour)/iu
const ADDRESS = /https?:\/\/[^\s<>»]+/gu
const NUMBER = /\d{1,3}(?:[ .]\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?/gu
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ')
const WEEKDAYS = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ')
const DATED = new RegExp(`(${WEEKDAYS.join('|')}) (\\d{1,2})(?:er)? (${MONTHS.join('|')}) (\\d{4})`, 'giu')

describe.each(PROVENANCE)('$file', (row) => {
  const text = mainText(row.file)

  test('is 500 to 2,000 characters long, its source aside', () => {
    const { length } = text.replace(ADDRESS, '')
    expect(length).toBeGreaterThanOrEqual(500)
    expect(length).toBeLessThanOrEqual(2000)
  })

  test('ends with the pages that it sums up, and says there that it is a summary for this collection', () => {
    const closing = text.slice(text.search(CLOSING))
    expect(sourcesOf(row).filter((source) => !closing.includes(source.normalize('NFC')))).toEqual([])
    expect(closing.match(CLOSING)?.length).toBe(sourcesOf(row).length)
    expect(closing).toMatch(SOURCE_SAYS)
    expect(closing).toMatch(/collection\sHémicycle/u)
  })

  test('speaks of its subject, and of the collection only in its closing lines', () => {
    expect(text.slice(0, text.search(CLOSING))).not.toMatch(SELF)
  })

  test('holds no figure that the facts of its decision do not hold', () => {
    const known = knownNumbers(row)
    const numbers = text.replace(ADDRESS, '').match(NUMBER) ?? []
    expect(numbers.filter((number) => !known.has(value(number)))).toEqual([])
  })

  test('writes each amount as its source does, bare only in a table whose header holds the unit', () => {
    const tabular = /<table|^\|/mu.test(readFileSync(FOLDER + row.file, 'utf8'))
    const amounts = row.facts.map((fact) => fact['amount_as_written']).filter((amount) => typeof amount === 'string')
    const missing = amounts.filter((amount) => {
      const bare = amount.match(NUMBER)?.[0] ?? amount
      return !same(text).includes(same(amount)) && !(tabular && text.includes(bare))
    })
    expect(missing).toEqual([])
  })

  test('gives the right weekday of a date', () => {
    const wrong = [...text.matchAll(DATED)].filter(([, weekday, day, month, year]) => {
      const date = new Date(Date.UTC(Number(year), MONTHS.indexOf(month ?? ''), Number(day)))
      return WEEKDAYS[date.getUTCDay()] !== weekday?.toLowerCase()
    })
    expect(wrong.map(([date]) => date)).toEqual([])
  })

  test('says when it was published only where that is known, and never claims a canonical page', () => {
    const raw = readFileSync(FOLDER + row.file, 'utf8')
    const claims =
      /published_time|datePublished|class="published"|^date: |<meta name="date"|Publié le|Mis en ligne le/mu
    if (row.published === null) expect(raw).not.toMatch(claims)
    expect(raw).not.toMatch(/rel=["']?canonical|^(?:source|url|link|canonical): /imu)
  })
})

const sample = findSource('sample')
const sampleFolder = sample && sourceFolder(sample)

describe('the collection', () => {
  test('lists every file once, and as many as its source expects', () => {
    const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:html|txt|md)$/u.test(entry.name))
      .map((entry) => `${entry.parentPath}/${entry.name}`.slice(FOLDER.length).replace(/^\//u, ''))
    expect(PROVENANCE.map(({ file }) => file).sort()).toEqual(files.sort())
    expect(sampleFolder?.documents).toBe(files.length)
  })

  test('names each file after its first decision, and tells each decision once', () => {
    expect(PROVENANCE.filter((row) => !row.file.includes(`/${decisionsOf(row)[0]}.`))).toEqual([])
    const told = PROVENANCE.flatMap(decisionsOf)
    expect(told.filter((decision, index) => told.indexOf(decision) !== index)).toEqual([])
  })

  test('holds at least four documents of each of the 18 regions', () => {
    const codes = PROVENANCE.map(({ region_insee }) => regionByCode(region_insee)?.code)
    const few = REGIONS.filter(({ code }) => codes.filter((other) => other === code).length < 4)
    expect(few.map(({ name }) => name)).toEqual([])
  })

  test('covers every year from 2010 to 2025', () => {
    const told = PROVENANCE.map((row) => {
      const meetings = (row.meetings ?? [row.meeting]).map((meeting) => meeting?.date)
      return [...decisionsOf(row), row.published, ...meetings].join(' ')
    }).join(' ')
    const years = Array.from({ length: 16 }, (_, index) => String(2010 + index))
    expect(years.filter((year) => !told.includes(year))).toEqual([])
  })
})

function decisionsOf({ decision, decisions }: Provenance): readonly string[] {
  return decisions ?? (decision === undefined ? [] : [decision])
}

function sourcesOf({ source, sources }: Provenance): readonly string[] {
  return sources ?? (source === undefined ? [] : [source])
}

/** The document's own prose: spaces of every kind made plain, runs of them made one. */
function mainText(file: string): string {
  const bytes = readFileSync(FOLDER + file)
  return plain(file.endsWith('.html') ? htmlText(bytes) : bytes.toString('utf8').replace(/^ *\d[.)] /gmu, ''))
}

function htmlText(bytes: Buffer): string {
  const $ = loadBuffer(bytes)
  $('br, p, li, tr, td, th, dd, dt, h1, h2, h3, div, span').after(' ')
  const outermost = $(MAIN).filter((_, element) => $(element).parents(MAIN).length === 0)
  return outermost
    .get()
    .map((element) => $(element).text())
    .join(' ')
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ')
}

/** Numbers of a decision: those of its strings, its values in euros, thousands, millions and milliards, its dates. */
function knownNumbers(row: Provenance): ReadonlySet<number> {
  const strings = JSON.stringify({ ...row, source: '', sources: [], file: '' })
  const written = (plain(strings).match(NUMBER) ?? []).map(value)
  const amounts = row.facts
    .flatMap((fact) => [fact['amount_eur'], fact['value']])
    .filter((amount): amount is number => typeof amount === 'number')
  const scaled = amounts
    .map(Math.abs)
    .flatMap((amount) => [1, 1e3, 1e6, 1e9].map((unit) => Number((amount / unit).toPrecision(12))))
  return new Set([...written, ...amounts, ...scaled])
}

/** One apostrophe and one case, so that only words and figures are compared. */
function same(text: string): string {
  return text.replaceAll('’', "'").toLowerCase()
}

/** « 1 146,5 » and « 865.000 » as numbers. */
function value(number: string): number {
  return Number(number.replace(/[ .](?=\d{3})/gu, '').replace(',', '.'))
}
