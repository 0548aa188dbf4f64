import { trimSpan } from '../../../corpus/span.ts'
import type { Chunk } from './chunks.ts'
import { type Giving, givingAbove } from './giving.ts'
import { inBrackets, labelBefore } from './label-before.ts'
import { labelRoles } from './labels.ts'
import { giftAmong, isGift, isNeutral } from './lexicon.ts'
import { listFunders } from './list-funders.ts'
import { LIKELY_PAYS, rolesOf } from './payer.ts'
import { purposeBetween } from './purpose.ts'
import { between } from './recipient.ts'
import { nextAmount } from './relations.ts'
import type { Frame, Role, Scene } from './scene.ts'

/** Frame of an amount that no verb of its own sentence governs: in an item, a labelled line, a heading. */
export function listFrame(at: number, scene: Scene): Frame | null {
  const { sentence } = scene
  const { chunks } = sentence
  const giving = givingAbove(scene)
  if (giving === 'costs') return null
  const isHeading = sentence.block.kind === 'title' || sentence.block.kind === 'heading'
  if (opens(chunks, at)) {
    if (giving === null && !isHeading && sentence.block.kind !== 'item')
      return dashedFrame(at, scene) ?? frontedFrame(at, scene)
    return openingFrame(at, isHeading, scene)
  }
  return labelledFrame(at, giving, scene)
}

/** True when nothing but marks, « dont » and a noun for money stands before the amount. */
export function opens(chunks: readonly Chunk[], at: number): boolean {
  return chunks
    .slice(0, at)
    .every(
      (chunk) =>
        chunk.kind === 'mark' ||
        chunk.kind === 'other' ||
        (chunk.kind === 'link' && chunk.key === 'dont') ||
        (chunk.kind === 'phrase' &&
          (isGift(chunk.head.key) || isNeutral(chunk.head.key)) &&
          chunk.preposition === null),
    )
}

/** « 21 M€ pour les lycées », « 2 000 € à l'association X » */
function openingFrame(at: number, isHeading: boolean, scene: Scene): Frame | null {
  const { sentence, context } = scene
  const { chunks } = sentence
  const to = nextAmount(chunks, at)
  const beneficiary = between(chunks, at, to, 'dative', scene)
  const purpose = purposeBetween(chunks, at, to, beneficiary, context)
  if (beneficiary === null && purpose === null) return dashedFrame(at, scene) ?? leadFrame(scene)
  return {
    rule: isHeading ? 'funding-heading' : 'funding-item',
    funders: listFunders(scene),
    beneficiary,
    purpose,
    cues: [],
    verb: null,
  }
}

/** « Deux millions pour les crèches : la Région … »: prose that opens with the money, a payer named behind. */
function frontedFrame(at: number, scene: Scene): Frame | null {
  const { sentence, context } = scene
  const funders = rolesOf(
    sentence.bodies.filter(({ type }) => LIKELY_PAYS.has(type)),
    context,
  ).slice(0, 1)
  const to = nextAmount(sentence.chunks, at)
  const beneficiary = between(sentence.chunks, at, to, 'dative', scene)
  if (beneficiary === null && funders.length === 0) return null
  const purpose = purposeBetween(sentence.chunks, at, to, beneficiary, context)
  if (beneficiary === null && purpose === null) return null
  return { rule: 'funding-heading', funders, beneficiary, purpose, cues: [], verb: null }
}

/** « 150 000 € - Quimperlé Communauté - pépinière »: who, then what for, between dashes. */
function dashedFrame(at: number, scene: Scene): Frame | null {
  const { sentence, context } = scene
  const dashes = sentence.chunks.flatMap((chunk, index) =>
    index > at && chunk.kind === 'mark' && chunk.key === '-' ? [chunk.span] : [],
  )
  const [first, second] = dashes
  if (first === undefined) return null
  const roles = labelRoles(
    trimSpan(context.text, { start: first.end, end: second?.start ?? sentence.span.end }),
    'gifts',
    scene,
  )
  if (roles === null) return null
  const purpose =
    second === undefined ? roles.purpose : trimSpan(context.text, { start: second.end, end: sentence.span.end })
  return {
    rule: 'funding-item',
    funders: listFunders(scene),
    beneficiary: roles.beneficiary,
    purpose,
    cues: [],
    verb: null,
  }
}

/** « la Région verse aux pêcheurs : 2 000 € par navire »: the lead says to whom. */
function leadFrame(scene: Scene): Frame | null {
  const { lead, block } = scene.sentence
  if (lead === null || block.kind !== 'item') return null
  const beneficiary = between(lead.chunks, -1, lead.chunks.length, 'devoted', scene)
  return beneficiary === null
    ? null
    : {
        rule: 'funding-item',
        funders: listFunders(scene),
        beneficiary: { ...beneficiary, span: null },
        purpose: null,
        cues: [],
        verb: null,
      }
}

/** « Le Robert, 88 000 € ; Ducos, 95 000 € : voilà les aides que la CTM a votées »: who gives, when the sentence says aid. */
function givenInSentence({ sentence, context }: Scene): readonly Role[] {
  const gives = sentence.chunks.some((chunk) => chunk.kind === 'phrase' && giftAmong(chunk.keys))
  const payers = sentence.bodies.filter(({ type }) => LIKELY_PAYS.has(type))
  return gives && sentence.amounts.length > 1 ? rolesOf(payers, context).slice(0, 1) : []
}

/** « Mission locale du Bassin : 45 000 € », « Rénovation du gymnase, 120 000 € », « la demi-pension du lycée (7,9 M€) ». */
function labelledFrame(at: number, giving: Giving, scene: Scene): Frame | null {
  const { sentence, context } = scene
  const { chunks } = sentence
  const label = labelBefore(chunks, at, scene)
  if (label === null) return null
  const given = giving === null ? givenInSentence(scene) : []
  const roles = labelRoles(label, given.length > 0 ? 'gifts' : giving, scene)
  if (roles === null) return null
  const isHeading = sentence.block.kind === 'title' || sentence.block.kind === 'heading'
  if (
    giving === null &&
    given.length === 0 &&
    scene.memory.funders.length === 0 &&
    sentence.block.kind !== 'item' &&
    sentence.lead === null &&
    !isHeading
  )
    return null
  const to = nextAmount(chunks, at)
  let beneficiary = roles.beneficiary ?? (roles.funder === null ? between(chunks, at, to, 'dative', scene) : null)
  const stated = purposeBetween(chunks, at, to, beneficiary, context)
  // « Le Mans : 2 M€ pour le circuit »: the town says where.
  if (isHeading && stated !== null && beneficiary?.body.type === 'commune' && label.end - label.start < 40)
    beneficiary = null
  if (giving === null && roles.beneficiary === null && roles.funder === null && stated === null) return null
  const purpose = stated ?? inBrackets(chunks, at, scene) ?? roles.purpose
  const others = roles.fund ? [] : given.length > 0 ? given : listFunders(scene)
  const funders = roles.funder === null ? others : [roles.funder]
  if (beneficiary === null && purpose === null && roles.funder === null && !roles.fund) return null
  return { rule: 'funding-label', funders, beneficiary, purpose, cues: [], verb: null }
}
