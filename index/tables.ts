import type { Connection, Table } from '@lancedb/lancedb'
import { Bool, Field, FixedSizeList, Float32, Float64, Int32, List, Schema, Utf8 } from 'apache-arrow'
import { findTable } from '../corpus/database.ts'
import type { Instrument } from '../corpus/fact.ts'
import { describeModel, type Embedder, type ModelStamp } from './embedder.ts'
import { modelInUse, passagesOf } from './model-in-use.ts'

/** Raised when columns, passages or terms are made otherwise: an index of another layout is not readable. */
const LAYOUT = '4'

/** Key of the Arrow schema's metadata that holds the stamp of the model and the layout, as JSON. */
const STAMP = 'hemicycle'

export interface Tables {
  readonly passages: Table
  readonly facts: Table
  /** Null in a database that was indexed before it was thought of. */
  readonly words: Table | null
}

/** One row of `passages`. Its text is not stored twice: `start` and `end` point into the document's. */
export interface PassageRow {
  readonly id: string
  readonly documentId: string
  /** `versionOf` its document. */
  readonly version: string
  readonly start: number
  readonly end: number
  /** Analysed words of headings and text, parted by spaces: what full-text search reads. */
  readonly terms: string
  readonly headings: readonly string[]
  readonly region: string | null
  /** First and last day of the document's dating (see `datingOf`). */
  readonly dateFrom: string | null
  readonly dateTo: string | null
  /** ISO day of the document's sitting, else of its publication. */
  readonly decidedOn: string | null
  readonly themes: readonly string[]
  /** Names as `foldName` writes them. */
  readonly bodies: readonly string[]
  readonly actions: readonly string[]
  /** Every amount in euros, and their extremes for predicates. */
  readonly amounts: readonly number[]
  readonly minAmount: number | null
  readonly maxAmount: number | null
  /** Number of funding facts whose words touch the passage. */
  readonly fundings: number
  /** Distinct ids of the tokens of headings and text in the model's token table; empty where it has none. */
  readonly tokens: readonly number[]
  readonly vector: Float32Array
}

/** One row of `facts`: the fact as JSON, and what filters and the ledger need. */
export interface FactRow {
  readonly id: string
  readonly documentId: string
  /** `versionOf` its document. */
  readonly version: string
  readonly kind: string
  readonly start: number
  readonly end: number
  readonly sentenceStart: number
  readonly sentenceEnd: number
  readonly region: string | null
  readonly dateFrom: string | null
  readonly dateTo: string | null
  /** ISO day of the document's sitting, else of its publication. */
  readonly decidedOn: string | null
  /** Those of a funding itself, else of its document. */
  readonly themes: readonly string[]
  /** Bodies and actions of the fact's sentence. */
  readonly bodies: readonly string[]
  readonly actions: readonly string[]
  readonly role: string | null
  readonly status: string | null
  readonly minAmount: number | null
  readonly maxAmount: number | null
  /** Of fundings, as `foldName` writes them; null (or false) for other facts, like all that follows. */
  readonly funder: string | null
  readonly beneficiary: string | null
  readonly purpose: string | null
  readonly program: string | null
  readonly cents: number | null
  readonly currency: 'EUR' | 'XPF' | null
  readonly per: string | null
  readonly partOfTotal: boolean
  /** Where the amount's words begin, and those of the total that counts it already; null when not known. */
  readonly amountStart: number | null
  readonly totalStart: number | null
  readonly instrument: Instrument | null
  readonly fact: string
}

/** One row of `words`: a word of the collection, or with an empty `word` a term alone. Rows of one word or term add up. */
export interface WordRow {
  readonly word: string
  /** What `analyze` makes of it. */
  readonly term: string
  /** What `soundOf` makes of it. */
  readonly sound: string
  /** Number of passages that hold it. */
  readonly count: number
}

const text = (name: string, nullable = false) => new Field(name, new Utf8(), nullable)
const texts = (name: string) => new Field(name, new List(new Field('item', new Utf8(), true)), false)
const integer = (name: string) => new Field(name, new Int32(), false)
const number = (name: string) => new Field(name, new Float64(), true)

