import { communeCalled, communeNamed } from '../../../corpus/bodies/communes.ts'
import type { Block } from '../../../corpus/document.ts'
import type { BodyFact, BodyType, Fact } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'
import { beginningWithin } from './facts-by-place.ts'
import { announced, isTheme, listedBody } from './listed-name.ts'
import { CAPITALISED } from './name-pattern.ts'

/** « Bédéland : 23 520 € », « Ferme des Amognes (58) → 10 000 € ». */
const LABELLED =
  /^(?:[-•*▪►] ?)?[^:→\t]{2,90}?(?: ?: ?| ?→ ?| ?-+> ?| ?\.{3,} ?|, ?)(?:\+ ?)?(?:\d|avance|prêt|subvention|montant|dossier|refus|rejet|ajourn)/u

/** A lead that counts or points at what follows it: « dans 3 entreprises : », « Trois communes reçoivent … : ». */
const LEADS =
  /(?:\d|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|les|des|aux|suivante?s|ci-dessous|voici)[ '][^.]*:$/iu
const SHORT = /^[^.:]{3,60}:?$/u

/** A lead that counts who got something, though it ends as a sentence: « La Région a aidé 14 entreprises. » */
const COUNTS =
  /(?<![\p{L}\d])(?:\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze) (?:\p{Ll}+ )?(?:entreprises|sociétés|associations|structures|clubs|compagnies|lauréats|bénéficiaires|exploitations|coopératives|start-ups|pme)(?!\p{L})/iu

/** A lead that says of what follows that it was chosen or gets something. */
const GRANTS =
  /retenue?s|lauréat|bénéfici|attribu|accord[eé]|allou|octro|vers[eé]|payé|soutenue?s|soutient|accompagn|subvention|aidée?s|aide aux?|sélectionné|récompens/iu

/** A lead that says where money is spent. */
const SITES = /sites|ports|gares|lignes|lieux|chantiers|équipements|travaux|lycées|opérations/iu

/** Premises that are built or done up more often than they are who gets the money. */
const PREMISES = /^(?:tiers-lieu|cinéma|halle|salle|pôle culturel|maison de santé)(?!\p{L})/iu

/** Labels that are names: two capitalised words, or common nouns up to a place. */
const NAME_LIKE = new RegExp(`^${CAPITALISED}(?: [^ ]+){0,3} (?:[dl]')?\\p{Lu}`, 'u')

/** What opens a clause with a comma in it: « Pour les deux lignes, 110 M€ ». */
const CLAUSE =
  /^(?:Pour|Dans|En|[ÀA]|Au|Aux|Sur|Avec|Chez|Selon|Dont|Soit|Puis|Enfin|Après|Depuis|D'ici|Ils?|Elles?|On|Cette|Ce|Ces) /u

interface Item {
  readonly span: Span
  /** The words before what parts a label from its amount. */
  readonly label: string
}

/** Items one after the other, headings between them left out, and the words that introduce them. */
interface List {
  readonly lead: string
  readonly items: readonly Item[]
}

/** A heading within a list, or a line of a few words, « Maine-et-Loire », below a lead that says who is listed. */
function isPartOfList(kind: Block['kind'], words: string, { lead, items }: List): boolean {
  if (kind === 'heading' && items.length > 0) return true
  const isShort = /^[^.:;!?\d]{3,40}$/u.test(words) && announced(words) === null
  return isShort && (items.length > 0 || leadOf(lead) !== null)
}

/** The kind of body that a lead announces, or null. */
function leadOf(lead: string): BodyType | null {
  const last = lead.split(/(?<=[.!?]) (?=\p{Lu})/u).at(-1) ?? ''
  const leads = SHORT.test(lead) || (lead.endsWith(':') && LEADS.test(lead)) || COUNTS.test(last)
  return leads ? announced(last) : null
}

function listsOf({ blocks, shadow }: Context): readonly List[] {
  const lists: { lead: string; items: Item[] }[] = []
  let open: { lead: string; items: Item[] } = { lead: '', items: [] }
  for (const { kind, span } of blocks) {
    const words = shadow.slice(span.start, span.end).trim()
    const isItem =
      kind !== 'row' && kind !== 'header' && !words.endsWith(':') && !CLAUSE.test(words) && LABELLED.test(words)
    if (isItem) {
      if (open.items.length === 0) lists.push(open)
      open.items.push({ span, label: words.replace(/^[-•*▪►] ?/u, '').replace(/ ?(?:[(:→[,]|-+>|\.{3}).*$/u, '') })
    } else if (!isPartOfList(kind, words, open)) open = { lead: words, items: [] }
  }
  return lists
}

/** Types whose presence among the labels says that labels are who gets or pays; a school is as often a building site. */
const isWho = ({ type }: BodyFact) => type !== 'school' && type !== 'instance'

function openedBy({ span, label }: Item, facts: readonly Fact[]): boolean {
  const opening = beginningWithin(facts, { start: span.start, end: span.start + 3 })
  return opening.some(
    (fact) => fact.kind === 'body' && isWho(fact) && fact.span.end - fact.span.start >= label.length - 3,
  )
}

/** Communes of the region that label items where the lead says that they get something, when two do or it says so. */
function communes({ lead, items }: List, context: Context): readonly BodyFact[] {
  const { region } = context.anchor
  if (region === null) return []
  const found = items.flatMap(({ span, label }): BodyFact[] => {
    const commune = communeNamed(label, region.code)
    if (commune === null || commune.region !== region.code) return []
    const start = context.shadow.indexOf(label, span.start)
    const ref = communeCalled(commune, 'Commune')
    return [{ kind: 'body', ...ref, span: { start, end: start + label.length }, rule: 'labelled-commune' }]
  })
  const areTowns = found.length > 1 || /collectivités|communes|villes/iu.test(lead)
  return areTowns && GRANTS.test(lead) && !SITES.test(lead) ? found : []
}

function bodiesIn(list: List, facts: readonly Fact[], context: Context): readonly BodyFact[] {
  const type = leadOf(list.lead)
  if (type !== null && type !== 'other')
    return list.items.flatMap(({ span }) => listedBody(span, type, facts, context) ?? [])
  const named = list.items.filter((item) => openedBy(item, facts)).length
  const wanted = list.items.filter(({ label }) => !isTheme(label)).length / 2
  const areNames = named > 0 && named >= wanted
  return list.items.flatMap(({ span, label }) => {
    const isName =
      type === 'other' || (NAME_LIKE.test(label) ? areNames || GRANTS.test(list.lead) : areNames && named > 1)
    if (!isName || PREMISES.test(label)) return []
    return listedBody(span, 'other', facts, context) ?? []
  })
}

/** Bodies that label the amounts of a list, where its lead announces bodies or other labels are some. */
export function labelledBodies(facts: readonly Fact[], context: Context): readonly BodyFact[] {
  return listsOf(context).flatMap((list) => {
    const found = bodiesIn(list, facts, context)
    const isFree = ({ span }: BodyFact) =>
      beginningWithin(facts, span).length === 0 && beginningWithin(found, span).length === 0
    return [...found, ...communes(list, context).filter(isFree)]
  })
}
