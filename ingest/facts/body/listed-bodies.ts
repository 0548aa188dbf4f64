import { communeCalled, communeNamed } from '../../../corpus/bodies/communes.ts'
import { departmentNamed } from '../../../corpus/bodies/departments.ts'
import { regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyFact, BodyRef, BodyType, Fact } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import { cellsOf } from '../cells.ts'
import type { Context, Refiner } from '../rule.ts'
import { unlisted } from './body-rule.ts'
import { anyCase, bounded } from './name-pattern.ts'
import { typeOf } from './organisation-heads.ts'

/** What the words that introduce a list, or the head of a column, say of the names below. */
const KINDS: readonly { type: BodyType; nouns: string }[] = [
  { type: 'company', nouns: 'entreprises?|sociétés?|exploitations?|start-ups?|pme|exposants?|commerces?|producteurs?' },
  {
    type: 'association',
    nouns:
      'associations?|clubs?|pôles?|festivals?|couveuses?|fédérations?|ligues?|compagnies|équipes|radios|coopératives',
  },
  { type: 'school', nouns: 'lycées?|cfa|universités|écoles' },
  { type: 'commune', nouns: 'communes?|villes?|villages?|municipalités?' },
  {
    type: 'other',
    nouns:
      "bénéficiaires?|structures?|organismes?|porteurs?(?: de projets?)?|attributaires?|établissements?|lauréats?|demandeurs?|opérateurs?|partenaires?|employeurs?|maîtres? d'ouvrage|lieux de spectacle|théâtres|salles|tiers-lieux|financeurs?|cofinanceurs?|membres",
  },
]

const KIND_PATTERNS = KINDS.map(({ type, nouns }) => ({ type, pattern: bounded(anyCase(nouns)) }))

/** The kind of body that the words announce last, or null. */
function announced(words: string): BodyType | null {
  const places = KIND_PATTERNS.map(({ type, pattern }) => ({ type, at: lastMatch(words, pattern) }))
  return places.filter(({ at }) => at >= 0).toSorted((a, b) => b.at - a.at)[0]?.type ?? null
}

function lastMatch(words: string, pattern: RegExp): number {
  return [...words.matchAll(pattern)].at(-1)?.index ?? -1
}

/** Items of a list of spending, which are no names: « Tourisme », « Aides aux entreprises », « Total ». */
const THEME =
  /^(?:(?:sous-)?total|ensemble|autres?|divers|solde|reste|dont|montant|budget|aides?|fonds|programme|plan|projets?|dispositif|subventions?|prêts?|investissements?|fonctionnement|transports?|mobilités?|formations?|apprentissage|emploi|orientation|lycées?|collèges?|culture|sports?|tourisme|agriculture|pêche|forêt|santé|logement|numérique|environnement|énergie|économie|innovation|recherche|patrimoine|jeunesse|europe|communes?|départements?|entreprises?|associations?|particuliers|familles|personnel|intercommunalités|collectivités|bulletins|date|objet|commission|mme|mm?\.|dette|ports?|routes?|gares?|rénovation|construction|extension|création|travaux|étude|achat|acquisition|commerces?|artisanat|industrie|export|équipements?|aménagement|autofinancement|lot|ligne|axe|volet|phase|tranche|année|quartiers?|place|rue|salle|gymnase|piscine|stade|école|crèche|mairie|église|pont|parking|halle|médiathèque|bibliothèque)(?![\p{L}-])(?! (?:\p{L}+ )*de (?:la )?\p{Lu}\p{L}+ ?$)/iu

