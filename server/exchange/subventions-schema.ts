import { oneOf, siret } from './row-checks.ts'
import type { TableSchema } from './table-schema.ts'

/** Columns of SCDL Subventions, in the order of the file. */
export const SUBVENTION_COLUMNS = [
  'nomAttribuant',
  'idAttribuant',
  'dateConvention',
  'referenceDecision',
  'nomBeneficiaire',
  'idBeneficiaire',
  'rnaBeneficiaire',
  'objet',
  'montant',
  'nature',
  'conditionsVersement',
  'datesPeriodeVersement',
  'idRAE',
  'notificationUE',
  'pourcentageSubvention',
  'dispositifAide',
] as const
export type SubventionColumn = (typeof SUBVENTION_COLUMNS)[number]

/**
 * SCDL Subventions 2.1.1 (https://gitlab.com/opendatafrance/scdl/subventions), the essential data of grant agreements
 * that décret n° 2017-779 wants published.
 */
export const SUBVENTIONS: TableSchema<SubventionColumn> = {
  fields: [
    { name: 'nomAttribuant', type: 'string', required: true },
    { name: 'idAttribuant', type: 'string', required: true, pattern: /^\d{14}$/u },
    { name: 'dateConvention', type: 'date', required: true },
    { name: 'referenceDecision', type: 'string' },
    { name: 'nomBeneficiaire', type: 'string', required: true },
    { name: 'idBeneficiaire', type: 'string' },
    { name: 'rnaBeneficiaire', type: 'string', pattern: /^W\d{9}$/u },
    { name: 'objet', type: 'string', required: true, maxLength: 256 },
    { name: 'montant', type: 'number', required: true },
    {
      name: 'nature',
      type: 'string',
      required: true,
      values: [
        'aide en numéraire',
        'aide en nature',
        'aide en numéraire;aide en nature',
        'aide en nature;aide en numéraire',
      ],
    },
    { name: 'conditionsVersement', type: 'string', required: true, maxLength: 256 },
    {
      name: 'datesPeriodeVersement',
      type: 'string',
      required: true,
      pattern: /^\d{4}-\d{2}-\d{2}(?:\/\d{4}-\d{2}-\d{2})?$/u,
    },
    { name: 'idRAE', type: 'string', maxLength: 5 },
    { name: 'notificationUE', type: 'boolean', required: true },
    { name: 'pourcentageSubvention', type: 'number', required: true, minimum: 0.01, maximum: 1 },
    { name: 'dispositifAide', type: 'string' },
  ],
  checks: [siret('idAttribuant'), siret('idBeneficiaire'), oneOf('idBeneficiaire', 'rnaBeneficiaire')],
}
