import type { Fact } from './fact.ts'

/** ISO day of the first sitting that a document's facts date to the day, or null. */
export function meetingOn(facts: readonly Fact[]): string | null {
  for (const fact of facts) {
    if (fact.kind === 'date' && fact.role === 'meeting' && /^\d{4}-\d\d-\d\d$/u.test(fact.value)) return fact.value
  }
  return null
}
