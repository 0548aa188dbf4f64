import type { Outcome } from '../ingest/ingest.ts'
import { log } from './terminal.ts'

const STATUSES = ['added', 'changed', 'unchanged', 'removed', 'failed'] as const

/** The contract's tally: how many addresses of each status, and every issue with its place. */
export function tally(outcomes: readonly Outcome[]) {
  const count = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status).length
  const counts = Object.fromEntries(STATUSES.map((status) => [status, count(status)]))
  const issues = outcomes.flatMap((outcome) =>
    outcome.issues.map(({ severity, code, message, address, span }) => ({
      ...{ severity, code, message, address: address ?? outcome.address },
      start: span?.start ?? null,
      end: span?.end ?? null,
    })),
  )
  return { ...counts, issues }
}

const LABELS: Readonly<Record<(typeof STATUSES)[number], string>> = {
  added: 'ajoutés',
  changed: 'modifiés',
  unchanged: 'inchangés',
  removed: 'disparus de la source',
  failed: 'en échec',
}

/** « 3 ajoutés, 0 modifiés, … » */
export function tallyLine(outcomes: readonly Outcome[]): string {
  const counts = tally(outcomes) as Record<string, unknown>
  return STATUSES.map((status) => `${String(counts[status])} ${LABELS[status]}`).join(', ')
}

/** Says on standard error what vanished, what went wrong, and how many documents of each status there are. */
export function report(outcomes: readonly Outcome[]): void {
  reportIssues(outcomes)
  log(`Documents : ${tallyLine(outcomes)}.`)
}

/** What vanished and what went wrong. */
export function reportIssues(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    if (outcome.status === 'removed') log(`disparu    ${outcome.address}`)
    for (const { severity, message } of outcome.issues) {
      log(`${severity === 'error' ? 'échec     ' : 'attention '} ${outcome.address}\n           ${message}`)
    }
  }
}
