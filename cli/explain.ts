import { factJson } from '../corpus/json.ts'
import { REGIONS } from '../corpus/regions.ts'
import { extract } from '../ingest/facts/extract.ts'
import type { TraceEntry } from '../ingest/facts/rule.ts'
import { blocksOfText } from '../ingest/read/text.ts'
import { detectRegion } from '../ingest/region.ts'
import { regionNamed } from '../server/region.ts'
import { type AddCommand, bold, print, WrongUse } from './terminal.ts'

const HELP = `
Exemple :
  hemicycle explain "La Région Bretagne attribue 20 000 € à l’association Terres." --published 2023-05-04`

interface ExplainOptions {
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

function explain(text: string, options: ExplainOptions): void {
  if (options.published !== undefined && !/^\d{4}-\d{2}-\d{2}$/u.test(options.published)) {
    throw new WrongUse(`--published : « ${options.published} » n’est pas une date comme 2023-05-04.`)
  }
  const blocks = blocksOfText(text)
  const region = options.region === undefined ? detectRegion(text, blocks, null) : regionCode(options.region)
  const { facts, issues, trace } = extract({ text, blocks, publishedOn: options.published ?? null, region })
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

function regionCode(name: string): string {
  const region = regionNamed(name)
  if (region === null)
    throw new WrongUse(`--region : « ${name} » n’est pas une région (${REGIONS.map((r) => r.name).join(', ')}).`)
  return region.code
}
