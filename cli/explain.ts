import { z } from '@hono/zod-openapi'
import { factJson } from '../corpus/json.ts'
import { extract } from '../ingest/facts/extract.ts'
import type { TraceEntry } from '../ingest/facts/rule.ts'
import { blocksOfText } from '../ingest/read/text.ts'
import { detectRegion } from '../ingest/region.ts'
import { filterParameters } from '../server/parameters.ts'
import { readOptions } from './options.ts'
import { type AddCommand, bold, print } from './terminal.ts'

const HELP = `
Exemple :
  hemicycle explain "La Région Bretagne attribue 20 000 € à l’association Terres." --published 2023-05-04`

interface ExplainOptions extends Record<string, unknown> {
  readonly published?: string
  readonly region?: string
}

export const addExplain: AddCommand = (program) => {
  program
    .command('explain')
    .description('montre quelles règles lisent une phrase, lesquelles perdent et pourquoi')
    .argument('<phrase>', 'une ou plusieurs phrases')
    .option('--published <date>', 'date de publication, qui situe « le 12 mars » (AAAA-MM-JJ)')
    .option('--region <nom|code>', 'la région que désigne « la Région »')
    .addHelpText('after', HELP)
    .action((given: string, options: ExplainOptions) => {
      explain(given.normalize('NFC'), options)
    })
}

const parameters = z.object({
  region: filterParameters.region,
  published: z.iso.date('une date comme 2023-05-04 est attendue').nullable().default(null),
})

function explain(text: string, options: ExplainOptions): void {
  const { region: given, published } = readOptions(parameters, options)
  const blocks = blocksOfText(text)
  const region = given ?? detectRegion(text, blocks, null)
  const { facts, issues, trace } = extract({ text, blocks, publishedOn: published, region })
  print(bold('Faits'))
  for (const fact of facts) print(`  ${JSON.stringify(factJson(fact, text))}`)
  if (facts.length === 0) print('  aucun')
  print(bold('\nRègles'))
  for (const entry of trace) print(`  ${describe(entry, text)}`)
  if (trace.length === 0) print('  aucune règle ne lit cette phrase')
  if (issues.length > 0) print(bold('\nAttention'))
  for (const { message } of issues) print(`  ${message}`)
}

function describe({ rule, span, outcome, by }: TraceEntry, text: string): string {
  const words = `« ${text.slice(span.start, span.end)} »`
  switch (outcome) {
    case 'kept':
      return `retenue    ${rule} ${words}${by === null ? '' : ` (posé par ${by})`}`
    case 'rejected':
      return `rejetée    ${rule} ${words} : les mots ne veulent pas dire cela`
    case 'overlapped':
      return `recouverte ${rule} ${words} par ${by}`
    case 'refined':
      return `reprise    ${rule} ${words} par ${by}`
  }
}
