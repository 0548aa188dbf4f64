import { createHash } from 'node:crypto'
import { bare } from './bare.ts'

/** SHA-256 of a text, white space aside: what two addresses of one text have in common. */
export function textHash(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, ' ').trim()).digest('hex')
}

/** Words in a row that are compared as one. */
const SHINGLE_WORDS = 4
/** Bands of rows: texts that share .8 of their shingles share a band 999 times in 1,000, those that share .3 3 times in 100. */
const BANDS = 16
const ROWS = 4

/**
 * Keys of which two texts that are nearly the same share at least one, parted by spaces; null for a text too short to
 * tell. MinHash with banding: Broder, « On the resemblance and containment of documents », 1997; Leskovec, Rajaraman and
 * Ullman, « Mining of Massive Datasets », §3.4.
 */
export function bandsOf(text: string): string | null {
  const shingles = shinglesOf(text)
  if (shingles.size < SHINGLE_WORDS) return null
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let at = 0; at < least.length; at++) {
      const hash = mix(shingle ^ Math.imul(at + 1, 0x9e3779b1))
      if (hash < (least[at] ?? 0)) least[at] = hash
    }
  }
  return Array.from({ length: BANDS }, (_, band) => {
    const rows = least.subarray(band * ROWS, (band + 1) * ROWS)
    return `${band.toString(36)}.${rows.reduce((key, row) => mix(key ^ row), band).toString(36)}`
  }).join(' ')
}

/** Share of the shingles of two texts, both counted, that they have in common (Jaccard index), 0–1. */
export function resemblance(a: string, b: string): number {
  const own = shinglesOf(a)
  const others = shinglesOf(b)
  let shared = 0
  for (const shingle of own) if (others.has(shingle)) shared += 1
  const all = own.size + others.size - shared
  return all === 0 ? 0 : shared / all
}

/** Hashes of every run of `SHINGLE_WORDS` words, without case and accents. */
function shinglesOf(text: string): ReadonlySet<number> {
  const words = bare(text).match(/[a-z0-9]+/gu) ?? []
  const shingles = new Set<number>()
  for (let at = 0; at + SHINGLE_WORDS <= words.length; at++) {
    shingles.add(fnv1a(words.slice(at, at + SHINGLE_WORDS).join(' ')))
  }
  return shingles
}

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The finaliser of MurmurHash3, 32 bits: every bit of the input changes half of those of the output. */
function mix(input: number): number {
  let hash = input
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
