import type { Refiner, Rule } from '../rule.ts'
import { reportBrokenAmounts } from './broken.ts'
import { readCarriedUnits } from './carried-unit.ts'
import { dropUncertainCurrency } from './currency-left-out.ts'
import { compound, digits, range, sharedUnit } from './digit-rules.ts'
import { readLists } from './list.ts'
import { readTables } from './table.ts'
import { currencyFirst, glued, labelled } from './typed-rules.ts'
import type { AmountValue } from './value.ts'
import { words } from './word-rules.ts'

/** Every written form of an amount of money, in figures and in letters. */
export const AMOUNT_RULES: readonly Rule<AmountValue>[] = [
  digits,
  compound,
  range,
  sharedUnit,
  currencyFirst,
  glued,
  labelled,
  words,
]

/** Tables and lists first, so that what they settle is not reported as broken. */
export const AMOUNT_REFINERS: readonly Refiner[] = [
  readTables,
  readCarriedUnits,
  readLists,
  dropUncertainCurrency,
  reportBrokenAmounts,
]
