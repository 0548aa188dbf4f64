import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { benchSearch } from '../eval/bench/search/bench-search.ts'
import { searchTables } from '../eval/bench/search/search-tables.ts'
import { AnnotationError, BUNDLED } from '../eval/yardsticks.ts'
import { loadModel, readQuestion } from './collection.ts'
import { type AddCommand, log, print, WrongUse } from './terminal.ts'

const HELP = `
Faits : les dates et les montants, à côté de chrono-node et Recognizers-Text, sur les mêmes textes annotés.
Recherche : le temps d’une recherche, à côté des appels bruts au moteur et au modèle, sur une collection fabriquée.
Pages : ce qui est gardé du texte de pages fabriquées, à côté de Readability et Defuddle.
PDF : l’ordre des mots et les cellules de PDF fabriqués, à côté d’unpdf et de pdftotext s’il est là.
Formats : fichiers lus à la seconde, et ce que deviennent des fichiers abîmés.
Web : un site fabriqué sur ce poste, lu deux fois, puis coupé et repris ; le code ne doit pas changer pendant ce temps.
Le code de sortie est 1 quand une lecture plante, ou quand la base du site n’est pas ce qu’elle doit être.
Les outils comparés viennent avec les dépendances de développement : npm install.

Exemples :
  hemicycle bench --facts --main-text
  hemicycle bench --search --passages 100000
  hemicycle bench --web --documents 1000 --kills 10
  hemicycle bench --facts --json mesures.json`

const PASSAGES = 100_000
const SPOILED_FILES = 10_000
const WEB_DOCUMENTS = 1000
const KILLS = 10
/** How long each format is read over and over, in milliseconds. */
const READING_MS = 2000

interface BenchOptions {
  readonly facts?: boolean
  readonly search?: boolean
  readonly mainText?: boolean
  readonly pdf?: boolean
  readonly readers?: boolean
  readonly mutations?: boolean
  readonly web?: boolean
  readonly passages?: string
  readonly files?: string
  readonly documents?: string
  readonly kills?: string
  readonly json?: string
}

/** What was measured, and how it is shown. */
interface Measured {
  readonly bench: unknown
  readonly tables: string
  /** True when what must hold does not. */
  readonly failed?: boolean
}

