import { openArchive } from '../corpus/archive.ts'
import { openDatabase } from '../corpus/database.ts'
import type { Issue } from '../corpus/issue.ts'
import { withWriteLock } from '../corpus/write-lock.ts'
import { IndexMismatchError } from '../index/tables.ts'
import type { Outcome } from '../ingest/ingest.ts'
import { resolveTarget, type Target, TargetError } from '../ingest/targets.ts'
import { ingestTargets, updateIndex } from './collection.ts'
import { addDbOption, databaseAt } from './options.ts'
import { type AddCommand, log, print, WrongUse } from './terminal.ts'

const HELP = `
Lit des fichiers .html, .txt et .md, en tire titre, date, région et faits, les garde dans la base et les indexe.
Relancée sur les mêmes fichiers, la commande n’écrit rien ; un fichier changé remplace son document, un fichier
disparu est signalé et son document reste lisible. Un mauvais fichier n’arrête rien : il est nommé à la fin.

Exemples :
  hemicycle ingest communiques/
  hemicycle ingest 'communiques/2023-*.html' notes/seance.txt
  hemicycle ingest sample                         la collection fournie

Codes de sortie : 0 tout est lu, 1 certains fichiers n’ont pas pu l’être, 2 mauvais usage.`

interface IngestOptions {
  readonly db?: string
  readonly json?: boolean
}

export const addIngest: AddCommand = (program, { config, finish }) => {
  const command = program
    .command('ingest')
    .description('lit des documents, en tire les faits et les indexe')
    .argument('<chemins...>', 'dossiers, fichiers, motifs entre apostrophes, ou sources connues')
    .option('--json', 'écrit le bilan en JSON sur la sortie standard')
    .addHelpText('after', HELP)
    .action(async (given: string[], options: IngestOptions) => {
      const { targets, missing } = resolveTargets(given, config.cwd)
      const outcomes = [...missing, ...(await run(databaseAt(options.db, config), targets))]
      if (options.json === true) print(JSON.stringify(tally(outcomes)))
      else report(outcomes)
      finish(outcomes.some(({ status }) => status === 'failed'))
    })
  addDbOption(command)
}

/** Reads the targets into the database at `db` and brings the index in line with it, as its only writer. */
export async function run(db: string, targets: readonly Target[]): Promise<readonly Outcome[]> {
  const onWait = () => log(`Une autre lecture écrit dans ${db} : attente de sa fin…`)
  return withWriteLock(db, onWait, async () => {
    const connection = await openDatabase(db)
    const archive = await openArchive(connection)
    const outcomes = await ingestTargets(targets, archive)
    try {
      await updateIndex(connection, archive, false)
      if (outcomes.some(({ status }) => status === 'added' || status === 'changed')) await archive.compact()
    } catch (error) {
      throw error instanceof IndexMismatchError ? new WrongUse(error.message) : error
    }
    return outcomes
  })
}

/** Targets that exist, and an outcome for each that does not; throws WrongUse when none does. */
function resolveTargets(given: readonly string[], cwd: string): { targets: Target[]; missing: Outcome[] } {
  const targets: Target[] = []
  const missing: Outcome[] = []
  for (const one of given) {
    try {
      targets.push(resolveTarget(one, cwd))
    } catch (error) {
      if (!(error instanceof TargetError)) throw error
      const issue: Issue = { severity: 'error', code: 'not-found', message: error.message, address: one, span: null }
      missing.push({ status: 'failed', address: one, issues: [issue] })
    }
  }
  if (targets.length === 0) throw new WrongUse(missing.flatMap(({ issues }) => issues.map((i) => i.message)).join('\n'))
  return { targets, missing }
}

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

const LABELS: Readonly<Record<Outcome['status'], string>> = {
  added: 'ajoutés',
  changed: 'modifiés',
  unchanged: 'inchangés',
  removed: 'disparus de la source',
  failed: 'en échec',
}

export function report(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    if (outcome.status === 'removed') log(`disparu    ${outcome.address}`)
    for (const { severity, message } of outcome.issues) {
      log(`${severity === 'error' ? 'échec     ' : 'attention '} ${outcome.address}\n           ${message}`)
    }
  }
  const counts = tally(outcomes) as Record<string, unknown>
  log(`Documents : ${STATUSES.map((status) => `${String(counts[status])} ${LABELS[status]}`).join(', ')}.`)
}
