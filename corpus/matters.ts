/** A matter of the national nomenclature by which acts are sent to the control of legality (ACTES), second level. */
export interface MatterName {
  /** « 7.5 ». */
  readonly code: string
  /** First and second level as SCDL Délibérations writes them: lower case, a slash between, no comma, no bracket. */
  readonly name: string
}

const LEVELS: readonly (readonly [string, readonly string[]])[] = [
  [
    'commande publique',
    [
      'marchés publics',
      'délégations de service public',
      'conventions de mandat',
      'autres types de contrats',
      'transactions',
      'actes relatifs à la maîtrise d’œuvre',
      'actes spéciaux et divers',
    ],
  ],
  [
    'urbanisme',
    [
      'documents d’urbanisme',
      'actes relatifs au droit d’occupation ou d’utilisation des sols',
      'droit de préemption urbain',
    ],
  ],
  [
    'domaine et patrimoine',
    [
      'acquisitions',
      'aliénations',
      'locations',
      'limites territoriales',
      'autres actes de gestion du domaine public',
      'autres actes de gestion du domaine privé',
    ],
  ],
  [
    'fonction publique',
    [
      'personnels titulaires et stagiaires de la fonction publique territoriale',
      'personnels contractuels',
      'fonction publique hospitalière',
      'autres catégories de personnels',
      'régime indemnitaire',
    ],
  ],
  [
    'institutions et vie politique',
    [
      'élection exécutif',
      'fonctionnement des assemblées',
      'désignation de représentants',
      'délégation de fonctions',
      'délégation de signature',
      'exercice des mandats locaux',
      'intercommunalité',
      'décision d’ester en justice',
    ],
  ],
  [
    'libertés publiques et pouvoirs de police',
    [
      'police municipale',
      'pouvoirs du président du conseil général',
      'pouvoirs du président du conseil régional',
      'autres actes réglementaires',
      'actes pris au nom de l’état et soumis au contrôle hiérarchique',
    ],
  ],
  [
    'finances locales',
    [
      'décisions budgétaires',
      'fiscalité',
      'emprunts',
      'interventions économiques',
      'subventions',
      'contributions budgétaires',
      'avances',
      'fonds de concours',
      'prise de participation',
      'divers',
    ],
  ],
  [
    'domaines de compétences par thèmes',
    [
      'enseignement',
      'aide sociale',
      'voirie',
      'aménagement du territoire',
      'politique de la ville-habitat-logement',
      'emploi-formation professionnelle',
      'transports',
      'environnement',
      'culture',
    ],
  ],
  [
    'autres domaines de compétences',
    [
      'autres domaines de compétences des communes',
      'autres domaines de compétences des départements',
      'autres domaines de compétences des régions',
      'vœux et motions',
    ],
  ],
]

/** All 50, in order of the nomenclature. */
export const MATTERS: readonly MatterName[] = LEVELS.flatMap(([first, seconds], level) =>
  seconds.map((second, at) => ({ code: `${level + 1}.${at + 1}`, name: `${first}/${second}` })),
)

const BY_CODE: ReadonlyMap<string, MatterName> = new Map(MATTERS.map((matter) => [matter.code, matter]))

/** Null for a code that the nomenclature does not have. */
export function matterByCode(code: string): MatterName | null {
  return BY_CODE.get(code) ?? null
}
