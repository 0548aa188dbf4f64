import type { WebListing } from '../../corpus/source.ts'
import type { RawFile } from '../reader.ts'
import { datasetAt } from './dataset.ts'
import type { Get, Listed } from './listed.ts'
import { type ListingPlace, readListing } from './read-listing.ts'
import { changesBetween, seenOn } from './seen.ts'

/** What the first page of a listing shows. */
export interface Survey {
  readonly items: readonly Listed[]
  /** Lists that it refers to, such as sittings: their documents are not counted. */
  readonly parts: number
  readonly hasMore: boolean
  /** How it is built: `seenOn`. */
  readonly seen: readonly string[]
  /** What is wrong, in French, each with what to do; none for a sound listing. */
  readonly problems: readonly string[]
}

type Expecting = ListingPlace & Pick<WebListing, 'expect'>

/** Fetches the first page of a listing and says what is there. What goes wrong is a problem, never thrown. */
export async function surveyListing(listing: Expecting, get: Get): Promise<Survey> {
  const problems: string[] = []
  const none = { items: [], parts: 0, hasMore: false, seen: [], problems }
  try {
    const file = await get(firstAddress(listing))
    const page = readListing(file, listing, true, ({ message }) => problems.push(message))
    const isEmpty = page.items.length === 0 && page.parts.length === 0
    const isWhole = page.next.length === 0 && page.parts.length === 0
    const isShort = isWhole && page.items.length < (listing.expect?.documents ?? 1)
    if (isEmpty || isShort) problems.push(shortfallMessage(listing, page.items.length, file))
    const seen = seenOrNone(file, listing)
    return { items: page.items, parts: page.parts.length, hasMore: page.next.length > 0, seen, problems }
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error))
    return none
  }
}

/** `shortfallMessage` for a listing that was walked: its first page is fetched again, from what the run has of it. */
export async function explainShortfall(listing: Expecting, count: number, get: Get): Promise<string> {
  return shortfallMessage(listing, count, await get(firstAddress(listing)))
}

/** Where a listing begins: for a dataset, what its platform says of it. */
function firstAddress({ address }: ListingPlace): string {
  return datasetAt(address)?.api ?? address
}

/**
 * That a listing gave fewer documents than its source expects, and what changed in how its first page is built since
 * `expect.seen` was written, or how it is built where nothing was written.
 */
function shortfallMessage(listing: Expecting, count: number, first: RawFile): string {
  const { address, expect } = listing
  const told = `« ${address} » : ${count} document${count > 1 ? 's' : ''} trouvé${count > 1 ? 's' : ''}, au moins ${expect?.documents ?? 1} attendu${(expect?.documents ?? 1) > 1 ? 's' : ''}.`
  const now = seenOrNone(first, listing)
  if (expect === null || expect.seen === null)
    return `${told} La page aujourd’hui :\n${now.map((line) => `  ${line}`).join('\n')}`
  const changes = changesBetween(expect.seen, now)
  if (changes.length === 0) return `${told} La page est pourtant construite comme avant : la liste s’est-elle vidée ?`
  return `${told} La page n’est plus construite comme avant :\n${changes.map((line) => `  ${line}`).join('\n')}\nCorrigez « selectors » et « expect » dans source.yml.`
}

function seenOrNone(file: RawFile, listing: ListingPlace): readonly string[] {
  try {
    return seenOn(file, listing)
  } catch (error) {
    return [`format : illisible (${error instanceof Error ? error.message : String(error)})`]
  }
}
