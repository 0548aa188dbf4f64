import type { Phrase } from '../chunks.ts'
import { lastReceiver } from '../memory.ts'
import { LIKELY_PAYS } from '../payer.ts'
import type { Scene } from '../scene.ts'
import { type Candidate, Candidates } from './candidate.ts'
import type { Case } from './case.ts'
import type { History } from './history.ts'
import { markHistory } from './mark-history.ts'
import { addCells, addEarlier, addFrom, addKnown, addPhrase } from './mentioned-receivers.ts'
import { classOf, sizeOf } from './standing.ts'
import type { Surroundings } from './surroundings.ts'

/** Everybody who may receive the amount of a case, and nobody. */
export function receiverCandidates(one: Case, around: Surroundings, history: History): readonly Candidate[] {
  const { scene, fact } = one
  const { sentence, context, memory } = scene
  const { kind } = sentence.block
  const candidates = new Candidates()
  for (const standing of around.phrases) addPhrase(standing, around, scene, candidates)
  if (sentence.lead !== null) addFrom(sentence.lead, 'lead', scene, candidates)
  if (sentence.heading !== null && sentence.heading.block !== sentence.block)
    addFrom(sentence.heading, 'heading', scene, candidates)
  for (const [back, { scene: earlier, beneficiary }] of memory.before.slice(0, MOST_EARLIER).entries()) {
    const where = `${back} ${earlier.sentence.block === sentence.block ? 'same' : 'other'}`
    if (beneficiary !== null) candidates.add({ body: beneficiary, span: null }, [`told ${where}`])
    addEarlier(earlier, where, around, candidates)
  }
  if (memory.opening !== null && memory.before.length > MOST_EARLIER)
    addEarlier(memory.opening, 'opening', around, candidates)
  addKnown(scene, around, candidates)
  const last = lastReceiver(memory)
  if (last !== null) candidates.add({ body: last, span: null }, ['last', `last ${around.how}`])
  if (kind === 'row') addCells(one, candidates)
  for (const told of [...history.inSentence, history.earlier])
    if (told?.beneficiary != null) candidates.add({ body: told.beneficiary, span: null }, ['told'])
  addTopic(scene, around, candidates)
  candidates.addNobody(nobodyFeatures(one, around))
  if (fact !== null) addFramed(fact, around, candidates)
  candidates.mark(context.collectivity, 'collectivity')
  markHistory(candidates, 'beneficiary', around, history)
  return candidates.all
}

/** Sentences back whose phrases are looked at. */
const MOST_EARLIER = 2

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
