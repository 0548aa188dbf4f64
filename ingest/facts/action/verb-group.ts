import { auxiliaryBefore, bestowalBefore } from './auxiliary.ts'
import type { FormKind } from './conjugation.ts'
import type { Reading } from './forms.ts'
import { BE, beforeAdverbs, CLITICS, DENIALS, governorOf, isHave, isToCome, REFLEXIVE } from './grammar.ts'
import type { Item } from './items.ts'

/** How a verb stands in its sentence; a `bare` participle or infinitive has nothing of its own to lean on. */
export type Voice = 'active' | 'passive' | 'bestowed' | 'bare' | 'infinitive'
export type Tense = 'perfect' | 'present' | 'past' | 'future' | 'recent' | 'decided' | 'intended' | 'gerund' | 'none'

/** A verb with its auxiliary, its negation and the adverbs between, as indices into the items of its sentence. */
export interface VerbGroup {
  readonly lemma: string
  readonly voice: Voice
  readonly tense: Tense
  readonly start: number
  /** Index of the last item. */
  readonly end: number
  /** Where the subject ends: the last item before the group and its pronouns. */
  readonly before: number
  readonly denied: boolean
  readonly toCome: boolean
  /** Grammatical number of the finite word, or null where it has none. */
  readonly plural: boolean | null
  readonly item: Item
}

/** The verb groups that the word at `at` may be the heart of. */
export function groupsAt(items: readonly Item[], at: number): readonly VerbGroup[] {
  const item = items[at]
  if (item === undefined || item.readings.length === 0) return []
  return item.readings.flatMap((reading) => groupOf(items, at, item, reading) ?? [])
}

function groupOf(items: readonly Item[], at: number, item: Item, reading: Reading): VerbGroup | null {
  if (reading.kind === 'participle') return participleGroup(items, at, item, reading)
  if (reading.kind === 'infinitive') return infinitiveGroup(items, at, item, reading)
  if (reading.kind === 'gerund' && items[at - 1]?.key === 'en') return null
  return finiteGroup(items, at, item, reading)
}

function participleGroup(items: readonly Item[], at: number, item: Item, { verb, guessed }: Reading): VerbGroup | null {
  const bare = alone(items, at, item, verb, 'bare')
  const auxiliary = guessed ? beforeAdverbs(items, at - 1) : auxiliaryBefore(items, at)
  const key = items[auxiliary]?.key ?? ''
  if (isHave(items[auxiliary])) return withAuxiliary(items, bare, auxiliary, 'active', false)
  if (key === 'ete') {
    const have = beforeAdverbs(items, auxiliary - 1)
    return isHave(items[have]) ? withAuxiliary(items, bare, have, 'passive', false) : guessed ? null : bare
  }
  if (BE.has(key)) {
    const reflexive = isReflexive(items, auxiliary)
    return withAuxiliary(items, bare, auxiliary, reflexive ? 'active' : 'passive', reflexive)
  }
  if (guessed) return null
  if (key !== 'etre') return bare
  const governor = governorOf(items, auxiliary)
  if (governor === null) return { ...bare, voice: 'infinitive' }
  const group = leftwards(items, { ...bare, voice: 'passive', tense: 'perfect' }, governor.start)
  return { ...group, toCome: governor.status === 'planned' }
}

function withAuxiliary(
  items: readonly Item[],
  group: VerbGroup,
  auxiliary: number,
  voice: Voice,
  reflexive: boolean,
): VerbGroup {
  const key = items[auxiliary]?.key ?? ''
  const lemma = reflexive ? pronominal(group.lemma, group.item) : group.lemma
  const whole = leftwards(items, { ...group, lemma, voice }, auxiliary)
  const tense = BE.has(key) && voice === 'passive' ? tenseOfBe(key) : 'perfect'
  return { ...whole, tense, toCome: isToCome(key), plural: key === 'ayant' ? null : /nt$|ons$/u.test(key) }
}

