import type { BodyType } from '../fact.ts'

/** Bodies of which every region, département or town has its own: « ARS Grand Est », « CHU de Nantes ». */
export interface Network {
  /** Canonical head of the name. */
  readonly head: string
  readonly type: BodyType
  /** Other ways to write the head, whatever their case. */
  readonly forms: readonly string[]
  /** Abbreviations of the head, in capitals. */
  readonly acronyms: readonly string[]
  /** True when there is one for a region, so that « l'ARS » in a regional text is the region's own. */
  readonly regional: boolean
  /** True when the canonical name keeps « de » before the place. */
  readonly linked: boolean
  /** True when the head alone, with no place, says nothing of use. */
  readonly needsPlace: boolean
}

function regional(head: string, type: BodyType, forms: readonly string[], acronyms: readonly string[]): Network {
  return { head, type, forms, acronyms, regional: true, linked: false, needsPlace: false }
}

function local(head: string, type: BodyType, forms: readonly string[], acronyms: readonly string[]): Network {
  return { head, type, forms, acronyms, regional: false, linked: false, needsPlace: false }
}

function placed(head: string, type: BodyType, forms: readonly string[], acronyms: readonly string[]): Network {
  return { head, type, forms, acronyms, regional: false, linked: true, needsPlace: true }
}

export const NETWORKS: readonly Network[] = [
  // State services in the regions
  regional('ARS', 'state', ['agence régionale de santé'], ['ARS']),
  regional(
    'DREETS',
    'state',
    ["direction régionale de l'économie, de l'emploi, du travail et des solidarités"],
    ['DREETS'],
  ),
  regional(
    'DIRECCTE',
    'state',
    [
      "direction régionale des entreprises, de la concurrence, de la consommation, du travail et de l'emploi",
      "direction des entreprises, de la concurrence, de la consommation, du travail et de l'emploi",
    ],
    ['DIRECCTE', 'DIRRECTE'],
  ),
  regional('DRAC', 'state', ['direction régionale des affaires culturelles'], ['DRAC']),
  regional('DREAL', 'state', ["direction régionale de l'environnement, de l'aménagement et du logement"], ['DREAL']),
  regional('DRAAF', 'state', ["direction régionale de l'alimentation, de l'agriculture et de la forêt"], ['DRAAF']),
  regional('DRJSCS', 'state', ['direction régionale de la jeunesse, des sports et de la cohésion sociale'], ['DRJSCS']),
  regional('DRAJES', 'state', [], ['DRAJES']),
  // Assemblies and associations of a region
  regional(
    'CESER',
    'instance',
    ['conseil économique, social et environnemental régional', 'conseil économique, social et environnemental'],
    ['CESER'],
  ),
  regional(
    'CREFOP',
    'instance',
    ["comité régional de l'emploi, de la formation et de l'orientation professionnelles"],
    ['CREFOP'],
  ),
  regional('CESR', 'instance', ['conseil économique et social régional'], ['CESR']),
  regional('ARML', 'association', ['association régionale des missions locales'], ['ARML']),
  regional('Carif-Oref', 'operator', ['cariforef', 'carif oref', 'carif'], []),
  regional('CRESS', 'association', ["chambre régionale de l'économie sociale et solidaire"], ['CRESS']),
  regional('Chambre régionale des comptes', 'state', ['chambre régionale des comptes'], []),
  regional('Comité régional du tourisme', 'association', ['comité régional du tourisme'], []),
  // Chambers
  local(
    'CCI',
    'operator',
    ["chambre de commerce et d'industrie", "chambre régionale de commerce et d'industrie"],
    ['CCI', 'CCIR', 'CRCI'],
  ),
  local(
    'CMA',
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
  local("Chambre d'agriculture", 'operator', ["chambre d'agriculture", "chambre régionale d'agriculture"], []),
  // Social protection, employment, housing, land
  local('CAF', 'operator', ["caisse d'allocations familiales"], ['CAF']),
  local('CPAM', 'operator', ["caisse primaire d'assurance maladie"], ['CPAM']),
  local('Carsat', 'operator', ["caisse d'assurance retraite et de la santé au travail", 'carsat'], []),
  local('Urssaf', 'operator', ['urssaf'], []),
  local('MSA', 'operator', ['mutualité sociale agricole'], ['MSA']),
  local('Crous', 'operator', ['centre régional des œuvres universitaires et scolaires', 'crous'], []),
  local('Safer', 'operator', ["société d'aménagement foncier et d'établissement rural"], ['SAFER']),
  local('EPF', 'operator', ['établissement public foncier'], ['EPF', 'EPFL']),
  local('SDIS', 'operator', ["service départemental d'incendie et de secours"], ['SDIS']),
  placed('CCAS', 'operator', ["centre communal d'action sociale"], ['CCAS']),
  local('Transitions Pro', 'association', ['transitions pro'], []),
  local('Fongecif', 'association', ['fongecif'], []),
  local('Greta', 'operator', ['greta'], []),
  placed("Agence de l'eau", 'operator', ["agence de l'eau"], []),
  placed('Mission locale', 'association', ['mission locale'], []),
  // Health and schools of one town
  placed(
    'CHU',
    'operator',
    ['centre hospitalier universitaire', 'centre hospitalier régional universitaire'],
    ['CHU', 'CHRU'],
  ),
  placed('Centre hospitalier', 'operator', ['centre hospitalier', 'centre hospitalier intercommunal'], ['CH']),
  placed('Hôpital', 'operator', ['hôpital'], []),
  placed('CFA', 'school', ["centre de formation d'apprentis", 'centre de formation des apprentis'], ['CFA']),
  placed('IFSI', 'school', ['institut de formation en soins infirmiers'], ['IFSI']),
  placed('IRTS', 'school', ['institut régional du travail social'], ['IRTS']),
  placed('MFR', 'school', ['maison familiale rurale', 'maison familiale et rurale'], ['MFR']),
]
