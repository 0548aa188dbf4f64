import type { Document } from './document.ts'
import type {
  ActionClass,
  BodyType,
  DateFact,
  DateRole,
  Fact,
  FundingStatus,
  Instrument,
  Qualifier,
  Review,
  Vote,
} from './fact.ts'
import { meetingOn } from './meeting.ts'
import { type RegionCode, regionByCode } from './regions.ts'
import type { Span } from './span.ts'
import type { ThemeId } from './themes.ts'

interface GroundedJson {
  /** UTF-16 units of the document's text, end exclusive; `quote` is the words between them. */
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly rule: string
  /** A person's word on it, or null when nobody has looked. */
  readonly review: Review | null
}

/** A fact as the API and the command line write it: flat, amounts in units of their currency. */
export type FactJson =
  | (GroundedJson & {
      readonly kind: 'date'
      readonly value: string
      readonly mod: DateFact['mod']
      readonly role: DateRole
      readonly implied: DateFact['implied']
    })
  | (GroundedJson & {
      readonly kind: 'amount'
      readonly value: number
      readonly currency: 'EUR' | 'XPF'
      readonly qualifier: Qualifier
      readonly upTo: number | null
      readonly tax: 'HT' | 'TTC' | null
      readonly per: string | null
    })
  | (GroundedJson & {
      readonly kind: 'body'
      readonly name: string
      readonly type: BodyType
      readonly siren: string | null
      readonly insee: string | null
    })
  | (GroundedJson & {
      readonly kind: 'action'
      readonly lemma: string
      readonly class: ActionClass
      readonly actor: string | null
      readonly status: 'done' | 'planned' | 'negated'
      readonly vote: VoteJson | null
    })
  | FundingFactJson

/** The result of a vote, with the words that say it. */
export interface VoteJson extends Omit<Vote, 'span'> {
  readonly quote: string
}

/** Words of the document and where they stand, in UTF-16 units of its text, end exclusive. */
export interface QuoteJson extends Span {
  readonly quote: string
}

export type FundingFactJson = GroundedJson & {
  readonly kind: 'funding'
  /** Canonical names; the SIREN of each stands beside it. */
  readonly funder: string | null
  readonly funderId: string | null
  readonly cofunders: readonly string[]
  readonly beneficiary: string | null
  readonly beneficiaryId: string | null
  readonly amount: number | null
  readonly currency: 'EUR' | 'XPF'
  readonly qualifier: Qualifier | null
  /** Part of the whole cost, 0–1. */
  readonly share: number | null
  readonly instrument: Instrument
  /** The words that say what for. */
  readonly purpose: string | null
  readonly program: string | null
  /** EDTF. */
  readonly period: string | null
  readonly themes: readonly ThemeId[]
  readonly status: FundingStatus
  readonly partOfTotal: boolean
  /** The amount that counts this one already, or null when it is no part or that amount is not known. */
  readonly total: QuoteJson | null
  readonly per: string | null
}

export interface RegionJson {
  readonly code: RegionCode
  readonly name: string
}

export interface DocumentJson {
  readonly id: string
  readonly source: string
  readonly url: string | null
  readonly title: string
  readonly publisher: string | null
  readonly publishedOn: string | null
  /** ISO day of the sitting that the document tells of. */
  readonly meetingOn: string | null
  readonly region: RegionJson | null
  readonly text: string
  readonly facts: readonly FactJson[]
}

/** What `documentJson` reads of a document, so that one that was never stored can be written too. */
export type DocumentContent = Pick<
  Document,
  'id' | 'source' | 'url' | 'title' | 'publisher' | 'publishedOn' | 'region' | 'text' | 'facts'
>

export function documentJson(document: DocumentContent): DocumentJson {
  const { id, source, url, title, publisher, publishedOn, text } = document
  const region = document.region === null ? null : regionByCode(document.region)
  return {
    id,
    source,
    url,
    title,
    publisher,
    publishedOn,
    meetingOn: meetingOn(document.facts),
    region: region === null ? null : { code: region.code, name: region.name },
    text,
    facts: document.facts.map((fact) => factJson(fact, text)),
  }
}

/**
 * `text` is the document's text, or a stretch of it that begins at unit `from`. Throws a RangeError when the fact's
 * own words are not in it; a purpose or a total that is not in it is null.
 */
export function factJson(fact: Fact, text: string, from = 0): FactJson {
  const quote = wordsOf(fact.span, text, from)
  if (quote === null) {
    const { start, end } = fact.span
    throw new RangeError(`fact ${start}-${end} (${fact.rule}) does not lie in units ${from}-${from + text.length}`)
  }
  const grounded = { start: fact.span.start, end: fact.span.end, quote, rule: fact.rule, review: fact.review ?? null }
  switch (fact.kind) {
    case 'date':
      return { kind: 'date', ...grounded, value: fact.value, mod: fact.mod, role: fact.role, implied: fact.implied }
    case 'amount': {
      const { currency, qualifier, tax, per } = fact
      const upTo = fact.upTo === null ? null : fact.upTo / 100
      return { kind: 'amount', ...grounded, value: fact.cents / 100, currency, qualifier, upTo, tax, per }
    }
    case 'body': {
      const { name, type, siren, insee } = fact
      return { kind: 'body', ...grounded, name, type, siren, insee }
    }
    case 'action': {
      const { lemma, actor, status } = fact
      const vote = fact.vote === null ? null : voteJson(fact.vote, text, from)
      return { kind: 'action', ...grounded, lemma, class: fact.class, actor, status, vote }
    }
    case 'funding':
      return {
        kind: 'funding',
        ...grounded,
        funder: fact.funder?.name ?? null,
        funderId: fact.funder?.siren ?? null,
        cofunders: fact.cofunders.map(({ name }) => name),
        beneficiary: fact.beneficiary?.name ?? null,
        beneficiaryId: fact.beneficiary?.siren ?? null,
        amount: fact.cents === null ? null : fact.cents / 100,
        currency: fact.currency,
        qualifier: fact.qualifier,
        share: fact.share,
        instrument: fact.instrument,
        purpose: fact.purpose === null ? null : wordsOf(fact.purpose, text, from),
        program: fact.program,
        period: fact.period,
        themes: fact.themes,
        status: fact.status,
        partOfTotal: fact.partOfTotal,
        total: fact.total === null ? null : quoteJson(fact.total, text, from),
        per: fact.per,
      }
  }
}

/** Null when the words are not in the stretch. */
function quoteJson({ start, end }: Span, text: string, from: number): QuoteJson | null {
  const quote = wordsOf({ start, end }, text, from)
  return quote === null ? null : { start, end, quote }
}

/** Null when the words that tell the vote are not in the stretch. */
function voteJson({ span, ...counts }: Vote, text: string, from: number): VoteJson | null {
  const quote = wordsOf(span, text, from)
  return quote === null ? null : { ...counts, quote }
}

/** The words of `span`, or null when they do not all lie in the stretch of text that begins at unit `from`. */
export function wordsOf(span: Span, text: string, from: number): string | null {
  if (span.start < from || span.end > from + text.length) return null
  return text.slice(span.start - from, span.end - from)
}
