import type { Example } from '../example.ts'
import { ANCHORED_EXAMPLES } from './anchored-examples.ts'
import { DAY_EXAMPLES } from './day-examples.ts'
import { ROLE_EXAMPLES } from './role-examples.ts'
import { SILENT_EXAMPLES } from './silent-examples.ts'
import { RANGE_EXAMPLES, YEAR_EXAMPLES } from './year-examples.ts'

export const DATE_EXAMPLES: readonly Example[] = [
  ...DAY_EXAMPLES,
  ...YEAR_EXAMPLES,
  ...RANGE_EXAMPLES,
  ...ROLE_EXAMPLES,
  ...ANCHORED_EXAMPLES,
  ...SILENT_EXAMPLES,
]
