import type { Span } from '../../../corpus/span.ts'
import type { FormKind } from './conjugate.ts'
import { ARTICLES, BE, CLITICS, HAVE, isAdverb, looksFinite, looksInfinitive, looksParticiple, SEE } from './grammar.ts'
import type { Token } from './tokens.ts'
import { ALSO_NOUNS, type MoneyVerb, moneyForm } from './verbs.ts'

/** A verb with its auxiliaries, clitics and adverbs: « n'a pas encore été attribuée », « leur apporte », « se voit verser ». */
export interface VerbGroup {
  readonly span: Span
  /** Null for a verb that moves no money. */
  readonly verb: MoneyVerb | null
  /** Folded form of the main word. */
  readonly key: string
  readonly tense: FormKind
  /** The subject undergoes: « est attribuée ». */
  readonly passive: boolean
  /** A participle without its auxiliary: « 3 M€ votés ». */
  readonly bare: boolean
  readonly perfect: boolean
  readonly negated: boolean
  /** Pronoun for who receives or what for. */
  readonly clitic: 'lui' | 'leur' | 'y' | null
  /** Folded form of the finite verb that governs an infinitive: « prévoit de financer ». */
  readonly modal: string | null
  /** « se voir attribuer »: the subject receives. */
  readonly seesItself: boolean
  /** Index after its last token. */
  readonly end: number
}

interface Reading {
  negated: boolean
  clitic: VerbGroup['clitic']
  reflexive: boolean
}

/**
 * The verb group that starts at token `at`; null where none does. `nounMayStand` says that a homograph is a noun here,
 * `introduced` that a preposition stands before.
 */
export function verbGroupAt(
  tokens: readonly Token[],
  at: number,
  nounMayStand: boolean,
  introduced = false,
): VerbGroup | null {
  const reading: Reading = { negated: false, clitic: null, reflexive: false }
  const start = skipClitics(tokens, at, reading)
  const token = tokens[start]
  if (token?.kind !== 'word') return null
  if (reading.reflexive) {
    const seen = seesItself(tokens, start)
    if (seen !== null) return group(tokens, at, seen, reading, { seesItself: true, tense: seen.tense })
  }
  if (HAVE.has(token.key) || BE.has(token.key)) return compound(tokens, at, start, reading)
  const form = moneyForm(token.text)
  const hadClitic = start > at
  if (form !== null) {
    const bare = form.kind === 'participle'
    const isNoun = ALSO_NOUNS.has(token.text.toLowerCase()) && nounMayStand && !hadClitic
    if (isNoun || (bare && (form.verb.relation === 'receive' || ARTICLES.has(tokens[start - 1]?.key ?? '')))) return null
    return group(tokens, at, { end: start + 1, verb: form.verb, key: token.key }, reading, {
      tense: form.kind,
      passive: bare,
      bare,
    })
  }
  if (reading.reflexive && REFLEXIVE.test(token.key) && looksInfinitive(token.key))
    return group(tokens, at, { end: start + 1, verb: SHARE_OUT, key: token.key }, reading, { tense: 'infinitive' })
  if ((introduced || hadClitic || reading.reflexive) && looksInfinitive(token.key) && /^\p{Ll}/u.test(token.text))
    return group(tokens, at, { end: start + 1, verb: null, key: token.key }, reading, { tense: 'infinitive' })
  if (reading.reflexive && REFLEXIVE.test(token.key))
    return group(tokens, at, { end: start + 1, verb: SHARE_OUT, key: token.key }, reading, { tense: tenseOf(token.key) })
  if (reading.reflexive || reading.negated || ((!nounMayStand || hadClitic) && looksFinite(token.key)))
    return group(tokens, at, { end: start + 1, verb: null, key: token.key }, reading, { tense: tenseOf(token.key) })
  return null
}

/** « se partagent 3 M€ », « se contenter de 15 000 € »: the subject gets it. */
const SHARE_OUT: MoneyVerb = { lemma: 'se partager', relation: 'receive', done: null }
const REFLEXIVE = /^(?:partag|repartiss|contente)/u

function tenseOf(key: string): FormKind {
  return /r(?:a|ont)$/u.test(key) ? 'future' : /r(?:ait|aient)$/u.test(key) ? 'conditional' : 'present'
}

/** Passes over « n'y », « leur », « se »; « la », « en » and the like only where a verb follows. */
function skipClitics(tokens: readonly Token[], at: number, reading: Reading): number {
  let next = at
  for (let token = tokens[next]; token !== undefined && CLITICS.has(token.key); token = tokens[next]) {
    const after = tokens[next + 1]
    if (after === undefined || (AMBIGUOUS.has(token.key) && !isVerbal(after))) break
    if (token.key === 'ne' || token.key === "n'") reading.negated = true
    if (token.key === 'se' || token.key === "s'") reading.reflexive = true
    if (token.key === 'lui' || token.key === 'leur' || token.key === 'y') reading.clitic = token.key
    next++
  }
  return next
}

