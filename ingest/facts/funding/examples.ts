import type { Example } from '../example.ts'

export const FUNDING_EXAMPLES: readonly Example[] = []
