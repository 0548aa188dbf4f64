import { departmentNamed } from '../../../corpus/bodies/departments.ts'
import { regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyRef, BodyType } from '../../../corpus/fact.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { anyCase, bounded, CAPITALISED, NOT_QUOTED, OF, opening, PROPER_NAME, spanned } from './name-pattern.ts'
import { ADJECTIVE, NAME_ENDS, SET_PHRASE } from './role-name.ts'

function called(type: BodyType): (match: RegExpMatchArray) => BodyRef {
  return (match) => unlisted(group(match, 'name'), type)
}

function whole(type: BodyType): (match: RegExpMatchArray) => BodyRef {
  return (match) => unlisted(match[0], type)
}

/** An adjective or two between the common noun and the name: « l'entreprise quimpéroise Armen ». */
const QUALIFIED = '(?: \\p{Ll}{3,14}(?:aise?|oise?|enne?|ien|ane?|aine?|iste|ière?|ier|ale?|ique|ard|arde|elle))?'

/** Kinds of company in common nouns, which are no part of its name. */
const COMPANY = `(?:${anyCase('société|entreprise')})`

/** What a company does, said before its name: « le constructeur Verdacier ». */
const TRADE = `(?:${anyCase(
  'start-up|startup|constructeur|équipementier|fabricant|transporteur|bailleur|industriel|armateur|sous-traitant|opérateur|promoteur|groupement|consortium|repreneur|société par actions simplifiée|cabinet',
)}|PME)`

/** Legal forms and kinds of body in initials, which are: « SPL Cherbourg Port », « ESAT de Pontarlier ». */
const FORMS: readonly { type: BodyType; source: string }[] = [
  {
    type: 'company',
    source:
      "SA d'HLM|SASU?|SEMOP|SARL|EURL|SCEA|EARL|GAEC|SCOP|Scop|SCIC|Scic|SPLA?|SEML?|SAEM|SCI|SNC|CUMA|Cuma|SICA|SCA",
  },
  {
    type: 'association',
    source:
      'AMAP|Amap|MJC|CPIE|CIDFF|ADMR|UDAF|UFCV|CDOS|CROS|FDSEA|FRSEA|CIVAM|Civam|GRAINE|ADAPEI|Adapei|LPO|CAUE|ADIL|GAL|PLIE|Plie|CRIJ|CIBC|CRAJEP|Crajep|URHAJ|CREAI|ADEAR|CDT|CRT|ADT|CEN|AASQA|UNAT|UDOTSI',
  },
  { type: 'operator', source: 'GIP|EPCC|EPIC|OPAC|Opac|OPH|GHT|FRAC|Frac|PNR|SATT|IRT|INSPE|Inspé' },
  { type: 'intercommunality', source: 'PETR|SIVOM|SIVU|SICTOM|SMICTOM|SYDELA|SDE|CC' },
  {
    type: 'school',
    source: 'IUT|INSA|IAE|ENSA|ENSAM|IMT|IEP|ISEN|INSP|ENSTA|EREA|CREPS|Creps|ESC|IFTS|ISARA|ESIEE|EESAB|ESAD',
  },
  { type: 'other', source: 'ESAT|EHPAD|Ehpad|SMAC|CCN|CDN|FJT|CHRS|IME' },
]

const FORM = FORMS.map(({ source }) => source).join('|')

function formed(match: RegExpMatchArray): BodyRef {
  const form = group(match, 'form')
  return unlisted(match[0], FORMS.find(({ source }) => new RegExp(`^(?:${source})$`, 'u').test(form))?.type ?? 'other')
}

/** Names of associations that go on in lower case: « Les Amis du vieux Toul », « La Ferme du bonheur ». */
const GOES_ON = `(?:(?<=(?:^|[ '(])L(?:es|a|e) \\p{Lu}[\\p{L}-]{2,20}) (?:du|des|de la|de) (?!\\p{L}+[ei]r )\\p{Ll}{3,14}(?: ${CAPITALISED})?|(?<=(?:Amis|Amies|Maison|Ferme|Jardins?|École|Foyer|Club|Atelier|Ateliers|Compagnons|Enfants|Mémoire)) ${OF}(?!\\p{L}+[ei]r )\\p{Ll}{3,14}(?: ${CAPITALISED})?)?`

/** « Rue des arts », « Terre d'accueil », behind the word « association » alone. */
const COMPLETED = ` (?:(?:du|des|de la|de) |de l'|d')(?!\\p{L}+[ei]r(?!\\p{L}))\\p{Ll}{3,14}(?: ${ADJECTIVE})?${NAME_ENDS}`

/** Names that say « club »: « AC Ajaccio », « Stade rennais », « Rugby club compiégnois ». */
const CLUB_NAME =
  `(?:ASC|ASPTT|AC|AS|FC|RC|SC|SM|OGC|US|ES|HBC|BC|CA|SO|EA|ASM|USM|CS) ${CAPITALISED}(?: ${CAPITALISED})?|` +
  `Stade \\p{Ll}{3,14}(?:ais|ois|ien|ain|in|and)(?: (?:rugby|football|handball|basket|athlétisme))?|` +
  '(?:Sporting(?: club)?(?: de)?|Rotary club(?: de)?|Lions club(?: de)?|Racing club(?: de)?|Rugby club|Football club(?: de)?|Olympique(?: de)?|Union sportive(?: de)?|Entente sportive(?: de)?|Cercle \\p{Ll}+(?: de)?|Étoile \\p{Ll}{4,10}(?: de)?|Vélo club(?: de)?|Club nautique(?: de)?|Handball club(?: de)?|Basket club(?: de)?) ' +
  `(?:${CAPITALISED}|\\p{Ll}{3,14}(?:ais|ois|ien|ain|in|and))`

