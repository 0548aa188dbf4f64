import { REGIONS, type Region } from '../corpus/regions.ts'

/** The 18 regions in the order of a French dictionary. */
export const REGIONS_BY_NAME: readonly Region[] = [...REGIONS].sort((a, b) => a.name.localeCompare(b.name, 'fr'))
