import { refOf } from '../../../corpus/bodies/body.ts'
import { lookup } from '../../../corpus/bodies/lookup.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import type { FundingContext } from './scene.ts'

const FUND = /^(?:feder|fse|feader|feamp|feampa|ftj|leader|interreg|react-eu|fonds europeens?|fonds social europeen)/u

/** True for the name of a European fund, folded: « feder », « fse+ ». */
export function isEuropeanFund(key: string): boolean {
  return FUND.test(key)
}

/** Who pays what a European fund pays: the Union, where the text says that the money is European; else not told. */
export function unionBehind({ shadow }: FundingContext): BodyRef | null {
  if (
    !/(?<!\p{L})(?:europe|union europ[ée]enne|fonds (?:\p{L}+ )?europ[ée]ens?|argent europ[ée]en)(?!\p{L})/iu.test(
      shadow,
    )
  )
    return null
  const union = lookup('Union européenne')
  return union === null ? null : refOf(union)
}
