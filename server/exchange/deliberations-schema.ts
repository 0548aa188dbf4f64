import { keyOf } from '../../corpus/bodies/body.ts'
import { MATTERS } from '../../corpus/matters.ts'
import { atLeast, checkColumn, cohesive, siret, sums, yearInterval } from './row-checks.ts'
import type { TableSchema } from './table-schema.ts'

/** Columns of SCDL Délibérations, in the order of the file. */
export const DELIBERATION_COLUMNS = [
  'COLL_NOM',
  'COLL_SIRET',
  'DELIB_ID',
  'DELIB_DATE',
  'DELIB_MATIERE_CODE',
  'DELIB_MATIERE_NOM',
  'DELIB_OBJET',
  'BUDGET_ANNEE',
  'BUDGET_NOM',
  'PREF_ID',
  'PREF_DATE',
  'VOTE_EFFECTIF',
  'VOTE_REEL',
  'VOTE_POUR',
  'VOTE_CONTRE',
  'VOTE_ABSTENTION',
  'DELIB_URL',
] as const
export type DeliberationColumn = (typeof DELIBERATION_COLUMNS)[number]

/** SCDL Délibérations 2.1.5 (https://gitlab.com/opendatafrance/scdl/deliberations), with its eleven checks. */
export const DELIBERATIONS: TableSchema<DeliberationColumn> = {
  fields: [
    { name: 'COLL_NOM', type: 'string', required: true },
    { name: 'COLL_SIRET', type: 'string', required: true, pattern: /^\d{14}$/u },
    { name: 'DELIB_ID', type: 'string', required: true },
    { name: 'DELIB_DATE', type: 'date', required: true },
    { name: 'DELIB_MATIERE_CODE', type: 'string', required: true, pattern: /^\d\.\d{1,2}$/u },
    { name: 'DELIB_MATIERE_NOM', type: 'string', required: true },
    { name: 'DELIB_OBJET', type: 'string', required: true },
    { name: 'BUDGET_ANNEE', type: 'string', pattern: /^\d{4}(?:\/\d{4})?$/u },
    { name: 'BUDGET_NOM', type: 'string' },
    { name: 'PREF_ID', type: 'string' },
    { name: 'PREF_DATE', type: 'date' },
    { name: 'VOTE_EFFECTIF', type: 'integer' },
    { name: 'VOTE_REEL', type: 'integer' },
    { name: 'VOTE_POUR', type: 'integer' },
    { name: 'VOTE_CONTRE', type: 'integer' },
    { name: 'VOTE_ABSTENTION', type: 'integer' },
    { name: 'DELIB_URL', type: 'uri' },
  ],
  checks: [
    siret('COLL_SIRET'),
    yearInterval('BUDGET_ANNEE'),
    cohesive('BUDGET_ANNEE', 'BUDGET_NOM'),
    cohesive('VOTE_EFFECTIF', 'VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'),
    atLeast('PREF_DATE', 'DELIB_DATE'),
    atLeast('VOTE_EFFECTIF', 'VOTE_REEL'),
    atLeast('VOTE_REEL', 'VOTE_POUR'),
    atLeast('VOTE_REEL', 'VOTE_CONTRE'),
    atLeast('VOTE_REEL', 'VOTE_ABSTENTION'),
    sums('VOTE_REEL', 'VOTE_POUR', 'VOTE_CONTRE', 'VOTE_ABSTENTION'),
    checkColumn('DELIB_MATIERE_NOM', matterFault),
  ],
}

/** The nine matters of the first level. */
const FIRST_LEVEL: ReadonlySet<string> = new Set(MATTERS.map(({ name }) => keyOf(name.split('/')[0] ?? '')))

/** `nomenclature-actes-value`: a matter of the first level, a slash without spaces, its part. */
function matterFault(name: string): string | null {
  const [first = '', second] = name.split('/')
  if (second === undefined) return `« ${name} » n’a pas de barre oblique`
  if (first !== first.trimEnd() || second !== second.trimStart()) return 'la barre oblique ne veut pas d’espaces'
  return FIRST_LEVEL.has(keyOf(first)) ? null : `« ${first} » n’est pas une matière de la nomenclature ACTES`
}