export const addBench: AddCommand = (program, { config, finish }) => {
  program
    .command('bench')
    .description('compare vitesse et justesse avec d’autres outils')
    .option('--facts', 'l’extraction des dates et des montants')
    .option('--search', 'le temps d’une recherche')
    .option('--main-text', 'le texte des pages web')
    .option('--pdf', 'la lecture des PDF')
    .option('--readers', 'la vitesse de lecture de chaque format')
    .option('--mutations', 'des fichiers abîmés, format par format')
    .option('--web', 'la lecture d’un site, interrompue et reprise')
    .option('--passages <nombre>', `passages de la collection fabriquée, ${PASSAGES} sans cela`)
    .option('--files <nombre>', `fichiers abîmés par format, ${SPOILED_FILES} sans cela`)
    .option('--documents <nombre>', `documents du site fabriqué, ${WEB_DOCUMENTS} sans cela`)
    .option('--kills <nombre>', `interruptions au hasard, ${KILLS} sans cela`)
    .option('--json <fichier>', 'écrit tous les chiffres')
    .addHelpText('after', HELP)
    .action(async (options: BenchOptions) => {
      const figures: Record<string, unknown> = {}
      for (const [name, measure] of BENCHES) {
        if (options[name] !== true) continue
        const { bench, tables, failed = false } = await withDevelopmentTools(() => measure(options))
        figures[name] = bench
        print(tables)
        if (failed) finish(true)
      }
      if (Object.keys(figures).length === 0)
        throw new WrongUse('Dites quoi mesurer, comme « hemicycle bench --facts ». Voyez « hemicycle bench --help ».')
      if (options.json === undefined) return
      const path = resolve(config.cwd, options.json)
      writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`)
      log(`Écrit : ${path}`)
    })
}

/** The tools compared with are installed for development only, so that each bench is loaded when asked for. */
const BENCHES: readonly (readonly [
  name: 'facts' | 'search' | 'mainText' | 'pdf' | 'readers' | 'mutations' | 'web',
  measure: (options: BenchOptions) => Promise<Measured>,
])[] = [
  [
    'facts',
    async () => {
      const { benchFacts } = await import('../eval/bench/facts/bench-facts.ts')
      const { factsTables } = await import('../eval/bench/facts/facts-tables.ts')
      const bench = await benchFacts(BUNDLED)
      return { bench, tables: factsTables(bench) }
    },
  ],
  [
    'search',
    async ({ passages }) => {
      const parts = { embedder: await loadModel(), readQuestion }
      const bench = await benchSearch(BUNDLED, parts, countOf('--passages', passages, PASSAGES))
      return { bench, tables: searchTables(bench) }
    },
  ],
  [
    'mainText',
    async () => {
      const { benchMainText } = await import('../eval/bench/main-text/bench-main-text.ts')
      const { mainTextTables } = await import('../eval/bench/main-text/main-text-tables.ts')
      const bench = await benchMainText()
      return { bench, tables: mainTextTables(bench) }
    },
  ],
  [
    'pdf',
    async () => {
      const { benchPdf, pdfTables } = await import('../eval/bench/pdf/bench-pdf.ts')
      const { toolsAtHand } = await import('../eval/bench/pdf/tools.ts')
      const bench = await benchPdf(await toolsAtHand())
      return { bench, tables: pdfTables(bench) }
    },
  ],
  [
    'readers',
    async () => {
      const { benchReaders } = await import('../eval/bench/readers/bench-readers.ts')
      const { readersTables } = await import('../eval/bench/readers/readers-tables.ts')
      const bench = await benchReaders(READING_MS)
      return { bench, tables: readersTables(bench) }
    },
  ],
  [
    'mutations',
    async ({ files }) => {
      const { benchMutations, SPOILED } = await import('../eval/bench/readers/mutations.ts')
      const { mutationTables } = await import('../eval/bench/readers/readers-tables.ts')
      const { fuzzPdf } = await import('../eval/bench/pdf/fuzz.ts')
      const inputs = countOf('--files', files, SPOILED_FILES)
      const bench = { formats: await benchMutations(SPOILED, inputs), pdf: await fuzzPdf(inputs, 1) }
      const failed = bench.pdf.crashes.length > 0 || bench.formats.some(({ crashes }) => crashes.length > 0)
      return { bench, failed, tables: `${mutationTables(bench.formats)}\nPDF\n\n${JSON.stringify(bench.pdf, null, 2)}` }
    },
  ],
  [
    'web',
    async ({ documents, kills }) => {
      const { benchWeb } = await import('../eval/bench/web/bench-web.ts')
      const sizes = [countOf('--documents', documents, WEB_DOCUMENTS), countOf('--kills', kills, KILLS)] as const
      const bench = await benchWeb(...sizes, Math.random)
      const failed = bench.second.bodies > 0 || bench.killed.differences.length > 0
      return { bench, failed, tables: JSON.stringify(bench, null, 2) }
    },
  ],
]

function countOf(option: string, given: string | undefined, otherwise: number): number {
  const count = Number(given ?? otherwise)
  if (!Number.isInteger(count) || count < 1) throw new WrongUse(`${option} : un nombre est attendu, pas « ${given} ».`)
  return count
}

async function withDevelopmentTools<T>(measure: () => Promise<T>): Promise<T> {
  try {
    return await measure()
  } catch (error) {
    if (error instanceof AnnotationError) throw new WrongUse(error.message)
    const missing =
      error instanceof Error ? /cannot find (?:module|package) '([^'.][^']*)'/iu.exec(error.message) : null
    if (missing === null) throw error
    throw new WrongUse(`« ${missing[1]} », auquel se comparer, n’est pas installé : npm install, sans --omit=dev.`)
  }
}
