import { type Span, trimSpan } from '../../../corpus/span.ts'
import { between } from './beneficiary.ts'
import type { Chunk } from './chunks.ts'
import { rolesOf } from './funder.ts'
import { type Giving, givingAbove } from './giving.ts'
import { isGift, isNeutral } from './lexicon.ts'
import { labelRoles } from './labels.ts'
import { purposeBetween } from './purpose.ts'
import { bodiesIn, nextAmount, previousAmount, subjectOf } from './relations.ts'
import type { Frame, Role, Scene } from './scene.ts'
import type { Sentence } from './sentences.ts'

/** Frame of an amount that no verb of its own sentence governs: in an item, a labelled line, a heading. */
export function listFrame(at: number, scene: Scene): Frame | null {
  const { sentence } = scene
  const { chunks } = sentence
  const giving = givingAbove(scene)
  if (giving === 'costs') return null
  const isHeading = sentence.block.kind === 'title' || sentence.block.kind === 'heading'
  if (opens(chunks, at)) {
    if (giving === null && !isHeading && sentence.block.kind !== 'item') return null
    return openingFrame(at, isHeading, scene)
  }
  return labelledFrame(at, giving, scene)
}

/** True when nothing but marks, « dont » and a noun for money stands before the amount. */
function opens(chunks: readonly Chunk[], at: number): boolean {
  return chunks.slice(0, at).every((chunk) => chunk.kind === 'mark' || chunk.kind === 'other' || (chunk.kind === 'link' && chunk.key === 'dont') || (chunk.kind === 'phrase' && (isGift(chunk.head.key) || isNeutral(chunk.head.key)) && chunk.preposition === null))
}

/** « 21 M€ pour les lycées », « 2 000 € à l'association X » */
function openingFrame(at: number, isHeading: boolean, scene: Scene): Frame | null {
  const { sentence, context } = scene
  const { chunks } = sentence
  const to = nextAmount(chunks, at)
  const beneficiary = between(chunks, at, to, 'dative', scene)
  const purpose = purposeBetween(chunks, at, to, beneficiary, context)
  if (beneficiary === null && purpose === null) return null
  return { rule: isHeading ? 'funding-heading' : 'funding-item', funders: listFunders(scene), beneficiary, purpose, cues: [], verb: null }
}

/** « Mission locale du Bassin : 45 000 € », « Rénovation du gymnase, 120 000 € », « la demi-pension du lycée (7,9 M€) ». */
function labelledFrame(at: number, giving: Giving, scene: Scene): Frame | null {
  const { sentence, context } = scene
  const { chunks } = sentence
  const label = labelBefore(chunks, at, scene)
  if (label === null) return null
  const roles = labelRoles(label, giving, scene)
  if (roles === null) return null
  if (giving === null && roles.beneficiary === null && roles.funder === null) return null
  if (giving === null && scene.memory.funders.length === 0 && sentence.block.kind !== 'item' && sentence.lead === null) return null
  const to = nextAmount(chunks, at)
  const beneficiary = roles.beneficiary ?? (roles.funder === null ? between(chunks, at, to, 'dative', scene) : null)
  const purpose = purposeBetween(chunks, at, to, beneficiary, context) ?? inBrackets(chunks, at, scene) ?? roles.purpose
  const funders = roles.funder === null ? listFunders(scene) : [roles.funder]
  if (beneficiary === null && purpose === null && roles.funder === null) return null
  return { rule: 'funding-label', funders, beneficiary, purpose, cues: [], verb: null }
}

/** The label: from the amount before, or the start, to the colon, dash, comma, bracket or dots before this one. */
function labelBefore(chunks: readonly Chunk[], at: number, scene: Scene): Span | null {
  const mark = chunks.slice(0, at).findLastIndex((chunk) => chunk.kind === 'mark' && /^[:(,\-.\t=]$/u.test(chunk.key))
  const between = chunks.slice(mark + 1, at)
  const isPlain = between.every((chunk) => chunk.kind === 'other' || (chunk.kind === 'phrase' && (isGift(chunk.head.key) || isNeutral(chunk.head.key))))
  const opening = previousAmount(chunks, at)
  const first = chunks[opening === -1 ? 0 : opening + 1]
  const last = mark > opening ? chunks[mark - 1] : isPlain ? undefined : chunks[at - 1]
  if (first === undefined || last === undefined || last.span.end <= first.span.start) return null
  if (chunks.slice(opening + 1, at).some((chunk) => chunk.kind === 'verb' && !chunk.bare)) return null
  const span = trimSpan(scene.context.text, { start: opening === -1 ? scene.sentence.span.start : first.span.start, end: last.span.end })
  return span.end - span.start < 2 ? null : span
}

/** « 1 000 € (accueil d'un volontaire) »: what for, in brackets behind the amount. */
function inBrackets(chunks: readonly Chunk[], at: number, { context }: Scene): Span | null {
  const open = chunks[at + 1]
  if (open?.kind !== 'mark' || open.key !== '(') return null
  const close = chunks.findIndex((chunk, index) => index > at && chunk.kind === 'mark' && chunk.key === ')')
  const last = chunks[close - 1]
  if (last === undefined || close <= at + 2 || last.kind === 'date') return null
  return trimSpan(context.text, { start: open.span.end, end: last.span.end })
}

/** Who gives in a list or table: as the lead says, or who gave before. */
export function listFunders(scene: Scene): readonly Role[] {
  for (let lead = scene.sentence.lead; lead !== null; lead = lead.lead) {
    const funders = leadFunders(lead, scene)
    if (funders.length > 0) return funders.map(({ body }) => ({ body, span: null }))
  }
  return scene.memory.funders.map((body) => ({ body, span: null }))
}

/** Who gives in the sentence that introduces a list: the subject of its verb, an agent, or the body it names. */
export function leadFunders(lead: Sentence, { context }: Scene): readonly Role[] {
  for (const [at, chunk] of lead.chunks.entries()) {
    if (chunk.kind !== 'verb' || chunk.verb === null || chunk.verb.relation === 'receive' || chunk.passive) continue
    const subject = subjectOf(lead.chunks, at)
    const roles = subject === null ? [] : rolesOf(bodiesIn(subject.phrases), context)
    if (roles.length > 0) return roles
  }
  const payers = lead.bodies.filter(({ type }) => type === 'region' || type === 'instance' || type === 'department' || type === 'state' || type === 'eu')
  return rolesOf(payers.slice(0, 1), context)
}
