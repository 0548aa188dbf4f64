import { contains } from '../../../../corpus/span.ts'
import type { Chunk } from '../chunks.ts'
import { columnPayer, headedCells, isTotal } from '../columns.ts'
import { fold } from '../fold.ts'
import { givingAbove } from '../giving.ts'
import { giftAmong, isCost, isGift, isNeutral } from '../lexicon.ts'
import { LIKELY_PAYS } from '../payer.ts'
import type { Case } from './case.ts'
import type { History } from './history.ts'
import { classOf, inSteps, sizeOf, stemOf, stepName } from './standing.ts'
import type { Surroundings } from './surroundings.ts'

/** What speaks for and against an amount's being money given, asked for or refused. */
export function givenFeatures(one: Case, around: Surroundings, history: History): readonly string[] {
  return [
    ...new Set([
      ...ofPlace(one, around, history),
      ...ofNeighbours(around),
      ...ofWords(one, around),
      ...ofSentence(around),
      ...ofColumn(one),
    ]),
  ]
}

/** Words to each side of the amount that are looked at as they are. */
const WORDS = 3

/** The words right beside the amount, and those of the sentence around. */
function ofWords({ amount, scene }: Case, { how, word }: Surroundings): readonly string[] {
  if (amount === null) return []
  const { sentence, context } = scene
  const { start, end } = amount.span
  const left = wordsOf(context.shadow.slice(Math.max(sentence.span.start, start - 60), start)).slice(-WORDS)
  const right = wordsOf(context.shadow.slice(end, Math.min(sentence.span.end, end + 60))).slice(0, WORDS)
  return [
    `word ${word} ${how}`,
    ...left.map((_, at) => `left ${left.slice(at).join(' ')}`),
    ...right.map((_, at) => `right ${right.slice(0, at + 1).join(' ')}`),
  ]
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/\p{L}+|\d+|[^\s]/gu) ?? []).map((word) => (/^\d/u.test(word) ? '0' : fold(word)))
}

function ofPlace(one: Case, { chunks, at, how }: Surroundings, { inSentence, earlier }: History): readonly string[] {
  const { amount, scene, fact } = one
  const last = inSentence.at(-1)
  if (amount === null) return []
  const { sentence, context, memory } = scene
  const { kind } = sentence.block
  const chunk = chunks[at]
  const prep = chunk?.kind === 'amount' ? (chunk.preposition ?? '-') : '?'
  const frame = fact?.rule ?? 'none'
  const payers = sentence.bodies.filter(({ type }) => LIKELY_PAYS.has(type)).length
  return [
    'always',
    how,
    kind,
    `${kind} ${givingAbove(scene) ?? 'untold'}`,
    `${kind} ${how}`,
    `${prep} ${how}`,
    `each ${amount.per !== null} ${kind}`,
    `range ${amount.upTo !== null}`,
    `qualifier ${amount.qualifier}`,
    `size ${sizeOf(one)}`,
    `frame ${frame}`,
    `frame ${frame} ${fact?.beneficiary !== null} ${fact?.funder !== null}`,
    `before ${last === undefined ? 'none' : last === null ? 'silent' : 'told'} ${kind}`,
    `before ${last === undefined ? 'none' : last === null ? 'silent' : 'told'} ${stepBefore(chunks, at)}`,
    `told ${memory.hasGiven}`,
    `earlier ${earlier !== null} ${kind}`,
    `payers ${Math.min(2, payers)}`,
    `bodies ${Math.min(2, sentence.bodies.length)} ${kind}`,
    `sitting ${context.sitting !== null || context.deliberates}`,
    `amounts ${Math.min(3, sentence.amounts.length)}`,
    `length ${inSteps(chunks.length)}`,
  ]
}

function stepBefore(chunks: readonly Chunk[], at: number): string {
  const before = chunks[at - 1]
  return before === undefined ? 'opening' : stepName(before)
}

const NEAR = [-3, -2, -1, 1, 2, 3] as const
function ofNeighbours({ chunks, at }: Surroundings): readonly string[] {
  return NEAR.flatMap((step) => {
    const near = chunks[at + step]
    if (near === undefined) return [`edge ${step}`]
    const side = step < 0 ? 'left' : 'right'
    const stem = near.kind === 'phrase' ? near.head.key : near.kind === 'verb' ? near.key : null
    return [`${step} ${nameOf(near)}`, ...(stem === null ? [] : [`${side} ${stemOf(stem)}`])]
  })
}

function nameOf(chunk: Chunk): string {
  switch (chunk.kind) {
    case 'phrase':
      return `${chunk.preposition ?? '-'} ${classOf(chunk)}`
    case 'verb':
      return chunk.verb?.relation ?? 'verb'
    case 'amount':
      return 'amount'
    default:
      return chunk.key
  }
}

/** Chunks to each side whose words bear on the amount. */
const WITHIN = 30

function ofSentence({ chunks, at }: Surroundings): readonly string[] {
  const from = Math.max(0, at - WITHIN)
  return chunks.slice(from, at + WITHIN).flatMap((chunk, place) => {
    if (chunk.kind === 'verb') return chunk.verb === null ? [] : [`sentence ${chunk.verb.relation}`]
    if (chunk.kind !== 'phrase') return []
    const { key } = chunk.head
    if (isGift(key)) return ['sentence gift']
    if (isCost(key)) return [`sentence cost ${from + place < at ? 'before' : 'after'}`]
    if (isNeutral(key)) return [`sentence neutral ${key}`]
    return giftAmong(chunk.keys) ? ['sentence gift inside'] : []
  })
}

function ofColumn({ amount, scene }: Case): readonly string[] {
  if (amount === null || scene.sentence.block.kind !== 'row') return []
  const cells = headedCells(scene)
  const own = cells.find(({ span }) => contains(span, amount.span))
  const words = own?.heading.toLowerCase().match(/\p{L}{3,}/gu) ?? []
  return [
    ...words.map((word) => `column ${word}`),
    `column payer ${own !== undefined && columnPayer(own, scene) !== null}`,
    `total ${cells.some(({ span }) => isTotal(span, scene))}`,
  ]
}
