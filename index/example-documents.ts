import { createHash } from 'node:crypto'
import type { Block, BlockKind, Document } from '../corpus/document.ts'
import type { AmountFact, BodyRef, DateFact, Fact, FundingFact } from '../corpus/fact.ts'
import type { Span } from '../corpus/span.ts'

/** Marks at the start of a line of an example, and the block that they stand for; a line without one is a paragraph. */
const MARKS: readonly (readonly [string, BlockKind, number])[] = [
  ['### ', 'heading', 3],
  ['## ', 'heading', 2],
  ['# ', 'title', 0],
  ['- ', 'item', 1],
  ['|| ', 'header', 0],
  ['| ', 'row', 0],
  ['! ', 'contact', 0],
  ['@ ', 'byline', 0],
  ['= ', 'source', 0],
]

/** What an example says of itself besides its text; `facts` finds its facts in the text. */
export interface ExampleDetails extends Partial<Omit<Document, 'facts'>> {
  readonly facts?: (text: string) => readonly Fact[]
}

/** A document for tests, of lines such as `# title`, `## heading`, `- item`, `|| header`, `| row`, `! contact`. */
export function exampleDocument(id: string, lines: string, details: ExampleDetails = {}): Document {
  const blocks: Block[] = []
  let text = ''
  for (const line of lines
    .split('\n')
    .map((l) => l.trim())
    .filter((l) => l !== '')) {
    const [mark, kind, level] = MARKS.find(([m]) => line.startsWith(m)) ?? ['', 'paragraph' as const, 0]
    const words = line.slice(mark.length).replaceAll(' | ', '\t')
    if (text !== '') text += kind === 'row' || kind === 'header' ? '\n' : '\n\n'
    blocks.push({ kind, level, page: null, span: { start: text.length, end: text.length + words.length } })
    text += words
  }
  const title = blocks.find(({ kind }) => kind === 'title')
  const { facts, ...rest } = details
  return {
    id,
    source: 'exemples',
    address: `exemples/${id}.txt`,
    url: `https://exemple.fr/${id}`,
    title: title === undefined ? id : text.slice(title.span.start, title.span.end),
    publisher: 'Région de l’exemple',
    kind: 'release',
    region: null,
    publishedOn: null,
    themes: [],
    fetchedAt: '2024-01-01T00:00:00.000Z',
    contentHash: createHash('sha256').update(text).digest('hex'),
    extractor: 'exemple-1',
    corrections: [],
    matter: null,
    text,
    blocks,
    facts: facts?.(text) ?? [],
    issues: [],
    removedAt: null,
    ...rest,
  }
}

/** The first place of `words`; throws when they are not in the text. */
export function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`« ${words} » is not in the example`)
  return { start, end: start + words.length }
}

export function exampleAmount(text: string, words: string, euros: number): AmountFact {
  const values = { cents: euros * 100, currency: 'EUR', qualifier: 'exact', upTo: null, tax: null, per: null } as const
  return { kind: 'amount', rule: 'example', span: placeOf(text, words), ...values }
}

export function exampleDate(text: string, words: string, value: string, role: DateFact['role']): DateFact {
  return { kind: 'date', rule: 'example', span: placeOf(text, words), value, mod: null, role, implied: [] }
}

export function exampleFunding(
  text: string,
  words: string,
  given: { readonly funder?: string; readonly beneficiary?: string; readonly euros?: number },
): FundingFact {
  const body = (name: string | undefined): BodyRef | null =>
    name === undefined ? null : { name, type: 'other', siren: null, insee: null }
  return {
    kind: 'funding',
    rule: 'example',
    span: placeOf(text, words),
    funder: body(given.funder),
    cofunders: [],
    beneficiary: body(given.beneficiary),
    amount: null,
    cents: given.euros === undefined ? null : given.euros * 100,
    currency: 'EUR',
    qualifier: given.euros === undefined ? null : 'exact',
    share: null,
    instrument: 'grant',
    purpose: null,
    program: null,
    period: null,
    themes: [],
    status: 'voted',
    partOfTotal: false,
    total: null,
    per: null,
  }
}
