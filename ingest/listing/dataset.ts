import type { WebListing } from '../../corpus/source.ts'
import { resolveAddress } from './address.ts'
import { eachOnce, type Listed, type ListingPage } from './listed.ts'
import { dateOfStamp } from './stamp.ts'

/** A dataset that an address is the page of. */
export interface Dataset {
  readonly software: WebListing['software']
  /** Where its platform describes it in JSON. */
  readonly api: string
}

/** Formats of resources that hold documents, in the order in which one of several copies is taken. */
const FORMATS = ['csv', 'pdf', 'docx', 'odt', 'zip']

/** Resources that explain the data rather than being it. */
const NOT_DATA = new Set(['documentation', 'code', 'api', 'other'])

/**
 * What describes the dataset whose page is at `address`: data.gouv.fr (https://www.data.gouv.fr/api/1/), Opendatasoft
 * (Explore API 2.1) or a layer of ArcGIS REST; null for any other address.
 */
export function datasetAt(address: string): Dataset | null {
  if (!URL.canParse(address)) return null
  const { origin, hostname, pathname } = new URL(address)
  const gouv = /^(?:\/(?:fr|en|es))?\/datasets\/(?<id>[\w-]+)\/?$/u.exec(pathname)?.groups?.id
  if (gouv !== undefined && /(?:^|\.)data\.gouv\.fr$/u.test(hostname)) {
    return { software: null, api: `${origin}/api/1/datasets/${gouv}/` }
  }
  if (/^\/explore\/?$/u.test(pathname)) return { software: 'Opendatasoft', api: catalogueQuery(address) }
  const explored = /^\/explore\/dataset\/(?<id>[\w@-]+)(?:\/|$)/u.exec(pathname)?.groups?.id
  if (explored !== undefined) {
    return { software: 'Opendatasoft', api: `${origin}/api/explore/v2.1/catalog/datasets/${explored}` }
  }
  if (/\/rest\/services\/.+\/(?:Feature|Map)Server\/\d+\/?$/iu.test(pathname)) {
    return { software: 'ArcGIS REST', api: layerQuery(address, 0) }
  }
  return null
}

/** What an answer of a platform's API at `address` offers; null when it is none of theirs. */
export function readDatasetAnswer(text: string, address: string): ListingPage | null {
  const answer = parsed(text)
  if (answer === null) return null
  if (Array.isArray(answer.resources)) return offer(resources(answer.resources.filter(isThing), address))
  if (Array.isArray(answer.results)) return catalogue(answer.results.filter(isThing), answer.total_count, address)
  if (typeof answer.dataset_id === 'string') return offer([opendatasoftExport(answer, address)])
  if (Array.isArray(answer.features)) return layerPage(answer, address)
  return null
}

type Thing = Readonly<Record<string, unknown>>

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parsed(text: string): Thing | null {
  if (!/^\s*\{/u.test(text)) return null
  try {
    const value: unknown = JSON.parse(text)
    return isThing(value) ? value : null
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function offer(items: readonly (Listed | null)[], next: readonly string[] = []): ListingPage {
  return { items: eachOnce(items.filter((item) => item !== null)), next, parts: [], newestFirst: false }
}

/** Resources of a dataset of data.gouv.fr: its tables, or its texts where it has no table; each at its lasting address. */
function resources(all: readonly Thing[], base: string): readonly (Listed | null)[] {
  const data = all.filter(({ type }) => !NOT_DATA.has(String(type)))
  const format = FORMATS.find((name) => data.some((resource) => formatOf(resource) === name))
  const wanted = data.filter((resource) =>
    format === 'csv' ? formatOf(resource) === 'csv' : FORMATS.includes(formatOf(resource)),
  )
  return wanted.map((resource) => {
    const href = stringOf(resource.latest) ?? stringOf(resource.url) ?? ''
    return listed(resolveAddress(href, base), stringOf(resource.title), stringOf(resource.last_modified))
  })
}

function formatOf({ format, url }: Thing): string {
  const named = stringOf(format)?.toLowerCase()
  return named !== undefined && named !== 'file'
    ? named
    : (/\.(\w{1,5})(?:$|[?#])/u.exec(String(url))?.[1]?.toLowerCase() ?? '')
}

function listed(address: string | null, title: string | null, modified: string | null): Listed | null {
  if (address === null) return null
  return { address, title, publishedOn: null, updated: dateOfStamp(modified) === null ? null : modified }
}

/** All rows as CSV: answers of records stop at 10,000. */
function opendatasoftExport({ dataset_id, metas }: Thing, base: string): Listed | null {
  const about = isThing(metas) && isThing(metas.default) ? metas.default : {}
  const id = encodeURIComponent(String(dataset_id))
  const address = resolveAddress(
    `/api/explore/v2.1/catalog/datasets/${id}/exports/csv?delimiter=%3B&use_labels=true`,
    base,
  )
  return listed(address, stringOf(about.title), stringOf(about.modified) ?? stringOf(about.data_processed))
}

/** The datasets of a portal, those that hold the words of its search (« /explore/?q=… ») when there is one. */
function catalogueQuery(address: string): string {
  const { origin, searchParams } = new URL(address)
  const words = searchParams.get('q')?.replace(/["\\]/gu, ' ').trim() ?? ''
  const url = new URL('/api/explore/v2.1/catalog/datasets?limit=100&offset=0', origin)
  if (words !== '') url.searchParams.set('where', `"${words}"`)
  return url.href
}

function catalogue(results: readonly Thing[], total: unknown, address: string): ListingPage {
  const url = new URL(address)
  const end = Number(url.searchParams.get('offset') ?? 0) + results.length
  url.searchParams.set('offset', String(end))
  const hasMore = results.length > 0 && typeof total === 'number' && end < total
  return offer(
    results.filter(({ dataset_id }) => typeof dataset_id === 'string').map((one) => opendatasoftExport(one, address)),
    hasMore ? [url.href] : [],
  )
}

/** Rows that ArcGIS gives at once: what its servers allow by default. */
const LAYER_ROWS = 1000

/** Rows of a layer from `offset` on, in the order in which they were added, so that pages stay as they are. */
function layerQuery(layer: string, offset: number): string {
  const url = new URL(`${layer.replace(/[?#].*$/u, '').replace(/\/$/u, '')}/query`)
  const asked = { where: '1=1', outFields: '*', returnGeometry: 'false', orderByFields: 'OBJECTID', f: 'json' }
  for (const [name, value] of Object.entries(asked)) url.searchParams.set(name, value)
  url.searchParams.set('resultRecordCount', String(LAYER_ROWS))
  url.searchParams.set('resultOffset', String(offset))
  return url.href
}

/** An answer of a layer holds its rows: it is itself what is to be read. */
function layerPage(answer: Thing, address: string): ListingPage {
  const url = new URL(address)
  url.searchParams.set('resultOffset', String(Number(url.searchParams.get('resultOffset') ?? 0) + LAYER_ROWS))
  return offer([listed(address, null, null)], answer.exceededTransferLimit === true ? [url.href] : [])
}
