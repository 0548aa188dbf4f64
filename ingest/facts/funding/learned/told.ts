import type { Chunk } from '../chunks.ts'
import { isCost, isGift } from '../lexicon.ts'
import { LIKELY_PAYS } from '../payer.ts'
import type { Case } from './case.ts'
import type { History } from './history.ts'
import { classOf, inSteps, stemOf, stepName } from './standing.ts'
import type { Surroundings } from './surroundings.ts'

/** What speaks for and against a sentence without amount telling of money given, asked for or refused. */
export function toldFeatures(
  { scene, fact }: Case,
  { chunks, at, how, word }: Surroundings,
  { earlier }: History,
): readonly string[] {
  const { sentence, context, memory } = scene
  const { kind } = sentence.block
  const payers = sentence.bodies.filter(({ type }) => LIKELY_PAYS.has(type)).length
  const anchor = chunks[at]
  return [
    ...new Set([
      'always',
      how,
      kind,
      `word ${word}`,
      `word ${word} ${payers > 0}`,
      `frame ${fact?.rule ?? 'none'}`,
      `frame ${fact?.rule ?? 'none'} ${fact?.beneficiary != null}`,
      `payers ${Math.min(2, payers)} ${how}`,
      `bodies ${Math.min(3, sentence.bodies.length)}`,
      `sitting ${context.sitting !== null || context.deliberates}`,
      `earlier ${earlier !== null} ${memory.hasGiven}`,
      `first ${memory.before.length === 0}`,
      `length ${inSteps(chunks.length)}`,
      `dates ${sentence.dates.length > 0}`,
      ...(anchor?.kind === 'verb'
        ? [`tense ${anchor.tense} ${anchor.negated}`, `modal ${anchor.modal?.slice(0, 4) ?? '-'}`]
        : []),
      ...ofSubject(chunks, at),
      ...chunks.flatMap((chunk, index) => ofChunk(chunk, index < at ? 'before' : 'after')),
    ]),
  ]
}

/** The chunks right around the verb or noun for money. */
function ofSubject(chunks: readonly Chunk[], at: number): readonly string[] {
  return [-2, -1, 1, 2].map((step) => {
    const chunk = chunks[at + step]
    return `${step} ${chunk === undefined ? 'edge' : chunk.kind === 'phrase' ? `${stepName(chunk)} ${classOf(chunk)}` : stepName(chunk)}`
  })
}

function ofChunk(chunk: Chunk, side: string): readonly string[] {
  if (chunk.kind === 'verb')
    return chunk.verb === null
      ? [`verb ${stemOf(chunk.key)}`]
      : [`verb ${chunk.verb.lemma}`, `${side} ${chunk.verb.relation}`]
  if (chunk.kind === 'other' && chunk.key === '%') return ['share']
  if (chunk.kind !== 'phrase') return []
  const { key } = chunk.head
  if (isGift(key)) return [`gift ${stemOf(key)}`, `gift ${side} ${chunk.preposition ?? '-'}`]
  return isCost(key) ? [`cost ${stemOf(key)}`] : [`noun ${stemOf(key)}`]
}
