import { refOf } from '../../../../corpus/bodies/body.ts'
import { contains, type Span } from '../../../../corpus/span.ts'
import type { Chunk, Phrase } from '../chunks.ts'
import { hasWords, headedCells } from '../columns.ts'
import { named } from '../names.ts'
import { LIKELY_PAYS } from '../payer.ts'
import { receiver } from '../receiver.ts'
import { subjectOf } from '../relations.ts'
import type { Role, Scene } from '../scene.ts'
import type { Sentence } from '../sentences.ts'
import type { Candidates } from './candidate.ts'
import type { Case } from './case.ts'
import { classOf, type Standing, stemOf, stepName } from './standing.ts'
import type { Surroundings } from './surroundings.ts'

/** Bodies of the document that are looked at. */
const MOST_KNOWN = 12

/** Every body of the document that could receive, by where it is named first. */
export function addKnown({ known, sentence }: Scene, { how, pronoun }: Surroundings, candidates: Candidates): void {
  let order = 0
  for (const body of known.values()) {
    if (LIKELY_PAYS.has(body.type)) continue
    const away = sentence.span.start - body.span.end
    const where = body.span.start >= sentence.span.end ? 'later' : away < 0 ? 'here' : away < 200 ? 'near' : 'far'
    candidates.add({ body: refOf(body), span: null }, [
      `known ${order === 0 ? 'first' : 'later'} ${where}`,
      `known ${where} ${body.type}`,
      `known ${where} ${how}`,
      `known ${where} ${order === 0 ? 'first' : 'later'} pronoun ${pronoun}`,
    ])
    if (++order === MOST_KNOWN) break
  }
}

export function addPhrase(
  standing: Standing,
  { chunks, at, how, word, pronoun }: Surroundings,
  scene: Scene,
  candidates: Candidates,
): void {
  const { phrase, index, side, amounts, verbs, breaks, distance, part, rank } = standing
  const { kind } = scene.sentence.block
  const prep = phrase.preposition ?? '-'
  const many = scene.sentence.amounts.length > 1 ? 'many' : 'one'
  const mark = chunks[index + 1]
  const bracket = mark?.kind === 'mark' && index + 2 === at ? mark.key : 'no'
  for (const [role, name] of rolesIn(phrase, scene)) {
    candidates.add(role, [
      `${side} ${prep} ${name}`,
      `${how} ${part} ${name}`,
      `${how} ${side} ${prep}`,
      `${how} ${side} ${prep} ${part}`,
      `${kind} ${side} ${name}`,
      `between ${side} ${amounts} ${many}`,
      `verbs ${side} ${verbs}`,
      `breaks ${side} ${breaks} ${kind}`,
      `distance ${side} ${distance}`,
      `${prep} distance ${side} ${distance}`,
      `${part} bracket ${bracket}`,
      `place ${index === 0 ? 'first' : 'later'} ${prep} ${kind}`,
      `word ${word} ${side} ${prep} ${part}`,
      `word ${word} ${name}`,
      `rank ${side} ${rank} ${how}`,
      `rank ${side} ${rank} ${name}`,
      `head ${stemOf(phrase.head.key)}`,
      `head ${stemOf(phrase.head.key)} ${prep}`,
      `then ${nextName(chunks, index)} ${side}`,
      `pronoun ${pronoun} ${how} ${side} ${part}`,
      `pronoun ${pronoun} ${side} ${name}`,
      `${phrase.definite ? 'the' : 'a'} ${phrase.keys.length === 1 ? 'bare' : 'long'} ${name}`,
    ])
  }
}

function nextName(chunks: readonly Chunk[], index: number): string {
  const next = chunks[index + 1]
  return next === undefined ? 'end' : stepName(next)
}

const roles = new WeakMap<Phrase, readonly (readonly [Role, string])[]>()

