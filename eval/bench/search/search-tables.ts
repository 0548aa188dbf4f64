import { textTable } from '../../report/text-table.ts'
import type { SearchBench, Timing } from './bench-search.ts'

/** The bench as it is printed, in French. */
export function searchTables({ passages, questions, indexed, product, floor }: SearchBench): string {
  const whole: Timing = {
    name: 'plancher (la somme)',
    p50: floor.reduce((sum, { p50 }) => sum + p50, 0),
    p95: floor.reduce((sum, { p95 }) => sum + p95, 0),
  }
  const rows = [product, ...floor, whole].map((timing) => [
    timing.name,
    milliseconds(timing.p50),
    milliseconds(timing.p95),
    `× ${(product.p50 / timing.p50).toLocaleString('fr-FR', { maximumSignificantDigits: 2 })}`,
  ])
  const title = `RECHERCHE sur ${passages.toLocaleString('fr-FR')} passages, ${questions} questions, à chaud`
  return [
    `${title}\n${textTable(['', 'p50 (ms)', 'p95 (ms)', 'la recherche prend'], rows)}`,
    `Indexés : ${Math.round(indexed).toLocaleString('fr-FR')} passages par seconde.`,
  ].join('\n\n')
}

function milliseconds(value: number): string {
  return value.toLocaleString('fr-FR', { maximumFractionDigits: 1 })
}
