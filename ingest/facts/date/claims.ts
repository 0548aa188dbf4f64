import type { Claim, Rule } from '../rule.ts'
import { DAY, date, MONTH_NAME, YEAR_OF_DAY } from './parts.ts'

/** What is named after a day besides streets, which the reference phase claims together with acts of law. */
const PLACE =
  '(?:lycées?|collèges?|écoles?|groupe scolaire|gymnases?|stades?|ponts?|cités?|résidences?|quartiers?|passages?|casernes?)'

/** Dates that name a place, and date nothing. */
export const DATE_CLAIMS: readonly Rule<Claim>[] = [
  {
    name: 'date-in-a-place-name',
    pattern: date(
      `${PLACE}(?: [\\p{L}]{2,12})? (?:du|des) ${DAY}(?: |-)${MONTH_NAME}(?:(?: |-)${YEAR_OF_DAY})?(?! (?:au|à|jusqu'))`,
    ),
    resolve: () => ({ kind: 'claim' }),
  },
]
