import { isCommuneName } from '../../../corpus/bodies/communes.ts'
import { departmentNamed } from '../../../corpus/bodies/departments.ts'
import { bodyNamed } from '../../../corpus/bodies/lookup.ts'
import { regionNamed } from '../../../corpus/bodies/regional.ts'
import { isPerson } from './given-names.ts'

/** What money is spent by or for: schemes, texts, events, prizes. */
const SCHEMES =
  'Plans?|Fonds|Programmes?|Pacte|Contrats?|Projets?|Schéma|Budget|Pass|Prix|Grand Prix|Opérations?|Horizon|Erasmus|' +
  'Leader|Interreg|Life|Acte|Loi|Livre|Code|Décret|Charte|Convention|Délibération|Rapports?|Article|Chèques?|Carte|' +
  'Bourses?|Labels?|Dispositifs?|Mesures?|Axe|Volet|Objectif|Stratégie|Feuille|Appels?|Trophées?|Coupe|Tour|Jeux|' +
  'Championnats?|Journées?|Semaine|Nuit|Salon|Foire|Fête|Forum|Assises|Rallye|Marathon|Biennale|Internet|Covid|Brexit|' +
  'Feder|Feader|Feamp|Feampa|Fse|Cper|Pac|Recettes|Cotisations?|Emprunts?|Mécénat|Dons|Autofinancement|Solde|Reste|Total'

/** Who speaks or when, written with a capital out of respect. */
const PEOPLE_AND_TIMES =
  'Mme|MM?|Mmes|Monsieur|Madame|Maires?|Présidente?|Vice-présidente?|Ministre|Premier|Première|Directeur|Directrice|' +
  'Élue?s|Conseillers|Français|Françaises|Bretons|Corses|Normands|Européens|Année|Noël|Pâques|Toussaint|Celles?|Celui|' +
  'Ceux|Chacune?|Beaucoup|Plusieurs|Certains|Toute?s?|Tous|Nous|Vous|Ils?|Elles?|On|Cette|Ces|Ce|Cet|Une?|Deux|Trois|' +
  'Communes?|Départements?|Régions?|Lycées|Collèges|Écoles|Associations|Entreprises|Collectivités|Communautés|Chambres|' +
  'Assemblée|Conseil|Commission|Cabinet|Groupe|Séance|Villes|Établissements|Familles|Jeunes|Étudiants|Agriculteurs|Pays|Parlement|Aucune?|Quelque|Chaque|Autre|Rien|Tel|Son|Ses|Leurs?|Notre|Votre|Qui|Quoi|Objet|Montant'

/** Countries, cities abroad and stretches of country, which bear no name of a council. */
const PLACES =
  'Nord|Sud|Est|Ouest|Centre|Europe|France|Ukraine|Russie|Liban|Haïti|Maroc|Sénégal|Madagascar|Mali|Tunisie|Algérie|Syrie|Turquie|Japon|Chine|' +
  'Inde|Vietnam|Burkina|Bénin|Togo|Comores|Maurice|Seychelles|Québec|Canada|Brésil|Suriname|Pologne|Allemagne|Espagne|' +
  'Italie|Belgique|Suisse|Luxembourg|Portugal|Irlande|Angleterre|Royaume-Uni|Grèce|Roumanie|Hongrie|États-Unis|Afrique|' +
  'Asie|Amérique|Palestine|Israël|Arménie|Kosovo|Bruxelles|Londres|Berlin|Madrid|Barcelone|Turin|Gênes|Milan|Rome|' +
  'Genève|Bâle|Bilbao|Sarrebruck|Karlsruhe|Fribourg|Stuttgart|Mannheim|Tombouctou|Anjouan|Mohéli|Atlantique|Méditerranée|Manche|Alpes|Pyrénées|Vosges|Massif|Morvan|Cévennes|Vercors|' +
  'Camargue|Beauce|Sologne|Perche|Vexin|Trégor|Cornouaille|Médoc|Périgord|Quercy|Béarn|Velay|Forez|Bresse|Bugey|' +
  'Beaujolais|Flandre|Artois|Ternois|Boulonnais|Loire|Seine|Rhône|Garonne|Dordogne|Rhin|Outre-mer|Antilles|Caraïbe'

const NO_BODY = new RegExp(`^(?:${SCHEMES}|${PEOPLE_AND_TIMES}|${PLACES})(?![\\p{L}\\p{N}-])`, 'u')

/** Places alone, as opposed to « Atlantique Habitations ». */
const PLACE_ALONE = new RegExp(`^(?:L[ae]s? |L')?(?:${PLACES})$`, 'u')
const OPENS_WITH_PLACE = new RegExp(`^(?:${PLACES}) \\p{Lu}`, 'u')

