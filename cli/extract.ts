import { createInterface } from 'node:readline'
import { z } from '@hono/zod-openapi'
import { documentJson } from '../corpus/json.ts'
import { extract } from '../ingest/facts/extract.ts'
import { loadDocument } from '../ingest/ingest.ts'
import { blocksOfText } from '../ingest/read/text.ts'
import { UnreadableError } from '../ingest/reader.ts'
import { detectRegion } from '../ingest/region.ts'
import { resolveTarget, TargetError } from '../ingest/targets.ts'
import { type AddCommand, bold, log, print, WrongUse } from './terminal.ts'

const HELP = `
Sans base ni index : lit, extrait, écrit sur la sortie standard.

Avec --json, un document par ligne : {"id","source","url","title","publisher","publishedOn","region","text","facts"},
chaque fait portant {"kind","start","end","quote","rule",…} : les mots du texte de start à end.
Avec --stdin, chaque ligne lue est {"id","text","publishedOn"?,"title"?} ; « text » est pris tel quel.

Exemples :
  hemicycle extract communique.html
  hemicycle extract communiques/ --json > faits.jsonl
  echo '{"id":"1","text":"La Région vote 3 M€."}' | hemicycle extract --stdin`

interface ExtractOptions {
  readonly json?: boolean
  readonly stdin?: boolean
}

export const addExtract: AddCommand = (program, { config, finish }) => {
  program
    .command('extract')
    .description('montre les faits de fichiers, sans base de données')
    .argument('[fichiers...]', 'fichiers, dossiers ou motifs')
    .option('--json', 'un document JSON par ligne')
    .option('--stdin', 'lit des documents JSON, un par ligne, sur l’entrée standard')
    .addHelpText('after', HELP)
    .action(async (given: string[], options: ExtractOptions) => {
      if (options.stdin === true) return finish(await extractLines(process.stdin))
      if (given.length === 0)
        throw new WrongUse('Donnez des fichiers à lire, ou --stdin. Voyez « hemicycle extract --help ».')
      finish(await extractFiles(given, config.cwd, options.json === true))
    })
}

/** True when a file could not be read. */
async function extractFiles(given: readonly string[], cwd: string, json: boolean): Promise<boolean> {
  let failed = false
  for (const entry of given.flatMap((one) => entriesOf(one, cwd))) {
    try {
      const document = await loadDocument(entry)
      if (json) print(JSON.stringify(documentJson(document)))
      else printFacts(document.title, documentJson(document).facts)
      for (const issue of document.issues) log(`attention ${entry.address} : ${issue.message}`)
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      failed = true
      log(`échec ${entry.address} : ${error.message}`)
    }
  }
  return failed
}

function entriesOf(given: string, cwd: string) {
  try {
    return resolveTarget(given, cwd).entries
  } catch (error) {
    throw error instanceof TargetError ? new WrongUse(error.message) : error
  }
}

function printFacts(title: string, facts: ReturnType<typeof documentJson>['facts']): void {
  print(bold(title))
  for (const { kind, quote, start, end, rule, ...values } of facts) {
    const shown = Object.entries(values).filter(([, value]) => value !== null && value !== false && !isEmptyList(value))
    print(
      `  ${kind.padEnd(8)} « ${quote} »  ${shown.map(([name, value]) => `${name}=${value}`).join(' ')}  [${rule} ${start}-${end}]`,
    )
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  text: z.string(),
  publishedOn: z.iso.date().nullish(),
  title: z.string().nullish(),
})

/** One document a line in, one a line out, in order; true when a line was not a document. */
async function extractLines(input: NodeJS.ReadableStream): Promise<boolean> {
  let failed = false
  let number = 0
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const parsed = parseLine(line)
    if (parsed === null) {
      failed = true
      log(`Ligne ${number} ignorée : un objet {"id","text","publishedOn"?,"title"?} est attendu.`)
      continue
    }
    print(JSON.stringify(extractText(parsed)))
  }
  return failed
}

function parseLine(line: string): z.output<typeof lineSchema> | null {
  try {
    return lineSchema.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}

/** The text is taken as it is, but for Unicode composition (NFC); its blocks are read off its lines. */
function extractText({ id, text: given, publishedOn = null, title = null }: z.output<typeof lineSchema>) {
  const text = given.normalize('NFC')
  const blocks = blocksOfText(text)
  const region = detectRegion(title === null ? text : `${title}\n${text}`, blocks, null)
  const { facts } = extract({ text, blocks, publishedOn, region })
  return documentJson({
    id,
    source: 'stdin',
    url: null,
    title: title ?? '',
    publisher: null,
    publishedOn,
    region,
    text,
    facts,
  })
}