/** A body's name as a cell or a label holds it, without what follows in brackets or after a comma. */
const NAME =
  /^(?:[-•*▪►] ?)?(?!\d)["«]? ?(?<name>(?:\p{Lu}|l'\p{Lu}|\d+ \p{Lu})[^\t,;:()→[\]"«»]{1,70}?) ?["»]?(?= ?(?:[(,;:→\t[]|-+>|- |\.{3}|$))/u

function bodyOfName(name: string, type: BodyType, { anchor }: Context): BodyRef | null {
  if (THEME.test(name) || regionNamed(name) !== null || departmentNamed(name) !== null) return null
  const commune = communeNamed(name, anchor.region?.code ?? null)
  if (type === 'commune') return commune === null ? null : communeCalled(commune, 'Commune')
  if (commune !== null && anchor.region?.code === commune.region) return null
  const own = typeOf(name)
  return unlisted(name.replace(/^(?:Association|Société|Entreprise) (?=\p{Lu})/u, ''), own === 'other' ? type : own)
}

/** The body that the words of `span` open with; a body already found there gives way when its name goes on. */
function listedBody(span: Span, type: BodyType, facts: readonly Fact[], context: Context): BodyFact | null {
  const words = context.shadow.slice(span.start, span.end)
  const match = NAME.exec(words)
  const name = match?.groups?.name?.trim()
  if (name === undefined || /\p{L}{2}/u.exec(name) === null) return null
  const start = span.start + words.indexOf(name)
  const end = start + name.length
  const inside = facts.filter((fact) => fact.span.start < end && start < fact.span.end)
  if (inside.some((fact) => fact.kind !== 'body' || fact.span.end >= end || isSettled(fact))) return null
  const ref = bodyOfName(context.text.slice(start, end), type, context)
  return ref === null ? null : { kind: 'body', ...ref, span: { start, end }, rule: 'listed-body' }
}

/** A region, a département or a town is the body whatever the cell says after it. */
function isSettled({ type }: BodyFact): boolean {
  return type === 'region' || type === 'department' || type === 'commune' || type === 'state'
}

/** « Bénéficiaire : … », a row of two cells or a line: the key, then who it is. */
const KEY =
  /^(?:bénéficiaire|demandeur|attributaire|porteur(?: de projet| du projet)?|maître d'ouvrage|nom|raison sociale|structure|organisme|association|entreprise|société)$/iu

/** Heads of a column of values, as opposed to a value. */
const COLUMN_HEAD =
  /montant|aide|subvention|commune|ville|objet|projet|part|taux|coût|année|département|dispositif|€|euros/iu

/** The body that a row of two cells gives under its key, as in a form. */
function formBody({ text, shadow }: Context, row: Span): { cell: Span; type: BodyType } | null {
  const [key, value, ...more] = cellsOf(text, row)
  if (key === undefined || value === undefined || more.length > 0) return null
  const name = shadow.slice(key.start, key.end).replace(/ ?:$/u, '')
  if (!KEY.test(name) || COLUMN_HEAD.test(shadow.slice(value.start, value.end))) return null
  return { cell: value, type: announced(name) ?? 'other' }
}

/** Bodies in the columns whose head announces some: « Bénéficiaire », « Entreprise »; « Commune » when no other does. */
function tableBodies(facts: readonly Fact[], context: Context): readonly BodyFact[] {
  const found: BodyFact[] = []
  let column: { index: number; type: BodyType } | null = null
  for (const { kind, span } of context.blocks) {
    const isRow = kind === 'row' || kind === 'header'
    const form = isRow ? formBody(context, span) : null
    const cell =
      form?.cell ?? (kind === 'row' && column !== null ? cellsOf(context.text, span)[column.index] : undefined)
    const type = form?.type ?? column?.type
    if (kind !== 'row') column = kind === 'header' && form === null ? columnOfBodies(context, span) : null
    const body = cell === undefined || type === undefined ? null : listedBody(cell, type, facts, context)
    if (body !== null) found.push(body)
  }
  return found
}

function columnOfBodies({ text, shadow }: Context, header: Span): { index: number; type: BodyType } | null {
  const columns = cellsOf(text, header)
    .map((cell, index) => ({ index, type: announced(shadow.slice(cell.start, cell.end)) }))
    .flatMap(({ index, type }) => (type === null ? [] : [{ index, type }]))
  return columns.find(({ type }) => type !== 'commune') ?? columns[0] ?? null
}

/** « Bédéland : 23 520 € », « Ferme des Amognes (58) → 10 000 € ». */
const LABELLED =
  /^(?:[-•*▪►] ?)?[^:→\t]{2,90}?(?: ?: ?| ?→ ?| ?-+> ?| ?\.{3,} ?|, ?)(?:\+ ?)?(?:\d|avance|prêt|dossier|refus|rejet|ajourn)/u

/** A lead that counts or points at what follows it: « dans 3 entreprises : », « Trois communes reçoivent … : ». */
const LEADS =
  /(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|les|des|aux|suivante?s|ci-dessous|voici)[ '][^.]*:$|^[^.:]{3,60}:?$/iu

/** Bodies that label the amounts of a list, where the words before it announce bodies. */
function labelledBodies(facts: readonly Fact[], context: Context): readonly BodyFact[] {
  const found: BodyFact[] = []
  let lead = ''
  for (const { kind, span } of context.blocks) {
    const words = context.shadow.slice(span.start, span.end).trim()
    if (kind === 'row' || kind === 'header') lead = ''
    else if (words.endsWith(':') || !LABELLED.test(words)) lead = words
    else {
      const type = LEADS.test(lead) ? announced(lead) : null
      const body = type === null ? null : listedBody(span, type, facts, context)
      if (body !== null) found.push(body)
    }
  }
  return found
}

/** Names that only the head of their column or the lead of their list shows to be bodies. */
export const listedBodies: Refiner = {
  name: 'listed-bodies',
  refine(facts, context) {
    const found = [...tableBodies(facts, context), ...labelledBodies(facts, context)]
    if (found.length === 0) return facts
    const covers = (fact: Fact) => found.some(({ span }) => span.start <= fact.span.start && fact.span.end <= span.end)
    const others = facts.filter((fact) => fact.kind !== 'body' || !covers(fact))
    return [...others, ...found].toSorted((a, b) => a.span.start - b.span.start)
  },
}
