import { refOf } from '../../../corpus/bodies/body.ts'
import type { FundingFact } from '../../../corpus/fact.ts'
import { objectOf } from './beneficiary.ts'
import type { Chunk } from './chunks.ts'
import { isReceiver } from './lexicon.ts'
import { LIKELY_PAYS, rolesOf } from './payer.ts'
import { receiver } from './receiver.ts'
import type { Memory, Scene } from './scene.ts'
import { tellsOfSignature } from './status.ts'

/** What nothing has yet established. */
export function forget(): Memory {
  return {
    funders: [],
    beneficiary: null,
    hasGiven: false,
    signed: false,
    total: null,
    given: null,
    purpose: null,
    label: null,
  }
}

/** What the next sentence may leave out: who gave and who received in this one, or else whom it spoke of. */
export function remember(found: readonly FundingFact[], scene: Scene): Memory {
  const { sentence, memory, context } = scene
  const last = found.at(-1)
  const payers = rolesOf(
    sentence.bodies.filter(({ type }) => LIKELY_PAYS.has(type)),
    context,
  ).map(({ body }) => body)
  const given = found.findLast(({ funder }) => funder !== null)
  const funders = given?.funder != null ? [given.funder, ...given.cofunders] : payers.slice(0, 1)
  const topic = last?.beneficiary ?? topicOf(scene)
  return {
    funders: funders.length > 0 ? funders : memory.funders,
    beneficiary:
      topic ??
      (sentence.block.kind === 'paragraph' && sentence.bodies.length === 0
        ? memory.beneficiary
        : (topic ?? memory.beneficiary)),
    hasGiven: memory.hasGiven || found.length > 0,
    total:
      sentence.block.kind === 'paragraph'
        ? (found.find(({ per }) => per === null)?.cents ?? memory.total)
        : memory.total,
    signed: memory.signed || tellsOfSignature(sentence, context),
    given: last?.beneficiary ?? (sentence.amounts.length > 0 ? null : memory.given),
    purpose: last?.purpose ?? null,
    label: isLabel(scene) ? labelOf(scene) : isSameBlockNext(scene) ? memory.label : null,
  }
}

/** « Lycées. », « COUVEUSES »: a short stretch without verb, amount or colon. */
function isLabel({ sentence }: Scene): boolean {
  return (
    sentence.amounts.length === 0 &&
    sentence.span.end - sentence.span.start < 60 &&
    sentence.verbless &&
    sentence.chunks.filter(({ kind }) => kind !== 'mark').length === 1
  )
}

function labelOf(scene: Scene) {
  const phrase = scene.sentence.chunks.find((chunk: Chunk) => chunk.kind === 'phrase')
  return phrase?.kind === 'phrase' && isReceiver(phrase.head.key) ? receiver(phrase, 'recipient', scene) : null
}

/** The label of a heading holds for the paragraph under it. */
function isSameBlockNext({ sentence }: Scene): boolean {
  return sentence.block.kind !== 'item' && sentence.block.kind !== 'row'
}

/** « ont convenu d'aider 40 communes »: those helped. */
function objectOfSupport(scene: Scene) {
  const { chunks } = scene.sentence
  const at = chunks.findIndex((chunk) => chunk.kind === 'verb' && chunk.verb?.relation === 'support' && !chunk.passive)
  const object = at === -1 ? null : objectOf(chunks, at)
  return object !== null && isReceiver(object.head.key) ? (receiver(object, 'recipient', scene)?.body ?? null) : null
}

/** Who the sentence speaks of and could receive: a body that is no payer, or the first common noun for receivers. */
function topicOf(scene: Scene) {
  const { sentence } = scene
  const helped = objectOfSupport(scene)
  if (helped !== null) return helped
  const body = sentence.bodies.find(({ type }) => !LIKELY_PAYS.has(type) && type !== 'operator')
  if (body !== undefined) return refOf(body)
  if (sentence.span.end - sentence.span.start > 300) return null
  const isTitle = sentence.block.kind === 'heading'
  const phrase = sentence.chunks.find(
    (chunk: Chunk) => chunk.kind === 'phrase' && (isReceiver(chunk.head.key) || isTitle),
  )
  return phrase?.kind === 'phrase' ? (receiver(phrase, isTitle ? 'subject' : 'recipient', scene)?.body ?? null) : null
}
