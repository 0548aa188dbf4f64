import { regionByCode } from '../corpus/regions.ts'
import { findSource, type Listing, type Source, sourceFolder, sourceIds, type WebListing } from '../corpus/source.ts'
import { counted } from '../server/wording.ts'
import { knownSource } from './known-source.ts'
import { addSourceAdd } from './source-add.ts'
import { addSourceCheck } from './source-check.ts'
import { type AddCommand, bold, log, print } from './terminal.ts'

const HELP = `
Une source dit qui publie, sous quelle licence et à quelles adresses : corpus/sources/<id>/source.yml, et de même dans
le dossier de vos propres sources (HEMICYCLE_SOURCES).
Une adresse est « vérifiée » quand quelqu’un en a lu la page, au besoin dans une copie publique, et y a trouvé ce qui
est annoncé ; sinon elle est « à vérifier ». « hemicycle ingest <id> » lit une source, « sources check » va voir si ses
adresses listent toujours des documents, « sources add » en décrit une nouvelle à partir d’une adresse.

Exemples :
  hemicycle sources                                         les sources, en bref
  hemicycle sources bretagne                                une source, avec ses adresses
  hemicycle sources --json                                  une source par ligne
  hemicycle sources check bretagne                          ce que ses adresses listent aujourd’hui
  hemicycle sources add https://www.exemple.fr/actualites   une source de plus`

export const addSources: AddCommand = (program, context) => {
  const command = program
    .command('sources')
    .description('liste les sources connues, en détaille une, la vérifie, en ajoute')
    .argument('[id]', 'la source à détailler')
    .option('--json', 'une source par ligne, en JSON')
    .addHelpText('after', HELP)
    .action((id: string | undefined, options: { readonly json?: boolean }) => {
      const own = context.config.sources
      const sources = id === undefined ? allSources(own) : [knownSource(id, own)]
      for (const source of sources) {
        if (options.json === true) print(JSON.stringify(source))
        else print(id === undefined ? brief(source) : detail(source, sourceFolder(source, own)?.path ?? ''))
      }
      if (options.json !== true && id === undefined) log('« hemicycle sources <id> » en détaille une.')
    })
  addSourceCheck(command, context)
  addSourceAdd(command, context)
}

function allSources(own: string): readonly Source[] {
  return sourceIds(own)
    .map((id) => findSource(id, own))
    .filter((source) => source !== null)
}

const KINDS: Readonly<Record<Listing['kind'], string>> = {
  folder: 'dossier fourni',
  news: 'actualités',
  press: 'communiqués de presse',
  deliberations: 'délibérations',
  opendata: 'données ouvertes',
  feed: 'flux RSS ou Atom',
  sitemap: 'plan du site',
}

/** Two lines: id, name and region, then what is listed and how far it can be trusted. */
function brief(source: Source): string {
  const { id, name, publisher, listings } = source
  const region = publisher.region === null ? 'toutes les régions' : regionName(publisher.region)
  const kinds = [...new Set(listings.map(({ kind }) => kind))].map((kind) => {
    const count = listings.filter((listing) => listing.kind === kind).length
    return count === 1 ? KINDS[kind] : `${KINDS[kind]} (${count})`
  })
  return `${bold(id)}  ${name} · ${region}\n    ${kinds.join(', ')} · ${trust(source)}`
}

function trust(source: Source): string {
  const folder = source.listings.find((listing) => listing.kind === 'folder')
  if (folder !== undefined) return `au moins ${counted(folder.expect.documents, 'document')}`
  const verified = source.listings.filter((listing) => listing.kind !== 'folder' && listing.verified).length
  const all = source.listings.length
  if (verified === 0) return `${counted(all, 'adresse')} à vérifier`
  if (verified === all) return `${counted(all, 'adresse vérifiée', 'adresses vérifiées')}`
  return `${counted(verified, 'adresse vérifiée', 'adresses vérifiées')}, ${all - verified} à vérifier`
}

/** Everything that is known of a source; `folder` is where its documents are, where they come with it. */
function detail(source: Source, folder: string): string {
  const { id, name, publisher, licence, site, listings } = source
  const region = publisher.region === null ? 'toutes' : `${regionName(publisher.region)} (code ${publisher.region})`
  return [
    `${bold(id)}  ${name}`,
    `Éditeur   ${publisher.name}${publisher.siren === null ? '' : ` (SIREN ${publisher.siren})`}`,
    `Région    ${region}`,
    `Licence   ${licence ?? 'non précisée'}`,
    `Site      ${site ?? 'aucun'}`,
    ...listings.flatMap((listing) => ['', ...describeListing(listing, folder)]),
  ].join('\n')
}

/** Where the documents are on the first line, then what is known about the listing; `folder` is that of the source. */
function describeListing(listing: Listing, folder: string): readonly string[] {
  const known = listing.kind === 'folder' ? [] : describeWebListing(listing)
  const expected = listing.expect === null ? [] : [`au moins ${counted(listing.expect.documents, 'document')}`]
  const place = listing.kind === 'folder' ? folder : listing.address
  return [`${bold(KINDS[listing.kind])} : ${place}`, ...[...known, ...expected].map((line) => `    ${line}`)]
}

function describeWebListing({ verified, origin, contents, software, selectors }: WebListing): readonly string[] {
  const lines = [
    `${verified ? 'vérifiée' : 'à vérifier'} : ${origin}`,
    contents,
    software === null ? null : `logiciel : ${software}`,
    describeSelectors(selectors),
  ]
  return lines.filter((line) => line !== null)
}

/** « sélecteurs : item « article », next « a.suivant » », or null when none is known. */
function describeSelectors(selectors: WebListing['selectors']): string | null {
  const known = Object.entries(selectors ?? {}).filter(([, selector]) => selector !== null)
  return known.length === 0 ? null : `sélecteurs : ${known.map(([part, css]) => `${part} « ${css} »`).join(', ')}`
}

function regionName(code: string): string {
  return regionByCode(code)?.name ?? code
}
