import type { Config } from '../config.ts'
import type { Issue } from '../corpus/issue.ts'
import { sourceIds } from '../corpus/source.ts'
import type { Outcome } from '../ingest/ingest.ts'
import { resolveTarget, type Target, TargetError } from '../ingest/targets.ts'
import { resolveWebTarget } from '../ingest/web-target.ts'
import { run } from './collect.ts'
import { addDbOption, databaseAt } from './options.ts'
import { report, tally } from './tally.ts'
import { type AddCommand, print, WrongUse } from './terminal.ts'
import { addWebOptions, type GivenWebOptions, missContact, readWebOptions, type WebOptions } from './web-options.ts'

const HELP = `
Va chercher des documents, en tire titre, date, région et faits, les garde dans la base et les indexe. Une cible est
un fichier, un dossier, un motif, une source connue (« hemicycle sources ») ou une adresse web : page, flux RSS ou
Atom, plan de site, page d’actualités.

Sur le web, la lecture suit robots.txt, ne fait qu’une demande à la fois à chaque site, avec une pause, et ne
télécharge pas deux fois ce qui n’a pas changé. Arrêtée à n’importe quel moment, la même commande reprend où elle
en était. Un document changé remplace le précédent, un document disparu est signalé et reste lisible. Un mauvais
document n’arrête rien : il est nommé à la fin.

Exemples :
  hemicycle ingest communiques/ 'notes/2023-*.html'
  hemicycle ingest sample                                     la collection fournie
  hemicycle ingest https://www.exemple.fr/actualites/feed/    une adresse web
  hemicycle ingest bretagne occitanie --since 2024-01-01      des sources connues
  hemicycle ingest --all --contact vous@exemple.fr            toutes les sources en ligne

Codes de sortie : 0 tout est lu, 1 certains documents n’ont pas pu l’être, 2 mauvais usage.`

interface IngestOptions extends GivenWebOptions {
  readonly db?: string
  readonly json?: boolean
  readonly all?: boolean
}

export const addIngest: AddCommand = (program, { config, finish }) => {
  const command = program
    .command('ingest')
    .description('va chercher des documents, en tire les faits et les indexe')
    .argument('[cibles...]', 'dossiers, fichiers, motifs entre apostrophes, adresses web ou sources connues')
    .option('--all', 'toutes les sources en ligne connues')
    .option('--json', 'écrit le bilan en JSON sur la sortie standard')
    .addHelpText('after', HELP)
    .action(async (given: string[], options: IngestOptions) => {
      const all = options.all === true ? webSources(config) : []
      const { targets, missing, web } = plan([...given, ...all], readWebOptions(options, config), config)
      if (web !== undefined) missContact(web)
      const outcomes = [...missing, ...(await run(databaseAt(options.db, config), targets, web))]
      if (options.json === true) print(JSON.stringify(tally(outcomes)))
      else report(outcomes)
      finish(outcomes.some(({ status }) => status === 'failed'))
    })
  addWebOptions(command)
  addDbOption(command)
}

/** Ids of the known sources whose documents are on the web. */
export function webSources({ sources }: Config): readonly string[] {
  return sourceIds(sources).filter((id) => resolveWebTarget(id, sources) !== null)
}

export interface Plan {
  readonly targets: readonly Target[]
  /** An outcome for each target that does not exist. */
  readonly missing: readonly Outcome[]
  /** Undefined when no target is on the web. */
  readonly web?: WebOptions
}

/** What is to be read; throws WrongUse when nothing is given, or nothing of it exists. */
export function plan(given: readonly string[], web: WebOptions, { cwd, sources }: Config): Plan {
  if (given.length === 0)
    throw new WrongUse(
      'Il vous manque une cible : donnez un dossier, un fichier, une adresse web ou une source connue (« hemicycle sources » les liste), ou --all.',
    )
  const targets: Target[] = []
  const missing: Outcome[] = []
  let onTheWeb = false
  for (const one of new Set(given)) {
    try {
      const webTarget = resolveWebTarget(one, sources)
      if (webTarget !== null) onTheWeb = true
      targets.push(webTarget ?? resolveTarget(one, cwd, sources))
    } catch (error) {
      if (!(error instanceof TargetError)) throw error
      const issue: Issue = { severity: 'error', code: 'not-found', message: error.message, address: one, span: null }
      missing.push({ status: 'failed', address: one, issues: [issue] })
    }
  }
  if (targets.length === 0) throw new WrongUse(missing.flatMap(({ issues }) => issues.map((i) => i.message)).join('\n'))
  return onTheWeb ? { targets, missing, web } : { targets, missing }
}