/** Abbreviations that are met with an article or an amount and name no body: funds, taxes, diplomas, trains, statuses. */
const INITIALS =
  /^(?:FEDER|FSE|FEADER|FEAMPA?|FTJ|LEADER|CPER|CPIER|PRIC|PIC|PIA|SRADDET|SRDEII|SRDE|CPRDFOP?|SCOT|PLUI?|RSA|RMI|SMIC|TVA|TTC|HT|DGF|DETR|DSIL|DSID|FCTVA|CVAE|CFE|TICPE|TIPP|BTS|BTP|CAP|BEP|BAC|DUT|BUT|CDI|CDD|TER|TGV|LGV|RER|TCSP|BHNS|RN|RD|RCEA|PME|TPE|ETI|PMI|ESS|HLM|EHPAD|OPAH|CO2|THD|FTTH|ADSL|NTIC|TIC|TICE|IA|CFA|VAE|CIF|CPF|ENT|RGPD|PAC|ICHN|MAEC|DJA|AOC|AOP|IGP|PAT|ZAC|ZFE|ZRR|QPV|PNR|EPCI|EPIC|EPA|GIP|SEM|SPL|SAS|SARL|SA|GPEC|SPRO|CEP|VTT|VTC|JO|JOP|COVID|ISF|PIB|CO|PDF|NON|OUI|ETP|BAFA|BAFD|AAP|AMI|AP|CP|CPO|COM|DOB|OB|DM|SIRET|SIREN|RNA|ANNEXE|ARTICLE|DSP|PPP|ENS|IFSI|MFR|ITI|DLAL|RUP|DOM|TOM|PTOM|UE|NPNRU|ANRU|TZCLD|SDAGE|SAGE|PAPI|PLH|PDU|RTE|RIP|SIG|ERASMUS|INTERREG|LIFE|BIO|DDA|DCM|USA|CV|BD|HDF|IDF|PACA|AURA|BFC|NAQ|OCC|CVL|PDL|CC|CA|CU|MW|KW|GPS|DVD|IRM|ADN|ARN|SRU|DALO|RIS|RISOM|FISAC|FNADT|FDES|FAJ|FSL|PCH|APA|ASE|IAE|AAH|API|ARE|TH|CHU|CHRU|CSPE|SCIC|SCOP|RQTH|BPI|MTB|POP|PEFC|FSC|PCAET|PLPDMA|SRCAE|SRADT|SRIT|TEPOS|CRTE|ORT|PVD|DUP|ZAD|PEM|PLPI|PRSE|PRS|SRB|SRHH|PRPGD|PDH|PDIPR|PRAD|PCS|PPRI|PPRT|OIN|ZNIEFF|PLM|LOM|NOTRE|MAPTAM|CAR|PDALHPD|AIDE|TOTAL|EPCC|SPA|EARL|GAEC|SCI|SEML|SAEM|FACÉ|FACE)$/u

const SCHEME = new RegExp(`^(?:${SCHEMES})(?![\\p{L}\\p{N}-])`, 'u')

/** True of « Fonds Barnier », « Salon du livre », « Feder »: what money is spent by or for, not who has it. */
export function isScheme(name: string): boolean {
  return SCHEME.test(name) || INITIALS.test(name.toUpperCase())
}

/** True of initials that name no body. */
export function areNoBody(initials: string): boolean {
  return INITIALS.test(initials)
}

/** « Franciliens », « Bragards »: those who live somewhere. */
const INHABITANTS = /^\p{Lu}\p{Ll}+(?:iens|éens|ards|ois|ais|ains)$/u

/** True of the name of a region, a département or a commune. */
export function isPlace(name: string): boolean {
  return isCommuneName(name) || regionNamed(name) !== null || departmentNamed(name) !== null
}

/** « La Région … », « Le CREPS de … »: a name that other rules read without its article. */
function hasOwnArticle(name: string): boolean {
  const rest = name.replace(/^L(?:es?|a) /u, '')
  return (
    rest === name ||
    !(
      /^(?:\p{Lu}{2}|Région|Département|Ville|Commune|Métropole|Conseil|Collectivité)/u.test(rest) ||
      bodyNamed(rest) !== null
    )
  )
}

/** True when a capitalised name is that of a place, a scheme, an event, a fund or a person, whatever role it plays. */
export function namesNoBody(name: string): boolean {
  const bare = name.replace(/^(?:L[ae]s? |L')/u, '')
  const first = /^[\p{L}\p{N}]+/u.exec(bare)?.[0] ?? bare
  if (NO_BODY.test(bare) && !OPENS_WITH_PLACE.test(bare)) return true
  return (
    PLACE_ALONE.test(name) ||
    INITIALS.test(first) ||
    isPerson(name) ||
    name.split(/ et (?=\p{Lu})/u).some(isPlace) ||
    INHABITANTS.test(name) ||
    !hasOwnArticle(name)
  )
}
