import type { Span } from '../../../corpus/span.ts'
import { NEGATION, type Particles, skipAdverbs, skipClitics } from './clitics.ts'
import type { FormKind } from './conjugate.ts'
import { ARTICLES, BE, HAVE, looksFinite, looksInfinitive, looksParticiple, SEE } from './grammar.ts'
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
  readonly clitic: 'lui' | 'leur' | 'y' | 'en' | null
  /** Folded form of the finite verb that governs an infinitive: « prévoit de financer ». */
  readonly modal: string | null
  /** « se voir attribuer »: the subject receives. */
  readonly seesItself: boolean
  /** Index after its last token. */
  readonly end: number
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
  const reading: Particles = { ne: false, negated: false, clitic: null, reflexive: false }
  const start = skipClitics(tokens, at, reading, nounMayStand)
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
    if (isNoun || (bare && (form.verb.relation === 'receive' || ARTICLES.has(tokens[start - 1]?.key ?? ''))))
      return null
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
    return group(tokens, at, { end: start + 1, verb: SHARE_OUT, key: token.key }, reading, {
      tense: tenseOf(token.key),
    })
  if (reading.reflexive || reading.ne || ((!nounMayStand || hadClitic) && looksFinite(token.key)))
    return group(tokens, at, { end: start + 1, verb: null, key: token.key }, reading, { tense: tenseOf(token.key) })
  return null
}

/** « se partagent 3 M€ », « se contenter de 15 000 € »: the subject gets it. */
const SHARE_OUT: MoneyVerb = { lemma: 'se partager', relation: 'receive', done: null }

const REFLEXIVE = /^(?:partag|repartiss|contente)/u

function tenseOf(key: string): FormKind {
  return /r(?:a|ont)$/u.test(key) ? 'future' : /r(?:ait|aient)$/u.test(key) ? 'conditional' : 'present'
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

/** « a également accordé », « ont été votés », « est attribuée », or the auxiliary alone: « est ». */
function compound(tokens: readonly Token[], at: number, auxiliary: number, reading: Particles): VerbGroup {
  const aux = tokens[auxiliary]?.key ?? ''
  let passive = BE.has(aux)
  let next = skipAdverbs(tokens, auxiliary + 1, reading)
  if (tokens[next]?.key === 'ete' || tokens[next]?.key === 'etre') {
    passive = true
    next = skipAdverbs(tokens, next + 1, reading)
  }
  // « ils auront droit à 3 000 € »: they get it.
  if (tokens[next]?.key === 'droit' && !passive)
    return group(tokens, at, { end: next + 1, verb: SHARE_OUT, key: 'droit' }, reading, { tense: tenseOf(aux) })
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
  if (word?.kind === 'word' && (looksParticiple(word.text) || SHORT_PARTICIPLES.has(word.key)))
    return group(tokens, at, { end: next + 1, verb: null, key: word.key }, reading, { tense, passive, perfect: true })
  return group(tokens, at, { end: next, verb: null, key: aux }, reading, {
    tense: tense === 'past' ? 'present' : tense,
  })
}

const SHORT_PARTICIPLES = new Set(['pu', 'du', 'su', 'vu', 'lu', 'mis', 'pris'])

function group(
  tokens: readonly Token[],
  at: number,
  main: { readonly end: number; readonly verb: MoneyVerb | null; readonly key: string },
  reading: Particles,
  more: Partial<VerbGroup>,
): VerbGroup {
  const [first, last] = [tokens[at], tokens[main.end - 1]]
  if (first === undefined || last === undefined) throw new RangeError(`no verb group at token ${at}`)
  const none = {
    tense: 'present',
    passive: false,
    bare: false,
    perfect: false,
    modal: null,
    seesItself: false,
  } as const
  const { clitic } = reading
  const negated = reading.negated || (reading.ne && NEGATION.has(tokens[main.end]?.key ?? ''))
  return { ...none, ...main, negated, clitic, span: { start: first.span.start, end: last.span.end }, ...more }
}
