import { resolve } from 'node:path'
import type { z } from '@hono/zod-openapi'
import { regionByCode } from '../corpus/regions.ts'
import type { Answer, Library, SearchHit, SearchResult, Understood } from '../index/library.ts'
import { searchQuery, searchRequest } from '../server/api/search.ts'
import { formatDate } from '../server/dates.ts'
import { searchJson } from '../server/json.ts'
import { labelOf } from '../server/pages/fact-label.ts'
import { counted, describeFunded } from '../server/wording.ts'
import { openCollection } from './collection.ts'
import { addDbOption, addFilterOptions, databaseAt, readOptions } from './options.ts'
import { batchFormat, searchBatch } from './search-batch.ts'
import { type AddCommand, bold, log, print, WrongUse } from './terminal.ts'

const HELP = `
Chaque résultat est un extrait mot pour mot d’un document, avec sa source.

Exemples :
  hemicycle search "subventions aux missions locales"
  hemicycle search "qui finance l’apprentissage ?" --region Occitanie --from 2018 --to 2020
  hemicycle search "rénovation des lycées" --min-amount 1000000 --json
  hemicycle search '"plan vélo" -piste région:Bretagne montant>100000'
  hemicycle search --batch questions.jsonl          une question {"id"?,"q"} par ligne, une réponse par ligne
  hemicycle search --batch noms.csv --limit 3 > trouves.csv
                                                    colonne « question » ou « nom » (sinon la première), « id » si elle
                                                    y est ; un résultat par ligne`

export const addSearch: AddCommand = (program, { config, finish }) => {
  const command = program
    .command('search')
    .description('cherche et cite les passages qui répondent')
    .argument('[question]', 'la question, en français')
    .option('--limit <nombre>', 'nombre de résultats, de 1 à 100')
    .option('--without <liste>', 'ce dont ne pas tenir compte dans la question : spelling, synonyms, region…')
    .option('--json', 'écrit la réponse de l’API')
    .option('--batch <fichier>', 'une liste de questions, en CSV ou en JSON, une par ligne')
    .option('--format <forme>', 'forme des réponses à une liste, csv ou jsonl ; celle de la liste sans cela')
    .addHelpText('after', HELP)
    .action(async (question: string | undefined, { db, json, batch, format, ...options }: SearchOptions) => {
      if (batch !== undefined) {
        const file = resolve(config.cwd, batch)
        const written = batchFormat(format, file)
        const library = await openCollection(databaseAt(db, config))
        const { skipped } = await searchBatch(library, file, options, written)
        library.close()
        return finish(skipped > 0)
      }
      if (question === undefined) throw new WrongUse('Donnez une question. Voyez « hemicycle search --help ».')
      const request = readOptions(searchQuery, { q: question, ...options })
      const library = await openCollection(databaseAt(db, config))
      const result = await answer(library, request)
      library.close()
      if (json === true) return print(JSON.stringify(searchJson(result)))
      tellReading(result.query.understood)
      if (result.hits.length === 0) return tellNothing(result)
      printAnswer(result.answer)
      result.hits.forEach((hit, index) => {
        printHit(hit, index + 1)
      })
      log(`${result.complete ? '' : 'Plus de '}${counted(result.total, 'document')} en tout.`)
    })
  addFilterOptions(command)
  addDbOption(command)
}

/** Says what was searched in place of what was written. */
function tellReading({ corrections, notices }: Understood): void {
  for (const { written, read } of corrections) log(`« ${written} » n’est pas dans la collection : cherché « ${read} ».`)
  for (const notice of notices) log(notice)
}

function tellNothing({ nearest }: SearchResult): void {
  log('Rien trouvé dans la collection. Essayez d’autres mots ou moins de filtres.')
  if (nearest === null || nearest.documents.length === 0) return
  log('Ce qui s’en approche, sans y répondre :')
  for (const { title } of nearest.documents) log(`  ${title}`)
}

interface SearchOptions extends Record<string, unknown> {
  readonly db?: string
  readonly json?: boolean
  readonly batch?: string
  readonly format?: string
}

function answer(library: Library, query: z.output<typeof searchQuery>) {
  return library.search(searchRequest(query))
}

function printAnswer(answer: Answer | null): void {
  if (answer === null) return
  print(bold('Réponse directe, citée des documents :'))
  for (const { document, fact, sentence } of answer.facts) {
    print(`   ${bold(labelOf(fact).main)}`)
    print(`   « ${sentence.text.replace(/\s+/gu, ' ')} »`)
    print(`   ${document.title}, ${document.url ?? document.id} [${fact.span.start}-${fact.span.end}]\n`)
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