/** Party names and adjectives of the groups of an assembly. */
const GROUP = `[Gg]roupe (?:(?:des élus|d'opposition|politique) )?(?:(?:écologistes?|socialistes?|communistes?|centristes?|radical|républicains?|majoritaire)(?: ${OF}${PROPER_NAME})?|(?:Rassemblement|Front|Union|Gauche|Les Républicains|La France|Europe|Renaissance|Socialistes?|Écologistes?|Communistes?|MoDem|Modem|UMP|PS|RN|LR|EELV)(?: (?:${CAPITALISED}|\\p{Ll}{2,12}(?:al|ie?|ale|iste|istes|ique|iques)|de la droite|et \\p{Ll}+|de gauche))*)`

/** Words of a debate or a vote, near which a group is one of elected members. */
const DEBATE =
  /(?<!\p{L})(?:vot(?:e|ent|ant|é|és)|abstentions?|abst(?:ient|enu)|amendements?|motion|vœu|élus|opposition|participation|conseill\p{L}+|adopté|rejeté|Mme|M\.)(?!\p{L})/u

function sitsInAssembly({ input = '', index = 0, 0: words }: RegExpMatchArray): boolean {
  return DEBATE.test(input.slice(Math.max(0, index - 80), index + words.length + 60))
}

/** « Fountaine Pajot (Aigrefeuille-d'Aunis) : 129 500 € » at the start of a block: who receives the amount, and where. */
const LISTED_WITH_PLACE =
  `(?:[-•*▪►] ?)?(?!Ligne|Gare|Route|Pont|Lot |Plan |Fonds |Aide)(?<span>(?<name>${PROPER_NAME})) ` +
  `\\((?:L[ae]s? )?${CAPITALISED}[^()]{0,40}\\) ?(?:: ?|-+>|→) ?(?:\\d[\\d .,]{0,14} ?(?:€|euros|[kKM]€|millions?)|avance|prêt|dossier|subvention|aide|refus|rejet|ajourn)`

function listed(match: RegExpMatchArray): BodyRef | null {
  const name = group(match, 'name')
  return regionNamed(name) !== null || departmentNamed(name) !== null ? null : unlisted(name, 'other')
}

/** Companies, associations and clubs by the name that they bear. */
export const NAMED_RULES: readonly BodyRule[] = [
  bodyRule('company', bounded(`${COMPANY}${QUALIFIED} ${NOT_QUOTED}(?<name>${PROPER_NAME})`), called('company')),
  bodyRule(
    'company-of-trade',
    spanned(`${TRADE}${QUALIFIED} ${NOT_QUOTED}(?<span>(?<name>${PROPER_NAME}))`),
    called('company'),
  ),
  bodyRule('company-visited', spanned(`[Cc]hez (?<span>(?<name>${PROPER_NAME}))`), called('company')),
  bodyRule(
    'form-and-name',
    bounded(
      `${NOT_QUOTED}(?<form>${FORM}) (?:${OF})?${PROPER_NAME}(?: et ${CAPITALISED}(?<=SA d'HLM .{3,40})| ${ADJECTIVE}(?=[,.;)]|$| (?:contracte|emprunte|est|a|pour)(?!\\p{L})))?`,
    ),
    formed,
  ),
  bodyRule(
    'association',
    bounded(
      `(?:[Aa]ssociation|ASSOCIATION)${QUALIFIED} (?<name>${PROPER_NAME}(?:${SET_PHRASE}|${COMPLETED}|${GOES_ON}| en ${CAPITALISED}(?: ${CAPITALISED})*| \\d{2,3}(?=[,.;)]|$)))`,
    ),
    called('association'),
  ),
  bodyRule(
    'association-quoted',
    bounded(
      `(?:[Aa]ssociation|[Cc]ollectif|[Cc]ompagnie|[Tt]roupe|[Cc]lub|[Aa]micale) ["«] ?(?<name>[^"«»]{2,60}?) ?["»]`,
    ),
    called('association'),
  ),
  bodyRule(
    'carrier',
    bounded(
      `(?:compagnie(?: aérienne| maritime| ferroviaire)?|réseau (?=Initiative|Entreprendre)) ?(?<name>${PROPER_NAME}${GOES_ON})`,
    ),
    called('company'),
  ),
  bodyRule('club', bounded(`${NOT_QUOTED}(?:${CLUB_NAME})`), whole('association')),
  bodyRule('political-group', bounded(GROUP), whole('other')),
  bodyRule('group-voting', bounded(`[Gg]roupe ${NOT_QUOTED}${PROPER_NAME}`), (match) =>
    sitsInAssembly(match) ? unlisted(match[0], 'other') : null,
  ),
  bodyRule('group-of-companies', spanned(`(?<!: )[Gg]roupe ${NOT_QUOTED}(?<span>(?<name>${PROPER_NAME}))`), (match) =>
    sitsInAssembly(match) || /^(?:Action|Local)/u.test(group(match, 'name'))
      ? null
      : unlisted(group(match, 'name'), 'company'),
  ),
  bodyRule('listed-with-place', opening(LISTED_WITH_PLACE), listed),
]
