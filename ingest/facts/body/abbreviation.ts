import { bare } from '../../../corpus/bare.ts'

/** True when every letter of `short` stands in `long` in order, the first at its head and all but one as initials. */
export function isAbbreviation(short: string, long: string): boolean {
  const letters = bare(short).replace(/[^a-z]/gu, '')
  const initials = bare(long)
    .split(/[^a-z0-9]+/u)
    .map((word) => word.charAt(0))
    .join('')
  if (letters.length < 2 || letters.charAt(0) !== initials.charAt(0)) return false
  return matched(letters, initials) >= letters.length - 1 && matched(letters, bare(long)) === letters.length
}

/** How many letters of `wanted` a reading of `text` from left to right meets in order. */
function matched(wanted: string, text: string): number {
  let met = 0
  let at = 0
  for (const letter of wanted) {
    const found = text.indexOf(letter, at)
    if (found === -1) continue
    met++
    at = found + 1
  }
  return met
}
