import type { Sample } from '../press.ts'
import { ACTS } from './acts.ts'
import { LETTERS } from './letters.ts'
import { REPORTS } from './reports.ts'
import { TABLES } from './tables.ts'

/** Every sample, set anew; the same bytes each time. */
export function samples(): Promise<readonly Sample[]> {
  return Promise.all([...ACTS, ...LETTERS, ...TABLES, ...REPORTS].map((make) => make()))
}
