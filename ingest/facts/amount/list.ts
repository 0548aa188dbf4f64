import type { Block } from '../../../corpus/document.ts'
import type { AmountFact, Fact } from '../../../corpus/fact.ts'
import { compareSpans, contains, overlaps, type Span, sliceSpan } from '../../../corpus/span.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Context, Refiner } from '../rule.ts'
import { NUMBER, YEAR_LIKE } from './number.ts'
import { amountIn, type StatedUnit, unitOfLead } from './stated-unit.ts'
import { unitOf } from './unit.ts'

/** The bare number of an item: « Lycées : 12,5 », « 12,5 pour les lycées », « Cap au Nord, 14 000 ». */
const ITEM_NUMBER = new RegExp(
  `(?:^(?:[-•*] *)?|[:=] *|, +(?=\\d{1,3} \\d{3}))(?<number>${NUMBER})(?= *(?:[;,.]? *$|pour${NOT_BEFORE_WORD}))`,
  'iu',
)
const THOUSANDS = /^\d{1,3}(?: \d{3})+/u
/** A lead of money without its unit: « Subventions votées : ». */
const MONEY_LEAD = new RegExp(
  `${NOT_AFTER_WORD}(?:${french('subventions?|aides?|montants?|dotations?|bourses?|sommes?')})${NOT_BEFORE_WORD}[^.]*: *$`,
  'iu',
)
const EUROS: StatedUnit = { unit: unitOf('€'), tax: null, per: null }

/** Reads the bare numbers of a list whose lead says the unit (« Crédits votés (en M€) : ») or the sum that they make. */
export const readLists: Refiner = {
  name: 'amount/list',
  refine(facts, context) {
    const found = lists(context.blocks)
      .flatMap(({ lead, items }) => listAmounts(lead, items, facts, context))
      .filter((item) => !facts.some((fact) => overlaps(fact.span, item.span)))
    return found.length === 0 ? facts : [...facts, ...found].sort((a, b) => compareSpans(a.span, b.span))
  },
}

interface List {
  readonly lead: Block
  readonly items: readonly Block[]
}

function lists(blocks: readonly Block[]): readonly List[] {
  const found: { lead: Block; items: Block[] }[] = []
  let lead: Block | null = null
  for (const block of blocks) {
    const open = found.at(-1)
    if (block.kind !== 'item') lead = block
    else if (lead !== null && open?.lead === lead) open.items.push(block)
    else if (lead !== null) found.push({ lead, items: [block] })
  }
  return found
}

function listAmounts(
  lead: Block,
  items: readonly Block[],
  facts: readonly Fact[],
  context: Context,
): readonly AmountFact[] {
  const words = sliceSpan(context.shadow, lead.span)
  const numbers = items.flatMap(({ span }) => numberOf(span, context) ?? [])
  const stated = unitOfLead(words)
  if (stated !== null) return amountsIn(stated, numbers, context)
  const plain = numbers.filter((span) => THOUSANDS.test(sliceSpan(context.shadow, span)))
  if (plain.length !== items.length) return []
  const amounts = amountsIn(EUROS, plain, context)
  const sum = amounts.reduce((total, { cents }) => total + cents, 0)
  const isSaid = facts.some((fact) => fact.kind === 'amount' && fact.cents === sum && contains(lead.span, fact.span))
  return isSaid || MONEY_LEAD.test(words) ? amounts : []
}

function numberOf(item: Span, context: Context): Span | null {
  const match = ITEM_NUMBER.exec(sliceSpan(context.shadow, item))
  const number = match?.groups?.number
  if (match === null || number === undefined || YEAR_LIKE.test(number)) return null
  const start = item.start + match.index + match[0].indexOf(number)
  return { start, end: start + number.length }
}

function amountsIn(stated: StatedUnit, numbers: readonly Span[], context: Context): readonly AmountFact[] {
  return numbers.flatMap((span) => amountIn(stated, span, 'amount/list-item', context) ?? [])
}
