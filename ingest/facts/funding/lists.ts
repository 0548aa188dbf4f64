import type { AmountFact, BodyRef } from '../../../corpus/fact.ts'
import { type Span, trimSpan } from '../../../corpus/span.ts'
import { french } from '../patterns.ts'
import { beneficiaryBetween } from './beneficiary.ts'
import { GIFT_NOUN, PROGRAM } from './cues.ts'
import { ALWAYS_PAYS, leadFunder } from './funder.ts'
import { clauseFrom, purposeBetween } from './purpose.ts'
import type { Frame, Role, Scene } from './scene.ts'

/** « - 21 M€ pour les lycées », « - plus de 2 M€ à l'association »: an item that opens with its amount. */
const OPENS = new RegExp(
  `^[-•*–◦ ]*(?:${french("plus de |près de |environ |jusqu'à |et |enfin,? |dont |une? |l'")}|(?:${french('aide|subvention|enveloppe|dotation|soutien|bourse|prêt')})s? (?:${french("de |d'")})){0,4}$`,
  'iu',
)

/** Frame of an amount in a list whose verb, if any, stands in the lead above it. */
export function listFrame(amount: AmountFact, to: number, scene: Scene): Frame | null {
  const { sentence, context } = scene
  if ((sentence.block.kind !== 'item' && sentence.lead === null) || !speaksOfMoney(scene)) return null
  const before = context.shadow.slice(sentence.span.start, amount.span.start)
  if (OPENS.test(before)) return openingFrame(amount, to, scene)
  return closingFrame(before, scene)
}

function openingFrame(amount: AmountFact, to: number, scene: Scene): Frame | null {
  const { sentence, context } = scene
  const beneficiary = beneficiaryBetween(amount.span.end, to, sentence, context, true)
  const from = Math.max(amount.span.end, beneficiary?.span?.end ?? 0)
  const purpose = purposeBetween(from, to, context)
  if (beneficiary === null && purpose === null) return null
  return { ...listed(scene), rule: 'funding-item', beneficiary, purpose }
}

/** « Aux communes, ensuite : 2,4 M€ »: after a vote, who receives stands before a colon. */
export function dativeLabelFrame(amount: AmountFact, scene: Scene): Frame | null {
  const { sentence, context, previousFunder } = scene
  const before = context.shadow.slice(sentence.span.start, amount.span.start)
  if (previousFunder === null || !DATIVE_LABEL.test(before)) return null
  const colon = sentence.span.start + before.lastIndexOf(':')
  const beneficiary = beneficiaryBetween(sentence.span.start, colon, sentence, context, true)
  if (beneficiary === null) return null
  const purpose = purposeBetween(amount.span.end, sentence.span.end, context)
  return {
    rule: 'funding-dative-label',
    funder: { body: previousFunder, span: null },
    beneficiary,
    purpose,
    cues: [],
    verb: null,
  }
}

const DATIVE_LABEL = new RegExp(
  `^(?:${french("à (?:la |l')?|aux? |pour (?:la |le |les |l')?")})[^:.;]{2,90} ?: ?(?:${french('plus de |près de |environ ')})?$`,
  'iu',
)

/** « - Mission locale du Bassin : 45 000 € », « - Rénovation du gymnase, 120 000 € » */
function closingFrame(before: string, scene: Scene): Frame | null {
  const label = /^[-•*–◦ ]*(?<label>[\p{L}\p{N}][^:]{2,200}?) ?(?::|,| -|\() ?(?:plus de |près de |environ )?$/iu.exec(
    before,
  )
  const words = label?.groups?.label
  if (words === undefined || label === null) return null
  const start = scene.sentence.span.start + before.indexOf(words)
  const span = trimSpan(scene.context.text, { start, end: start + words.length })
  const roles = labelRoles(span, scene)
  if (roles.beneficiary === null && roles.purpose === null && roles.funder === undefined) return null
  return { ...listed(scene), rule: 'funding-labelled-item', ...roles }
}

/** Who gives in a list or table: the lead's funder, or the one before it. */
export function listed(scene: Scene): Pick<Frame, 'funder' | 'cues' | 'verb'> {
  const lead = scene.sentence.lead
  const funder = (lead === null ? null : leadFunder(lead, scene)) ?? scene.previousFunder
  return { funder: funder === null ? null : { body: funder, span: null }, cues: [], verb: null }
}

/** A label names who receives when it is a body, or what for when it reads as an operation. */
export function labelRoles(
  label: Span,
  scene: Scene,
): Pick<Frame, 'beneficiary' | 'purpose'> & Partial<Pick<Frame, 'funder'>> {
  const body = scene.sentence.bodies.find((fact) => fact.span.start <= label.start + 16 && fact.span.end <= label.end)
  if (body !== undefined && ALWAYS_PAYS.has(body.type))
    return { funder: { body, span: body.span }, beneficiary: null, purpose: null }
  if (body !== undefined) return { beneficiary: { body, span: body.span }, purpose: null }
  const words = scene.context.text.slice(label.start, label.end).replace(/\s+/gu, ' ')
  if (FIELD.test(words) || PROGRAM.test(words)) return { beneficiary: null, purpose: null }
  if (OPERATION.test(words)) return { beneficiary: null, purpose: clauseFrom(label.start, label.end, scene.context) }
  const named: BodyRef = { name: words, type: 'other', siren: null, insee: null }
  const role: Role = { body: named, span: label }
  return { beneficiary: role, purpose: null }
}

/** « Montant », « Total »: the name of a field or a sum, not of anyone. */
const FIELD =
  /^(?:sous-)?(?:montants?|totale?|plafond|taux|dates?|objet|nature|durée|période|année|exercice|budget|coût|part)(?![\p{L}])/iu

const OPERATION = new RegExp(
  `^(?:la |le |les |l')?(?:${french(
    'rénovation|réhabilitation|construction|reconstruction|extension|aménagement|modernisation|création|restauration|requalification|acquisition|achat|équipement|travaux|étude|études|bourses?|chèques?|primes?|forfaits?|mise|fonctionnement|programme|projet|soutien|aide|aides|développement|organisation|formation|investissement|dispositif|plan|transports?|lycées|santé|culture|agriculture|économie|sport|tourisme|environnement',
  )})(?![\\p{L}])`,
  'iu',
)

/** A list or table is about money when its lead, or the document's title above it, speaks of giving. */
export function speaksOfMoney({ sentence, context, previousFunder }: Scene): boolean {
  for (let lead = sentence.lead; lead !== null; lead = lead.lead) {
    const words = context.shadow.slice(lead.span.start, lead.span.end)
    if (lead.verbs.length > 0 || lead.amounts.length > 0 || words.search(GIFT_NOUN) !== -1) return true
  }
  return previousFunder !== null
}
