import { memberAddress } from '../../containers/member-address.ts'
import type { RawFile, Report } from '../../reader.ts'
import { problemOf } from './problem.ts'
import { contentHash, encodeRow, keyOf, ROW_MEDIA_TYPE, type Row } from './row.ts'

/** A row and the line of the file that it begins on, from 1; no row where the file is broken. */
export interface PlacedRow {
  readonly line: number
  readonly row: Row | null
}

/** A file with one bad line has many: what follows these is counted. */
const MOST_ISSUES = 20

/**
 * The sound rows of a table as files, each at an address that neither the order of the rows nor other rows change: rows of one key
are told apart by what they say, and rows that say the same by their rank.
 */
export async function* rowFiles(
  file: RawFile,
  rows: () => AsyncGenerator<PlacedRow>,
  report: Report,
): AsyncGenerator<RawFile> {
  const keys = new Map<string, number>()
  for await (const { row } of rows()) if (row !== null) count(keys, keyOf(row))
  const given = new Map<string, number>()
  let bad = 0
  for await (const { line, row } of rows()) {
    const problem = row === null ? 'un guillemet n’est jamais refermé' : problemOf(row)
    if (row === null || problem !== null) {
      if (++bad <= MOST_ISSUES) report(badRow(file, line, problem ?? ''))
      continue
    }
    const key = keyOf(row)
    const path = (keys.get(key) ?? 0) > 1 ? `${key}~${contentHash(row)}` : key
    const rank = count(given, path)
    const address = memberAddress(file.address, rank === 1 ? path : `${path}~${rank}`)
    yield { address, name: `${file.name}, ligne ${line}`, mediaType: ROW_MEDIA_TYPE, bytes: encodeRow(row) }
  }
  if (bad > MOST_ISSUES) report(otherBadRows(file, bad - MOST_ISSUES))
}

/** How often `key` was met, this time included. */
function count(met: Map<string, number>, key: string): number {
  const times = (met.get(key) ?? 0) + 1
  met.set(key, times)
  return times
}

function badRow({ name }: RawFile, line: number, problem: string): Parameters<Report>[0] {
  const message = `« ${name} », ligne ${line} : ${problem}. La ligne est laissée de côté ; signalez-la à l’éditeur du fichier.`
  return { severity: 'error', code: 'bad-row', message, span: null }
}

function otherBadRows({ name }: RawFile, count: number): Parameters<Report>[0] {
  const message = `« ${name} » : ${count} autre${count > 1 ? 's' : ''} ligne${count > 1 ? 's' : ''} laissée${count > 1 ? 's' : ''} de côté.`
  return { severity: 'error', code: 'bad-row', message, span: null }
}
