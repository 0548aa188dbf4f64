import type { Refiner, Rule } from '../rule.ts'
import { DATE_CLAIMS } from './claims.ts'
import { DAY_RULES } from './days.ts'
import { supplyYears } from './implied-year.ts'
import { joinRanges, shareYears } from './joining.ts'
import { MONTH_RULES } from './months.ts'
import { RANGE_RULES } from './ranges.ts'
import { RELATIVE_RULES } from './relative.ts'
import { assignRoles, openSides } from './roles.ts'
import { checkWeekdays } from './weekday.ts'
import { YEAR_RULES } from './years.ts'

/**
 * Written forms of dates. Values are EDTF (ISO 8601-2) as precise as the words: a year that is not written is `XXXX`,
 * a list of days gives one fact a day, a range one closed interval.
 */
export const DATE_RULES: readonly Rule[] = [
  ...DATE_CLAIMS,
  ...RANGE_RULES,
  ...DAY_RULES,
  ...MONTH_RULES,
  ...YEAR_RULES,
  ...RELATIVE_RULES,
]

/** In order: parts that the words share, ranges, roles, open sides, the year that publication supplies, weekdays. */
export const DATE_REFINERS: readonly Refiner[] = [
  { name: 'date-shared-year', refine: shareYears },
  { name: 'date-range', refine: joinRanges },
  { name: 'date-role', refine: assignRoles },
  { name: 'date-open-side', refine: openSides },
  { name: 'date-implied-year', refine: supplyYears },
  { name: 'date-weekday', refine: checkWeekdays },
]
