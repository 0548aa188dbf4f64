import type { Block, BlockKind, Document } from '../../corpus/document.ts'
import type { AmountFact, BodyRef, DateFact, Fact, FundingFact } from '../../corpus/fact.ts'
import type { Issue } from '../../corpus/issue.ts'
import type { Span } from '../../corpus/span.ts'

/** A block as its kind, its words and, for headings and items, its level. */
type Line = readonly [kind: BlockKind, words: string, level?: number]

interface Given {
  readonly id: string
  readonly title: string
  readonly lines: readonly Line[]
  readonly document?: Partial<Document>
  /** Facts by the words that say them. */
  readonly facts?: (at: (words: string) => Span) => readonly Fact[]
  readonly issues?: (at: (words: string) => Span) => readonly Issue[]
}

/** A stored document made of lines, one block each. */
export function makeDocument({
  id,
  title,
  lines,
  document = {},
  facts = () => [],
  issues = () => [],
}: Given): Document {
  const text = lines.map(([, words]) => words).join('\n')
  let start = 0
  const blocks = lines.map(([kind, words, level = 0]): Block => {
    const span = { start, end: start + words.length }
    start = span.end + 1
    return { kind, span, level, page: null }
  })
  const at = (words: string): Span => {
    const found = text.indexOf(words)
    if (found === -1) throw new Error(`« ${words} » is not in document ${id}`)
    return { start: found, end: found + words.length }
  }
  return {
    id,
    title,
    text,
    blocks,
    source: 'essai',
    address: `essai/${id}`,
    url: `https://www.example.fr/${id}`,
    publisher: null,
    publishedOn: null,
    kind: 'release',
    region: null,
    themes: [],
    fetchedAt: '2026-03-01T08:00:00Z',
    contentHash: 'ab'.repeat(32),
    extractor: 'essai',
    corrections: [],
    matter: null,
    facts: facts(at),
    issues: issues(at),
    removedAt: null,
    ...document,
  }
}

export function date(span: Span, value: string, role: DateFact['role'] = 'other'): DateFact {
  return { kind: 'date', rule: 'essai', span, value, mod: null, role, implied: [] }
}

export function amount(span: Span, cents: number, qualifier: AmountFact['qualifier'] = 'exact'): AmountFact {
  return { kind: 'amount', rule: 'essai', span, cents, currency: 'EUR', qualifier, upTo: null, tax: null, per: null }
}

export function body(span: Span, ref: BodyRef): Fact {
  return { kind: 'body', rule: 'essai', span, ...ref }
}

export function funding(span: Span, given: Partial<FundingFact>): FundingFact {
  return {
    kind: 'funding',
    rule: 'essai',
    span,
    funder: null,
    cofunders: [],
    beneficiary: null,
    amount: null,
    cents: null,
    currency: 'EUR',
    qualifier: null,
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
    ...given,
  }
}
