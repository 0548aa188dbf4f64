const SPACE = '[ \\u00a0\\u2009\\u202f]'

/** Digits with spaces or dots between thousands, or with decimals after a comma or a dot. */
export const PARTED_NUMBER = `\\d{1,3}(?:(?:${SPACE}|\\.)\\d{3})+(?![\\p{L}\\p{N}])(?:,\\d+)?|\\d+[.,]\\d+`

/**
 * A number (group `digits`) and its unit (`words`, `letters`): « 12,3 millions », « 1,5 M€ », « 150 k€ ». Letters only
 * before their currency: « M » alone may be a monsieur, « m » a metre.
 */
export const SCALED_NUMBER = [
  `(?<digits>${PARTED_NUMBER}|\\d+)${SPACE}?`,
  '(?:(?<words>milliards?|millions?|milliers?|mille)(?![\\p{L}\\p{N}])',
  `|(?<letters>M[dD]s?|[mM]|[kK])(?=${SPACE}?(?:€|euros?(?!\\p{L}))))`,
].join('')

/** SIRET as it is printed, 3-3-3-5 digits. */
export const SIRET = `\\d{3}${SPACE}\\d{3}${SPACE}\\d{3}${SPACE}\\d{5}(?!\\d)`

const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/^(?:milliard|md)/i, 1e9],
  [/^(?:million|m$)/i, 1e6],
  [/^(?:mill|k)/i, 1e3],
]

/** A number's one spelling: « 1 500,00 » is `1500`, « 1.5 » is `1,5`. */
export function numberTerm(written: string): string {
  const digits = written.replace(/\s/gu, '').replace(/\.(?=\d{3}(?!\d))/g, '')
  return digits.replace('.', ',').replace(/,([1-9]?)0+$/, (_, kept: string) => (kept === '' ? '' : `,${kept}`))
}

/** The term of a value in full: an amount in euros, a number times its unit. */
export function valueTerm(value: number): string {
  return String(Math.round(value * 100) / 100).replace('.', ',')
}

/** The term of a number in full: « 1,5 » and « M » are `1500000`. */
export function scaledTerm(digits: string, unit: string): string {
  const factor = FACTORS.find(([pattern]) => pattern.test(unit))?.[1] ?? 1
  return valueTerm(Number(numberTerm(digits).replace(',', '.')) * factor)
}
