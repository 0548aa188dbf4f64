import { communeCalled, communeNamed } from '../../../corpus/bodies/communes.ts'
import { departmentNamed } from '../../../corpus/bodies/departments.ts'
import { regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyFact, BodyRef, BodyType, Fact } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'
import { unlisted } from './body-rule.ts'
import { beginningWithin } from './facts-by-place.ts'
import { isPerson } from './given-names.ts'
import { anyCase, bounded } from './name-pattern.ts'
import { isScheme } from './no-body.ts'
import { typeOf } from './organisation-heads.ts'

/** What the words that introduce a list, or the head of a column, say of the names below. */
const KINDS: readonly { type: BodyType; nouns: string }[] = [
  { type: 'company', nouns: 'entreprises?|sociétés?|exploitations?|start-ups?|pme|exposants?|commerces?|producteurs?' },
  {
    type: 'association',
    nouns:
      'associations?|clubs?|pôles?|festivals?|couveuses?|fédérations?|ligues?|compagnies|équipes|radios|coopératives|groupements',
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
export function announced(words: string): BodyType | null {
  const places = KIND_PATTERNS.map(({ type, pattern }) => ({ type, at: lastMatch(words, pattern) }))
  return places.filter(({ at }) => at >= 0).toSorted((a, b) => b.at - a.at)[0]?.type ?? null
}

function lastMatch(words: string, pattern: RegExp): number {
  return [...words.matchAll(pattern)].at(-1)?.index ?? -1
}

/** Items of a list of spending, which are no names: « Tourisme », « Aides aux entreprises », « Total ». */
const THEME =
  /^(?:(?:sous-)?total|ensemble|autres?|divers|solde|reste|dont|montant|budget|aides?|fonds|programme|plan|projets?|dispositif|subventions?|prêts?|investissements?|fonctionnement|transports?|mobilités?|formations?|apprentissage|emploi|orientation|lycées?|collèges?|culture|sports?|tourisme|agriculture|pêche|forêt|santé|logement|numérique|environnement|énergie|économie|innovation|recherche|patrimoine|jeunesse|europe|communes?|départements?|entreprises?(?! \p{Lu})|associations?(?! \p{Lu})|particuliers|familles|personnel|intercommunalités|collectivités|bulletins|un|une|deux|trois|quatre|cinq|six|dix|date|objet|commission|mme|mm?\.|dette|ports?|routes?|gares?|rénovation|construction|extension|création|travaux|étude|achat|acquisition|commerces?|artisanat|industrie|export|équipements?|aménagement|autofinancement|lot|ligne|axe|volet|phase|tranche|année|quartiers?|place|rue|salle|gymnase|piscine|stade|école|crèche|mairie|église|pont|parking|halle|médiathèque|bibliothèque)(?![\p{L}-])(?! (?:\p{L}+ )*de (?:la )?\p{Lu}\p{L}+ ?$)/iu

/** A body's name as a cell or a label holds it, without what follows in brackets or after a comma. */
const NAME =
  /^(?:[-•*▪►] ?)?(?!\d)["«]? ?(?<name>(?:\p{Lu}|l'\p{Lu}|\d+ \p{Lu})[^\t,;:()→[\]"«»]{1,70}?) ?["»]?(?= ?(?:[(,;:→\t[]|-+>|- |\.{3}|$))/u

/** Works, goods and receipts, wherever they are: « Voie verte du Thouet », « Recettes de billetterie ». */
const WORKS =
  /^(?:voies?|sentiers?|chemins?|digues?|échangeurs?|tunnel|rond-point|chapelle|château|abbaye|cathédrale|basilique|remparts?|four|lavoir|refuge|véloroute|passerelle|quais?|barrage|zones?|éclairage|toitures?|chaufferie|gros œuvre|menuiseries|terrassements?|mobilier|recettes|cotisations?|mécénat|dons?|emprunts?|fonds propres|participations?|ventes?|billetterie|charges|salaires|(?!association|fédération|confédération|fondation|mission|coopération|organisation|direction|union|institution|délégation|action|manufacture|filature|village|usinage|outillage|moulage|tissage|élevage|laminage|découpage|forage|affinage|cartonnage|emballage|compostage|recyclage|maraîchage|établissement|groupement|rassemblement|compagnonnage|garage)\p{L}{4,}(?:tion|sion|ment|age|isme)s?)(?![\p{L}-])/iu

/** True of a label that says what is paid for rather than who is paid. */
export function isTheme(label: string): boolean {
  return THEME.test(label) || WORKS.test(label) || isScheme(label)
}

function bodyOfName(name: string, type: BodyType, { anchor }: Context): BodyRef | null {
  if (isTheme(name) || isPerson(name) || regionNamed(name) !== null || departmentNamed(name) !== null) return null
  const commune = communeNamed(name, anchor.region?.code ?? null)
  if (type === 'commune') return commune === null ? null : communeCalled(commune, 'Commune')
  if (commune !== null && anchor.region?.code === commune.region) return null
  const own = typeOf(name)
  return unlisted(name.replace(/^(?:Association|Société|Entreprise) (?=\p{Lu})/u, ''), own === 'other' ? type : own)
}

/** A common noun alone, which stands for a body named elsewhere or for any. */
const HEAD_ALONE =
  /^(?:Université|Office|Agence|Chambre|Caisse|Institut|Syndicat|Fédération|Association|Fondation|Société|Port)$/u

/** The body that the words of `span` open with; a body already found there gives way when its name goes on. */
export function listedBody(span: Span, type: BodyType, facts: readonly Fact[], context: Context): BodyFact | null {
  const words = context.shadow.slice(span.start, span.end)
  const match = NAME.exec(words)
  const name = match?.groups?.name?.trim()
  if (name === undefined || /\p{L}{2}/u.exec(name) === null || HEAD_ALONE.test(name)) return null
  const start = span.start + words.indexOf(name)
  const end = start + name.length
  const inside = beginningWithin(facts, { start, end })
  if (inside.some((fact) => fact.kind !== 'body' || fact.span.end >= end || isSettled(fact))) return null
  const ref = bodyOfName(context.shadow.slice(start, end), type, context)
  return ref === null ? null : { kind: 'body', ...ref, span: { start, end }, rule: 'listed-body' }
}

/** A region, a département or a town is the body whatever the cell says after it. */
function isSettled({ type }: BodyFact): boolean {
  return type === 'region' || type === 'department' || type === 'commune' || type === 'state'
}
