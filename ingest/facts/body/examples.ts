import type { Example } from '../example.ts'

export const BODY_EXAMPLES: readonly Example[] = []
