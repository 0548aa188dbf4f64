import { plainRows } from '../corpus/plain-rows.ts'
import { equals, not } from '../corpus/predicate.ts'
import { headOf } from './cite.ts'
import { slicePage } from './cursor.ts'
import { type HitDeps, hitsOf } from './hits.ts'
import { NOTHING_UNDERSTOOD, type Page, type Similar } from './library.ts'
import type { Vocabulary } from './query/vocabulary.ts'
import { foldRanking } from './rank/fold.ts'
import { byScore } from './rank/rank.ts'
import { fusedScore, readShortlist, shortlist } from './rank/shortlist.ts'
import { retrieve } from './retrieve.ts'
import type { PassageRow } from './tables.ts'

/** Words of a passage that it is searched by: the rarest that other passages hold too. */
const WORDS = 16
/** What comes further behind the nearest is on another subject. */
const RELATIVE_SCORE = 0.5

const COLUMNS = ['documentId', 'terms', 'vector'] as const

const NOTHING_ADDED = { rewordings: [], added: new Map<string, number>() }

interface SimilarDeps extends HitDeps {
  readonly vocabulary: Vocabulary
}

/** Documents on the subject of a passage, nearest first, each at the passage that is; null when there is no such passage. */
export async function similar(deps: SimilarDeps, passage: string, page: Page): Promise<Similar | null> {
  const { passages, archive, embedder, vocabulary } = deps
  const found = await passages
    .query()
    .where(equals('id', passage))
    .select([...COLUMNS])
    .limit(1)
    .toArrow()
  const [row] = plainRows<Pick<PassageRow, (typeof COLUMNS)[number]>>(found, COLUMNS)
  const document = row === undefined ? null : await archive.get(row.documentId)
  if (row === undefined || document === null) return null
  const { passagesHolding } = vocabulary
  const terms = [...new Set(row.terms.split(' '))]
    .filter((term) => passagesHolding(term) > 1)
    .sort((a, b) => passagesHolding(a) - passagesHolding(b) || (a < b ? -1 : 1))
    .slice(0, WORDS)
  const where = not(equals('documentId', row.documentId))
  const vector = Float32Array.from(row.vector)
  const retrieved = await retrieve(deps, { vector, terms, ...NOTHING_ADDED, where, wantsAmounts: () => true })
  const { near } = shortlist(retrieved.candidates)
  const close = (await readShortlist(passages, embedder, near, retrieved))
    .map((candidate) => ({ ...candidate, score: fusedScore(candidate) }))
    .sort(byScore)
  const least = RELATIVE_SCORE * (close[0]?.score ?? 0)
  const entries = foldRanking({ close: close.filter(({ score }) => score >= least), rest: [] })
  const { items, cursor } = slicePage(entries, page, { passage })
  const located = await hitsOf(deps, items, { ...NOTHING_ADDED, understood: NOTHING_UNDERSTOOD }, retrieved)
  return { to: headOf(document), total: entries.length, items: located.map(({ hit }) => hit), cursor }
}
