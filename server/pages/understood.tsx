import { regionByCode } from '../../corpus/regions.ts'
import type { Understood } from '../../index/library.ts'
import { formatPeriod } from '../dates.ts'
import { formatMoney, fr } from '../wording.ts'
import { urlWith } from './links.ts'

interface UnderstoodProps {
  readonly understood: Understood
  readonly raw: Readonly<Record<string, string>>
}

interface Reading {
  readonly label: string
  /** Filters that would make the preference strict. */
  readonly filters: Readonly<Record<string, string | number | null>>
}

/** What was read out of the question; each reading can be made a filter. */
export function UnderstoodChips({ understood, raw }: UnderstoodProps) {
  const readings = readingsOf(understood)
  if (readings.length === 0) return null
  return (
    <p class="understood">
      <span class="label">{fr('Compris :')}</span>
      {readings.map(({ label, filters }) =>
        Object.keys(filters).every((name) => (raw[name] ?? '') !== '') ? (
          <span class="chip">{label}</span>
        ) : (
          <a
            class="chip"
            href={urlWith('/recherche', { ...raw, cursor: null, ...filters })}
            title="N’afficher que ces résultats"
          >
            {label} <span class="plus">filtrer</span>
          </a>
        ),
      )}
    </p>
  )
}

function readingsOf({ region, period, minAmount, maxAmount, bodies }: Understood): readonly Reading[] {
  const readings: Reading[] = []
  if (region !== null) readings.push({ label: region.name, filters: { region: region.code } })
  if (period !== null) {
    const [from = '', to = from] = period.split('/')
    const bound = (date: string) => (/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(date) ? date : null)
    readings.push({ label: formatPeriod(period), filters: { from: bound(from), to: bound(to) } })
  }
  if (minAmount !== null || maxAmount !== null) {
    readings.push({ label: bracket(minAmount, maxAmount), filters: { minAmount, maxAmount } })
  }
  const regional = region === null ? null : regionByCode(region.code)
  for (const body of bodies) {
    if (body !== regional?.body) readings.push({ label: body, filters: { body } })
  }
  return readings
}

function bracket(min: number | null, max: number | null): string {
  if (max === null) return `au moins ${formatMoney((min ?? 0) * 100)}`
  if (min === null) return `au plus ${formatMoney(max * 100)}`
  return `de ${formatMoney(min * 100)} à ${formatMoney(max * 100)}`
}
