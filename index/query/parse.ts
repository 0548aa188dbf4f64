import { fold } from '../analyze.ts'
import type { Filters, WrittenField } from '../library.ts'
import { FIELDS, type Field, type Operator } from './fields.ts'

/** A question with its operators taken out. */
export interface ParsedQuery {
  /** What is left to understand and to search: the words of phrases too, those of fields and exclusions not. */
  readonly words: string
  readonly phrases: readonly string[]
  readonly excluded: readonly string[]
  readonly fields: readonly WrittenField[]
  /** What was not read as it was meant, in French; its words are searched. */
  readonly notices: readonly string[]
}

const QUOTED = '"([^"]+)"|“([^“”]+)”'
/** An operator stands at the beginning of a word. */
const FREE = '(?<![^\\s(])'

/**
 * `-word`, `-"phrase"`, `"phrase"`, and the head of `field:value`. A minus before a figure is none: « 2018 -2020 ». French
 * quotation marks are punctuation: people paste titles with them.
 */
const OPERATOR = new RegExp(
  [
    `${FREE}-(?:${QUOTED}|(\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:[-'’][\\p{L}\\p{M}\\p{N}]+)*))`,
    QUOTED,
    `${FREE}([\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)?)(:| ?(?:>=?|<=?))`,
  ].join('|'),
  'gu',
)

const FIELD_BY_NAME: ReadonlyMap<string, Field> = new Map(
  FIELDS.flatMap((field) => field.names.map((name) => [name, field] as const)),
)

/**
 * Reads the operators of a question: `"exact phrase"`, `-word`, `-"phrase"`, `region:`, `theme:`, `organisme:`,
 * `decision:`, `depuis:`, `apres:`, `avant:`, `date:`, `montant>`, `montant<`, `montant:1..2`. Accents do not count. Never
 * throws: an unknown field is words, a value that means nothing is words with a notice.
 */
export function parseQuery(text: string): ParsedQuery {
  const words: string[] = []
  const phrases: string[] = []
  const excluded: string[] = []
  const fields: WrittenField[] = []
  const notices: string[] = []
  let at = 0
  for (const match of text.matchAll(OPERATOR)) {
    // What a field's value has taken is read.
    if (match.index < at) continue
    const end = match.index + match[0].length
    const [, quotedOut, curlyOut, wordOut, quoted, curly, name = '', operator = ''] = match
    const out = quotedOut ?? curlyOut ?? wordOut
    const phrase = quoted ?? curly
    const field = FIELD_BY_NAME.get(fold(name))
    if (out === undefined && phrase === undefined && field === undefined) continue
    words.push(text.slice(at, match.index))
    at = end
    if (out !== undefined) excluded.push(out.trim())
    else if (phrase !== undefined) {
      phrases.push(phrase.trim())
      words.push(phrase)
    } else if (field !== undefined) {
      const read = readField(field, text, match.index, end, operator)
      at = read.end
      if (read.isProse) words.push(match[0])
      if (read.field !== null) fields.push(read.field)
      if (read.notice !== null) notices.push(read.notice)
    }
  }
  words.push(text.slice(at))
  return {
    words: words.join(' ').replace(/["“”]/g, ' ').replace(/\s+/gu, ' ').trim(),
    phrases: phrases.filter((phrase) => phrase !== ''),
    excluded: excluded.filter((phrase) => phrase !== ''),
    fields,
    notices,
  }
}

interface ReadField {
  readonly field: WrittenField | null
  readonly notice: string | null
  /** « Région : » in running prose, where a space follows, says nothing strict. */
  readonly isProse: boolean
  /** Where the words go on. */
  readonly end: number
}

/** The longest run of words after `at` that the field can read, or none: its words stay in the question then. */
function readField(field: Field, text: string, start: number, at: number, sign: string): ReadField {
  const operator = signOf(sign.trim())
  for (const { value, end } of valuesAt(text, at, field.longest)) {
    const filters = field.read(value, operator)
    if (filters !== null)
      return { field: { written: text.slice(start, end), filters }, notice: null, isProse: false, end }
  }
  const [value = ''] = /^\S+/u.exec(text.slice(at)) ?? []
  if (value === '') return { field: null, notice: null, isProse: true, end: at }
  const written = `${text.slice(start, at)}${value}`
  return {
    field: null,
    notice: `« ${written} » : ${field.unread}, cherché comme des mots ordinaires.`,
    isProse: false,
    end: at,
  }
}

function signOf(sign: string): Operator {
  return sign.startsWith('>') ? '>' : sign.startsWith('<') ? '<' : ':'
}

/** What may be the value at `at`, longest first: a quoted phrase, or up to `longest` words. */
function* valuesAt(text: string, at: number, longest: number): Generator<{ value: string; end: number }> {
  const rest = text.slice(at)
  const quoted = new RegExp(`^ ?(?:${QUOTED})`, 'u').exec(rest)
  if (quoted !== null) {
    yield { value: quoted[1] ?? quoted[2] ?? '', end: at + quoted[0].length }
    return
  }
  const ends = [...rest.matchAll(/\S+/gu)].slice(0, longest).map((word) => word.index + word[0].length)
  for (const end of ends.reverse()) {
    const value = rest.slice(0, end).trim()
    yield { value: value.replace(/[,;?!)]+$|(?<!\.)\.$/u, ''), end: at + end }
  }
}

/** The filters that the fields set, the last of two that set the same. */
export function filtersOf(fields: readonly WrittenField[]): Partial<Filters> {
  return Object.assign({}, ...fields.map(({ filters }) => filters))
}
