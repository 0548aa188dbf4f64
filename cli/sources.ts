import { regionByCode } from '../corpus/regions.ts'
import { findSource, type Listing, type Source, sourceFolder, sourceIds, type WebListing } from '../corpus/source.ts'
import { counted } from '../server/wording.ts'
import { type AddCommand, bold, log, print, WrongUse } from './terminal.ts'

const HELP = `
Une source dit qui publie, sous quelle licence et à quelles adresses : corpus/sources/<id>/source.yml.
Une adresse est « vérifiée » quand quelqu’un en a lu la page, au besoin dans une copie publique, et y a trouvé ce qui
est annoncé ; sinon elle est « à vérifier ». Seules les sources qui sont des dossiers se lisent aujourd’hui avec
« hemicycle ingest <id> » : les documents en ligne ne sont pas encore cherchés.

Exemples :
  hemicycle sources                   les sources, en bref
  hemicycle sources bretagne          une source, avec ses adresses
  hemicycle sources --json            une source par ligne`

export const addSources: AddCommand = (program) => {
  program
    .command('sources')
    .description('liste les sources connues, ou en détaille une')
    .argument('[id]', 'la source à détailler')
    .option('--json', 'une source par ligne, en JSON')
    .addHelpText('after', HELP)
    .action((id: string | undefined, options: { readonly json?: boolean }) => {
      const sources = id === undefined ? allSources() : [knownSource(id)]
      for (const source of sources) {
        if (options.json === true) print(JSON.stringify(source))
        else print(id === undefined ? brief(source) : detail(source))
      }
      if (options.json !== true && id === undefined) log('« hemicycle sources <id> » en détaille une.')
    })
}

function allSources(): readonly Source[] {
  return sourceIds()
    .map(findSource)
    .filter((source) => source !== null)
}

function knownSource(id: string): Source {
  const source = findSource(id)
  if (source === null) throw new WrongUse(`Aucune source « ${id} ». Sources connues : ${sourceIds().join(', ')}.`)
  return source
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
  const folder = sourceFolder(source)
  if (folder !== null) return `au moins ${counted(folder.documents, 'document')}`
  const verified = source.listings.filter((listing) => listing.kind !== 'folder' && listing.verified).length
  const all = source.listings.length
  if (verified === 0) return `${counted(all, 'adresse')} à vérifier`
  if (verified === all) return `${counted(all, 'adresse vérifiée', 'adresses vérifiées')}`
  return `${counted(verified, 'adresse vérifiée', 'adresses vérifiées')}, ${all - verified} à vérifier`
}

function detail(source: Source): string {
  const { id, name, publisher, licence, site, listings } = source
  const region = publisher.region === null ? 'toutes' : `${regionName(publisher.region)} (code ${publisher.region})`
  return [
    `${bold(id)}  ${name}`,
    `Éditeur   ${publisher.name}${publisher.siren === null ? '' : ` (SIREN ${publisher.siren})`}`,
    `Région    ${region}`,
    `Licence   ${licence ?? 'non précisée'}`,
    `Site      ${site ?? 'aucun'}`,
    ...listings.flatMap((listing) => ['', ...describeListing(listing, sourceFolder(source)?.path ?? '')]),
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
