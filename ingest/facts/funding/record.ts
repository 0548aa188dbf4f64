import type { AmountFact } from '../../../corpus/fact.ts'
import { contains, type Span, sliceSpan, trimSpan } from '../../../corpus/span.ts'
import { isEuropeanFund, unionBehind } from './european.ts'
import { labelRoles } from './labels.ts'
import { rolesOf } from './payer.ts'
import type { Frame, Role, Scene } from './scene.ts'
import type { Sentence } from './sentences.ts'

/** A line of a record: « Bénéficiaire : Ville de Brest », « Montant | 20 000 € ». */
interface Field {
  readonly name: string
  readonly value: Span
  readonly sentence: Sentence
}

const FIELD = /^[-•*– ]*(?<name>\p{L}[\p{L}' ()]{2,60}?) ?(?::?\t|:) ?(?=\S)/u

const WHO =
  /^(?:(?:nom ?(?:du )?)?b[ée]n[ée]ficiaires?|demandeur|porteur(?: (?:du|de) projets?)?|op[ée]rateur|attributaire|organisme|structure|maître d'ouvrage|qui peut en bénéficier \??|pour qui \??)$/iu
const WHAT =
  /^(?:objet|projet|opération|intitulé|nature|action|libellé|dépenses visées|pour quoi \??)(?: (?:de|du|des|d') ?[\p{L}' ]+)?$/iu
const MONEY = /^(?:montant|subvention|aide|dotation|participation|enveloppe|prêt|avance|soutien|crédits?)/iu

const COST = /coût|éligible|dépense|total des travaux|budget|assiette|opérations/iu

/**
 * Frame of an amount in a record, field by field in lines or in rows of two cells: the field before or after that
 * names who receives, the one that says what for.
 */
export function recordFrame(amount: AmountFact, scene: Scene, neighbours: readonly Sentence[]): Frame | null {
  const own = fieldOf(scene.sentence, scene)
  if (own === null || !contains(own.value, amount.span) || COST.test(own.name)) return null
  const payer = payerField(own, scene)
  if (payer === null && !MONEY.test(own.name)) return null
  const fields = neighbours.flatMap((sentence) => fieldOf(sentence, scene) ?? [])
  const who = fields.find(({ name }) => WHO.test(name))
  const what = fields.find(({ name }) => WHAT.test(name))
  if (who === undefined && (what === undefined || payer !== null)) return null
  const beneficiary = who === undefined ? (what === undefined ? null : bodyIn(what)) : receiverIn(who, scene)
  return {
    rule: 'funding-record',
    funders: payer ?? funderIn(own, scene),
    beneficiary,
    purpose: what?.value ?? null,
    cues: [],
    verb: null,
  }
}

/** « FEADER : 21 600 € », « Région : 5 400 € »: who pays each share, or nobody for a fund; null for any other field. */
function payerField({ name, value, sentence }: Field, { context }: Scene): readonly Role[] | null {
  if (sentence.block.kind === 'row' || sentence.block.kind === 'header') return null
  if (isEuropeanFund(name.toLowerCase())) {
    const union = unionBehind(context)
    return union === null ? [] : [{ body: union, span: null }]
  }
  const bodies = sentence.bodies.filter(({ span }) => span.end <= value.start)
  const named = bodies.some(({ span }) => sliceSpan(context.text, span).length >= name.length - ARTICLE)
  const payers = named ? rolesOf(bodies, context) : []
  return payers.length === 0 ? null : payers
}

/** Longest article before a name: « de la ». */
const ARTICLE = 6

function fieldOf(sentence: Sentence, { context }: Scene): Field | null {
  const { start, end } = sentence.block.span
  const line = context.shadow.slice(start, end)
  const match = FIELD.exec(line)
  const name = match?.groups?.name
  if (match === null || name === undefined) return null
  return { name, value: trimSpan(context.text, { start: start + match[0].length, end }), sentence }
}

function receiverIn({ value, sentence }: Field, scene: Scene): Role | null {
  return labelRoles(value, 'gifts', { ...scene, sentence }, true)?.beneficiary ?? null
}

/** « Objet : contrat de relance - Communauté de communes X »: the body that the object names. */
function bodyIn({ value, sentence }: Field): Role | null {
  const body = sentence.bodies.find(
    ({ span, type }) =>
      contains(value, span) && /^(?:commune|intercommunality|association|company|school)$/u.test(type),
  )
  return body === undefined ? null : { body, span: body.span }
}

/** « Montant de l'aide régionale »: the region pays. Else who gave before. */
function funderIn({ name, value, sentence }: Field, { context, memory }: Scene): readonly Role[] {
  const own = sentence.bodies.filter(({ span }) => span.end <= value.start)
  if (own.length > 0) return rolesOf(own, context)
  const { collectivity } = context
  if (collectivity !== null && /région/iu.test(name)) return [{ body: collectivity, span: null }]
  const region = context.payers.find(({ type }) => type === 'region')
  if (region !== undefined) return [{ body: region, span: null }]
  return memory.funders.map((body) => ({ body, span: null }))
}
