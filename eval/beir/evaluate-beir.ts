import { createHash } from 'node:crypto'
import type { Archive } from '../../corpus/archive.ts'
import type { Block, Document } from '../../corpus/document.ts'
import type { Grades } from '../metrics/grades.ts'
import { ndcg } from '../metrics/ndcg.ts'
import { recall } from '../metrics/recall.ts'
import { reciprocalRank } from '../metrics/reciprocal-rank.ts'
import { indexCollection, type SearchParts } from '../retrieval/collection.ts'
import { rankByParts } from '../retrieval/modes.ts'
import { type ModeFigures, type QueryScores, type Scores, summariseQueries } from '../retrieval/query-scores.ts'
import { type BeirSet, loadBeir } from './load-beir.ts'

export interface BeirFigures {
  readonly name: string
  readonly documents: number
  readonly count: number
  readonly figures: ModeFigures
  readonly queries: readonly QueryScores[]
}

/** Indexes the set in `folder` and asks its questions by words, by vectors and by both; its documents have no facts. */
export async function evaluateBeir(
  folder: string,
  parts: SearchParts,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<BeirFigures> {
  const set = loadBeir(folder)
  const collection = await indexCollection(parts, (archive) => store(set, archive))
  try {
    const queries: QueryScores[] = []
    for (const { id, text, grades } of set.queries) {
      const { words, vectors, late, fused } = await rankByParts(collection, text)
      const modes = {
        words: scoresOf(words, grades),
        vectors: scoresOf(vectors, grades),
        late: scoresOf(late, grades),
        fused: scoresOf(fused, grades),
      }
      queries.push({ id, modes })
      onProgress(queries.length, set.queries.length)
    }
    const { name, documents } = set
    return { name, documents: documents.length, count: queries.length, figures: summariseQueries(queries), queries }
  } finally {
    collection.remove()
  }
}

function scoresOf(ranking: readonly string[], grades: Grades): Scores {
  return {
    'ndcg@10': ndcg(ranking, grades, 10),
    'recall@100': recall(ranking, grades, 100),
    'mrr@10': reciprocalRank(ranking, grades, 10),
  }
}

const STORED_TOGETHER = 1000

async function store({ name, documents }: BeirSet, archive: Archive): Promise<void> {
  for (let at = 0; at < documents.length; at += STORED_TOGETHER) {
    await archive.put(
      documents.slice(at, at + STORED_TOGETHER).map((document) => documentOf(name, document)),
      [],
    )
  }
}

function documentOf(set: string, { id, title, text: body }: BeirSet['documents'][number]): Document {
  const text = (body.trim() === '' ? title : body).normalize('NFC')
  return {
    ...{ id, source: set, address: id, url: null, title, publisher: null, kind: 'release', region: null },
    ...{
      publishedOn: null,
      themes: [],
      matter: null,
      corrections: [],
      text,
      blocks: paragraphsOf(text),
      facts: [],
      issues: [],
      removedAt: null,
    },
    fetchedAt: new Date(0).toISOString(),
    contentHash: createHash('sha256').update(text).digest('hex'),
    extractor: 'beir',
  }
}

/** Every line is prose: what looks like a heading or a contact in a public document is none in an arbitrary set. */
function paragraphsOf(text: string): readonly Block[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ index, 0: line }) => ({
    kind: 'paragraph',
    span: { start: index, end: index + line.length },
    level: 0,
    page: null,
  }))
}
