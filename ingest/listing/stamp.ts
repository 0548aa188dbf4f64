import { shadowOf } from '../facts/shadow.ts'
import { dateOfTimestamp } from '../read/calendar-date.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** RFC 822 §5 as feeds write it, the year with four digits (RSS 2.0) and the zone as an offset or a name. */
const RFC_822 =
  /^(?:[\p{L}.]{2,10},? *)?(?<day>\d{1,2}) +(?<month>[A-Za-z]{3})[a-z]* +(?<year>\d{4})(?: +(?<time>\d{1,2}:\d{2}(?::\d{2})?))? *(?<zone>[+-]\d{4}|[A-Z]{1,4})?/u

/** ISO date of a timestamp in a feed or a sitemap (RFC 822, RFC 3339, or as people write dates); null when it is none. */
export function dateOfStamp(stamp: string | null | undefined): string | null {
  const written = shadowOf(stamp ?? '')
    .trim()
    .slice(0, 80)
  const parts = RFC_822.exec(written)?.groups
  const month = MONTHS.indexOf(parts?.month?.toLowerCase() ?? '') + 1
  if (parts === undefined || month === 0) return dateOfTimestamp(written)
  const { day = '', year = '', time, zone = '' } = parts
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  if (time === undefined) return dateOfTimestamp(date)
  const isUniversal = /^(?:GMT|UTC?|Z|[+-]0000)$/u.test(zone)
  return dateOfTimestamp(
    `${date}T${time.padStart(time.indexOf(':') === 1 ? time.length + 1 : 0, '0')}${isUniversal ? 'Z' : ''}`,
  )
}

/** ISO date that an address says: « /2024/03/12/ », « /2024-03-12- »; null when it says none. */
export function dateInAddress(address: string): string | null {
  const written = /[/_-](?<year>(?:19|20)\d{2})[/-](?<month>\d{2})[/-](?<day>\d{2})(?!\d)/u.exec(
    new URL(address).pathname,
  )
  const { year, month, day } = written?.groups ?? {}
  return written === null ? null : dateOfTimestamp(`${year}-${month}-${day}`)
}