const IDENTITY = [text('id'), text('documentId'), text('version'), integer('start'), integer('end')]
const FILTERED = [
  text('region', true),
  text('dateFrom', true),
  text('dateTo', true),
  text('decidedOn', true),
  texts('themes'),
  texts('bodies'),
  texts('actions'),
  number('minAmount'),
  number('maxAmount'),
]

/** Arrow schema of `passages` for the vectors of an embedder; it carries the stamp of the model. */
export function passagesSchema({ model, dimensions }: Embedder): Schema {
  const vector = new FixedSizeList(dimensions, new Field('item', new Float32(), true))
  const amounts = new List(new Field('item', new Float64(), true))
  const tokens = new List(new Field('item', new Int32(), true))
  return new Schema(
    [
      ...IDENTITY,
      text('terms'),
      texts('headings'),
      ...FILTERED,
      new Field('amounts', amounts, false),
      integer('fundings'),
      new Field('tokens', tokens, false),
      new Field('vector', vector, false),
    ],
    new Map([[STAMP, stampOf(model)]]),
  )
}

/** Arrow schema of `facts`. */
export const FACTS_SCHEMA = new Schema([
  ...IDENTITY,
  text('kind'),
  integer('sentenceStart'),
  integer('sentenceEnd'),
  ...FILTERED,
  text('role', true),
  text('status', true),
  text('funder', true),
  text('beneficiary', true),
  text('purpose', true),
  text('program', true),
  number('cents'),
  text('currency', true),
  text('per', true),
  new Field('partOfTotal', new Bool(), false),
  number('amountStart'),
  number('totalStart'),
  text('instrument', true),
  text('fact'),
])

/** Arrow schema of `words`. */
export const WORDS_SCHEMA = new Schema([text('word'), text('term'), text('sound'), integer('count')])

/** Thrown when the database was indexed with another model or by another version of the index. */
export class IndexMismatchError extends Error {
  override readonly name = 'IndexMismatchError'
}

/** The tables of the index that answers, or null when nothing has been indexed yet. */
export async function findTables(connection: Connection): Promise<Tables | null> {
  const passages = await findTable(connection, passagesOf(await modelInUse(connection)))
  const facts = await findTable(connection, 'facts')
  return passages === null || facts === null ? null : { passages, facts, words: await findTable(connection, 'words') }
}

/** Tells whether `passages` was made with `model`, by this version of the index. */
export async function isMadeWith(passages: Table, model: ModelStamp): Promise<boolean> {
  return (await storedStamp(passages)) === stampOf(model)
}

/** Tells whether `passages`, and the tables beside it, were made by this version of the index. */
export async function hasThisLayout(passages: Table): Promise<boolean> {
  const stored = await storedStamp(passages)
  return stored !== undefined && JSON.parse(stored).layout === LAYOUT
}

/** Throws IndexMismatchError, naming both models and the command that rebuilds, unless `passages` was made with `model`. */
export async function checkModel(passages: Table, model: ModelStamp): Promise<void> {
  if (await isMadeWith(passages, model)) return
  const stored = await storedStamp(passages)
  throw new IndexMismatchError(
    `L’index de cette base a été construit avec ${describeStored(stored)}, or le modèle en service est ` +
      `${describeModel(model)}. Reconstruisez l’index avec « hemicycle index --rebuild », ou revenez au premier modèle.`,
  )
}

async function storedStamp(passages: Table): Promise<string | undefined> {
  return (await passages.schema()).metadata.get(STAMP)
}

function stampOf(model: ModelStamp): string {
  return JSON.stringify({ ...model, layout: LAYOUT })
}

function describeStored(stored: string | undefined): string {
  if (stored === undefined) return 'un modèle inconnu'
  const stamp: ModelStamp & { layout: string } = JSON.parse(stored)
  const layout = stamp.layout === LAYOUT ? '' : `, dans le format d’index ${stamp.layout} au lieu de ${LAYOUT}`
  return `${describeModel(stamp)}${layout}`
}
