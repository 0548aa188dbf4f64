import type { Refiner, Rule } from '../rule.ts'
import { DATE_CLAIMS } from './claims.ts'
import { DAY_RULES } from './days.ts'
import { supplyYears } from './implied-year.ts'
import { reportImpossibleDays } from './impossible.ts'
import { joinRanges, shareYears, takeParts } from './joining.ts'
import { MONTH_RULES } from './months.ts'
import { NOUN_YEAR_RULES } from './noun-years.ts'
import { RANGE_RULES } from './ranges.ts'
import { RELATIVE_RULES } from './relative.ts'
import { RELATIVE_WEEKDAY_RULES } from './relative-weekday.ts'
import { assignRoles, openSides } from './roles.ts'
import { readTableYears } from './table-years.ts'
import { checkWeekdays } from './weekday.ts'
import { YEAR_RULES } from './years.ts'

/**
 * Written forms of dates. Values are EDTF (ISO 8601-2, levels 1 and 2), never more precise than the words:
 *
 * - a year that is not written is `XXXX` (`XXXX-03-12`, `XXXX-01`) unless its list, its range or the publication gives it;
 * - a list of days, months or years gives one fact each (« 11 et 12 mai 2021 »), a range one closed interval;
 * - « depuis », « à compter du » open the end (`2014/..`), « jusqu'au », « d'ici » the start (`../2027`), save that the
 *   day a page was filed stays a point; « avant le », « au plus tard » are points too;
 * - a range whose ends are parts of a year keeps the years: « de fin 2021 à mi-2023 » is `2021/2023`;
 * - « hiver 2020-2021 » is `2020-24`, « années 1990 » `199X`, « rentrée 2023 » `2023`, « fin 2021 » `2021` with `mod`.
 *
 * A span covers the date's own words: the weekday and « fin », also « du … au » and « entre … et » of a range, but not
 * the article nor the cue (« période », « depuis », « l'an »).
 */
export const DATE_RULES: readonly Rule[] = [
  ...DATE_CLAIMS,
  ...RANGE_RULES,
  ...DAY_RULES,
  ...MONTH_RULES,
  ...YEAR_RULES,
  ...NOUN_YEAR_RULES,
  ...RELATIVE_RULES,
  ...RELATIVE_WEEKDAY_RULES,
]

/** In order: years in tables, parts of seasons and decades, parts that the words share, ranges, roles, open sides, the year that publication supplies, weekdays and days that contradict the calendar. */
export const DATE_REFINERS: readonly Refiner[] = [
  { name: 'date-table-year', refine: readTableYears },
  { name: 'date-part', refine: takeParts },
  { name: 'date-shared-year', refine: shareYears },
  { name: 'date-range', refine: joinRanges },
  { name: 'date-role', refine: assignRoles },
  { name: 'date-open-side', refine: openSides },
  { name: 'date-implied-year', refine: supplyYears },
  { name: 'date-weekday', refine: checkWeekdays },
  { name: 'date-impossible', refine: reportImpossibleDays },
]
