import { refOf } from '../../../corpus/bodies/body.ts'
import type { FundingFact } from '../../../corpus/fact.ts'
import { receiver } from './beneficiary.ts'
import type { Chunk } from './chunks.ts'
import { rolesOf } from './funder.ts'
import { isReceiver } from './lexicon.ts'
import type { Memory, Scene } from './scene.ts'

/** What nothing has yet established. */
export function forget(): Memory {
  return { funders: [], beneficiary: null, purpose: null }
}

/** Bodies that pay by their nature, and so are likely the giver that a next sentence leaves out. */
const PAYS = new Set(['region', 'state', 'eu', 'department', 'instance'])

/** What the next sentence may leave out: who gave and who received in this one, or else whom it spoke of. */
export function remember(found: readonly FundingFact[], scene: Scene): Memory {
  const { sentence, memory, context } = scene
  const last = found.at(-1)
  const payers = rolesOf(sentence.bodies.filter(({ type }) => PAYS.has(type)), context).map(({ body }) => body)
  const given = found.findLast(({ funder }) => funder !== null)
  const funders = given?.funder != null ? [given.funder, ...given.cofunders] : payers.slice(0, 1)
  const topic = last?.beneficiary ?? topicOf(scene)
  return {
    funders: funders.length > 0 ? funders : memory.funders,
    beneficiary: topic ?? (sentence.block.kind === 'paragraph' && sentence.bodies.length === 0 ? memory.beneficiary : (topic ?? memory.beneficiary)),
    purpose: last?.purpose ?? null,
  }
}

/** Who the sentence speaks of and could receive: a body that is no payer, or the first common noun for receivers. */
function topicOf(scene: Scene) {
  const { sentence } = scene
  const body = sentence.bodies.find(({ type }) => !PAYS.has(type))
  if (body !== undefined) return refOf(body)
  if (sentence.span.end - sentence.span.start > 300) return null
  const phrase = sentence.chunks.find((chunk: Chunk) => chunk.kind === 'phrase' && isReceiver(chunk.head.key))
  return phrase?.kind === 'phrase' ? (receiver(phrase, 'recipient', scene)?.body ?? null) : null
}
