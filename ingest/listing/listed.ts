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
