import { setTimeout as sleep } from 'node:timers/promises'
import type { Outcome } from '../ingest/ingest.ts'
import { run } from './collect.ts'
import { plan, webSources } from './ingest.ts'
import { addDbOption, databaseAt } from './options.ts'
import { reportIssues, tally, tallyLine } from './tally.ts'
import { type AddCommand, log, print, WrongUse } from './terminal.ts'
import { addWebOptions, type GivenWebOptions, missContact, readWebOptions } from './web-options.ts'

const HELP = `
Relit les mêmes cibles à intervalles réguliers, sans fin : une ligne par lecture. Ctrl+C, ou un arrêt du poste, ne
perd rien : la lecture suivante reprend où celle-ci en était. Une lecture ratée est dite, et la suivante a lieu.

Pour laisser faire cron plutôt que « watch », une ligne suffit ; le code de sortie dit ce qui s’est passé
(0 tout est lu, 1 certains documents n’ont pas pu l’être, 2 mauvais usage) :
  0 */6 * * *  hemicycle ingest --all --contact vous@exemple.fr --json >> lectures.jsonl

Exemples :
  hemicycle watch                              toutes les sources en ligne, toutes les six heures
  hemicycle watch bretagne --every 1h
  hemicycle watch https://www.exemple.fr/feed/ communiques/ --every 30m`

const EVERY = '6h'

interface WatchOptions extends GivenWebOptions {
  readonly db?: string
  readonly json?: boolean
  readonly every?: string
}

export const addWatch: AddCommand = (program, { config }) => {
  const command = program
    .command('watch')
    .description('relit des cibles à intervalles réguliers')
    .argument('[cibles...]', 'comme pour ingest ; toutes les sources en ligne si rien n’est donné')
    .option('--every <durée>', `temps entre deux débuts de lecture : 30m, 6h, 1j (${EVERY} sans cela)`)
    .option('--json', 'un bilan en JSON par ligne')
    .addHelpText('after', HELP)
    .action(async (given: string[], options: WatchOptions) => {
      const every = durationMs(options.every ?? EVERY)
      const web = readWebOptions(options, config)
      const db = databaseAt(options.db, config)
      missContact(web)
      for (;;) {
        const started = Date.now()
        // Targets are resolved anew each time: folders fill up, sources are added.
        const planned = plan(given.length === 0 ? webSources(config) : given, web, config)
        const outcomes = await attempt(async () => [
          ...planned.missing,
          ...(await run(db, planned.targets, planned.web)),
        ])
        if (outcomes !== null) say(outcomes, new Date(started), options.json === true)
        await sleep(Math.max(0, started + every - Date.now()))
      }
    })
  addWebOptions(command)
  addDbOption(command)
}

/** Null when the reading as a whole failed, which is said; wrong use is thrown on: waiting would not mend it. */
async function attempt(read: () => Promise<readonly Outcome[]>): Promise<readonly Outcome[] | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof WrongUse) throw error
    log(`Lecture ratée : ${error instanceof Error ? error.message : String(error)}`)
    return null
  }
}

function say(outcomes: readonly Outcome[], started: Date, json: boolean): void {
  const at = started.toISOString()
  if (json) print(JSON.stringify({ at, ...tally(outcomes) }))
  else {
    reportIssues(outcomes)
    print(`${at.slice(0, 16).replace('T', ' ')}  ${tallyLine(outcomes)}`)
  }
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000, j: 86_400_000, d: 86_400_000 }

/** Milliseconds of « 30m », « 6h » or « 1j »; throws WrongUse. */
export function durationMs(text: string): number {
  const [, number, unit = ''] = /^(\d{1,4})([smhjd])$/u.exec(text) ?? []
  const ms = Number(number) * (UNITS[unit] ?? Number.NaN)
  if (!(ms > 0)) throw new WrongUse(`--every : une durée comme 30m, 6h ou 1j est attendue, pas « ${text} ».`)
  return ms
}
