import { type Span, trimSpan } from '../../../corpus/span.ts'
import { receiver, named } from './beneficiary.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { ALWAYS_PAYS, payerOf } from './funder.ts'
import { isCost, isGift, isMatter, isNeutral, isReceiver } from './lexicon.ts'
import type { Role, Scene } from './scene.ts'
import { type FactInSentence, tokensOf } from './tokens.ts'
import type { Giving } from './giving.ts'

/** What a label before or beside an amount names. */
export interface LabelRoles {
  readonly funder: Role | null
  readonly beneficiary: Role | null
  readonly purpose: Span | null
}

const NO_ROLES: LabelRoles = { funder: null, beneficiary: null, purpose: null }

/** « Montant », « Total », « Coût »: the name of a field or a sum, not of anyone. */
const FIELD =
  /^(?:(?:sous-)?(?:montants?|totale?|totaux|plafond|taux|dates?|objet|nature|durée|période|année|exercice|budget|part|soit|reste)|autofinancement|fonds propres|emprunt)(?![\p{L}])/iu

/**
 * Reads a label: a body that pays where the list tells who pays, else a body, receivers or a name as who receives, an
 * operation or a policy as what for. Null for a field name or a cost. `receives` says that the label is who receives.
 */
export function labelRoles(label: Span, giving: Giving, scene: Scene, receives = false): LabelRoles | null {
  const { context, sentence } = scene
  const span = withoutBullet(label, scene)
  const words = context.shadow.slice(span.start, span.end)
  if (words.length < 2 || FIELD.test(words)) return null
  const facts: FactInSentence[] = [...sentence.bodies, ...sentence.dates].filter(
    (fact) => fact.span.start >= span.start && fact.span.end <= span.end,
  )
  const chunks = chunksOf(tokensOf(context.shadow, span, facts))
  const phrase = chunks.find((chunk) => chunk.kind === 'phrase')
  if (phrase?.kind !== 'phrase') return null
  if (isCost(phrase.head.key)) return null
  const { body } = phrase
  if (body !== null) {
    const payer = payerOf(body, context)
    const pays = ALWAYS_PAYS.has(body.type) || (giving === 'payers' && body.type !== 'company')
    if (pays && payer !== null) return { ...NO_ROLES, funder: { body: payer, span: body.span } }
    return { ...NO_ROLES, beneficiary: { body, span: body.span } }
  }
  if (receives) return { ...NO_ROLES, beneficiary: named(isEnumerated(chunks) ? span : upToComma(span, chunks, phrase), context) }
  if (giving === 'payers' && (isCost(phrase.head.key) || isNeutral(phrase.head.key))) return null
  if (phrase.preposition === 'à' || phrase.preposition === 'pour') {
    const to = receiver(phrase, phrase.preposition === 'à' ? 'dative' : 'for', scene)
    return to === null ? { ...NO_ROLES, purpose: phrase.span } : { ...NO_ROLES, beneficiary: to }
  }
  return { ...NO_ROLES, ...commonLabel(phrase, span, chunks, scene) }
}

function commonLabel(
  phrase: Extract<Chunk, { kind: 'phrase' }>,
  label: Span,
  chunks: readonly Chunk[],
  scene: Scene,
): Partial<LabelRoles> {
  const { key, text } = phrase.head
  const { context } = scene
  const isDomain = isDomainList(label, scene)
  if (isGift(key)) {
    const to = chunks.find((chunk) => chunk.kind === 'phrase' && (chunk.preposition === 'à' || chunk.preposition === 'pour'))
    const role = to?.kind === 'phrase' ? receiver(to, 'for', scene) : null
    return role === null ? { purpose: to?.kind === 'phrase' ? to.span : null } : { beneficiary: role }
  }
  const town = receiver({ ...phrase, preposition: 'à' }, 'devoted', scene)
  if (town !== null && town.body.type === 'commune') return speaksOfCommunes(scene) ? { beneficiary: town } : {}
  if (isReceiver(key) && !isDomain) return { beneficiary: named(upToComma(label, chunks, phrase), context) }
  if (isMatter(key) || isNeutral(key) || isDomain) return { purpose: label }
  const isTitle = /^\p{Lu}/u.test(text) && (/ \p{Lu}/u.test(context.shadow.slice(label.start, label.end)) || text === text.toUpperCase() || !/^\p{Lu}\p{Ll}+$/u.test(context.shadow.slice(label.start, label.end)))
  return isTitle ? { beneficiary: named(upToComma(label, chunks, phrase), context) } : { purpose: label }
}

/** « Emploi, formation et apprentissage », « Lycées »: policies, as the heading of the column or list says. */
function isDomainList({ start, end }: Span, { sentence, context }: Scene): boolean {
  const { header, lead } = sentence
  const above = `${header === null ? '' : context.shadow.slice(header.span.start, header.span.end)} ${lead === null ? '' : context.shadow.slice(lead.span.start, lead.span.end)}`
  return /(?<!\p{L})(?:domaines?|politiques?|secteurs?|thématiques?|missions?|fonctions?|postes?|lignes?)(?!\p{L})/iu.test(above) && end > start
}

function speaksOfCommunes({ sentence, context }: Scene): boolean {
  for (let lead = sentence.lead; lead !== null; lead = lead.lead) {
    if (/(?<!\p{L})(?:communes?|villes?|collectivités|villages?|bénéficiaires?|municipalités?|subventions?|aidée?s?)(?!\p{L})/iu.test(context.shadow.slice(lead.span.start, lead.span.end))) return true
  }
  return false
}

/** « Lycée Jean Zay, Orléans », « Fromagerie Delin (Gilly) »: the place behind is not part of the name. */
function upToComma(label: Span, chunks: readonly Chunk[], phrase: Extract<Chunk, { kind: 'phrase' }>): Span {
  const from = chunks.indexOf(phrase)
  const list = chunks.slice(from).every((chunk) => chunk.kind === 'phrase' || chunk.kind === 'mark' || chunk.kind === 'link')
  const stop = chunks.find((chunk, index) => index > from && chunk.kind === 'mark' && /^[,(]$/u.test(chunk.key))
  const isEnumeration = list && chunks.some((chunk) => chunk.kind === 'link') && stop?.kind === 'mark' && stop.key === ','
  return { start: phrase.span.start, end: stop === undefined || isEnumeration ? label.end : stop.span.start }
}

/** « Commerces, industries et agriculture »: one heading for several receivers. */
function isEnumerated(chunks: readonly Chunk[]): boolean {
  return chunks.some((chunk) => chunk.kind === 'phrase' && chunk.keys.includes('et')) || chunks.some((chunk) => chunk.kind === 'link' && chunk.key === 'et')
}

function withoutBullet(label: Span, { context }: Scene): Span {
  const opening = /^(?:[-•*–◦ ]|dont |et |\d{1,2}[.)] )*/iu.exec(context.shadow.slice(label.start, label.end))?.[0].length ?? 0
  return trimSpan(context.text, { start: label.start + opening, end: label.end })
}
