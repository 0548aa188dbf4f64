import type { Example } from '../example.ts'

export const DATE_EXAMPLES: readonly Example[] = []
