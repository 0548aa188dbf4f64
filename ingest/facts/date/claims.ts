import type { Claim, Rule } from '../rule.ts'
import { DAY, date, MONTH, MONTH_NAME, WEEKDAY, YEAR_OF_DAY } from './parts.ts'

const PLACE =
  '(?:places?|rues?|avenues?|boulevards?|bd|quais?|cours|squares?|allées?|impasses?|ponts?|lycées?|collèges?|écoles?|' +
  'groupe scolaire|gymnases?|stades?|cités?|résidences?|quartiers?|esplanades?|passages?|casernes?|rond-point)'

const ACT =
  "(?:lois?|décrets?(?:-lois?)?|ordonnances?|arrêtés?|circulaires?|directives?|règlements?|accord national interprofessionnel|ANI)"

const THE_DAY = `${DAY}(?: |-)${MONTH_NAME}(?:(?: |-)${YEAR_OF_DAY})?`

/** Dates that name a street, a school or an act of law, and date nothing else. */
export const DATE_CLAIMS: readonly Rule<Claim>[] = [
  {
    name: 'date-in-a-place-name',
    pattern: date('a-zé', `${PLACE}(?: [\\p{L}]{2,12})? (?:du |des )?${THE_DAY}(?! (?:au|à|jusqu'))`),
    resolve: () => ({ kind: 'claim' }),
  },
  {
    name: 'date-of-an-act',
    pattern: date(
      'a-z',
      `${ACT}(?: [\\p{L}'-]{2,16}){0,3}(?: (?:\\(UE\\) )?n°(?: )?[0-9][0-9./-]{0,12})? du (?:${WEEKDAY} )?` +
        `${DAY} ${MONTH} ${YEAR_OF_DAY}`,
    ),
    resolve: () => ({ kind: 'claim' }),
  },
]
