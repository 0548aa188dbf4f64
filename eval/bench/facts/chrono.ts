import { fr, type ParsedComponents } from 'chrono-node'
import packageJson from '../../../package.json' with { type: 'json' }
import { type Found, noonOf, type Peer } from './tool.ts'

/**
 * chrono-node, French parser. Its components tell what the words say (« certain ») from what it supplies:
 *
 * - day or weekday said: a full date, the year or month supplied where they are not (`2019-03-12`);
 * - month and no day: `2019-03`; year alone: `2019`; hours alone: no date, left out;
 * - two ends: the interval `a/b`, or its first end, whichever is right.
 */
export const CHRONO: Peer = {
  name: 'chrono-node (fr)',
  version: packageJson.devDependencies['chrono-node'],
  dates: (text, anchor) =>
    fr.parse(text, noonOf(anchor)).flatMap((result): Found[] => {
      const start = edtfOf(result.start)
      if (start === null) return []
      const end = result.end ? edtfOf(result.end) : null
      const span = { start: result.index, end: result.index + result.text.length }
      return [{ span, readings: end === null ? [start] : [`${start}/${end}`, start] }]
    }),
  amounts: null,
}

function edtfOf(components: ParsedComponents): string | null {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) =>
    String(components.get(part) ?? 0).padStart(part === 'year' ? 4 : 2, '0'),
  )
  if (components.isCertain('day') || components.isCertain('weekday')) return `${year}-${month}-${day}`
  if (components.isCertain('month')) return `${year}-${month}`
  return components.isCertain('year') ? `${year}` : null
}
