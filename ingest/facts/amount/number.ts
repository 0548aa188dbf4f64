/** A gap between parts of one written amount: a space of any kind, or a line wrap with its indent. */
export const GAP = ' {0,3}'

/** Digits as French prose writes them: « 160 000 », « 865.000,50 », « 1,2 », « 6104 ». */
export const NUMBER = [
  '(?!0\\d)(?:',
  '\\d{1,3}(?: {1,3}\\d{3}(?!\\d)){1,5}(?:[.,]\\d{1,9})?',
  '|\\d{1,3}(?:\\.\\d{3}(?!\\d)){1,5}(?:,\\d{1,9})?',
  '|\\d{1,13}(?:[.,]\\d{1,9})?',
  ')(?!\\d|[.,]\\d)',
].join('')

/**
 * Where a number may begin: not inside a word or another number, nor after digits that thousands would continue
 * (« 92 0000 »). A year may stand before it: « en 2019 500 000 € ».
 */
export const NUMBER_START = '(?<![\\p{L}\\p{N}]|\\d[.,])(?<!(?<![\\d.,])(?!(?:19|20)\\d\\d {1,3})\\d{1,13} {1,3})'

/** Four digits that read as a year wherever a unit does not follow them directly. */
export const YEAR_LIKE = /^(?:19|20)\d\d$/u

const THREE_DECIMALS = /^\d{1,13}[.,]\d{3,}$/u

/**
 * Hundredths meant by `written` times `multiplier` (1, 1,000, 1,000,000…), exactly, or null when it cannot be said:
 * parts of a cent, more than 2^53 − 1 of them, or three decimals that may as well be thousands (« 320,000 € »).
 * A dot before three digits parts thousands; alone before a multiplier it is either (« 1.200 M€ »), hence null.
 */
export function centsOf(written: string, multiplier: number): number | null {
  const compact = written.replace(/ /gu, '')
  const dots = compact.split('.').length - 1
  const dotted = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(compact)
  if (dotted && dots === 1 && multiplier > 1 && !compact.includes(',')) return null
  if (!dotted && multiplier === 1 && THREE_DECIMALS.test(compact)) return null
  const plain = dotted ? compact.replace(/\./gu, '') : compact.replace('.', ',')
  const [whole = '', decimals = ''] = plain.split(',')
  return exactProduct(Number(whole + decimals), multiplier * 100, 10 ** decimals.length)
}

/** `digits * factor / divisor` when it is a whole number that a double holds, else null. */
function exactProduct(digits: number, factor: number, divisor: number): number | null {
  const product = factor >= divisor ? digits * (factor / divisor) : digits / (divisor / factor)
  return Number.isSafeInteger(product) && Number.isSafeInteger(digits) ? product : null
}
