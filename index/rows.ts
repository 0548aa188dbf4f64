import { type Document, type Passage, versionOf } from '../corpus/document.ts'
import type { Fact, FundingFact } from '../corpus/fact.ts'
import { meetingOn } from '../corpus/meeting.ts'
import { overlaps, type Span, sliceSpan } from '../corpus/span.ts'
import { analyze, fold } from './analyze.ts'
import { datingOf } from './dates.ts'
import { documentSentences, sentenceAround } from './document-sentences.ts'
import { eurosOf } from './euros.ts'
import { valueTerm } from './number-terms.ts'
import type { FactRow, PassageRow } from './tables.ts'

/** What is embedded and analysed for a passage: its headings as context, then its own words. */
export function textInContext(
  { text }: Pick<Document, 'text'>,
  { headings, span }: Pick<Passage, 'headings' | 'span'>,
): string {
  return [...headings, sliceSpan(text, span)].join('\n')
}

/** A name as filters compare it: lower case, no accents, one kind of apostrophe and of space. */
export function foldName(name: string): string {
  return fold(name)
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/\s+/gu, ' ')
    .trim()
}

/** What the embedder made of `textInContext`. */
export type EmbeddedPassage = Pick<PassageRow, 'tokens' | 'vector'>

/** The row of a passage. */
export function passageRow(document: Document, passage: Passage, embedded: EmbeddedPassage): PassageRow {
  const { span, headings } = passage
  const facts = document.facts.filter((fact) => overlaps(fact.span, span))
  const amounts = facts.flatMap((fact) => (fact.kind === 'amount' ? eurosOf(fact) : []))
  return {
    id: passage.id,
    ...commonColumns(document, span, facts),
    terms: termsOf(document, passage, amounts),
    headings,
    amounts,
    ...extremes(amounts),
    fundings: facts.filter((fact) => fact.kind === 'funding').length,
    ...embedded,
  }
}

/** The terms of a passage, then the amounts that its words say otherwise: « un demi-million », a table in thousands. */
function termsOf(document: Document, passage: Passage, amounts: readonly number[]): string {
  const terms = analyze(textInContext(document, passage)).map(({ term }) => term)
  const missing = amounts.map(valueTerm).filter((amount) => !terms.includes(amount))
  return [...terms, ...new Set(missing)].join(' ')
}

/** The rows of a document's facts, ids distinct. */
export function factRows(document: Document): readonly FactRow[] {
  const sentences = documentSentences(document)
  return document.facts.map((fact, at) => {
    const sentence = sentenceAround(sentences, fact.span)
    const around = document.facts.filter((other) => overlaps(other.span, sentence))
    return {
      id: `${document.id}:${fact.kind}:${fact.span.start}-${fact.span.end}:${at}`,
      ...commonColumns(document, sentence, around),
      start: fact.span.start,
      end: fact.span.end,
      kind: fact.kind,
      sentenceStart: sentence.start,
      sentenceEnd: sentence.end,
      role: fact.kind === 'date' ? fact.role : null,
      status: fact.kind === 'action' || fact.kind === 'funding' ? fact.status : null,
      ...extremes(eurosOf(fact)),
      ...(fact.kind === 'funding' ? fundingColumns(fact, document) : NO_FUNDING),
      fact: JSON.stringify(fact),
    }
  })
}

const NO_FUNDING = {
  funder: null,
  beneficiary: null,
  purpose: null,
  program: null,
  cents: null,
  currency: null,
  per: null,
  partOfTotal: false,
  amountStart: null,
  totalStart: null,
  instrument: null,
}

function fundingColumns(fact: FundingFact, { text, themes }: Pick<Document, 'text' | 'themes'>) {
  const { funder, beneficiary, purpose, program, cents, currency, per, partOfTotal, instrument } = fact
  return {
    ...{ cents, currency, per, partOfTotal, instrument },
    amountStart: fact.amount?.start ?? null,
    totalStart: fact.total?.start ?? null,
    themes: fact.themes.length > 0 ? fact.themes : themes,
    funder: funder && foldName(funder.name),
    beneficiary: beneficiary && foldName(beneficiary.name),
    purpose: purpose && foldName(sliceSpan(text, purpose)),
    program: program && foldName(program),
  }
}

function commonColumns(document: Document, span: Span, facts: readonly Fact[]) {
  const dating = datingOf(document, span)
  return {
    documentId: document.id,
    version: versionOf(document),
    start: span.start,
    end: span.end,
    region: document.region,
    dateFrom: dating?.from ?? null,
    dateTo: dating?.to ?? null,
    decidedOn: meetingOn(document.facts) ?? document.publishedOn,
    themes: document.themes,
    bodies: [...new Set(facts.flatMap(namesIn).map(foldName))],
    actions: [...new Set(facts.flatMap((fact) => (fact.kind === 'action' ? [fact.class] : [])))],
  }
}

function namesIn(fact: Fact): readonly string[] {
  if (fact.kind === 'body') return [fact.name]
  if (fact.kind === 'action') return fact.actor === null ? [] : [fact.actor]
  if (fact.kind === 'funding')
    return [fact.funder, fact.beneficiary].flatMap((body) => (body === null ? [] : [body.name]))
  return []
}

function extremes(amounts: readonly number[]): { minAmount: number | null; maxAmount: number | null } {
  if (amounts.length === 0) return { minAmount: null, maxAmount: null }
  return { minAmount: Math.min(...amounts), maxAmount: Math.max(...amounts) }
}
