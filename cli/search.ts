import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { z } from '@hono/zod-openapi'
import { regionByCode } from '../corpus/regions.ts'
import type { Library, SearchHit } from '../index/library.ts'
import { SEARCH_LIMIT, searchQuery } from '../server/api/search.ts'
import { formatDate } from '../server/dates.ts'
import { searchJson } from '../server/json.ts'
import { counted, describeFunded } from '../server/wording.ts'
import { openCollection } from './collection.ts'
import { addDbOption, addFilterOptions, databaseAt, readOptions } from './options.ts'
import { type AddCommand, bold, log, print, WrongUse } from './terminal.ts'

const HELP = `
Chaque résultat est un extrait mot pour mot d’un document, avec sa source.

Exemples :
  hemicycle search "subventions aux missions locales"
  hemicycle search "qui finance l’apprentissage ?" --region Occitanie --from 2018 --to 2020
  hemicycle search "rénovation des lycées" --min-amount 1000000 --json
  hemicycle search --batch questions.jsonl          une question {"id"?,"q"} par ligne, une réponse par ligne`

export const addSearch: AddCommand = (program, { config }) => {
  const command = program
    .command('search')
    .description('cherche et cite les passages qui répondent')
    .argument('[question]', 'la question, en français')
    .option('--limit <nombre>', 'nombre de résultats, de 1 à 100')
    .option('--json', 'écrit la réponse de l’API')
    .option('--batch <fichier>', 'questions en JSON, une par ligne ; réponses en JSON, une par ligne')
    .addHelpText('after', HELP)
    .action(async (question: string | undefined, { db, json, batch, ...options }: SearchOptions) => {
      if (batch !== undefined) return searchBatch(resolve(config.cwd, batch), databaseAt(db, config), options)
      if (question === undefined) throw new WrongUse('Donnez une question. Voyez « hemicycle search --help ».')
      const request = readOptions(searchQuery, { q: question, ...options })
      const library = await openCollection(databaseAt(db, config))
      const result = await answer(library, request)
      library.close()
      if (json === true) return print(JSON.stringify(searchJson(result)))
      if (result.hits.length === 0)
        return log('Rien trouvé dans la collection. Essayez d’autres mots ou moins de filtres.')
      result.hits.forEach((hit, index) => {
        printHit(hit, index + 1)
      })
      log(`${counted(result.total, 'passage')} en tout.`)
    })
  addFilterOptions(command)
  addDbOption(command)
}

interface SearchOptions extends Record<string, unknown> {
  readonly db?: string
  readonly json?: boolean
  readonly batch?: string
}

function answer(library: Library, { q, limit, ...rest }: z.output<typeof searchQuery>) {
  return library.search({ text: q, limit: limit ?? SEARCH_LIMIT, ...rest })
}

const batchLine = z.object({ id: z.union([z.string(), z.number()]).optional(), q: z.string() })

async function searchBatch(file: string, db: string, options: Record<string, unknown>): Promise<void> {
  const library = await openCollection(db)
  let number = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    const { id, q } = parseBatchLine(line, file, number)
    const result = await answer(library, readOptions(searchQuery, { q, ...options }))
    print(JSON.stringify({ id: id ?? number, ...searchJson(result) }))
  }
  library.close()
}

function parseBatchLine(line: string, file: string, number: number): z.output<typeof batchLine> {
  try {
    return batchLine.parse(JSON.parse(line))
  } catch {
    throw new WrongUse(`${file}, ligne ${number} : un objet {"id"?,"q"} est attendu.`)
  }
}

function printHit({ document, excerpt, facts }: SearchHit, rank: number): void {
  const origin = [
    document.publisher,
    document.publishedOn === null ? null : formatDate(document.publishedOn),
    document.region === null ? null : (regionByCode(document.region.code)?.name ?? null),
  ].filter((part) => part !== null)
  print(`${rank}. ${bold(document.title)}${origin.length > 0 ? ` (${origin.join(', ')})` : ''}`)
  print(`   « ${highlighted(excerpt)} »`)
  for (const fact of facts) {
    if (fact.kind === 'funding')
      print(`   ${fact.funder?.name ?? '?'} → ${fact.beneficiary?.name ?? '?'} : ${describeFunded(fact)}`)
  }
  print(`   ${document.url ?? document.id} [${excerpt.span.start}-${excerpt.span.end}]\n`)
}

function highlighted({ text, span, highlights }: SearchHit['excerpt']): string {
  let shown = ''
  let at = 0
  for (const { start, end } of highlights) {
    shown += text.slice(at, start - span.start) + bold(text.slice(start - span.start, end - span.start))
    at = end - span.start
  }
  return (shown + text.slice(at)).replace(/\s+/gu, ' ')
}
