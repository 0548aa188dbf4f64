import type { AmountFact, BodyRef } from '../../../corpus/fact.ts'
import { type Span, trimSpan } from '../../../corpus/span.ts'
import { french } from '../patterns.ts'
import type { Context } from '../rule.ts'
import { GIFT_NOUN } from './cues.ts'
import { leadFunder } from './funder.ts'
import { beneficiaryBetween, clauseFrom, purposeBetween } from './roles.ts'
import type { Frame, Role, Scene } from './scene.ts'

/** « - 21 M€ pour les lycées », « - plus de 2 M€ à l'association »: an item that opens with its amount. */
const OPENS = new RegExp(
  `^[-•*–◦ ]*(?:${french("plus de |près de |environ |jusqu'à |et |enfin,? |dont |une? |l'")}|(?:${french('aide|subvention|enveloppe|dotation|soutien|bourse|prêt')})s? (?:${french("de |d'")})){0,4}$`,
  'iu',
)

/** Frame of an amount in a list whose verb, if any, stands in the lead above it. */
export function listFrame(amount: AmountFact, to: number, scene: Scene): Frame | null {
  const { sentence, context } = scene
  if (sentence.block.kind !== 'item' || !speaksOfMoney(scene)) return null
  const before = context.shadow.slice(sentence.span.start, amount.span.start)
  if (OPENS.test(before)) return openingFrame(amount, to, scene)
  return closingFrame(amount, before, scene)
}

function openingFrame(amount: AmountFact, to: number, scene: Scene): Frame | null {
  const { sentence, context } = scene
  const beneficiary = beneficiaryBetween(amount.span.end, to, sentence, context, true)
  const from = Math.max(amount.span.end, beneficiary?.span?.end ?? 0)
  const purpose = purposeBetween(from, to, context)
  if (beneficiary === null && purpose === null) return null
  return { ...listed(scene), rule: 'funding-item', beneficiary, purpose }
}

/** « - Mission locale du Bassin : 45 000 € », « - Rénovation du gymnase, 120 000 € » */
function closingFrame(_amount: AmountFact, before: string, scene: Scene): Frame | null {
  const label = /^[-•*–◦ ]*(?<label>[\p{L}\p{N}][^:]{2,200}?) ?(?::|,| -|\() ?(?:plus de |près de |environ )?$/iu.exec(
    before,
  )
  const words = label?.groups?.label
  if (words === undefined || label === null) return null
  const start = scene.sentence.span.start + before.indexOf(words)
  const span = trimSpan(scene.context.text, { start, end: start + words.length })
  return { ...listed(scene), rule: 'funding-labelled-item', ...labelRoles(span, scene) }
}

/** Frame of an amount in a table: the first cell with a body or a name receives, the longest other cell says what for. */
export function rowFrame(amount: AmountFact, scene: Scene): Frame | null {
  if (!speaksOfMoney(scene)) return null
  const cells = cellsOf(scene.sentence.block.span, scene.context).filter(
    (cell) => !(cell.start <= amount.span.start && amount.span.end <= cell.end),
  )
  const name = cells.find((cell) => /\p{L}{2}/u.test(scene.context.shadow.slice(cell.start, cell.end)))
  if (name === undefined || isTotal(name, scene)) return null
  const rest = cells
    .filter((cell) => cell !== name && /\p{L}{3}/u.test(scene.context.shadow.slice(cell.start, cell.end)))
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0]
  const roles = labelRoles(name, scene)
  return { ...listed(scene), rule: 'funding-row', ...roles, purpose: rest ?? roles.purpose }
}

function listed(scene: Scene): Pick<Frame, 'funder' | 'cues' | 'verb'> {
  const lead = scene.sentence.lead
  const funder = (lead === null ? null : leadFunder(lead, scene)) ?? scene.previousFunder
  return { funder: funder === null ? null : { body: funder, span: null }, cues: [], verb: null }
}

/** In a list of amounts, a State, a region or the Union is one of those who pay. */
const ALWAYS_PAYS = new Set(['state', 'region', 'eu'])

/** A label names who receives when it is a body, or what for when it reads as an operation. */
function labelRoles(
  label: Span,
  scene: Scene,
): Pick<Frame, 'beneficiary' | 'purpose'> & Partial<Pick<Frame, 'funder'>> {
  const body = scene.sentence.bodies.find((fact) => fact.span.start <= label.start + 16 && fact.span.end <= label.end)
  if (body !== undefined && ALWAYS_PAYS.has(body.type))
    return { funder: { body, span: body.span }, beneficiary: null, purpose: null }
  if (body !== undefined) return { beneficiary: { body, span: body.span }, purpose: null }
  const words = scene.context.text.slice(label.start, label.end)
  if (OPERATION.test(words)) return { beneficiary: null, purpose: clauseFrom(label.start, label.end, scene.context) }
  const named: BodyRef = { name: words, type: 'other', siren: null, insee: null }
  const role: Role = { body: named, span: label }
  return { beneficiary: role, purpose: null }
}

const OPERATION = new RegExp(
  `^(?:la |le |les |l')?(?:${french(
    'rénovation|réhabilitation|construction|reconstruction|extension|aménagement|modernisation|création|restauration|requalification|acquisition|achat|équipement|travaux|étude|études|mise|fonctionnement|programme|projet|soutien|aide|aides|développement|organisation|formation|investissement|dispositif|plan|transports?|lycées|santé|culture|agriculture|économie|sport|tourisme|environnement',
  )})(?![\\p{L}])`,
  'iu',
)

/** A list or table is about money when its lead, or the document's title above it, speaks of giving. */
function speaksOfMoney({ sentence, context, previousFunder }: Scene): boolean {
  for (let lead = sentence.lead; lead !== null; lead = lead.lead) {
    const words = context.shadow.slice(lead.span.start, lead.span.end)
    if (lead.verbs.length > 0 || lead.amounts.length > 0 || words.search(GIFT_NOUN) !== -1) return true
  }
  return previousFunder !== null
}

function cellsOf(row: Span, context: Context): readonly Span[] {
  const cells: Span[] = []
  let start = row.start
  for (const cell of context.text.slice(row.start, row.end).split('\t')) {
    cells.push(trimSpan(context.text, { start, end: start + cell.length }))
    start += cell.length + 1
  }
  return cells.filter((cell) => cell.end > cell.start)
}

function isTotal(cell: Span, { context }: Scene): boolean {
  return /^(?:sous-)?total(?![\p{L}])/iu.test(context.shadow.slice(cell.start, cell.end))
}
