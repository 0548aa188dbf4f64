import type { BodyType } from '../../../corpus/fact.ts'

/** A common noun that opens the name of an organisation: « fédération », « théâtre », « syndicat mixte ». */
interface Head {
  readonly type: BodyType
  readonly source: string
}

/** Heads written with a small or a capital first letter. */
function heads(type: BodyType, nouns: readonly string[]): readonly Head[] {
  return nouns.map((noun) => ({ type, source: `${firstLetter(noun)}${noun.slice(1)}` }))
}

function firstLetter(noun: string): string {
  return noun.startsWith('é') ? '[ÉEé]' : `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]`
}

/** Places as much as organisations: in lower case and named after a town alone, the building is meant. */
const BUILDINGS: readonly Head[] = [
  ...heads('other', ['cinéma', 'médiathèque', 'bibliothèque', 'tiers-lieu']),
  ...heads('other', [
    'théâtre',
    'musée',
    'écomusée',
    'muséum',
    'opéra',
    'conservatoire(?! (?:du littoral|national))',
    'centre culturel',
  ]),
  ...heads('operator', ['port(?! [A-Z])', 'grand port maritime', 'aéroport']),
]

/** Who organises, plays, sells or makes, whatever follows. */
const HEADS: readonly Head[] = [
  ...heads('association', [
    'association',
    'fédération',
    'ligue',
    'confédération',
    'fondation',
    "comité(?! (?:de (?:pilotage|suivi|sélection|lecture)|technique|d'expert|syndical))",
    'collectif',
    'amicale',
    "club(?! d'entreprises)",
    'festival',
    'centre social',
    'maison des (?:jeunes|adolescents|associations|lycéens)',
    "maison de l'emploi",
    "maison d'enfants",
    'foyer rural',
    'banque alimentaire',
    'épicerie (?:sociale|solidaire)',
    'régie de quartier',
    'union sportive',
    'comité des fêtes',
    "syndicat d'initiative",
    'syndicat (?:viticole|des vignerons|des producteurs)',
    'organisme de gestion',
    'interprofession',
    'ballet',
    'pôle de compétitivité',
    'ferme-école',
  ]),
  { type: 'association', source: 'Réseau' },
  { type: 'association', source: '[Uu]nion(?= \\p{Ll}{3,14}(?:ale|ique|elle|ive|aire)[^\\p{L}])' },
  { type: 'association', source: 'Union(?! [Ee]urop)' },
  ...heads('operator', [
    'office(?! notarial)',
    "agence(?= \\p{Ll}|-| d')",
    'institut',
    'observatoire',
    'établissement public',
    "groupement d'intérêt public",
    "centre(?= (?:nation|région|département|commun)al| dramatique| chorégraphique| d'art| de gestion| de ressources| d'études| de recherche| hospitalier| international| technique)",
    'parc (?:national|naturel régional|naturel marin|zoologique)',
    'hôpital',
    'clinique',
    'maison départementale',
    'caisse(?= (?:région|département|d|locale|nation|primaire))',
    'crédit (?:agricole|mutuel|coopératif|maritime)',
  ]),
  ...heads('intercommunality', [
    'syndicat mixte',
    'syndicat intercommunal',
    'syndicat départemental',
    'syndicat de bassin',
    "syndicat d'énergie",
    'syndicat des eaux',
    "pôle d'équilibre territorial(?: et rural)?",
    'pôle métropolitain',
  ]),
  ...heads('state', ['direction (?:régionale|départementale|interdépartementale)']),
  ...heads('other', [
    'orchestre',
    'scène nationale',
    'ensemble(?= (?:vocal|baroque|instrumental))',
    'chœur',
    'compagnie',
    'maison de la culture',
    'maison de santé',
    'comédie',
  ]),
  ...heads('company', [
    'librairie',
    'fromagerie',
    'scierie',
    'brasserie',
    'boulangerie',
    'laiterie',
    'imprimerie',
    'conserverie',
    'distillerie',
    'biscuiterie',
    'menuiserie',
    'verrerie',
    'papeterie',
    'tannerie',
    'fonderie',
    'charcuterie',
    'huilerie',
    'savonnerie',
    'cidrerie',
    'tuilerie',
    'faïencerie',
    'cave coopérative',
    'coopérative',
    'domaine viticole',
    'transports',
    'établissements',
    'ets',
    'laboratoires',
    'chantiers? navals?',
    'atelier(?= \\p{Lu})',
    'ateliers(?= \\p{Lu})',
    'éditions',
    'vignobles?',
  ]),
]

/** One pattern for all, parted by first letter: a flat list of a hundred is tried one by one at every word. */
function alternatives(all: readonly Head[]): string {
  const letterOf = ({ source }: Head) => /^\[[^\]]+\]|^./u.exec(source)?.[0] ?? ''
  const branches = [...new Set(all.map(letterOf))].map((letter) => {
    const rests = all.filter((head) => letterOf(head) === letter).map(({ source }) => source.slice(letter.length))
    return `${letter}(?:${rests.join('|')})`
  })
  return `(?:${branches.join('|')})`
}

export const HEAD = alternatives([...HEADS, ...BUILDINGS])

/** Heads whose name may be a remit alone: « Fédération régionale des travaux publics ». */
export const HEAD_OF_REMIT = alternatives(HEADS.filter(({ type }) => type !== 'company' && type !== 'other'))

const NAMED_FOR_A_PLACE = new RegExp(
  `^(?=\\p{Ll})${alternatives([...BUILDINGS, ...HEADS.filter(({ type }) => type === 'company')])}(?: \\p{Ll}+)? (?:d[eu']|des )`,
  'u',
)

const WORKS = /^(?:[Cc]inéma|[Mm]édiathèque|[Bb]ibliothèque|[Tt]iers-lieu) /u

/** « théâtre de Dole », « fromagerie de Pont-l'Évêque », « cinéma Le Rex »: a place rather than who runs it. */
export function isBuilding(name: string): boolean {
  return NAMED_FOR_A_PLACE.test(name) || WORKS.test(name)
}

/** Institutes that teach. */
const TEACHES = /^[Ii]nstitut (?:catholique|d'études|universitaire|polytechnique|(?:régional )?de formation)/u

const BY_SOURCE = [...BUILDINGS, ...HEADS].map(({ type, source }) => ({
  type,
  open: new RegExp(`^(?:${source})`, 'u'),
}))

/** The type of the organisation so named, from the noun that opens its name. */
export function typeOf(name: string): BodyType {
  if (TEACHES.test(name)) return 'school'
  return BY_SOURCE.find(({ open }) => open.test(name))?.type ?? 'other'
}
