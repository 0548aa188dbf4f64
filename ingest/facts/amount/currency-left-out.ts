import type { Block } from '../../../corpus/document.ts'
import type { AmountFact, Fact } from '../../../corpus/fact.ts'
import { contains, type Span, sliceSpan } from '../../../corpus/span.ts'
import { french, NOT_AFTER_WORD } from '../patterns.ts'
import type { Context, Refiner } from '../rule.ts'
import { ENDS_BARE, OF_MONEY } from './unit.ts'

/** Verbs and nouns of money: with one of them in the sentence, « 15 millions » are euros. */
const MONEY = new RegExp(
  `${NOT_AFTER_WORD}(?:€|${french(
    [
      'euros?|subvention|aides? |enveloppe|budget|crédit|dotation|dot(?:e|é|er)|(?:auto|co)?financ|(?:ré)?invest|consacr|mobilis',
      'allou|attribu|accord(?:e|é)|affect|coût|dépens|débloqu|débours|apport|vers(?:e|é|er|ement)s? |engag|vot(?:e|é|er)|emprunt|prêt ',
      'recette|montant|somme |fonds |chiffr|estim|évalu|déficit|dette|factur|abond|contribu|particip|soutien|contractualis|inject',
      'octroi|à hauteur d|garanti|sur la table|pa(?:ie|y)|régl|rallonge|perd|économi',
    ].join('|'),
  )})`,
  'iu',
)
/** « 3 millions de voyageurs »: later millions of the sentence may count the same. */
const OTHER_MILLIONS = new RegExp(`(?:millions?|milliards?) {1,3}(?!${OF_MONEY})d(?:e |')(?!euro|€|francs)`, 'iu')
/** What is counted by the million besides money, unless it has a number of its own: « 340 logements ». */
const COUNTED = new RegExp(
  `${NOT_AFTER_WORD}(?<!\\d {1,3})(?:${french(
    'visit|voyageur|passag|habitant|population|spectateur|billet|exemplaire|masque|dose|arbre|entrées|touriste|vues|logement|unités',
  )})`,
  'iu',
)

/** Farthest that the words of a sentence are looked for on each side of an amount. */
const REACH = 300

/**
 * Drops « 15 millions » without a currency unless its sentence, its block or its list speaks of money, or the document
 * says the same figure as money elsewhere (« Lycée Fermat : 15 millions » as a title).
 */
export const dropUncertainCurrency: Refiner = {
  name: 'amount/currency-left-out',
  refine(facts, context) {
    const amounts = facts.filter((fact) => fact.kind === 'amount')
    const bare = amounts.filter((fact) => ENDS_BARE.test(sliceSpan(context.shadow, fact.span)))
    if (bare.length === 0) return facts
    const sure = amounts.filter((fact) => !bare.includes(fact))
    const meant = new Map(bare.map((fact) => [fact, meaningOf(fact, sure, context)]))
    const money = new Set(amounts.filter((fact) => (meant.get(fact) ?? 'money') === 'money').map(({ cents }) => cents))
    const dropped = new Set<Fact>(
      bare.filter((fact) => meant.get(fact) === 'count' || (meant.get(fact) === 'unknown' && !money.has(fact.cents))),
    )
    return dropped.size === 0 ? facts : facts.filter((fact) => !dropped.has(fact))
  },
}

/** Whether the words around millions without a currency speak of money, count something else, or do not tell. */
function meaningOf(fact: Fact, sure: readonly AmountFact[], context: Context): 'money' | 'count' | 'unknown' {
  const at = context.blocks.findIndex((block) => contains(block.span, fact.span))
  const block = context.blocks[at]
  if (block === undefined) return 'unknown'
  const sentence = sentenceAround(fact.span, block.span, context.shadow)
  const words = sliceSpan(context.shadow, sentence)
  if (hasAmount(sure, sentence)) return 'money'
  if (OTHER_MILLIONS.test(words)) return 'count'
  if (MONEY.test(words)) return 'money'
  if (COUNTED.test(words)) return 'count'
  if (hasAmount(sure, block.span)) return 'money'
  const inList = listAround(context.blocks, at).some(
    ({ kind, span }) =>
      hasAmount(sure, span) || (kind !== 'item' && MONEY.test(sliceSpan(context.shadow, span).slice(-REACH))),
  )
  return inList ? 'money' : 'unknown'
}

/** The sentence that holds `span`, within its block and within reach; an abbreviation may cut it short. */
function sentenceAround(span: Span, block: Span, shadow: string): Span {
  const from = Math.max(block.start, span.start - REACH)
  const before = shadow.slice(from, span.start)
  const after = shadow.slice(span.end, Math.min(block.end, span.end + REACH))
  const opening = /.*[.!?] /su.exec(before)?.[0].length ?? 0
  return { start: from + opening, end: span.end + (/[.!?] /u.exec(after)?.index ?? after.length) }
}

function hasAmount(amounts: readonly AmountFact[], span: Span): boolean {
  return amounts.some((amount) => contains(span, amount.span))
}

/** The other items of the list that holds block `at`, and the block that leads into it; nothing outside lists. */
function listAround(blocks: readonly Block[], at: number): readonly Block[] {
  if (blocks[at]?.kind !== 'item') return []
  let first = at
  while (blocks[first - 1]?.kind === 'item') first--
  let end = at
  while (blocks[end]?.kind === 'item') end++
  return blocks.slice(Math.max(0, first - 1), end)
}
