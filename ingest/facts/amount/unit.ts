import { french } from '../patterns.ts'

/** A currency alone; a following letter would make it another word. */
export const CURRENCY = '(?:€|(?:euros?|eur|xpf|f\\.? ?cfp|francs? {1,3}(?:cfp|pacifique|xpf))(?![\\p{L}\\p{N}]))'

/** What joins a multiplier in words to its currency: « d' », « de », nothing. */
export const OF = "(?: {1,3}d(?:e {1,3}|' ?| )| {0,3})"

/** A currency and what multiplies it: « € », « k€ », « M€ », « Md€ », « millions d'euros », « million et demi d'euros ». */
export const UNIT =
  `(?:(?:(?:milliers?|mille|millions?|milliards?)(?: {1,3}et {1,3}demi)?${OF}` +
  `|(?:k|mds?|mrds?|m) ?(?:d' ?)?)?${CURRENCY})`

/** Nouns of money that may follow a multiplier whose currency is left out: « 18 millions de fonds européens ». */
export const OF_MONEY = french(
  [
    "d(?:e |')(?:feder|fse|feader|feampa?|aides?|subventions?|crédits?|fonds|dotations?|financements?|investissements?|travaux|budget|prêts?)",
    "d(?:e |')(?:dépenses?|recettes?|emprunts?|encours|garanties?|plus|l'(?:état|europe|union|ademe|agence))",
    'de la (?:SNCF|région|collectivité|ville|métropole|banque)|de (?:sa|leur) poche',
    'd(?:u|es) (?:conseil|départements?|fonds|feder|fse\\+?|feader|feampa?|fnadt|leader|fisac|programme|projet|plan|contrat|budget|total|régions?)',
  ].join('|'),
)
/** Function words and participles that go on with the sentence instead of naming what is counted. */
const AFTER_BARE = french(
  [
    'pour|aux?|à|en|dans|sur|par|dont|et|ou|contre|via|grâce|afin|avec|depuis|chez|qui|que|l[ae]s?|une?|des(?= \\d)',
    'sont|seront|est|sera|étant|ont|doi(?:t|vent)|soit|supplémentaires?|nécessaires|annuels?|environ|maximum|ht|ttc|chacune?',
    '(?:fin|début|mi) ?-?(?=(?:19|20)\\d\\d)|effectivement|déjà|désormais|seulement|hors|investis?|issus?|prévus|reçus|inscrits|répartis|couverts|\\p{L}{3,14}\\u00e9s?',
  ].join('|'),
)

/** A multiplier in words with nothing after it that could be what is counted. */
export const NOTHING_COUNTED = `(?= {0,3}(?:$|[.,;:!?)\\]»"(/+-]|(?:${OF_MONEY}|${AFTER_BARE})(?![\\p{L}\\p{N}])))`

/** A word that multiplies a currency left out: « 15 millions », never « 15 millions d'habitants ». */
export const BARE_UNIT = `(?:millions?|milliards?)(?: {1,3}et {1,3}demi)?(?!\\p{L})${NOTHING_COUNTED}`

/** Ends like an amount in words whose currency is left out. */
export const ENDS_BARE = /(?:millions?|milliards?|demi)$/iu

export interface Unit {
  readonly multiplier: number
  /** True for « un million et demi ». */
  readonly half: boolean
  readonly currency: 'EUR' | 'XPF'
}

/** Reads what `UNIT` or `BARE_UNIT` matched. */
export function unitOf(written: string): Unit {
  const lower = written.toLowerCase()
  return {
    multiplier: multiplierOf(lower),
    half: / et +demi/u.test(lower),
    currency: /xpf|cfp|pacifique/u.test(lower) ? 'XPF' : 'EUR',
  }
}

function multiplierOf(lower: string): number {
  if (/^(?:milliard|md|mrd)/u.test(lower)) return 1_000_000_000
  if (/^(?:k|mille|millier)/u.test(lower)) return 1_000
  return lower.startsWith('m') ? 1_000_000 : 1
}
