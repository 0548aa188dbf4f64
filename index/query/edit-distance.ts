/** Longest word that is compared; longer ones are cut. */
const LONGEST = 64

const WIDTH = LONGEST + 1
const table = new Uint8Array(WIDTH * WIDTH)
for (let i = 0; i < WIDTH; i++) {
  table[i] = i
  table[i * WIDTH] = i
}

/**
 * Letters put in, left out, changed or swapped with their neighbour between two words (Damerau–Levenshtein distance,
 * restricted edits: Oommen and Loke, 1997), or `most + 1` as soon as it is more than `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  const a = one.slice(0, LONGEST)
  const b = other.slice(0, LONGEST)
  if (Math.abs(a.length - b.length) > most) return most + 1
  for (let i = 1; i <= a.length; i++) {
    let least = most + 1
    for (let j = 1; j <= b.length; j++) {
      const cost = distanceAt(a, b, i, j)
      table[i * WIDTH + j] = cost
      if (cost < least) least = cost
    }
    if (least > most) return most + 1
  }
  return Math.min(at(a.length, b.length), most + 1)
}

function distanceAt(a: string, b: string, i: number, j: number): number {
  const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1)
  if (same) return at(i - 1, j - 1)
  const edited = 1 + Math.min(at(i - 1, j), at(i, j - 1), at(i - 1, j - 1))
  const swapped =
    i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
  return swapped ? Math.min(edited, 1 + at(i - 2, j - 2)) : edited
}

function at(i: number, j: number): number {
  return table[i * WIDTH + j] ?? 0
}