/** Who a phrase names: itself under its name, and each body in its complements; with what it is. Read once a phrase. */
function rolesIn(phrase: Phrase, scene: Scene): readonly (readonly [Role, string])[] {
  const known = roles.get(phrase)
  if (known !== undefined) return known
  const found = readRoles(phrase, scene)
  roles.set(phrase, found)
  return found
}

function readRoles(phrase: Phrase, scene: Scene): readonly (readonly [Role, string])[] {
  const { body, bodies, span } = phrase
  const own = classOf(phrase)
  const inside = bodies
    .filter((other) => other !== body)
    .map((other) => [{ body: refOf(other), span: other.span }, `${own}>${other.type}`] as const)
  if (body !== null) return [[{ body: refOf(body), span: body.span }, own], ...inside]
  if (own === 'number') return []
  const said = receiver(phrase, 'recipient', scene)
  const name = said === null ? own : said.body.type === 'other' ? `${own}!` : `known ${said.body.type}`
  return [[said ?? named(span, scene.context), bodies.length > 0 ? `${name}+` : name], ...inside]
}

/** Chunks of a lead or a heading that are looked at. */
const MOST_ABOVE = 24

export function addFrom(above: Sentence, where: string, scene: Scene, candidates: Candidates): void {
  for (const chunk of above.chunks.slice(0, MOST_ABOVE)) {
    if (chunk.kind !== 'phrase') continue
    for (const [role, name] of rolesIn(chunk, scene))
      candidates.add({ ...role, span: null }, [
        `${where} ${name}`,
        `${where} ${chunk.preposition ?? '-'} ${name}`,
        `${where} ${scene.sentence.block.kind}`,
      ])
  }
}

/** Whom an earlier sentence speaks of. */
export function addEarlier(
  earlier: Scene,
  where: string,
  { pronoun, how }: Surroundings,
  candidates: Candidates,
): void {
  const { chunks } = earlier.sentence
  const verbAt = chunks.findIndex((chunk) => chunk.kind === 'verb' && !chunk.bare && chunk.tense !== 'infinitive')
  const subjects = new Set<Chunk>(verbAt === -1 ? chunks.slice(0, 1) : (subjectOf(chunks, verbAt)?.phrases ?? []))
  for (const chunk of chunks.slice(0, MOST_ABOVE)) {
    if (chunk.kind !== 'phrase') continue
    const part = subjects.has(chunk) ? 'subject' : (chunk.preposition ?? '-')
    for (const [role, name] of rolesIn(chunk, earlier))
      candidates.add({ ...role, span: null }, [
        `earlier ${where}`,
        `earlier ${where} ${part}`,
        `earlier ${part} ${name}`,
        `earlier pronoun ${pronoun} ${where} ${part}`,
        `earlier pronoun ${pronoun} ${name}`,
        `earlier ${how} ${part}`,
      ])
  }
}

export function addCells({ amount, scene }: Case, candidates: Candidates): void {
  for (const [column, { span, heading }] of headedCells(scene).entries()) {
    if (!hasWords(span, scene) || isIn(amount?.span ?? null, span)) continue
    const name = HEADINGS.find(([, words]) => words.test(heading))?.[0] ?? (heading === '' ? 'none' : 'other')
    candidates.add(named(span, scene.context), [`cell ${column === 0 ? 'first' : 'later'} ${name}`, `cell ${name}`])
  }
}

function isIn(inner: Span | null, outer: Span): boolean {
  return inner !== null && contains(outer, inner)
}

const HEADINGS: readonly (readonly [string, RegExp])[] = [
  [
    'who',
    /bénéficiaire|attributaire|porteur|structure|organisme|entreprise|société|association|lauréat|maître d'ouvrage|établissement|demandeur|club|compagnie/iu,
  ],
  ['where', /commune|ville|lieu|localisation|département|territoire/iu],
  ['what', /objet|projet|opération|dispositif|action|nature|intitulé|motif/iu],
]
