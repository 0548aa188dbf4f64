import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { AnnotationError, BUNDLED } from '../eval/yardsticks.ts'
import { type AddCommand, log, print, WrongUse } from './terminal.ts'

const HELP = `
Compare avec d’autres outils, sur les mêmes textes annotés : chrono-node et Recognizers-Text, en français, pour
les dates et les montants. Ces outils viennent avec les dépendances de développement : npm install.

Exemples :
  hemicycle bench --facts
  hemicycle bench --facts --json mesures.json`

interface BenchOptions {
  readonly facts?: boolean
  readonly json?: string
}

export const addBench: AddCommand = (program, { config }) => {
  program
    .command('bench')
    .description('compare vitesse et justesse avec d’autres outils')
    .option('--facts', 'l’extraction des dates et des montants')
    .option('--json <fichier>', 'écrit tous les chiffres')
    .addHelpText('after', HELP)
    .action(async ({ facts, json }: BenchOptions) => {
      if (facts !== true) throw new WrongUse('Dites quoi comparer : hemicycle bench --facts')
      const measured = await measureFacts()
      print(measured.tables)
      if (json === undefined) return
      const path = resolve(config.cwd, json)
      writeFileSync(path, `${JSON.stringify({ facts: measured.bench }, null, 2)}\n`)
      log(`Écrit : ${path}`)
    })
}

/** The tools compared with are installed for development only, so that they are loaded when asked for. */
async function measureFacts() {
  try {
    const { benchFacts } = await import('../eval/bench/facts/bench-facts.ts')
    const { factsTables } = await import('../eval/bench/facts/facts-tables.ts')
    const bench = await benchFacts(BUNDLED)
    return { bench, tables: factsTables(bench) }
  } catch (error) {
    if (error instanceof AnnotationError) throw new WrongUse(error.message)
    if (error instanceof Error && /cannot find .*(?:chrono-node|recognizers-text-suite)/iu.test(error.message))
      throw new WrongUse('Les outils comparés ne sont pas installés : npm install, sans --omit=dev.')
    throw error
  }
}
