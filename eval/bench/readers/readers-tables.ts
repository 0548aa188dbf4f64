import type { ReaderSpeed } from './bench-readers.ts'
import type { MutationReport } from './mutations.ts'

/** Speeds of the readers as text. */
export function readersTables(speeds: readonly ReaderSpeed[]): string {
  const rows = speeds.map(({ format, bytes, characters, filesPerSecond, megabytesPerSecond }) => [
    format,
    `${(bytes / 1000).toFixed(1)} ko`,
    String(characters),
    filesPerSecond.toFixed(0),
    megabytesPerSecond.toFixed(2),
  ])
  return `Lecture, par seconde de processeur\n\n${tableOf(['format', 'fichier', 'caractères lus', 'fichiers/s', 'Mo/s'], rows)}\n`
}

/** What reading spoiled files gave, as text. */
export function mutationTables(reports: readonly MutationReport[]): string {
  const rows = reports.map(({ format, inputs, read, refused, crashes, slowestMs, slowest, grownMb }) => [
    format,
    String(inputs),
    String(read),
    String(refused),
    String(crashes.length),
    `${slowestMs.toFixed(0)} ms (n° ${slowest})`,
    `${grownMb} Mo`,
  ])
  const head = ['format', 'fichiers abîmés', 'lus', 'refusés', 'pannes', 'le plus lent', 'mémoire']
  const crashes = reports.flatMap(({ format, crashes }) => crashes.map((crash) => `${format} n° ${crash}`))
  return `${['Fichiers abîmés', '', tableOf(head, rows), ...crashes].join('\n')}\n`
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)))
  return [head, ...rows].map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
