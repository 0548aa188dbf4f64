import type { Understood } from '../library.ts'
import { plain } from '../plain.ts'

/** The one thing that a direct answer tells. */
export type Asked = 'amount' | 'date' | 'deadline' | 'funder' | 'beneficiary'

/** « combien d’écoles » counts schools; « de combien … a augmenté » and « quelle part » ask for no amount, « quels montants » for many. */
const NO_AMOUNT =
  / (?:combien (?:de|d) (?!euros|argent|credits?|fonds|subventions?|millions?)|de combien |quels (?:sont les )?montants |quelles (?:sont les )?(?:sommes|aides) |quelle part |(?:pour )?quel pourcentage |quel taux )/
const DEADLINE = / (?:jusqu a quand|dates? limites?|avant quand|echeances?|dernier delai|quand (?:deposer|candidater)) /

/** What a question asks a direct answer for, or null: comparisons, lists and « pourquoi » want more than a fact. */
export function askedBy(text: string, { intents }: Pick<Understood, 'intents'>): Asked | null {
  const words = ` ${plain(text)} `
  const [first] = intents
  if (first === undefined || intents.includes('compare') || intents.includes('list')) return null
  if (first === 'amount') return NO_AMOUNT.test(words) ? null : 'amount'
  if (first === 'date') return DEADLINE.test(words) ? 'deadline' : 'date'
  return first === 'funder' || first === 'beneficiary' ? first : null
}
