import type { BodyType } from '../fact.ts'

/** Bodies of which every region, département or town has its own: « ARS Grand Est », « CHU de Nantes ». */
export interface Network {
  readonly type: BodyType
  /** Full names of the head, whatever their case. */
  readonly forms: readonly string[]
  /** Abbreviations of the head, in capitals. */
  readonly acronyms: readonly string[]
  /** True when the head alone, with no place, says nothing of use. */
  readonly needsPlace: boolean
}

/** A network whose member is known without its place: « l'ARS », « la chambre d'agriculture ». */
function known(type: BodyType, forms: readonly string[], acronyms: readonly string[]): Network {
  return { type, forms, acronyms, needsPlace: false }
}

/** A network whose member is one of many without its place: « le CHU », « une mission locale ». */
function placed(type: BodyType, forms: readonly string[], acronyms: readonly string[]): Network {
  return { type, forms, acronyms, needsPlace: true }
}

export const NETWORKS: readonly Network[] = [
  // State services in the regions
  known('state', ['agence régionale de santé'], ['ARS']),
  known('state', ["direction régionale de l'économie, de l'emploi, du travail et des solidarités"], ['DREETS']),
  known(
    'state',
    [
      "direction régionale des entreprises, de la concurrence, de la consommation, du travail et de l'emploi",
      "direction des entreprises, de la concurrence, de la consommation, du travail et de l'emploi",
    ],
    ['DIRECCTE', 'DIRRECTE'],
  ),
  known('state', ['direction régionale des affaires culturelles'], ['DRAC']),
  known('state', ["direction régionale de l'environnement, de l'aménagement et du logement"], ['DREAL']),
  known('state', ["direction régionale de l'alimentation, de l'agriculture et de la forêt"], ['DRAAF']),
  known('state', ['direction régionale de la jeunesse, des sports et de la cohésion sociale'], ['DRJSCS']),
  known('state', [], ['DRAJES']),
  // Assemblies and associations of a region
  known(
    'instance',
    ['conseil économique, social et environnemental régional', 'conseil économique, social et environnemental'],
    ['CESER'],
  ),
  known('instance', ["comité régional de l'emploi, de la formation et de l'orientation professionnelles"], ['CREFOP']),
  known('instance', ['conseil économique et social régional'], ['CESR']),
  known('association', ['association régionale des missions locales'], ['ARML']),
  known('operator', ['cariforef', 'carif oref', 'carif'], []),
  known('association', ["chambre régionale de l'économie sociale et solidaire"], ['CRESS']),
  known('state', ['chambre régionale des comptes'], []),
  known('association', ['comité régional du tourisme'], []),
  // Chambers
  known(
    'operator',
    ["chambre de commerce et d'industrie", "chambre régionale de commerce et d'industrie"],
    ['CCI', 'CCIR', 'CRCI'],
  ),
  known(
    'operator',
    [
      "chambre de métiers et de l'artisanat",
      "chambre des métiers et de l'artisanat",
      "chambre régionale de métiers et de l'artisanat",
      'chambre de métiers',
      'chambre des métiers',
    ],
    ['CMA', 'CRMA'],
  ),
  known('operator', ["chambre d'agriculture", "chambre régionale d'agriculture"], []),
  // Social protection, employment, housing, land
  known('operator', ["caisse d'allocations familiales"], ['CAF']),
  known('operator', ["caisse primaire d'assurance maladie"], ['CPAM']),
  known('operator', ["caisse d'assurance retraite et de la santé au travail", 'carsat'], []),
  known('operator', ['urssaf'], []),
  known('operator', ['mutualité sociale agricole'], ['MSA']),
  known('operator', ['centre régional des œuvres universitaires et scolaires', 'crous'], []),
  known('operator', ["société d'aménagement foncier et d'établissement rural"], ['SAFER']),
  known('operator', ['établissement public foncier'], ['EPF', 'EPFL']),
  known('operator', ["service départemental d'incendie et de secours"], ['SDIS']),
  placed('operator', ["centre communal d'action sociale"], ['CCAS']),
  known('association', ['transitions pro'], []),
  known('association', ['fongecif'], []),
  known('operator', ['greta'], []),
  placed('operator', ["agence de l'eau"], []),
  placed('association', ['mission locale'], []),
  // Health and schools of one town
  placed(
    'operator',
    ['centre hospitalier universitaire', 'centre hospitalier régional universitaire'],
    ['CHU', 'CHRU'],
  ),
  placed('operator', ['centre hospitalier', 'centre hospitalier intercommunal'], ['CH']),
  placed('operator', ['hôpital'], []),
  placed('operator', ['grand port maritime'], []),
  placed('school', ["centre de formation d'apprentis", 'centre de formation des apprentis'], ['CFA']),
  placed('school', ['institut de formation en soins infirmiers'], ['IFSI']),
  placed('school', ['institut régional du travail social'], ['IRTS']),
  placed('school', ['maison familiale rurale', 'maison familiale et rurale'], ['MFR']),
]
