import type { Command } from 'commander'
import { bare } from '../corpus/bare.ts'
import { REGIONS, type Region, regionByCode } from '../corpus/regions.ts'
import { type Source, SourceError, type WebListing } from '../corpus/source.ts'
import { writeSource } from '../corpus/write-source.ts'
import { isSameSite } from '../ingest/listing/address.ts'
import { announcedFeeds, detectListing } from '../ingest/listing/detect.ts'
import type { Get } from '../ingest/listing/listed.ts'
import type { ListingPlace } from '../ingest/listing/read-listing.ts'
import { type Survey, surveyListing } from '../ingest/listing/survey.ts'
import { counted } from '../server/wording.ts'
import { withWeb } from './source-web.ts'
import { type CommandContext, log, print, WrongUse } from './terminal.ts'
import { addWebOptions, type GivenWebOptions, readWebOptions } from './web-options.ts'

const HELP = `
Va voir l’adresse, reconnaît ce qui y est (flux RSS ou Atom, plan de site, page d’actualités, portail d’actes, jeu de
données), le flux que la page annonce, et écrit la description de la source dans le dossier de vos sources
(HEMICYCLE_SOURCES). « hemicycle ingest <id> » la lit ensuite ; le fichier écrit se corrige à la main.

Exemples :
  hemicycle sources add https://www.exemple.fr/actualites --region Bretagne
  hemicycle sources add https://www.exemple.fr/feed/ --id exemple --name "Le journal d’Exemple"`

interface AddOptions extends GivenWebOptions {
  readonly id?: string
  readonly name?: string
  readonly region?: string
}

/** Adds « sources add <address> ». */
export function addSourceAdd(sources: Command, { config }: CommandContext): void {
  const command = sources
    .command('add')
    .description('décrit une nouvelle source à partir d’une adresse')
    .argument('<adresse>', 'page d’actualités, flux, plan de site, jeu de données')
    .option('--id <nom>', 'nom court de la source : minuscules, chiffres et tirets')
    .option('--name <nom>', 'nom de la source, tel qu’il s’affiche')
    .option('--region <nom|code>', 'la région qui publie')
    .addHelpText('after', HELP)
    .action(async (address: string, options: AddOptions) => {
      if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) {
        throw new WrongUse(`« ${address} » n’est pas une adresse web : donnez-la avec http:// ou https://.`)
      }
      const found = await withWeb(readWebOptions(options, config), (get) => listingsAt(new URL(address).href, get))
      const source = sourceOf(new URL(address), found, options)
      const file = written(source, config.sources)
      for (const { place, survey } of found)
        log(
          `${place.address} : ${counted(survey.items.length, 'document')}${survey.hasMore || survey.parts > 0 ? ' et d’autres pages' : ''}`,
        )
      print(file)
      log(`Lisez-la avec « hemicycle ingest ${source.id} ».`)
    })
  addWebOptions(command)
}

function written(source: Source, own: string): string {
  try {
    return writeSource(source, own)
  } catch (error) {
    throw error instanceof SourceError ? new WrongUse(error.message) : error
  }
}

interface Found {
  readonly place: ListingPlace
  readonly survey: Survey
}

/** The sound listings that an address stands for, what it announces first; throws WrongUse when there is none. */
async function listingsAt(address: string, get: Get): Promise<readonly Found[]> {
  const file = await get(address)
  const place = detectListing(file)
  const feeds = announcedFeeds(file).map(
    (feed): ListingPlace => ({ address: feed, kind: 'feed', software: null, selectors: null }),
  )
  const map: ListingPlace = {
    address: new URL('/sitemap.xml', file.address).href,
    kind: 'sitemap',
    software: null,
    selectors: null,
  }
  const [feed] = await soundOnes(feeds.slice(0, 3), get)
  const page = place === null ? [] : await soundOnes([place], get)
  const found = [...(feed === undefined ? [] : [feed]), ...page]
  const all = found.length === 0 && new URL(file.address).pathname === '/' ? await soundOnes([map], get) : found
  if (all.length > 0) return all
  throw new WrongUse(
    `« ${address} » n’est ni un flux, ni un plan de site, ni une liste de documents reconnue : donnez l’adresse de la page qui liste les actualités ou les actes.`,
  )
}

async function soundOnes(places: readonly ListingPlace[], get: Get): Promise<readonly Found[]> {
  const found: Found[] = []
  for (const place of places) {
    const survey = await surveyListing({ ...place, expect: null }, get)
    if (survey.problems.length === 0) found.push({ place, survey })
  }
  return found
}

function sourceOf(address: URL, found: readonly Found[], { id, name, region: given }: AddOptions): Source {
  const host = address.hostname.replace(/^www\./u, '')
  const region = given === undefined ? regionOfSite(address.href) : regionCalled(given)
  const publisher = region?.body ?? name ?? host
  return {
    id:
      id ??
      bare(host)
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/^-|-$/gu, ''),
    name: name ?? `Publications de ${publisher}`,
    publisher: { name: publisher, region: region?.code ?? null, siren: region?.siren ?? null },
    licence: null,
    language: 'fr',
    site: address.origin,
    listings: found.map(listingOf),
  }
}

/** Half of what is there today may go before anything is wrong: lists grow, and feeds keep their length. */
function listingOf({ place, survey }: Found): WebListing {
  return {
    ...place,
    verified: true,
    origin: `vue par « hemicycle sources add » le ${new Date().toISOString().slice(0, 10)}`,
    contents: null,
    expect: { documents: Math.max(1, Math.floor(survey.items.length / 2)), seen: survey.seen },
  }
}

function regionOfSite(address: string): Region | null {
  return REGIONS.find(({ website }) => isSameSite(website, address)) ?? null
}

function regionCalled(name: string): Region {
  const wanted = bare(name)
  const region =
    regionByCode(name) ??
    REGIONS.find((one) => [one.name, one.body, ...one.aliases].some((said) => bare(said) === wanted))
  if (region !== undefined && region !== null) return region
  throw new WrongUse(`Aucune région « ${name} ». Donnez un nom, comme Bretagne, ou un code INSEE, comme 53.`)
}
