import { BooleanQuery, MatchQuery, Occur, PhraseQuery, type Table } from '@lancedb/lancedb'
import type { Archive } from '../../corpus/archive.ts'
import { plainRows } from '../../corpus/plain-rows.ts'
import { and, holdsWords, not, oneOf, type Predicate } from '../../corpus/predicate.ts'
import { analyze } from '../analyze.ts'
import { plain } from '../plain.ts'
import { textInContext } from '../rows.ts'
import type { PassageRow } from '../tables.ts'

/** Passages that are looked through word for word, those first that hold most of the question's other words. */
const MOST_READ = 300

const COLUMNS = ['id', 'documentId', 'start', 'end', 'headings'] as const

type StoredPassage = Pick<PassageRow, (typeof COLUMNS)[number]>

interface RequiredWords {
  readonly phrases: readonly string[]
  readonly excluded: readonly string[]
  /** Terms of the whole question. */
  readonly terms: readonly string[]
}

/**
 * What phrases and exclusions leave of the passages that pass `where`; null when there are none. A phrase is there word for
 * word, case and accents aside; an exclusion is for the word in all its forms.
 */
export async function operatorsPredicate(
  { passages, archive }: { readonly passages: Table; readonly archive: Archive },
  { phrases, excluded, terms }: RequiredWords,
  where: Predicate | null,
): Promise<Predicate | null> {
  const without = and(excluded.map((words) => lacks(words)))
  if (phrases.length === 0) return without
  const found = await holdingTerms(passages, { phrases, terms }, and([where, without]))
  const ids = await wordForWord(archive, found, phrases)
  return oneOf('id', ids)
}

function lacks(words: string): Predicate | null {
  const terms = analyze(words).map(({ term }) => term)
  return terms.length === 0 ? null : not(holdsWords('terms', terms))
}

/** Passages where the terms of every phrase stand side by side. */
async function holdingTerms(
  passages: Table,
  { phrases, terms }: Pick<RequiredWords, 'phrases' | 'terms'>,
  where: Predicate | null,
): Promise<readonly StoredPassage[]> {
  const sequences = phrases.map((phrase) => analyze(phrase).map(({ term }) => term)).filter(({ length }) => length > 0)
  if (sequences.length === 0) return []
  const text = new BooleanQuery([
    ...sequences.map((sequence): [Occur, MatchQuery | PhraseQuery] => [
      Occur.Must,
      sequence.length === 1 ? new MatchQuery(sequence[0] ?? '', 'terms') : new PhraseQuery(sequence.join(' '), 'terms'),
    ]),
    [Occur.Should, new MatchQuery(terms.join(' '), 'terms')],
  ])
  const query = passages.query().nearestToText(text).limit(MOST_READ)
  if (where !== null) query.where(where)
  return plainRows<StoredPassage>(await query.select([...COLUMNS, '_score']).toArrow(), COLUMNS)
}

async function wordForWord(
  archive: Archive,
  found: readonly StoredPassage[],
  phrases: readonly string[],
): Promise<readonly string[]> {
  const documents = await archive.getMany([...new Set(found.map(({ documentId }) => documentId))])
  const byId = new Map(documents.map((document) => [document.id, document]))
  const wanted = phrases.map(wordsOf)
  return found
    .filter(({ documentId, start, end, headings }) => {
      const document = byId.get(documentId)
      if (document === undefined) return false
      const words = wordsOf(textInContext(document, { span: { start, end }, headings }))
      return wanted.every((phrase) => words.includes(phrase))
    })
    .map(({ id }) => id)
}

/** The words of a text between single spaces. */
function wordsOf(text: string): string {
  return ` ${plain(text)} `
}
