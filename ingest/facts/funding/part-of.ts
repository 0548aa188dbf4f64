import type { AmountFact, BodyRef, FundingFact } from '../../../corpus/fact.ts'
import { cover, type Span } from '../../../corpus/span.ts'
import { words } from '../patterns.ts'
import { purposeBetween } from './purpose.ts'
import { nextAmount } from './relations.ts'
import type { Frame, Scene } from './scene.ts'

/** Whether a total of the document counts an amount already, and its words where they are known. */
export type Part = Pick<FundingFact, 'partOfTotal' | 'total'>

export const WHOLE: Part = { partOfTotal: false, total: null }

/**
 * What the words around an amount make of it: a share told by « dont », a line under its total, an example of what was
 * told before, or a whole. `found` are the fundings told before it in the sentence.
 */
export function partOf(amount: AmountFact, found: readonly FundingFact[], scene: Scene): Part {
  if (followsDont(amount.span, scene)) return shareOf(amount, found, scene)
  const total = totalAbove(amount, scene) ?? totalRecalled(amount, found, scene)
  return total === null ? WHOLE : { partOfTotal: true, total }
}

/** « …, dont 2 M€ pour les lycées »: a share of an amount said before. */
export function followsDont(amount: Span, { sentence, context }: Scene): boolean {
  const start = Math.max(sentence.span.start, amount.start - 40)
  return /(?<![\p{L}])dont (?:[\p{L}'-]+ ){0,4}:? ?$/iu.test(context.shadow.slice(start, amount.start))
}

/** A share of money given; a share of a cost (« coûtera 3 M€, dont 900 000 € à la charge de la Région ») is a whole. */
function shareOf({ span, cents }: AmountFact, found: readonly FundingFact[], scene: Scene): Part {
  const { sentence, memory } = scene
  const before = sentence.amounts.filter((other) => other.span.end <= span.start && other.cents > cents)
  const given = found.findLast((fact) => (fact.cents ?? 0) > cents)
  if (given !== undefined) return { partOfTotal: true, total: given.amount }
  if (before.length > 0) return WHOLE
  const above = sentence.lead?.amounts.find((other) => other.cents > cents)
  const total = above?.span ?? (memory.total !== null && memory.total.cents > cents ? memory.total.span : null)
  return { partOfTotal: true, total }
}

/** « La Région vote 5 M€ : - 3 M€ pour … », « Parmi les projets soutenus : … »: the lead's total, or the one before it. */
function totalAbove({ cents }: AmountFact, { sentence, context, memory }: Scene): Span | null {
  const { lead, block } = sentence
  if (lead === null || block.kind === 'paragraph') return null
  const total = lead.amounts.find((other) => other.cents > cents)
  if (total !== undefined) return total.span
  const opening = context.shadow.slice(lead.span.start, lead.span.end)
  return memory.total !== null && memory.total.cents > cents && opening.search(AMONG) !== -1 ? memory.total.span : null
}

const AMONG = words(
  'parmi|notamment|dont|répartis?|réparties?|comme suit|dans le détail|(?:quelques |des )?exemples?|on y (?:trouve|compte|relève)|principales? (?:aides?|subventions?|opérations?)',
)

/** « Il en apporte 2 M€ », « Parmi elles, le lycée de Figeac reçoit 3 M€ », « Part du FEDER dans cette aide : 1 M€ ». */
function totalRecalled(
  { span, cents }: AmountFact,
  found: readonly FundingFact[],
  { sentence, context, memory }: Scene,
): Span | null {
  if (context.shadow.slice(sentence.span.start, span.start).search(RECALLS) === -1) return null
  const given = found.find((fact) => (fact.cents ?? 0) > cents)
  if (given !== undefined) return given.amount
  return memory.total !== null && memory.total.cents > cents ? memory.total.span : null
}

const RECALLS = words(
  "on y (?:trouve|compte|relève)|par exemple|parmi (?:eux|elles|ceux-ci|celles-ci|ces|les)|à lui seul|à elle seule|dans (?:cette (?:aide|enveloppe|somme)|ce (?:montant|total))|sur (?:cette (?:enveloppe|somme)|ce (?:montant|total))|(?:l'|les )abond(?:e|ent)|en (?:apport|financ|vers|fourni|assum|support)(?:e|ent|t|ssent)",
)

/** « Le salon du livre : 50 000 €, dont 8 000 € pour les scolaires »: who gives and who gets the whole gives and gets the share. */
export function shareFrame(whole: FundingFact, { span }: AmountFact, { sentence, context }: Scene): Frame {
  const at = sentence.chunks.findIndex((chunk) => chunk.kind === 'amount' && chunk.span.start === span.start)
  const role = (body: BodyRef) => ({ body, span: null })
  return {
    rule: whole.rule === 'funding-row' ? 'funding-row' : 'funding-label',
    funders: whole.funder === null ? [] : [whole.funder, ...whole.cofunders].map(role),
    beneficiary: whole.beneficiary && role(whole.beneficiary),
    purpose: purposeBetween(sentence.chunks, at, nextAmount(sentence.chunks, at), null, context),
    cues: [],
    verb: null,
  }
}

/** « 2,4 M€, soit au plus 80 000 € par commune »: the same money told for each of something. */
export function isSoit({ span, per }: AmountFact, { context }: Scene): boolean {
  return (
    per !== null &&
    /(?<!\p{L})soit (?:[\p{L}' ]{0,24})$/u.test(context.shadow.slice(Math.max(0, span.start - 32), span.start))
  )
}

export function restated(fact: FundingFact, { span, cents, per, qualifier }: AmountFact): FundingFact {
  return {
    ...fact,
    span: cover([fact.span, span]),
    amount: span,
    cents,
    per,
    qualifier,
    partOfTotal: true,
    total: fact.amount,
  }
}
