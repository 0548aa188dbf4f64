import type { Span } from './span.ts'
import type { ThemeId } from './themes.ts'

/** What every fact owes its reader: the words that say it, and the rule that found it. */
export interface Grounded {
  readonly span: Span
  readonly rule: string
  /** A person's word on it; absent when nobody has looked. */
  readonly review?: Review
}

export interface Review {
  readonly verdict: 'accepted' | 'corrected'
  readonly by: string
  /** ISO date and time. */
  readonly at: string
}

export const DATE_ROLES = ['published', 'meeting', 'deadline', 'period', 'event', 'other'] as const
export type DateRole = (typeof DATE_ROLES)[number]

/** A date as precise as it is written: « fin 2021 » is `2021` with mod `end`. */
export interface DateFact extends Grounded {
  readonly kind: 'date'
  /** Extended Date/Time Format, ISO 8601-2: `2018-11`, `2018/2020`, `2021-07-01/..`. */
  readonly value: string
  readonly mod: 'start' | 'mid' | 'end' | 'approx' | null
  readonly role: DateRole
  /** Parts that the words leave out and the publication date supplied. */
  readonly implied: readonly ('year' | 'month' | 'day')[]
}

export const QUALIFIERS = ['exact', 'about', 'nearly', 'more_than', 'less_than', 'up_to', 'at_least'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

export interface AmountFact extends Grounded {
  readonly kind: 'amount'
  /** Integer hundredths of the currency unit. */
  readonly cents: number
  /** ISO 4217. */
  readonly currency: 'EUR' | 'XPF'
  readonly qualifier: Qualifier
  /** Upper bound of a range in cents, or null. */
  readonly upTo: number | null
  readonly tax: 'HT' | 'TTC' | null
  /** « mois », « élève », « territoire »… when the amount is for each of something. */
  readonly per: string | null
}

export const BODY_TYPES = [
  'region',
  'department',
  'commune',
  'intercommunality',
  'state',
  'operator',
  'association',
  'company',
  'school',
  'instance',
  'eu',
  'other',
] as const
export type BodyType = (typeof BODY_TYPES)[number]

/** A body as facts refer to it: its canonical name and what identifies it. */
export interface BodyRef {
  readonly name: string
  readonly type: BodyType
  /** Nine digits, or null when not known. */
  readonly siren: string | null
  /** Official geographic code (COG) of the territory it governs, or null. */
  readonly insee: string | null
}

export interface BodyFact extends Grounded, BodyRef {
  readonly kind: 'body'
}

export const ACTION_CLASSES = [
  'vote',
  'award',
  'approval',
  'adoption',
  'signature',
  'agreement',
  'launch',
  'call_for_projects',
  'announcement',
  'appointment',
  'inauguration',
  'other',
] as const
export type ActionClass = (typeof ACTION_CLASSES)[number]

export interface ActionFact extends Grounded {
  readonly kind: 'action'
  /** Infinitive of the verb that names the action: « approuver ». */
  readonly lemma: string
  readonly class: ActionClass
  /** Canonical name of the body that acts, or null when the text does not say. */
  readonly actor: string | null
  readonly status: 'done' | 'planned' | 'negated'
  /** How the assembly voted, or null when the text does not say. */
  readonly vote: Vote | null
}

/** The result of a vote as it is told; a count that the text does not give is null. */
export interface Vote {
  readonly span: Span
  readonly unanimous: boolean
  readonly for: number | null
  readonly against: number | null
  readonly abstentions: number | null
}

export const FUNDING_STATUSES = ['requested', 'proposed', 'announced', 'voted', 'signed', 'paid', 'refused'] as const
export type FundingStatus = (typeof FUNDING_STATUSES)[number]

export const INSTRUMENTS = ['grant', 'loan', 'guarantee'] as const
/** Money given, money to be paid back, or a promise to pay in another's place. */
export type Instrument = (typeof INSTRUMENTS)[number]

/** Who funds whom; a role that the text does not give is null, never guessed. */
export interface FundingFact extends Grounded {
  readonly kind: 'funding'
  readonly funder: BodyRef | null
  /** Who pays the same amount together with `funder`: « l'État et la Région mobilisent 4 M€ ». */
  readonly cofunders: readonly BodyRef[]
  readonly beneficiary: BodyRef | null
  /** The amount's own words, or null when no amount is said. */
  readonly amount: Span | null
  readonly cents: number | null
  readonly currency: 'EUR' | 'XPF'
  readonly qualifier: Qualifier | null
  /** Part of the whole cost that the funder bears, 0–1: « 60 % du coût ». */
  readonly share: number | null
  readonly instrument: Instrument
  readonly purpose: Span | null
  readonly program: string | null
  /** When the money runs or is used, EDTF: `2021/2027`. */
  readonly period: string | null
  /** What the money is for, best first; empty where the words do not tell. */
  readonly themes: readonly ThemeId[]
  readonly status: FundingStatus
  /** True when a total of the same document already counts this amount. */
  readonly partOfTotal: boolean
  /** The words of the amount that counts this one already; null when it is no part, or when they are not known. */
  readonly total: Span | null
  readonly per: string | null
}

export type Fact = DateFact | AmountFact | BodyFact | ActionFact | FundingFact
export const FACT_KINDS = ['date', 'amount', 'body', 'action', 'funding'] as const satisfies readonly Fact['kind'][]
export type FactKind = Fact['kind']
