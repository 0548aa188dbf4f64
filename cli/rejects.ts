import { closeSync, openSync, writeSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type Column, csvHeader, csvRow } from '../corpus/csv.ts'
import { rejectCounter } from '../server/exchange/problems.ts'
import type { Problem } from '../server/exchange/table-schema.ts'
import { counted } from '../server/wording.ts'
import { log, WrongUse } from './terminal.ts'

/** Columns whose lack the summary names; the file names them all. */
const NAMED = 5

/** Rows that a strict file leaves out. */
export interface Rejects<Row> {
  add(row: Row): void
  /** Closes the file and says how many rows were left out, and for want of what. */
  close(): void
}

export function addRejectsOption(command: Command): Command {
  return command.option(
    '--rejects <fichier>',
    'avec --format scdl : où écrire, en CSV, chaque ligne écartée et pourquoi',
  )
}

/** Where `--rejects` asks to write; throws WrongUse when the format leaves nothing out. */
export function rejectsAt(given: string | undefined, format: string, cwd: string): string | null {
  if (given === undefined) return null
  if (format !== 'scdl')
    throw new WrongUse('--rejects ne va qu’avec --format scdl, la seule forme qui écarte des lignes.')
  return resolve(cwd, given)
}

/** Keeps the rows that a strict file leaves out: counted, and written to `path` unless it is null. */
export function openRejects<Row extends { readonly problems: readonly Problem[] }>(
  columns: readonly Column<Row>[],
  path: string | null,
): Rejects<Row> {
  const counter = rejectCounter()
  const file = path === null ? null : openSync(path, 'w')
  if (file !== null) writeSync(file, csvHeader(columns))
  return {
    add(row) {
      counter.add(row.problems)
      if (file !== null) writeSync(file, csvRow(columns, row))
    },
    close() {
      if (file !== null) closeSync(file)
      const { rows, fields } = counter.tally()
      if (rows === 0) return
      const lacking = fields.slice(0, NAMED).map(([field, times]) => `${field} (${times})`)
      const more = fields.length > NAMED ? '…' : ''
      log(`${counted(rows, 'ligne écartée', 'lignes écartées')}, faute de : ${lacking.join(', ')}${more}.`)
      if (path === null) log('Avec --rejects <fichier>, chacune est écrite avec ses raisons.')
    },
  }
}
