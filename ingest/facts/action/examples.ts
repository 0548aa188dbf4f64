import type { Example } from '../example.ts'

export const ACTION_EXAMPLES: readonly Example[] = []
