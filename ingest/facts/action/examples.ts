import type { Example } from '../example.ts'
import { ACTIVE_EXAMPLES } from './active-examples.ts'
import { LEXICON_EXAMPLES } from './lexicon-examples.ts'
import { LIST_EXAMPLES } from './list-examples.ts'
import { NOUN_EXAMPLES } from './noun-examples.ts'
import { PASSIVE_EXAMPLES } from './passive-examples.ts'
import { SILENT_EXAMPLES } from './silent-examples.ts'
import { STATUS_EXAMPLES } from './status-examples.ts'
import { SUBJECT_EXAMPLES } from './subject-examples.ts'
import { VOTE_EXAMPLES } from './vote-examples.ts'

export const ACTION_EXAMPLES: readonly Example[] = [
  ...ACTIVE_EXAMPLES,
  ...PASSIVE_EXAMPLES,
  ...NOUN_EXAMPLES,
  ...LEXICON_EXAMPLES,
  ...SUBJECT_EXAMPLES,
  ...LIST_EXAMPLES,
  ...STATUS_EXAMPLES,
  ...VOTE_EXAMPLES,
  ...SILENT_EXAMPLES,
]
