import type { Command } from 'commander'
import { type Source, sourceIds, type WebListing } from '../corpus/source.ts'
import type { Get } from '../ingest/listing/listed.ts'
import { changesBetween } from '../ingest/listing/seen.ts'
import { type Survey, surveyListing } from '../ingest/listing/survey.ts'
import { counted } from '../server/wording.ts'
import { knownSource } from './known-source.ts'
import { withWeb } from './source-web.ts'
import { bold, type CommandContext, print } from './terminal.ts'
import { addWebOptions, type GivenWebOptions, readWebOptions } from './web-options.ts'

const HELP = `
Demande une fois la première page de chaque liste, sans rien garder, et dit ce qui s’y trouve : combien de documents,
les premiers titres, ce qui ne va pas. Une page refaite depuis la description de la source est une erreur, avec ce qui
a changé. Codes de sortie : 0 tout va bien, 1 une liste au moins pose problème, 2 mauvais usage.`

/** Adds « sources check [id] ». */
export function addSourceCheck(sources: Command, { config, finish }: CommandContext): void {
  const command = sources
    .command('check')
    .description('va voir ce que listent les adresses des sources')
    .argument('[id]', 'une seule source')
    .option('--json', 'une liste par ligne, en JSON')
    .addHelpText('after', HELP)
    .action(async (id: string | undefined, _: GivenWebOptions, check: Command) => {
      // « --json » is an option of « sources » too, which takes it first.
      const options = check.optsWithGlobals<GivenWebOptions & { readonly json?: boolean }>()
      const own = config.sources
      const chosen = (id === undefined ? sourceIds(own) : [id]).map((one) => knownSource(one, own))
      const problems = await withWeb(readWebOptions(options, config), (get) =>
        checkAll(chosen, get, options.json === true),
      )
      finish(problems > 0)
    })
  addWebOptions(command)
}

/** Prints what each listing shows; how many have a problem. */
async function checkAll(sources: readonly Source[], get: Get, asJson: boolean): Promise<number> {
  let problems = 0
  for (const { id, listings } of sources) {
    for (const listing of listings) {
      if (listing.kind === 'folder') continue
      const survey = await surveyListing(listing, get)
      if (survey.problems.length > 0) problems++
      print(
        asJson ? JSON.stringify({ source: id, address: listing.address, ...survey }) : describe(id, listing, survey),
      )
    }
  }
  return problems
}

const TITLES_SHOWN = 3

function describe(id: string, { address, expect }: WebListing, survey: Survey): string {
  const { items, parts, hasMore, seen, problems } = survey
  const found = [
    counted(items.length, 'document'),
    ...(parts > 0 ? [counted(parts, 'liste')] : []),
    ...(hasMore ? ['d’autres pages'] : []),
  ]
  const titles = items
    .slice(0, TITLES_SHOWN)
    .map(({ title, publishedOn, address: at }) => `    · ${publishedOn ?? '          '}  ${title ?? at}`)
  const changes =
    problems.length > 0 || expect === null || expect.seen === null ? [] : changesBetween(expect.seen, seen)
  return [
    `${bold(id)}  ${address}`,
    ...(items.length + parts > 0 ? [`    ${found.join(', ')}`] : []),
    ...titles,
    ...problems.map((problem) => `    problème : ${indented(problem)}`),
    ...(changes.length === 0
      ? []
      : ['    a changé, sans gêner la lecture :', ...changes.map((change) => `      ${change}`)]),
  ].join('\n')
}

function indented(text: string): string {
  return text.replaceAll('\n', '\n    ')
}
