import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { benchSearch } from '../eval/bench/search/bench-search.ts'
import { searchTables } from '../eval/bench/search/search-tables.ts'
import { AnnotationError, BUNDLED } from '../eval/yardsticks.ts'
import { loadModel, readQuestion } from './collection.ts'
import { type AddCommand, log, print, WrongUse } from './terminal.ts'

const HELP = `
Faits : compare avec d’autres outils, sur les mêmes textes annotés : chrono-node et Recognizers-Text, en français,
pour les dates et les montants. Ces outils viennent avec les dépendances de développement : npm install.
Recherche : compare le temps d’une recherche à celui des appels bruts au moteur et au modèle, sur une collection
fabriquée dans un dossier temporaire.

Exemples :
  hemicycle bench --facts
  hemicycle bench --search --passages 100000
  hemicycle bench --facts --json mesures.json`

const PASSAGES = 100_000

interface BenchOptions {
  readonly facts?: boolean
  readonly search?: boolean
  readonly passages?: string
  readonly json?: string
}

export const addBench: AddCommand = (program, { config }) => {
  program
    .command('bench')
    .description('compare vitesse et justesse avec d’autres outils')
    .option('--facts', 'l’extraction des dates et des montants')
    .option('--search', 'le temps d’une recherche')
    .option('--passages <nombre>', `passages de la collection fabriquée, ${PASSAGES} sans cela`)
    .option('--json <fichier>', 'écrit tous les chiffres')
    .addHelpText('after', HELP)
    .action(async ({ facts, search, passages, json }: BenchOptions) => {
      if (facts !== true && search !== true)
        throw new WrongUse('Dites quoi comparer : hemicycle bench --facts, ou --search')
      const measured = {
        ...(facts === true && { facts: await measureFacts() }),
        ...(search === true && { search: await measureSearch(passages) }),
      }
      for (const { tables } of Object.values(measured)) print(tables)
      if (json === undefined) return
      const path = resolve(config.cwd, json)
      const figures = Object.fromEntries(Object.entries(measured).map(([name, { bench }]) => [name, bench]))
      writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`)
      log(`Écrit : ${path}`)
    })
}

async function measureSearch(passages: string | undefined) {
  const size = Number(passages ?? PASSAGES)
  if (!Number.isInteger(size) || size < 1)
    throw new WrongUse(`--passages : un nombre est attendu, pas « ${passages} ».`)
  const bench = await benchSearch(BUNDLED, { embedder: await loadModel(), readQuestion }, size)
  return { bench, tables: searchTables(bench) }
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
