/** Nouns that act for a body without naming it, without accents: « les élus », « le préfet ». */
const INSTITUTIONS: ReadonlySet<string> = new Set(
  [
    'elu elus elue elues conseiller conseillers conseillere conseilleres depute deputes senateur senateurs edile ediles',
    'president presidente presidents vice-president vice-presidente vice-presidents maire maires adjoint adjointe prefet prefete',
    'ministre ministres recteur rectrice executif gouvernement majorite opposition hemicycle bureau rapporteur',
    'assemblee assemblees commission comite jury conseil conseils instance instances session seance pleniere parlement senat',
    'institution collectivite collectivites region regions departement departements commune communes ville villes metropole metropoles',
    'agglomeration agglo municipalite etat intercommunalite intercommunalites communaute communautes syndicat pole canton',
    'chambre chambres agence agences ministere prefecture rectorat academie universite office caisse banque tresor',
    'delegation direction etablissement parc regie societe federation association fondation ligue groupe reseau',
    'partenaires signataires financeurs bailleurs cofinanceurs gip epci cci europe union parties partenaire financeur',
    'presidence vice-presidence tutelle tribunal tribunaux cour juge juges magistrats autorite commissaire fonds feder fse feader feamp feampa ftj',
    'gauche droite ecologistes socialistes communistes republicains centristes insoumis',
    'mecene mecenes bailleur cooperative scop mutuelle assureur branche consortium groupement operateur port industriels',
  ].flatMap((line) => line.split(' ')),
)

/** Heads that stand for the collectivity that the document is about: « les élus », « la collectivité ». */
const OF_THE_COLLECTIVITY: ReadonlySet<string> = new Set(
  'elu elus elue elues conseiller conseillers conseillere conseilleres collectivite executif hemicycle majorite session seance president presidente maire assemblee pleniere vice-president vice-presidente ediles municipalite'.split(
    ' ',
  ),
)

/** Whether `key`, lower case without accents, is a noun that may act for a body. */
export function isInstitution(key: string): boolean {
  return (
    INSTITUTIONS.has(key) ||
    (key.endsWith('s') && INSTITUTIONS.has(key.slice(0, -1))) ||
    /^(?:elu|conseiller|depute)[·(.-]/u.test(key)
  )
}

export function isOfTheCollectivity(key: string): boolean {
  return OF_THE_COLLECTIVITY.has(key) || /^(?:elu|conseiller)[·(.-]/u.test(key)
}

const MONEY = [
  'subventions?|aides?|enveloppes?|dotations?|crédits?|fonds|prêts?|bourses?|primes?|avances?|financements?|budgets?',
  'sommes?|montants?|garanties?|indemnités?|chèques?|participations?|contributions?|cofinancements?|rallonges?',
  'soutiens?|concours financiers?|appui financier|autorisations? de programme|euros|millions?|milliards?|€|k€|m€|md€',
  '\\d+(?:,\\d+)? ?%|hauteur|coups? de pouce|bouclier|acomptes?|soldes?|forfaits?|moitié|tiers|quart|totalité|intégralité|reste|allocations?',
].join('|')

const AGREEMENT = [
  'conventions?|contrats?|accords?|accords?-cadres?|pactes?|protocoles?|chartes?|avenants?|partenariats?|traités?',
  "ententes?|lettres? d'(?:intention|engagement)|marchés?|baux|bail|concessions?|feuilles? de route|cper|pric|cprdfop",
].join('|')

const MATTER = [
  `${AGREEMENT}|${MONEY}`,
  'rapports?|délibérations?|plans?|schémas?|stratégies?|règlements?|motions?|vœux?|avis|projets?|dossiers?|programmes?',
  "orientations?|comptes?|décisions?|mesures?|dispositifs?|tarifs?|cartes?|cadres? d'intervention|politiques?|opérations?",
  'appels?|campagnes?|expérimentations?|concertations?|consultations?|enquêtes?|études?|concours|labels?|prix|trophées?',
  'propositions?|textes?|lois?|ordonnances?|décrets?|gratuité|moratoires?|amendements?|documents?|déclarations?',
  'srdeii|sraddet|cpier|ppi|guichets?|observatoires?|postes?|programmations?|demandes?|candidatures?|travaux|chantiers?',
  'aménagements?|constructions?|rénovations?|restructurations?|modernisations?|extensions?|lauréats?|résultats?|listes?|ouvertures?|fermetures?|suppressions?|maintien|reports?|lignes?|ordre du jour|procès-verb(?:al|aux)|pv|hausses?|baisses?|taux|taxes?|créations?|acquisitions?|adhésions?|cessions?|échéances?|dépôts?|réunions?|votes?|séances?|barèmes?|équipements?|reconstructions?|remplacements?',
].join('|')

const OFFICE = [
  '(?:vice-)?présidente?s?|direct(?:eur|rice)s?|délégué(?:e|s|es)?|maires?|membres?|représentante?s?|rapport(?:eur|euse)s?',
  'députée?s?|conseill(?:er|ère)s?|préfète?s?|secrétaires?|rect(?:eur|rice)s?|lauréate?s?|chef(?:fe)?s?|commissaires?|jury',
].join('|')

/** What acts are about; sources for `french`. */
export const NOUNS = { money: MONEY, agreement: AGREEMENT, matter: MATTER, office: OFFICE }

/** A call for projects, whatever its name. */
export const CALL =
  'appels? (?:régional |régionaux |national |conjoint )?à (?:projets?|candidatures?|dossiers?|contributions?|propositions?|manifestations?|initiatives?|idées|concurrence)|aap(?![\\p{L}])|ami(?![\\p{L}])'
