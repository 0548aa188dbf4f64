import type { BodyType } from '../../../corpus/fact.ts'
import { contains, type Span, trimSpan } from '../../../corpus/span.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { isEuropeanFund, unionBehind } from './european.ts'
import type { Giving } from './giving.ts'
import {
  followedByBracket,
  isDomainList,
  isEnumerated,
  isSeries,
  speaksOfCommunes,
  speaksOfReceivers,
  upToComma,
  withoutBullet,
} from './label-words.ts'
import { giftAmong, isCost, isGift, isMatter, isNeutral, isReceiver } from './lexicon.ts'
import { named } from './names.ts'
import { ALWAYS_PAYS, payerOf, rolesOf } from './payer.ts'
import { receiver } from './receiver.ts'
import type { Role, Scene } from './scene.ts'
import { type FactInSentence, tokensOf } from './tokens.ts'

/** What a label before or beside an amount names. */
export interface LabelRoles {
  readonly funder: Role | null
  readonly beneficiary: Role | null
  readonly purpose: Span | null
  /** The label is a European fund: a programme, under which the amount is given. */
  readonly fund: boolean
}

const NO_ROLES: LabelRoles = { funder: null, beneficiary: null, purpose: null, fund: false }

const PARTNERS =
  /^(?:departement|intercommunalite|commune|region|metropole|ville|agglomeration|banque|entreprise|fondation|partenaire|mecene)s?$/u

/** « Montant », « Total », « Coût »: the name of a field or a sum, not of anyone. */
const FIELD =
  /^(?:(?:sous-)?(?:article|point|rapport|dossier|lot|affaire|plancher|base|assiette|délibération|rubrique|chapitre|montants?|totale?|totaux|plafond|taux|dates?|objet|nature|durée|période|année|exercice|budget|part|soit|reste)|autofinancement|fonds propres|emprunt)(?![\p{L}])/iu

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
  if (phrase.preposition !== null && !/^(?:à|pour|avec)$/u.test(phrase.preposition)) return null
  const giver = giftAmong(phrase.keys) ? rolesOf(phrase.bodies, context)[0] : undefined
  if (giver !== undefined) return { ...NO_ROLES, funder: giver }
  if (isEuropeanFund(phrase.head.key)) {
    const union = unionBehind(context)
    return { ...NO_ROLES, fund: true, funder: union === null ? null : { body: union, span: null } }
  }
  const { body } = phrase
  if (body !== null) {
    const payer = payerOf(body, context)
    const pays = ALWAYS_PAYS.has(body.type) || (giving === 'payers' && body.type !== 'company')
    if (pays && payer !== null) return { ...NO_ROLES, funder: { body: payer, span: body.span } }
    return { ...NO_ROLES, beneficiary: { body, span: body.span } }
  }
  if (receives)
    return { ...NO_ROLES, beneficiary: named(isEnumerated(chunks) ? span : upToComma(span, chunks, phrase), context) }
  if (giving === 'payers' && (isNeutral(phrase.head.key) || isGift(phrase.head.key))) return null
  if (giving === 'payers' && PARTNERS.test(phrase.head.key)) return { ...NO_ROLES, funder: named(phrase.span, context) }
  if (phrase.preposition === 'à' || phrase.preposition === 'pour') {
    if (phrase.preposition === 'à' && !speaksOfCommunes(scene) && isTown(phrase, scene)) return NO_ROLES
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
    const to = chunks.find(
      (chunk) => chunk.kind === 'phrase' && (chunk.preposition === 'à' || chunk.preposition === 'pour'),
    )
    const role = to?.kind === 'phrase' ? receiver(to, 'for', scene) : null
    return role === null ? { purpose: to?.kind === 'phrase' ? to.span : null } : { beneficiary: role }
  }
  const town = receiver({ ...phrase, preposition: 'à' }, 'devoted', scene)
  if (town?.body.type === 'commune') {
    const alone = phrase.span.end === label.end && !followedByBracket(label, scene)
    const rest = { start: phrase.span.end + 1, end: label.end }
    const purpose = alone ? null : trimSpan(context.text, { start: rest.start, end: Math.max(rest.start, rest.end) })
    return {
      beneficiary: alone || speaksOfCommunes(scene) ? town : null,
      purpose: purpose !== null && purpose.end - purpose.start > 3 ? purpose : null,
    }
  }
  if (isReceiver(key) && !isDomain && !isSeries(chunks, phrase))
    return { beneficiary: named(upToComma(label, chunks, phrase), context) }
  if (isDomain) return { purpose: label }
  const owner = ownerIn(label, scene)
  if (owner !== null) return { beneficiary: owner, purpose: label }
  if (isMatter(key) || isNeutral(key)) return { purpose: label }
  const words = context.shadow.slice(label.start, label.end)
  const isName =
    /^\p{Lu}/u.test(words) &&
    (/ (?:[ld]')?\p{Lu}/u.test(words) || text === text.toUpperCase() || speaksOfReceivers(scene))
  return isName
    ? { beneficiary: named({ ...upToComma(label, chunks, phrase), start: label.start }, context) }
    : { purpose: label }
}

/** « Minibus du club Les Dauphins », « Ruches (Les Mains vertes) »: whose operation it is, a body that can receive. */
function ownerIn(label: Span, { sentence, context }: Scene): Role | null {
  const owners = sentence.bodies.filter(
    ({ span, type }) =>
      contains(label, span) &&
      OWNERS.has(type) &&
      /(?:(?<!\p{L})(?:du|de|des|de la|de l')|\() ?$/u.test(context.shadow.slice(label.start, span.start)),
  )
  const [owner] = owners
  return owner === undefined || owners.length > 1 ? null : { body: owner, span: owner.span }
}

const OWNERS: ReadonlySet<BodyType> = new Set(['association', 'company'])

function isTown(phrase: Extract<Chunk, { kind: 'phrase' }>, scene: Scene): boolean {
  return receiver(phrase, 'devoted', scene)?.body.type === 'commune'
}
