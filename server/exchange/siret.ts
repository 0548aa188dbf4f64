import { REGIONS } from '../../corpus/regions.ts'

/** La Poste's establishments follow a key of their own, its seat the common one. */
const LA_POSTE = '356000000'

/**
 * True for 14 digits whose key holds: Luhn (ISO/IEC 7812-1) over the whole number; for La Poste, digits that add up to a
 * multiple of five (Insee, répertoire Sirene).
 */
export function isSiret(number: string): boolean {
  if (!/^\d{14}$/u.test(number)) return false
  const digits = [...number].map(Number)
  if (luhn(digits)) return true
  return number.startsWith(LA_POSTE) && digits.reduce((sum, digit) => sum + digit, 0) % 5 === 0
}

/** Every second digit from the right is doubled, its own digits added. */
function luhn(digits: readonly number[]): boolean {
  const sum = digits
    .toReversed()
    .map((digit, at) => (at % 2 === 0 ? digit : digit * 2))
    .reduce((so, digit) => so + (digit > 9 ? digit - 9 : digit), 0)
  return sum % 10 === 0
}

const SEATS: ReadonlyMap<string, string> = new Map(REGIONS.map(({ siren, nic }) => [siren, siren + nic]))

/** SIRET of the seat of the region with that SIREN, or null: of no other body is the establishment known. */
export function regionSiret(siren: string | null): string | null {
  return siren === null ? null : (SEATS.get(siren) ?? null)
}

/** Spaces of every width part the groups of a number as it is printed. */
const PRINTED = /(?<![\p{L}\p{N}])\d{3}\s?\d{3}\s?\d{3}\s?\d{5}(?![\p{L}\p{N}])/gu

/** The distinct SIRET that `text` holds, without their spaces, in order. */
export function siretsIn(text: string): readonly string[] {
  const found = [...text.matchAll(PRINTED)].map(([printed]) => printed.replace(/\s/gu, ''))
  return [...new Set(found.filter(isSiret))]
}

/** The distinct numbers of associations (répertoire national des associations) that `text` holds, in order. */
export function rnaNumbersIn(text: string): readonly string[] {
  return [...new Set(text.match(/(?<![\p{L}\p{N}])W\d{9}(?![\p{L}\p{N}])/gu) ?? [])]
}
