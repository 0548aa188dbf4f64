import { refOf } from '../../../corpus/bodies/body.ts'
import type { BodyRef, FundingFact } from '../../../corpus/fact.ts'
import { objectOf } from './beneficiary.ts'
import type { Chunk } from './chunks.ts'
import { isReceiver } from './lexicon.ts'
import { LIKELY_PAYS, rolesOf } from './payer.ts'
import { receiver } from './receiver.ts'
import type { Memory, Role, Scene, Total } from './scene.ts'

/** What nothing has yet established. */
export function forget(): Memory {
  return {
    before: [],
    opening: null,
    funders: [],
    hasGiven: false,
    total: null,
    given: null,
    purpose: null,
  }
}

/** How many sentences back « leur », « le club » and a label may reach. */
const REACH = 6

/**
 * What the next sentence may leave out: who gave and who received in this one, or else whom it spoke of. The latter is
 * read when it is asked for, since few sentences ask.
 */
export function remember(found: readonly FundingFact[], scene: Scene): Memory {
  const { sentence, context, memory } = scene
  const last = found.at(-1)
  const given = found.findLast(({ funder }) => funder !== null)
  const payers = sentence.bodies.filter(({ type }) => LIKELY_PAYS.has(type)).slice(0, 1)
  const funders =
    given?.funder != null ? [given.funder, ...given.cofunders] : rolesOf(payers, context).map(({ body }) => body)
  const isProse = sentence.block.kind === 'paragraph'
  const before = [{ scene, beneficiary: last?.beneficiary ?? null }, ...memory.before].slice(0, REACH)
  return {
    before,
    opening: memory.opening ?? scene,
    funders: funders.length > 0 ? funders : memory.funders,
    hasGiven: memory.hasGiven || found.length > 0,
    total: (isProse ? totalAmong(found) : null) ?? memory.total,
    given: last?.beneficiary ?? (sentence.amounts.length > 0 ? null : memory.given),
    purpose: last?.purpose ?? null,
  }
}

function totalAmong(found: readonly FundingFact[]): Total | null {
  const total = found.find(({ per }) => per === null)
  return total?.cents == null || total.amount === null ? null : { cents: total.cents, span: total.amount }
}

/** Who received last, or whom the text spoke of last: « leur », « elle ». */
export function lastReceiver({ before }: Memory): BodyRef | null {
  for (const { scene, beneficiary } of before) {
    const topic = beneficiary ?? topicOf(scene)
    if (topic !== null) return topic
  }
  return null
}

/** Who a short label before names: « Lycées. », the heading « COUVEUSES »; it holds for the paragraphs under it. */
export function labelAbove({ before }: Memory): Role | null {
  for (const { scene } of before) {
    if (isLabel(scene)) return labelOf(scene)
    if (scene.sentence.block.kind === 'item' || scene.sentence.block.kind === 'row') return null
  }
  return null
}

/** A short stretch of one phrase, without verb, amount or colon. */
function isLabel({ sentence }: Scene): boolean {
  return (
    sentence.amounts.length === 0 &&
    sentence.span.end - sentence.span.start < 60 &&
    sentence.verbless &&
    sentence.chunks.filter(({ kind }) => kind !== 'mark').length === 1
  )
}

function labelOf(scene: Scene): Role | null {
  const phrase = scene.sentence.chunks.find((chunk: Chunk) => chunk.kind === 'phrase')
  return phrase?.kind === 'phrase' && isReceiver(phrase.head.key) ? receiver(phrase, 'recipient', scene) : null
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
  if (phrase?.kind === 'phrase') return receiver(phrase, isTitle ? 'subject' : 'recipient', scene)?.body ?? null
  const operator = sentence.bodies.find(({ type }) => type === 'operator')
  return operator === undefined ? null : refOf(operator)
}