const AMBIGUOUS = new Set(['la', 'le', 'les', "l'", 'en', 'leur', 'lui'])

function isVerbal({ key, text, kind }: Token): boolean {
  if (kind !== 'word') return false
  const form = moneyForm(text)
  return (
    HAVE.has(key) ||
    BE.has(key) ||
    SEE.has(key) ||
    CLITICS.has(key) && !ARTICLES.has(key) ||
    (form !== null && form.kind !== 'participle' && !ALSO_NOUNS.has(text.toLowerCase())) ||
    (form !== null && form.kind === 'infinitive') ||
    (/(?:era|eront|issent|erait)$/u.test(key) && looksFinite(key))
  )
}

/** « se voit ainsi attribuer », « s'est vu accorder ». */
function seesItself(tokens: readonly Token[], at: number) {
  let next = at
  if (BE.has(tokens[next]?.key ?? '')) next++
  const seen = tokens[next]
  if (seen === undefined || !SEE.has(seen.key)) return null
  next = skipAdverbs(tokens, next + 1, null)
  const token = tokens[next]
  const form = token === undefined ? null : moneyForm(token.text)
  if (token === undefined || form?.kind !== 'infinitive') return null
  return { end: next + 1, verb: form.verb, key: token.key, tense: tenseOf(seen.key) }
}

/** Passes over adverbs, « pas » included, and short insertions such as « en outre ». */
function skipAdverbs(tokens: readonly Token[], at: number, reading: Reading | null): number {
  let next = at
  for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
    if (reading !== null && NEGATION.has(token.key)) reading.negated = true
    if (isAdverb(token.key)) next++
    else if (token.key === 'en' && tokens[next + 1]?.key === 'outre') next += 2
    else if (token.key === 'en' && tokens[next + 1]?.key === 'effet') next += 2
    else if (token.key === 'par' && tokens[next + 1]?.key === 'ailleurs') next += 2
    else if (token.key === 'a' && tokens[next + 1]?.key === "l'" && /^unanim|^majorit/u.test(tokens[next + 2]?.key ?? '')) next += 3
    else break
  }
  return next
}

const NEGATION = new Set(['pas', 'plus', 'jamais', 'point', 'guere'])

/** « a également accordé », « ont été votés », « est attribuée », or the auxiliary alone: « est ». */
function compound(tokens: readonly Token[], at: number, auxiliary: number, reading: Reading): VerbGroup {
  const aux = tokens[auxiliary]?.key ?? ''
  let passive = BE.has(aux)
  let next = skipAdverbs(tokens, auxiliary + 1, reading)
  if (tokens[next]?.key === 'ete' || tokens[next]?.key === 'etre') {
    passive = true
    next = skipAdverbs(tokens, next + 1, reading)
  }
  const word = tokens[next]
  const form = word?.kind === 'word' ? moneyForm(word.text) : null
  const tense = /^(?:sera|seront|aura|auront)$/u.test(aux)
    ? 'future'
    : /rai(?:t|ent)$/u.test(aux)
      ? 'conditional'
      : aux === 'etre' || aux === 'avoir'
        ? 'infinitive'
        : 'past'
  if (word !== undefined && form?.kind === 'participle') {
    const undergoes = passive && form.verb.lemma !== 'aller' && !/venir$/u.test(form.verb.lemma) && !reading.reflexive
    const main = { end: next + 1, verb: form.verb, key: word.key }
    return group(tokens, at, main, reading, { tense, passive: undergoes, perfect: true })
  }
  if (word?.kind === 'word' && looksParticiple(word.text))
    return group(tokens, at, { end: next + 1, verb: null, key: word.key }, reading, { tense, passive, perfect: true })
  return group(tokens, at, { end: next, verb: null, key: aux }, reading, { tense: tense === 'past' ? 'present' : tense })
}

function group(
  tokens: readonly Token[],
  at: number,
  main: { readonly end: number; readonly verb: MoneyVerb | null; readonly key: string },
  reading: Reading,
  more: Partial<VerbGroup>,
): VerbGroup {
  const [first, last] = [tokens[at], tokens[main.end - 1]]
  if (first === undefined || last === undefined) throw new RangeError(`no verb group at token ${at}`)
  const none = { tense: 'present', passive: false, bare: false, perfect: false, modal: null, seesItself: false } as const
  const { negated, clitic } = reading
  return { ...none, ...main, negated, clitic, span: { start: first.span.start, end: last.span.end }, ...more }
}
