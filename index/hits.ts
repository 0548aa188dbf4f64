import type { Table } from '@lancedb/lancedb'
import type { Archive } from '../corpus/archive.ts'
import { type Document, versionOf } from '../corpus/document.ts'
import { plainRows } from '../corpus/plain-rows.ts'
import { contains, type Span, sliceSpan } from '../corpus/span.ts'
import { cite, headOf } from './cite.ts'
import { cosine, type Embedder, likeness } from './embedder.ts'
import { factsAskedBy } from './excerpt/asked-facts.ts'
import { chooseExcerpt, type Wanted } from './excerpt/choose.ts'
import { contextOf, headingsAbove } from './excerpt/context.ts'
import { highlightsIn } from './excerpt/highlights.ts'
import { sentenceVectors } from './excerpt/sentence-vectors.ts'
import { type ReadableSentence, sentencesAround } from './excerpt/sentences.ts'
import type { DocumentHead, SearchHit } from './library.ts'
import type { Question } from './query/interpret.ts'
import type { Folded } from './rank/fold.ts'
import type { Retrieved } from './retrieve.ts'
import type { PassageRow } from './tables.ts'

export interface HitDeps {
  readonly passages: Table
  readonly archive: Archive
  readonly embedder: Embedder
}

const COLUMNS = ['id', 'start', 'end', 'version'] as const

type StoredPassage = Pick<PassageRow, (typeof COLUMNS)[number]>

type WantedWords = Wanted & Pick<Question, 'added'>

interface Found {
  readonly folded: Folded
  readonly copies: readonly DocumentHead[]
  readonly document: Document
  readonly sentences: readonly ReadableSentence[]
}

/** A hit and the document that it quotes. */
export interface LocatedHit {
  readonly hit: SearchHit
  readonly document: Document
}

/** Quotes ranked passages, in order; one whose document has changed since it was indexed is left out. */
export async function hitsOf(
  deps: HitDeps,
  page: readonly Folded[],
  { rewordings, added, understood }: Pick<Question, 'rewordings' | 'added' | 'understood'>,
  { weights, vector }: Pick<Retrieved, 'weights' | 'vector'>,
): Promise<readonly LocatedHit[]> {
  const isSearched = (term: string) => weights.has(term) || added.has(term)
  const found = await locate(deps, page, isSearched)
  const likenesses = await likenessesOf(deps.embedder, found, vector)
  const asksFor = factsAskedBy(understood)
  const shown = new Map<string, readonly Span[]>()
  return found.map((one) => {
    const { text, id } = one.document
    const likeness = (sentence: Span) => likenesses.get(sliceSpan(text, sentence)) ?? 0
    const taken = shown.get(id) ?? []
    const wanted: WantedWords = { weights, rewordings, added, asksFor, likeness }
    const excerpt = chooseExcerpt(one.document, one.sentences, wanted, taken)
    shown.set(id, [...taken, excerpt])
    return { hit: hitAt(one, excerpt, wanted), document: one.document }
  })
}

function hitAt({ folded, copies, document }: Found, span: Span, wanted: WantedWords): SearchHit {
  const context = contextOf(document, span)
  return {
    passage: folded.best.id,
    score: folded.best.score,
    document: headOf(document),
    excerpt: {
      text: sliceSpan(document.text, span),
      span,
      highlights: highlightsIn(document, span, wanted),
      context: context && { text: sliceSpan(document.text, context), span: context },
    },
    headings: headingsAbove(document, span),
    citation: cite(document, span),
    facts: document.facts.filter((fact) => contains(span, fact.span)),
    others: folded.others.length,
    copies,
  }
}

/** Joins ranked passages with their documents. */
async function locate(
  { passages, archive }: HitDeps,
  page: readonly Folded[],
  isSearched: (term: string) => boolean,
): Promise<readonly Found[]> {
  if (page.length === 0) return []
  const rows = await passages
    .takeRowIds(page.map(({ best }) => best.row))
    .select([...COLUMNS])
    .toArrow()
  const rowById = new Map(plainRows<StoredPassage>(rows, COLUMNS).map((row) => [row.id, row]))
  const documents = await archive.getMany([
    ...new Set(page.flatMap(({ best, copies }) => [best.documentId, ...copies])),
  ])
  const documentById = new Map(documents.map((document) => [document.id, document]))
  return page.flatMap((folded) => {
    const row = rowById.get(folded.best.id)
    const document = documentById.get(folded.best.documentId)
    if (row === undefined || document === undefined || row.version !== versionOf(document)) return []
    const copies = folded.copies.flatMap((id) => documentById.get(id) ?? []).map(headOf)
    return [{ folded, copies, document, sentences: sentencesAround(document, row, isSearched) }]
  })
}

/**
 * Likeness of the question with sentences, by their text: those of the passages, which meaning may have brought up, and
 * those around them that have a word of it.
 */
async function likenessesOf(
  embedder: Embedder,
  found: readonly Found[],
  vector: Float32Array,
): Promise<ReadonlyMap<string, number>> {
  const texts = found.flatMap(({ document, sentences }) =>
    sentences
      .filter(({ isInPassage, terms }) => isInPassage || terms.length > 0)
      .map(({ span }) => sliceSpan(document.text, span)),
  )
  const vectors = await sentenceVectors(embedder, texts)
  return new Map([...vectors].map(([text, sentence]) => [text, likeness(cosine(vector, sentence), embedder)]))
}
