import { refOf } from '../../../../corpus/bodies/body.ts'
import { contains, type Span } from '../../../../corpus/span.ts'
import type { Chunk, Phrase } from '../chunks.ts'
import { hasWords, headedCells } from '../columns.ts'
import { lastReceiver } from '../memory.ts'
import { named } from '../names.ts'
import { LIKELY_PAYS } from '../payer.ts'
import { receiver } from '../receiver.ts'
import { subjectOf } from '../relations.ts'
import type { Role, Scene } from '../scene.ts'
import type { Sentence } from '../sentences.ts'
import { type Candidate, Candidates } from './candidate.ts'
import type { Case } from './case.ts'
import { classOf, type Standing, type Surroundings, sizeOf } from './standing.ts'

/** Everybody who may receive the amount of a case, and nobody. */
export function receiverCandidates(one: Case, around: Surroundings): readonly Candidate[] {
  const { scene, fact, before } = one
  const { sentence, context, memory } = scene
  const { kind } = sentence.block
  const candidates = new Candidates()
  for (const standing of around.phrases) addPhrase(standing, around, scene, candidates)
  if (sentence.lead !== null) addFrom(sentence.lead, 'lead', scene, candidates)
  if (sentence.heading !== null && sentence.heading.block !== sentence.block)
    addFrom(sentence.heading, 'heading', scene, candidates)
  for (const [back, { scene: earlier, beneficiary }] of memory.before.slice(0, 2).entries()) {
    const where = `${back} ${earlier.sentence.block === sentence.block ? 'same' : 'other'}`
    if (beneficiary !== null) candidates.add({ body: beneficiary, span: null }, [`told ${where}`])
    if (back === 0) addEarlier(earlier, where, candidates)
  }
  const last = lastReceiver(memory)
  if (last !== null) candidates.add({ body: last, span: null }, ['last', `last ${around.how}`])
  if (kind === 'row') addCells(one, candidates)
  if (before?.fact?.beneficiary != null) candidates.add({ body: before.fact.beneficiary, span: null }, ['as before'])
  addTopic(scene, around, candidates)
  candidates.addNobody(nobodyFeatures(one, around))
  if (fact !== null) addFramed(fact, around, candidates)
  candidates.mark(context.collectivity, 'collectivity')
  return candidates.all
}

function addPhrase(standing: Standing, { chunks, at, how }: Surroundings, scene: Scene, candidates: Candidates): void {
  const { phrase, index, side, amounts, verbs, breaks, distance, part } = standing
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
      `${phrase.definite ? 'the' : 'a'} ${phrase.keys.length === 1 ? 'bare' : 'long'} ${name}`,
    ])
  }
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

function addFrom(above: Sentence, where: string, scene: Scene, candidates: Candidates): void {
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
function addEarlier(earlier: Scene, where: string, candidates: Candidates): void {
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
      ])
  }
}

/** Whom the whole document speaks of. */
function addTopic({ sentence, context }: Scene, around: Surroundings, candidates: Candidates): void {
  const { topic, mentions } = context
  if (topic === null) return
  const alone = mentions.size === 1 ? 'alone' : 'among'
  const rivals = rivalsIn(around)
  candidates.add({ body: topic, span: null }, [
    'topic',
    `topic ${alone}`,
    `topic ${topic.type}`,
    `topic ${sentence.block.kind} ${rivals}`,
    `topic ${around.how} ${rivals}`,
    `topic named ${Math.min(3, mentions.get(topic.name) ?? 0)} ${alone}`,
  ])
}

function nobodyFeatures(one: Case, around: Surroundings): readonly string[] {
  const { sentence, context } = one.scene
  const { kind } = sentence.block
  const { how } = around
  const rivals = rivalsIn(around)
  const aim = aimOf(around)
  return [
    'nobody',
    `nobody ${how}`,
    `nobody ${kind}`,
    `nobody ${kind} ${how}`,
    `nobody ${sentence.amounts.length > 1 ? 'many' : 'one'}`,
    `nobody rivals ${rivals}`,
    `nobody topic ${context.topic !== null} ${rivals}`,
    `nobody aim ${aim}`,
    `nobody aim ${aim} ${how}`,
    `nobody size ${sizeOf(one)}`,
  ]
}

/** Phrases of the sentence for those who could receive, two at most. */
function rivalsIn({ phrases }: Surroundings): number {
  return Math.min(2, phrases.filter(({ phrase }) => isRival(phrase)).length)
}

function isRival(phrase: Phrase): boolean {
  return phrase.body === null ? classOf(phrase).startsWith('receiver') : !LIKELY_PAYS.has(phrase.body.type)
}

/** What stands under « pour » behind the amount. */
function aimOf({ chunks, at }: Surroundings): string {
  for (const chunk of chunks.slice(at + 1, at + 6)) {
    if (chunk.kind === 'amount' || (chunk.kind === 'mark' && /^[.;]$/u.test(chunk.key))) break
    if (chunk.kind === 'verb' && chunk.preposition === 'pour') return 'doing'
    if (chunk.kind === 'phrase' && chunk.preposition === 'pour') return classOf(chunk)
  }
  return 'none'
}

function addCells({ amount, scene }: Case, candidates: Candidates): void {
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

/** What the frame has made of it speaks for its own choice. */
function addFramed(
  { rule, beneficiary, funder, cofunders }: NonNullable<Case['fact']>,
  { how }: Surroundings,
  candidates: Candidates,
): void {
  const whether = beneficiary === null ? 'nobody' : 'somebody'
  if (beneficiary !== null) candidates.add({ body: beneficiary, span: null }, [])
  for (const feature of ['frame', `frame ${rule} ${whether}`, `frame ${how} ${whether}`])
    candidates.mark(beneficiary, feature)
  for (const payer of [funder, ...cofunders]) if (payer !== null) candidates.mark(payer, 'pays')
}
