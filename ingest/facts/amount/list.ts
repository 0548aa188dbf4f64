import type { AmountFact } from '../../../corpus/fact.ts'
import { compareSpans, overlaps, sliceSpan } from '../../../corpus/span.ts'
import { NOT_BEFORE_WORD } from '../patterns.ts'
import type { Context, Refiner } from '../rule.ts'
import { NUMBER, YEAR_LIKE } from './number.ts'
import { amountIn, type StatedUnit, unitOfLead } from './stated-unit.ts'

/** The bare number of an item: « Lycées : 12,5 », « 12,5 pour les lycées ». */
const ITEM_NUMBER = new RegExp(
  `(?:^(?:[-•*] *)?|[:=] *)(?<number>${NUMBER})(?= *(?:[;,.]? *$|pour${NOT_BEFORE_WORD}))`,
  'iu',
)

/** Reads the bare numbers of a list whose lead says the unit: « Crédits votés (en M€) : ». */
export const readLists: Refiner = {
  name: 'amount/list',
  refine(facts, context) {
    const found = listAmounts(context).filter((item) => !facts.some((fact) => overlaps(fact.span, item.span)))
    return found.length === 0 ? facts : [...facts, ...found].sort((a, b) => compareSpans(a.span, b.span))
  },
}

function listAmounts(context: Context): readonly AmountFact[] {
  const found: AmountFact[] = []
  let stated: StatedUnit | null = null
  for (const block of context.blocks) {
    const words = sliceSpan(context.shadow, block.span)
    if (block.kind !== 'item') {
      stated = unitOfLead(words)
      continue
    }
    const match = stated === null ? null : ITEM_NUMBER.exec(words)
    const number = match?.groups?.number
    if (stated === null || match === null || number === undefined || YEAR_LIKE.test(number)) continue
    const start = block.span.start + match.index + match[0].indexOf(number)
    const amount = amountIn(stated, { start, end: start + number.length }, 'amount/list-item', context)
    if (amount !== null) found.push(amount)
  }
  return found
}
