import type { Example } from '../example.ts'

export const AMOUNT_EXAMPLES: readonly Example[] = []
