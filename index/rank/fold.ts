import type { Close, Ranked, Ranking } from './rank.ts'

/** Share of the words of two passages, both counted, that makes them copies of one text. */
const SAME = 0.85

/** A document at its best passage. */
export interface Folded {
  readonly best: Ranked
  /** Its other passages that answer too, best first. */
  readonly others: readonly Ranked[]
  /** Documents whose best passage says the same: another version, the same release elsewhere. */
  readonly copies: readonly string[]
}

/** One entry a document, in the order of its best passage; documents that say the same are one entry. */
export function foldRanking({ close, rest }: Pick<Ranking, 'close' | 'rest'>): readonly Folded[] {
  const byDocument = new Map<string, Ranked[]>()
  for (const passage of [...close, ...rest]) {
    const own = byDocument.get(passage.documentId)
    if (own === undefined) byDocument.set(passage.documentId, [passage])
    else own.push(passage)
  }
  const originals = originalsOf(close)
  const copies = new Map<string, string[]>()
  for (const [copy, original] of originals) copies.set(original, [...(copies.get(original) ?? []), copy])
  return [...byDocument].flatMap(([id, [best, ...others]]) =>
    best === undefined || originals.has(id) ? [] : [{ best, others, copies: copies.get(id) ?? [] }],
  )
}

/** The documents whose best passage copies that of one before them, with that document. */
function originalsOf(close: readonly Close[]): ReadonlyMap<string, string> {
  const seen = new Set<string>()
  const originals = new Map<string, string>()
  const byFigures = new Map<string, { readonly documentId: string; readonly words: ReadonlySet<string> }[]>()
  for (const { documentId, terms } of close) {
    if (seen.has(documentId)) continue
    seen.add(documentId)
    // Texts that differ in a figure, a date or an amount, tell of different things however alike they are.
    const figures = [...new Set(terms.filter((term) => /\d/.test(term)))].sort().join(' ')
    const words = new Set(terms)
    const alike = byFigures.get(figures) ?? []
    const original = alike.find((other) => overlap(other.words, words) >= SAME)
    if (original === undefined) byFigures.set(figures, [...alike, { documentId, words }])
    else originals.set(documentId, original.documentId)
  }
  return originals
}

/** Jaccard index. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0
  for (const word of a) if (b.has(word)) shared += 1
  return shared / (a.size + b.size - shared)
}
