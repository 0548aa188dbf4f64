import type { ObjectKind } from './verbs.ts'

/** Nouns that act for a body without naming it: « les élus », « le préfet ». Sources for `french`. */
export const INSTITUTION = [
  '(?:élus?|élues?|élu·es|élu\\(e\\)s|conseill(?:er|ère)s?(?:·ères|·ère·s)?|députée?s?|sénat(?:eur|rice)s?)',
  '(?:vice-)?présidente?s?|maires?|préfète?s?|ministres?|rect(?:eur|rice)s?|exécutifs?|gouvernement',
  'assemblées?|commissions?|comité|jury|conseil|majorité|hémicycle|instances?|sessions?|plénières?|parlement|sénat',
  'collectivités?|régions?|départements?|communes?|villes?|métropoles?|agglomérations?|municipalités?|état',
  "intercommunalités?|communautés? (?:urbaine|d'agglomération|de communes)|syndicat mixte|pôle métropolitain",
  'chambres?|agences?|ministères?|préfectures?|rectorats?|académies?|universités?',
  "offices?|caisses?|autorité de gestion|groupe d'action locale|parc naturel régional|établissement public|société (?:publique locale|d'économie mixte)",
  'gip|epci|cci|partenaires|signataires|financeurs|partenaires sociaux|branches professionnelles',
].join('|')

const MONEY = [
  'subventions?|aides?|enveloppes?|dotations?|crédits?|fonds|prêts?|bourses?|primes?|avances?|financements?|budgets?',
  'sommes?|montants?|garanties?|indemnités?|chèques?|participations?|contributions?|cofinancements?|rallonges?',
  'soutiens? (?:financiers?|de)|concours financiers?|autorisations? de programme|euros|millions?|milliards?',
].join('|')

const AGREEMENT = [
  'conventions?|contrats?|accords?|accords?-cadres?|pactes?|protocoles?|chartes?|avenants?|partenariats?|traités?',
  "ententes?|lettres? d'(?:intention|engagement)|marchés?|baux|bail|concessions?|feuilles? de route|cper|pric|cprdfop",
].join('|')

const MATTER = [
  `${AGREEMENT}|${MONEY}`,
  'rapports?|délibérations?|plans?|schémas?|stratégies?|règlements?|motions?|vœux?|vœu|avis|projets?|dossiers?|programmes?',
  "orientations?|comptes?|décisions?|mesures?|dispositifs?|tarifs?|cartes?|cadres? d'intervention|politiques?|opérations?",
  'appels? à (?:projets?|candidatures?|manifestations?|initiatives?|idées)|campagnes?|expérimentations?|concertations?',
  'consultations?|enquêtes?|études?|concours|labels?|prix|trophées?|propositions?|textes?|lois?|ordonnances?|décrets?',
  'srdeii|sraddet|cpier|ppi|services?|guichets?|observatoires?|postes?|gratuité|moratoires?|amendements?|documents?|déclarations?|programmations?|demandes?|antennes?|places|travaux|chantiers?|sections?',
].join('|')

const OFFICE = [
  '(?:vice-)?présidente?s?|direct(?:eur|rice)s?|délégué(?:e|s|es)?|maires?|membres?|représentante?s?|rapport(?:eur|euse)s?',
  'députée?s?|conseill(?:er|ère)s?|préfète?s?|secrétaires?|rect(?:eur|rice)s?|lauréate?s?|chef(?:fe)?s?|commissaires?|jury',
].join('|')

/** What a body may propose to others or to a vote; an offer of service is no proposal. */
const PROPOSAL = [
  `${AGREEMENT}|budgets?|rapports?|plans?|schémas?|stratégies?|vœux?|vœu|motions?|amendements?|règlements?|textes?|lois?`,
  'délibérations?|mesures?|répartitions?|candidatures?',
].join('|')

/** Where a text is sent to be decided on: « soumis au vote », « soumis à l'assemblée ». */
const READING = [
  "au vote|aux (?:votes?|élus|conseillers)|au conseil|à la (?:commission|délibération|région)|à l'(?:assemblée|approbation|avis)",
  "à l'(?:examen|adoption|accord)|à délibération",
].join('|')

/** What each kind of object is called, amounts apart; sources for `french`. */
export const OBJECT_NOUNS: Readonly<Record<Exclude<ObjectKind, 'amount'>, string>> = {
  money: MONEY,
  agreement: AGREEMENT,
  matter: MATTER,
  office: OFFICE,
  reading: READING,
  proposal: PROPOSAL,
}

/** A call for projects, whatever its name. */
export const CALL =
  "(?:appels? (?:régional |national )?à (?:projets?|candidatures?|manifestations?|initiatives?|idées)(?: d'intérêts?)?|aap|ami)"
