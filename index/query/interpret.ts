import { analyze, analyzeQuery } from '../analyze.ts'
import type { Filters, Understood } from '../library.ts'
import { valueTerm } from '../number-terms.ts'
import { plain } from '../plain.ts'
import { addedWords, type Expansion, expand, type Rewording } from '../thesaurus/expand.ts'
import { type Meaning, type QuestionReader, understand } from '../understand.ts'
import { filtersOf, type ParsedQuery, parseQuery } from './parse.ts'
import { placesIn } from './places.ts'
import { respell } from './spelling.ts'
import { isTakenBack, withoutTakenBack } from './taken-back.ts'
import type { Vocabulary } from './vocabulary.ts'

export interface InterpretDeps {
  /** Facts and themes of a question, read as those of documents are. */
  readonly readQuestion: QuestionReader
  /** Words of the collection. */
  readonly vocabulary: Vocabulary
}

/** A question as it is searched. */
export interface Question {
  /** Its words in the spelling of the collection, without operators: what is embedded. */
  readonly text: string
  /** From `analyzeQuery`. */
  readonly terms: readonly string[]
  /** What the thesaurus says otherwise. */
  readonly rewordings: readonly Rewording[]
  /** Words that it adds, with the share of a word of the question's own that each weighs. */
  readonly added: ReadonlyMap<string, number>
  readonly phrases: readonly string[]
  readonly excluded: readonly string[]
  /** What the question narrows itself by. */
  readonly filters: Partial<Filters>
  readonly understood: Understood
}

/**
 * Reads a question once for everything that follows: operators, then spelling, then what the thesaurus adds and what
 * the words say. `without` names what the user took back (see taken-back.ts).
 */
export function interpret(text: string, without: readonly string[], deps: InterpretDeps): Question {
  const parsed = parseQuery(text)
  const { text: words, corrections } = isTakenBack('spelling', without)
    ? { text: parsed.words, corrections: [] }
    : respell(parsed.words, deps.vocabulary)
  const expansions = expand(words).filter(({ written }) => !isTakenBack(`synonyms:${plain(written)}`, without))
  const used = isTakenBack('synonyms', without) ? [] : expansions
  const meaning = withoutTakenBack(understand(words, deps.readQuestion(words), placesIn(expansions)), without)
  const terms = [...new Set([...analyzeQuery(words, deps.vocabulary.holdsTerm), ...meaning.amounts.map(valueTerm)])]
  return {
    text: words,
    terms,
    rewordings: used,
    added: addedWords(used, terms),
    phrases: parsed.phrases.filter(saysSomething),
    excluded: parsed.excluded.filter(saysSomething),
    filters: filtersOf(parsed.fields),
    understood: understoodOf(parsed, meaning, used, corrections),
  }
}

function understoodOf(
  { phrases, excluded, fields, notices }: ParsedQuery,
  meaning: Meaning,
  expansions: readonly Expansion[],
  corrections: Understood['corrections'],
): Understood {
  const empty = [...phrases, ...excluded].filter((words) => !saysSomething(words))
  return {
    ...meaning,
    corrections,
    synonyms: expansions.map((expansion) => ({ written: expansion.written, also: addedPhrases(expansion) })),
    phrases: phrases.filter(saysSomething),
    excluded: excluded.filter(saysSomething),
    fields,
    notices: [...notices, ...empty.map((words) => `« ${words} » n’a que des mots trop courants : ni exigé, ni exclu.`)],
  }
}

/** What the thesaurus calls the same and what it implies, less what only repeats the question. */
function addedPhrases({ entry, own }: Expansion): readonly string[] {
  const phrases = [entry.term, ...entry.alt, ...entry.related]
  return phrases.filter((phrase) => analyze(phrase).some(({ term }) => !own.includes(term)))
}

function saysSomething(words: string): boolean {
  return analyze(words).length > 0
}
