import type { Example } from '../example.ts'
import { COLLECTIVITY_EXAMPLES } from './collectivity-examples.ts'
import { ORGANISATION_EXAMPLES } from './organisation-examples.ts'
import { PLAYER_EXAMPLES } from './player-examples.ts'
import { ROLE_EXAMPLES } from './role-examples.ts'

export const BODY_EXAMPLES: readonly Example[] = [
  ...COLLECTIVITY_EXAMPLES,
  ...ORGANISATION_EXAMPLES,
  ...ROLE_EXAMPLES,
  ...PLAYER_EXAMPLES,
]
