import { createInterface } from 'node:readline'
import { z } from '@hono/zod-openapi'
import { type Column, csvHeader, csvRow } from '../corpus/csv.ts'
import type { Fact } from '../corpus/fact.ts'
import type { Issue } from '../corpus/issue.ts'
import { documentJson } from '../corpus/json.ts'
import { sliceSpan } from '../corpus/span.ts'
import { extract } from '../ingest/facts/extract.ts'
import { blocksOfText } from '../ingest/read/text.ts'
import { loadDocuments, type ReadDocument } from '../ingest/read-document.ts'
import { UnreadableError } from '../ingest/reader.ts'
import { detectRegion } from '../ingest/region.ts'
import { resolveTarget, TargetError } from '../ingest/targets.ts'
import { labelOf } from '../server/pages/fact-label.ts'
import { writtenValue } from '../server/tables.ts'
import { KIND_LABELS } from '../server/wording.ts'
import { type AddCommand, bold, log, print, WrongUse } from './terminal.ts'

const HELP = `
Sans base ni index : lit, extrait, écrit sur la sortie standard.

Avec --csv, un fait par ligne, pour un tableur. Avec --json, un document par ligne : {"id","source","url","title","publisher","publishedOn","region","text","facts"},
chaque fait portant {"kind","start","end","quote","rule",…} : les mots du texte de start à end.
Avec --stdin, chaque ligne lue est {"id","text","publishedOn"?,"title"?} ; « text » est pris tel quel.

Exemples :
  hemicycle extract communique.html
  hemicycle extract communiques/ --json > faits.jsonl
  hemicycle extract communiques/ --csv > faits.csv
  echo '{"id":"1","text":"La Région vote 3 M€."}' | hemicycle extract --stdin`

interface ExtractOptions {
  readonly json?: boolean
  readonly csv?: boolean
  readonly stdin?: boolean
}

export const addExtract: AddCommand = (program, { config, finish }) => {
  program
    .command('extract')
    .description('montre les faits de fichiers, sans base de données')
    .argument('[fichiers...]', 'fichiers, dossiers ou motifs')
    .option('--json', 'un document JSON par ligne')
    .option('--csv', 'un fait par ligne')
    .option('--stdin', 'lit des documents JSON, un par ligne, sur l’entrée standard')
    .addHelpText('after', HELP)
    .action(async (given: string[], options: ExtractOptions) => {
      if (options.stdin === true) return finish(await extractLines(process.stdin))
      if (given.length === 0)
        throw new WrongUse('Donnez des fichiers à lire, ou --stdin. Voyez « hemicycle extract --help ».')
      finish(await extractFiles(given, config.cwd, writerOf(options)))
    })
}

/** True when a file could not be read. */
async function extractFiles(given: readonly string[], cwd: string, write: Write): Promise<boolean> {
  let failed = false
  const told = ({ severity, address, message }: Issue) => {
    failed ||= severity === 'error'
    log(`${severity === 'error' ? 'échec' : 'attention'} ${address} : ${message}`)
  }
  for (const entry of given.flatMap((one) => entriesOf(one, cwd))) {
    try {
      for await (const document of loadDocuments(entry, told)) {
        write(document)
        for (const issue of document.issues) log(`attention ${document.address} : ${issue.message}`)
      }
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error
      failed = true
      log(`échec ${entry.address} : ${error.message}`)
    }
  }
  return failed
}

type Write = (document: ReadDocument) => void

function writerOf({ json = false, csv = false }: ExtractOptions): Write {
  if (json) return (document) => print(JSON.stringify(documentJson(document)))
  if (!csv) return printFacts
  process.stdout.write(csvHeader(EXTRACT_COLUMNS))
  return (document) => {
    for (const fact of document.facts) process.stdout.write(csvRow(EXTRACT_COLUMNS, { document, fact }))
  }
}

interface ExtractedFact {
  readonly document: ReadDocument
  readonly fact: Fact
}

const EXTRACT_COLUMNS: readonly Column<ExtractedFact>[] = [
  { label: 'fichier', value: ({ document }) => document.address },
  { label: 'titre', value: ({ document }) => document.title },
  { label: 'date', value: ({ document }) => document.publishedOn },
  { label: 'sorte', value: ({ fact }) => KIND_LABELS[fact.kind] },
  { label: 'mots du texte', value: ({ document, fact }) => sliceSpan(document.text, fact.span) },
  { label: 'valeur', value: ({ fact }) => writtenValue(fact) },
  { label: 'lecture', value: ({ fact }) => labelOf(fact).main },
  { label: 'précisions', value: ({ fact }) => labelOf(fact).detail },
  { label: 'début', value: ({ fact }) => fact.span.start },
  { label: 'fin', value: ({ fact }) => fact.span.end },
  { label: 'règle', value: ({ fact }) => fact.rule },
]

function entriesOf(given: string, cwd: string) {
  try {
    return resolveTarget(given, cwd).entries
  } catch (error) {
    throw error instanceof TargetError ? new WrongUse(error.message) : error
  }
}

function printFacts({ title, text, facts }: ReadDocument): void {
  print(bold(title))
  for (const fact of facts) {
    const { main, detail } = labelOf(fact)
    const { start, end } = fact.span
    const said = detail === null ? main : `${main} (${detail})`
    print(`  ${fact.kind.padEnd(8)} « ${sliceSpan(text, fact.span)} »  ${said}  [${fact.rule} ${start}-${end}]`)
  }
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
