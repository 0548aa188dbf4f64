import type {
  AmountFact,
  BodyType,
  FactKind,
  FundingFact,
  FundingStatus,
  Instrument,
  Qualifier,
  Review,
  Vote,
} from '../corpus/fact.ts'
import type { Uncounted } from '../index/ledger/sum.ts'

const NARROW = '\u202F'
const NO_BREAK = '\u00A0'

/**
 * French text as a typographer sets it: narrow no-break space before ; ! ?, no-break space before : and inside « ».
 * For our own words only: an excerpt is never touched.
 */
export function fr(text: string): string {
  return text
    .replace(/ (?=[;!?])/g, NARROW)
    .replace(/ (?=[:»€%])|(?<=«) /g, NO_BREAK)
    .replaceAll("'", '’')
}

const INTEGER = new Intl.NumberFormat('fr-FR')

export function formatInteger(value: number): string {
  return INTEGER.format(value)
}

/** « 1 document », « 2 documents », « 0 document »: French counts from two. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatInteger(count)}${NO_BREAK}${count < 2 ? one : many}`
}

/** Every digit of the amount, cents only where there are some: « 1 200 000 € ». */
export function formatMoney(cents: number, currency: 'EUR' | 'XPF' = 'EUR'): string {
  const minimumFractionDigits = cents % 100 === 0 ? 0 : 2
  return new Intl.NumberFormat('fr-FR', {
    style: 'currency',
    currency,
    minimumFractionDigits,
    maximumFractionDigits: 2,
  })
    .format(cents / 100)
    .replace('FCFP', `F${NO_BREAK}CFP`)
}

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'environ',
  nearly: 'près de',
  more_than: 'plus de',
  less_than: 'moins de',
  up_to: 'jusqu’à',
  at_least: 'au moins',
}

/** « plus de », or the empty string when the amount is exact or unsaid. */
export function qualifierLabel(qualifier: Qualifier | null): string {
  return qualifier === null ? '' : QUALIFIERS[qualifier]
}

/** « plus de 160 000 € », « de 300 € à 2 000 € TTC par élève ». */
export function describeAmount(fact: AmountFact): string {
  const { cents, currency, upTo } = fact
  const value =
    upTo === null
      ? `${qualifierLabel(fact.qualifier)} ${formatMoney(cents, currency)}`
      : `de ${formatMoney(cents, currency)} à ${formatMoney(upTo, currency)}`
  return [value.trim(), fact.tax, fact.per === null ? null : `par ${fact.per}`]
    .filter((part) => part !== null)
    .join(' ')
}

/** The amount of a funding as its words say it, or « montant non précisé ». */
export function describeFunded(fact: FundingFact): string {
  if (fact.cents === null) return 'montant non précisé'
  const value = `${qualifierLabel(fact.qualifier)} ${formatMoney(fact.cents, fact.currency)}`.trim()
  return fact.per === null ? value : `${value} par ${fact.per}`
}

/** « Région Bretagne et État », or null when the words do not say who pays. */
export function describeFunders({ funder, cofunders }: FundingFact): string | null {
  if (funder === null) return null
  return new Intl.ListFormat('fr').format([funder, ...cofunders].map(({ name }) => name))
}

/** « à l’unanimité, 2 abstentions », « 47 pour, 12 contre ». */
export function describeVote({ unanimous, for: inFavour, against, abstentions }: Vote): string {
  const counts = [
    unanimous ? 'à l’unanimité' : null,
    inFavour === null ? null : `${inFavour} pour`,
    against === null ? null : `${against} contre`,
    abstentions === null ? null : counted(abstentions, 'abstention'),
  ].filter((part) => part !== null)
  return counts.length === 0 ? 'à la majorité' : counts.join(', ')
}

/** « corrigé par A. Le Goff ». */
export function describeReview({ verdict, by }: Review): string {
  return `${verdict === 'accepted' ? 'vérifié' : 'corrigé'} par ${by}`
}

export const STATUS_LABELS: Readonly<Record<FundingStatus, string>> = {
  requested: 'demandé',
  proposed: 'proposé',
  announced: 'annoncé',
  voted: 'voté',
  signed: 'signé',
  paid: 'versé',
  refused: 'refusé',
}

export const INSTRUMENT_LABELS: Readonly<Record<Instrument, string>> = {
  grant: 'subvention',
  loan: 'prêt',
  guarantee: 'garantie',
}

/** Why a sum leaves an amount out. */
export const UNCOUNTED_LABELS: Readonly<Record<Uncounted, string>> = {
  'no-amount': 'montant non précisé',
  'not-given': 'demandé, proposé ou refusé',
  'per-unit': 'montant à l’unité',
  'other-currency': 'dans une autre monnaie',
  'part-of-total': 'partie d’un total déjà compté',
}

/** « 60 % », « 12,5 % ». */
export function formatShare(share: number): string {
  return new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 }).format(share)
}

export const KIND_LABELS: Readonly<Record<FactKind, string>> = {
  funding: 'Financements',
  amount: 'Montants',
  action: 'Décisions',
  date: 'Dates',
  body: 'Organismes',
}

export const BODY_LABELS: Readonly<Record<BodyType, string>> = {
  region: 'région',
  department: 'département',
  commune: 'commune',
  intercommunality: 'intercommunalité',
  state: 'État',
  operator: 'opérateur public',
  association: 'association',
  company: 'entreprise',
  school: 'établissement',
  instance: 'instance',
  eu: 'Union européenne',
  other: 'autre organisme',
}
