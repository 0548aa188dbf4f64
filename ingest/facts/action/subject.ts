import type { BodyFact, Fact } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'

/** A noun or name that may govern a verb, at its place in the words before it. */
export interface Head {
  readonly start: number
  readonly end: number
  /** The body that it names, or null for a common noun. */
  readonly body: BodyFact | null
  readonly text: string
}

/** What may stand between a preposition and its noun: « par le Premier ministre », « de quinze régions ». */
const ARTICLE = [
  "(?:la|le|les|l'|un|une|cette|ce|cet|ces|son|sa|ses|leur|leurs|notre|nos|même|futur|nouveau|nouvelle|premi(?:er|ère)",
  'ancien|ancienne|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|\\d{1,3}|plusieurs)',
].join('|')

const PREPOSITION = [
  "de|du|des|d'|à|au|aux|par|pour|avec|sans|dans|en|sur|sous|chez|contre|entre|vers|selon|envers|auprès|via|lors|hors|dès",
  'depuis|pendant|malgré|outre|comme|après|avant|devant|voire|face|suite|sauf|dont|concernant|visant|portant|relatifs?|relatives?',
].join('|')

const GOVERNED = new RegExp(french(`(?:^|[^\\p{L}])(?:${PREPOSITION})\\s*(?:${ARTICLE}\\s*){0,3}$`), 'iu')
const JOINED = new RegExp(french(`^\\s*(?:,|et|ou|ainsi que|, ainsi que)\\s*(?:${ARTICLE}\\s*){0,3}$`), 'iu')

const OPENING = new RegExp(french(`^(?:[^.;:]{0,150}[,:] )?["«(\\s-]*(?:${ARTICLE}\\s*){0,3}$`), 'iu')

/** Between a subject and its verb: nothing, adverbs and pronouns, a complement, an apposition between commas. */
const OBJECT_PRONOUNS = new RegExp(
  french(
    "(?: (?:ne|n'|y|en|lui|leur|l'|les|(?!département|gouvernement|parlement|établissement|groupement)\\p{L}{2,18}ment|aussi|elle|lui-même|elle-même|eux|ainsi|donc))+\\s*$",
  ),
  'iu',
)
/** « régional », « chargée »: what qualifies a noun before its complement. */
const ADJECTIVE =
  "[\\p{L}'-]+(?:ée?s?|ie?s?|als?|ales?|aux|aires?|iques?|its?|ites?|ifs?|ives?|els?|elles?|ables?|eux|euses?|ants?|antes?)"
const COMPLEMENT = new RegExp(
  french(`^(?: ${ADJECTIVE}(?![\\p{L}])){0,2}\\s*(?:$|[-,("»]|(?:${PREPOSITION}|et|ou)(?:(?<=')|(?![\\p{L}])))`),
  'iu',
)
/** A name that the body rules read in part: « la Région Grand | Est ». */
const NAME_START = /^ ?[\p{Lu}\d«]/u
/** In lower case only: « est » is a verb, « Grand Est » is not. */
const CLAUSE_WORD = new RegExp(
  french(
    `${NOT_AFTER_WORD}(?:qui|que|qu'|dont|où|a|ont|est|sont|sera|seront|peut|peuvent|doit|doivent|il|elle|ils|elles|on|nous|vous|se|s'|ne|n'|si|car|mais)(?:(?<=')|(?![\\p{L}]))`,
  ),
  'u',
)
/** An article after a word that governs nothing: a verb with its object stands there. */
const NEW_OBJECT = new RegExp(
  french(
    `(?:^|[ ,(])(?!(?:${PREPOSITION}|et|ou|réunie?s?)(?![\\p{L}]))[\\p{L}'-]+ (?:la|les|un|une|(?:l'|le )(?!\\d|lundi|mardi|mercredi|jeudi|vendredi))(?![\\p{L}])`,
  ),
  'iu',
)

/**
 * The subject of the verb that `before` leads up to, among `heads`: the nearest one that no preposition governs, if
 * only complements stand between. « La Commission permanente du Conseil régional a » → the commission.
 */
export function subjectBefore(before: string, heads: readonly Head[]): Head | null {
  const prefix = before.replace(OBJECT_PRONOUNS, '').replace(/,? qui *$/iu, '')
  const candidates = heads.filter((head) => head.end <= prefix.length).sort((a, b) => b.end - a.end)
  for (const [index, head] of candidates.entries()) {
    if (isGoverned(prefix, head, candidates.slice(index + 1))) continue
    return isComplement(prefix.slice(head.end)) ? firstOfGroup(prefix, head, candidates.slice(index + 1)) : null
  }
  return null
}

/** The head that opens a sentence, or follows its opening adjunct: « La Région », « Réunie à Lyon, la commission ». */
export function openingHead(sentence: string, heads: readonly Head[]): Head | null {
  const free = heads.filter((head) => OPENING.test(sentence.slice(0, head.start)))
  return free.sort((a, b) => a.start - b.start)[0] ?? null
}

/** Heads that `nouns` names in `text`, and the bodies among `facts`, whose spans are read from `offset`. */
export function headsOf(text: string, offset: number, facts: readonly Fact[], nouns: RegExp | null): readonly Head[] {
  const bodies = facts.flatMap((fact) =>
    fact.kind === 'body' && fact.span.end - offset <= text.length ? [headAt(text, fact.span.start - offset, fact)] : [],
  )
  const common = nouns === null ? [] : [...text.matchAll(nouns)]
  return [
    ...bodies,
    ...common
      .map((match) => ({ start: match.index, end: match.index + match[0].length, body: null, text: match[0] }))
      .filter((noun) => !bodies.some((body) => noun.start < body.end && body.start < noun.end)),
  ]
}

function headAt(text: string, start: number, body: BodyFact): Head {
  const end = start + body.span.end - body.span.start
  return { start, end, body, text: text.slice(start, end) }
}

/** A matcher of whole words for `headsOf`. */
export function nounMatcher(source: string): RegExp {
  return new RegExp(`${NOT_AFTER_WORD}(?:${french(source)})${NOT_BEFORE_WORD}`, 'giu')
}

function isGoverned(prefix: string, head: Head, earlier: readonly Head[]): boolean {
  const before = prefix.slice(Math.max(0, head.start - 40), head.start)
  if (GOVERNED.test(before)) return true
  const [neighbour, ...rest] = earlier
  if (neighbour === undefined) return false
  const between = prefix.slice(neighbour.end, head.start)
  return JOINED.test(between) && !between.includes(',') && isGoverned(prefix, neighbour, rest)
}

/** « La Région et l'État ont signé »: the first named stands for the group. */
function firstOfGroup(prefix: string, head: Head, earlier: readonly Head[]): Head {
  const [neighbour, ...rest] = earlier
  if (neighbour === undefined) return head
  const joined = JOINED.test(prefix.slice(neighbour.end, head.start)) && !isGoverned(prefix, neighbour, rest)
  return joined ? firstOfGroup(prefix, neighbour, rest) : head
}

function isComplement(gap: string): boolean {
  const plain = gap.replace(/\([^)]*\)/gu, '')
  if (plain.length > 220) return false
  const comma = plain.indexOf(',')
  const complement = comma === -1 ? plain : plain.slice(0, comma)
  if (comma !== -1 && !/, *$/u.test(plain)) return false
  if (complement.length > 130) return false
  if (!COMPLEMENT.test(complement) && !NAME_START.test(complement)) return false
  return !CLAUSE_WORD.test(complement) && !NEW_OBJECT.test(complement)
}
