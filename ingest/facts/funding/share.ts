import type { Chunk } from './chunks.ts'
import { isEuropeanFund, unionBehind } from './european.ts'
import { givingAbove } from './giving.ts'
import { rolesOf } from './payer.ts'
import { subjectOf } from './relations.ts'
import type { Frame, Role, Scene } from './scene.ts'

const PERCENT = /(?<![\p{N}.,])(\d{1,3}(?:,\d{1,2})?) ?%/gu

const BEARS =
  /^(?:financer|cofinancer|subventionner|prendre|supporter|assumer|couvrir|payer|venir|provenir|compenser)$/u

/** Fundings told as parts of a cost: « 60 % viennent de la Région », « financé à 80 % par l'État », « Département : 15 % ». */
export function shareFrames(scene: Scene): readonly Frame[] {
  const { sentence, context } = scene
  const clause = context.shadow.slice(sentence.span.start, sentence.span.end)
  const shares = [...clause.matchAll(PERCENT)].map((match) => ({
    at: sentence.span.start + match.index,
    share: Number((match[1] ?? '').replace(',', '.')) / 100,
  }))
  if (shares.length === 0) return []
  const isLine = sentence.verbless && givingAbove(scene) !== 'costs' && /:/u.test(clause)
  const verbAt = sentence.chunks.findIndex(
    (chunk) => chunk.kind === 'verb' && chunk.verb !== null && BEARS.test(chunk.verb.lemma) && !chunk.negated,
  )
  if (verbAt === -1 && !(isLine && sentence.bodies.length === shares.length)) return []
  return shares.flatMap(({ at, share }, index) => {
    const funders = sharer(sentence.chunks, at, shares[index + 1]?.at ?? sentence.span.end, verbAt, scene)
    const isFund = sentence.chunks.some((chunk) => chunk.kind === 'phrase' && isEuropeanFund(chunk.head.key))
    if ((funders.length === 0 && !isFund) || share > 1) return []
    return [
      {
        rule: 'funding-share',
        funders,
        beneficiary: null,
        purpose: subject(sentence.chunks, verbAt, scene),
        cues: [],
        verb: null,
        share,
      } satisfies Frame,
    ]
  })
}

/** Who bears the part at `at`: the body behind it, under « par » or « de », else the verb's subject or the label before. */
function sharer(
  chunks: readonly Chunk[],
  at: number,
  to: number,
  verbAt: number,
  { context, sentence }: Scene,
): readonly Role[] {
  const behind = chunks.find(
    (chunk) =>
      chunk.kind === 'phrase' &&
      chunk.body !== null &&
      chunk.span.start > at &&
      chunk.span.end <= to &&
      (chunk.preposition === 'par' || chunk.preposition === 'de'),
  )
  if (behind?.kind === 'phrase' && behind.body !== null) return rolesOf([behind.body], context)
  if (
    chunks.some(
      (chunk) =>
        chunk.kind === 'phrase' && chunk.span.start > at && chunk.span.end <= to && isEuropeanFund(chunk.head.key),
    )
  ) {
    const union = unionBehind(context)
    return union === null ? [] : [{ body: union, span: null }]
  }
  const subjects =
    verbAt === -1 ? [] : (subjectOf(chunks, verbAt)?.phrases ?? []).flatMap(({ body }) => (body === null ? [] : [body]))
  if (subjects.length > 0) return rolesOf(subjects, context)
  const label = sentence.bodies.findLast(({ span }) => span.end <= at)
  return verbAt === -1 && label !== undefined ? rolesOf([label], context) : []
}

export function subject(chunks: readonly Chunk[], verbAt: number, { memory }: Scene) {
  const verb = chunks[verbAt]
  if (verb?.kind !== 'verb') return memory.purpose
  if (verb.passive) return subjectOf(chunks, verbAt)?.phrases[0]?.span ?? null
  const object = chunks[verbAt + 1]
  return object?.kind === 'phrase' && object.preposition === null ? object.span : null
}
