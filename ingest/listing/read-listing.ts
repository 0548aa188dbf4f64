import type { WebListing } from '../../corpus/source.ts'
import type { RawFile, Report } from '../reader.ts'
import { readDatasetAnswer } from './dataset.ts'
import { looksLikeFeed, readFeed } from './feed.ts'
import type { Listed, ListingPage } from './listed.ts'
import { listingText } from './listing-text.ts'
import { readPage } from './page.ts'
import { readPortal } from './portal.ts'
import { looksLikeSitemap, readSitemap } from './sitemap.ts'

/** Where a list of documents is, and what is known of how it is written. */
export type ListingPlace = Pick<WebListing, 'address' | 'kind' | 'software' | 'selectors'>

/**
 * What one fetched file of `listing` offers, by what the file is rather than by what the listing is said to be;
 * `isFirst` for the page at its own address. Throws
 * `UnreadableError` for bytes that are no text and `TypeError` for a listing that is broken.
 */
export function readListing(file: RawFile, listing: ListingPlace, isFirst: boolean, report: Report): ListingPage {
  if (isTable(file))
    return { items: [itself(isFirst ? listing.address : file.address)], next: [], parts: [], newestFirst: false }
  const text = listingText(file, report)
  if (looksLikeFeed(text)) return readFeed(text, file.address)
  if (looksLikeSitemap(text)) return readSitemap(text, file.address)
  const dataset = readDatasetAnswer(text, file.address)
  if (dataset !== null) return dataset
  if (listing.kind === 'deliberations' && listing.selectors === null) return readPortal(text, file.address, isFirst)
  return readPage(text, file.address, listing.selectors)
}

/** A listing that is itself the table of its documents. */
function isTable({ address, mediaType }: RawFile): boolean {
  return (
    /\.(?:csv|tsv)$/iu.test(new URL(address).pathname) ||
    /^(?:text|application)\/(?:csv|tab-separated-values)/iu.test(mediaType ?? '')
  )
}

function itself(address: string): Listed {
  return { address, title: null, publishedOn: null, updated: null }
}
