import type { RawFile } from '../reader.ts'

/** One document that a listing offers, and what the listing says of it. */
export interface Listed {
  /** Absolute http(s) URL without fragment. */
  readonly address: string
  readonly title: string | null
  /** ISO date, or null when the listing does not say. */
  readonly publishedOn: string | null
  /** When the document last changed (`lastmod`, `updated`), as the listing writes it; null when it does not say. */
  readonly updated: string | null
}

/** Fetches what a listing refers to: the next page, a sitemap of a sitemap. Throws `FetchError`. */
export type Get = (address: string) => Promise<RawFile>

/** What one fetched file of a listing offers: a feed, a sitemap, a page that lists documents, an answer of an API. */
export interface ListingPage {
  readonly items: readonly Listed[]
  /** The rest of the same list, the likeliest first: the first that was not seen yet is followed. */
  readonly next: readonly string[]
  /** Lists that this one is made of, all to be opened: sitemaps of an index, sittings of a portal. */
  readonly parts: readonly Part[]
  /** True when dated items come newest first, so that a walk may stop at an old one. */
  readonly newestFirst: boolean
}

export interface Part {
  readonly address: string
  /** ISO date after which nothing in it changed, or null when that is not said. */
  readonly updated: string | null
}

/** `items`, each address once, the first of its name kept. */
export function eachOnce(items: readonly Listed[]): readonly Listed[] {
  return [...new Map(items.toReversed().map((item) => [item.address, item])).values()].toReversed()
}
