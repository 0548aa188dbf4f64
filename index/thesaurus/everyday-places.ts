import { fold } from '../analyze.ts'
import type { Entry } from './thesaurus.ts'

const PLACE_TYPES: ReadonlySet<string> = new Set([
  'commune',
  'departement',
  'former_name',
  'ile',
  'littoral',
  'massif',
  'parc',
  'pays',
  'region',
  'riviere',
])

/**
 * Names of places that are everyday words more often than names, counted in administrative texts and novels: « plus chers »
 * is not the département.
 */
const EVERYDAY: ReadonlySet<string> = new Set(
  `aube aura bassin blanc bourg capitale centre cette chartreuse cher cite cognac colombes comte creuse defense digne
  fleche fougeres fournaise gardons gosier grasse hauts lot lourdes macon manche marche marin menton merveille moulins
  orange orne perche port re reunion romans sable sables salon sein sens somme tampon territoire teste tonnerre tours
  trappes vitre`
    .split(/\s+/)
    .map(singular),
)

/** Whether the words of a question that may name a place are only words: an everyday one without its capital. */
export function isOnlyWords(written: string, question: string, { type }: Entry): boolean {
  if (!PLACE_TYPES.has(type) || !EVERYDAY.has(singular(fold(written)))) return false
  return question === question.toUpperCase() || !/^\p{Lu}/u.test(written)
}

function singular(word: string): string {
  return word.replace(/(?<=...)[sx]$/u, '')
}
