import type { Candidates } from './candidate.ts'
import { type History, standsIn, type Told } from './history.ts'
import type { Surroundings } from './surroundings.ts'

/** Marks of each candidate for a role whether it had that role before, beside the words around this amount. */
export function markHistory(
  candidates: Candidates,
  role: keyof Told,
  { how, beside, pronoun }: Surroundings,
  history: History,
): void {
  for (const candidate of candidates.all) {
    const body = candidate.role?.body ?? null
    const stands = `${body === null ? 'nobody' : 'somebody'} ${standsIn(role, body, history)}`
    const features = [stands, `${stands} ${how}`, ...beside.map((step) => `${stands} ${step}`)]
    for (const feature of features) candidates.mark(body, feature)
    if (pronoun !== '') candidates.mark(body, `${stands} ${pronoun} ${how}`)
  }
}
