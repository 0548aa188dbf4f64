import { createRequire } from 'node:module'
import { z } from 'zod'
import packageJson from '../../../package.json' with { type: 'json' }
import { intervalReadings, openReadings } from './interval-readings.ts'
import { euros, type Found, noonOf, type Peer } from './tool.ts'

/** The parts of the suite that the bench calls; its own types do not say what a resolution holds. */
interface Suite {
  readonly Culture: { readonly French: string }
  readonly DateTimeOptions: { readonly None: number }
  recognizeDateTime(text: string, culture: string, options: number, reference: Date): readonly unknown[]
  recognizeCurrency(text: string, culture: string): readonly unknown[]
}

const PACKAGE = '@microsoft/recognizers-text-suite'
const suite = createRequire(import.meta.url)(PACKAGE) as Suite

/** Both ends included. */
const place = { start: z.number(), end: z.number() }

const dateResult = z.object({
  ...place,
  resolution: z
    .object({
      values: z.array(
        z.object({
          type: z.string(),
          timex: z.string().optional(),
          Mod: z.string().optional(),
          value: z.string().optional(),
          start: z.string().optional(),
          end: z.string().optional(),
        }),
      ),
    })
    .nullish(),
})
type Resolved = NonNullable<z.output<typeof dateResult>['resolution']>['values'][number]

const currencyResult = z.object({
  ...place,
  resolution: z.object({ value: z.string().nullish(), unit: z.string().nullish() }).nullish(),
})

/**
 * Recognizers-Text, French date-time and currency models. Of the values that it offers for a date (past and coming
 * years of « le 12 mars ») any may be right:
 *
 * - dates and date-times: their day; ranges: every EDTF that names the range, its end included or not, at the precision of
 *   days, months, quarters, half-years, seasons or years; « since », « before » and the like: an open interval;
 * - times, durations and sets are no dates, what is not resolved is left out;
 * - amounts in « Euro », with a number.
 */
export const RECOGNIZERS: Peer = {
  name: 'Recognizers-Text (fr)',
  version: packageJson.devDependencies[PACKAGE],
  dates: (text, anchor) =>
    suite
      .recognizeDateTime(text, suite.Culture.French, suite.DateTimeOptions.None, noonOf(anchor))
      .flatMap((given): Found[] => {
        const { start, end, resolution } = dateResult.parse(given)
        const readings = (resolution?.values ?? []).flatMap(readingsOf)
        return readings.length === 0 ? [] : [{ span: { start, end: end + 1 }, readings }]
      }),
  amounts: (text) =>
    suite.recognizeCurrency(text, suite.Culture.French).flatMap((given): Found[] => {
      const { start, end, resolution } = currencyResult.parse(given)
      const value = Number(resolution?.value ?? Number.NaN)
      if (resolution?.unit !== 'Euro' || Number.isNaN(value)) return []
      return [{ span: { start, end: end + 1 }, readings: [euros(value)] }]
    }),
}

function readingsOf({ type, timex = '', Mod, value, start, end }: Resolved): readonly string[] {
  if (type === 'date' || type === 'datetime') return isDay(value) ? [value.slice(0, 10)] : []
  if (type !== 'daterange' && type !== 'datetimerange') return []
  if (SEASON.test(timex)) return seasonOf(timex)
  if (isDay(start) && isDay(end)) return intervalReadings(start.slice(0, 10), end.slice(0, 10))
  if (Mod === undefined) return []
  if (isDay(start)) return openReadings(start.slice(0, 10)).map((side) => `${side}/..`)
  return isDay(end) ? openReadings(end.slice(0, 10)).map((side) => `../${side}`) : []
}

function isDay(value: string | undefined): value is string {
  return value !== undefined && /^\d{4}-\d\d-\d\d/u.test(value)
}

const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }
const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/u

function seasonOf(timex: string): readonly string[] {
  const [, year, season] = SEASON.exec(timex) ?? []
  return season === undefined ? [] : [`${year}-${SEASONS[season]}`]
}