function tenseOfBe(key: string): Tense {
  if (isToCome(key)) return 'future'
  return /^(?:etai|fu)/u.test(key) ? 'past' : 'present'
}

const TENSES: Readonly<Partial<Record<FormKind, Tense>>> = { gerund: 'gerund', present: 'present', imperfect: 'past' }

function finiteGroup(items: readonly Item[], at: number, item: Item, { verb, kind, plural }: Reading): VerbGroup {
  const lemma = isReflexive(items, at) ? pronominal(verb, item) : verb
  const toCome = kind === 'future' || kind === 'conditional'
  const tense = TENSES[kind] ?? 'future'
  const group = leftwards(items, { ...alone(items, at, item, lemma, 'active'), tense, toCome, plural }, at)
  const isDenied = /^n[e']$/u.test(items[group.start]?.key ?? '') && DENIALS.has(items[at + 1]?.key ?? '')
  return isDenied ? { ...group, end: at + 1, denied: true } : group
}

function infinitiveGroup(items: readonly Item[], at: number, item: Item, { verb }: Reading): VerbGroup {
  const lemma = isReflexive(items, at) ? pronominal(verb, item) : verb
  const bare = alone(items, at, item, lemma, 'infinitive')
  const bestowed = bestowalBefore(items, at)
  if (bestowed !== null)
    return {
      ...leftwards(items, bare, bestowed),
      voice: 'bestowed',
      tense: 'perfect',
      toCome: /verr/u.test(items[bestowed + 1]?.key ?? ''),
    }
  const governor = governorOf(items, at)
  if (governor === null) return bare
  const within = items.slice(governor.start, at).map(({ key }) => key)
  const denied = within.includes('ne') && within.includes('pas')
  const tense: Tense =
    governor.status === 'planned' ? 'intended' : /^v/u.test(items[governor.start]?.key ?? '') ? 'recent' : 'decided'
  return {
    ...leftwards(items, bare, governor.start),
    voice: 'active',
    tense,
    ...(denied ? { denied } : {}),
    toCome: governor.status === 'planned',
    plural: /(?:[^i]e|o)nt$/u.test(items[governor.start]?.key ?? ''),
  }
}

/** A verb with nothing to lean on. */
function alone(items: readonly Item[], at: number, item: Item, lemma: string, voice: Voice): VerbGroup {
  const before = voice === 'bare' ? beforeAdverbs(items, at - 1) : at - 1
  return { lemma, voice, tense: 'none', start: at, end: at, before, denied: false, toCome: false, plural: null, item }
}

/** « se prononce », « s'y engage ». */
function isReflexive(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.key ?? ''
  return REFLEXIVE.has(/^(?:y|en)$/u.test(before) ? (items[at - 2]?.key ?? '') : before)
}

/** « s'engager », « se prononcer ». */
function pronominal(verb: string, { key }: Item): string {
  return `${/^[aeiouyh]/u.test(key) ? "s'" : 'se '}${verb}`
}

/** Moves the start over « ne » and tells where the subject ends, over other pronouns: « l'a », « leur en ». */
function leftwards(items: readonly Item[], group: VerbGroup, first: number): VerbGroup {
  let start = first
  let before = first - 1
  while (CLITICS.has(items[before]?.key ?? '') && first - before < 5) {
    const key = items[before]?.key ?? ''
    if (key === 'ne' || key === "n'" || (REFLEXIVE.has(key) && isReflexive(items, first))) start = before
    before--
  }
  const inside = items.slice(start, group.end + 3).map(({ key }) => key)
  const isNot = /^n[e']$/u.test(inside[0] ?? '')
  // « n'a payé que 3 M€ » denies nothing: « ne » stays out.
  const isOnly = isNot && inside.some((key) => /^(?:que|qu')$/u.test(key))
  const denied = isNot && !isOnly && !inside.some((key) => key === 'seulement' || key === 'moins')
  return { ...group, start: isOnly ? first : start, before: beforeAdverbs(items, before), denied }
}
