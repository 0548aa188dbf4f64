import type { Fetch, Visited } from '../../corpus/fetch-record.ts'
import { sha256 } from '../entry.ts'
import type { Listed } from '../listing/listed.ts'
import type { Client, Response } from './client.ts'
import { FetchError } from './fetch-error.ts'

/** What came of asking for an address; `error` is thrown to whoever asked, once the visit is recorded. */
export interface Visit {
  readonly fetch: Fetch
  readonly bytes: Uint8Array | null
  readonly error: FetchError | null
}

/** Asks for `address`, for news only where `before` has a body of it. What is no FetchError is thrown. */
export async function visitAddress(
  client: Client,
  address: string,
  before: Visited | undefined,
  listed: Listed | null,
  now: Date,
): Promise<Visit> {
  const started = performance.now()
  const visit = { address, at: now.toISOString(), listedUpdated: listed?.updated ?? null }
  const elapsed = () => Math.round(performance.now() - started)
  try {
    const response = await client.fetch(address, before === undefined || before.hash === null ? null : before)
    const fetch = { ...visit, ...answered(response, before), milliseconds: elapsed() }
    return { fetch, bytes: response.bytes, error: null }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    const fetch = { ...visit, ...UNANSWERED, status: error.status, error: error.code, milliseconds: elapsed() }
    return { fetch, bytes: null, error }
  }
}

const UNANSWERED = {
  ...{ finalAddress: null, mediaType: null, etag: null, lastModified: null, hash: null },
  bytes: 0,
  headers: {},
}

/** The headers that tell later what a server meant. */
const KEPT_HEADERS = [
  ...['content-type', 'content-length', 'content-encoding', 'content-disposition', 'content-language'],
  ...['etag', 'last-modified', 'date', 'cache-control', 'link', 'x-robots-tag', 'server'],
]

function answered({ status, headers, bytes, finalAddress, mediaType }: Response, before: Visited | undefined) {
  return {
    ...{ finalAddress, status, mediaType, error: null },
    etag: headers.etag ?? (status === 304 ? (before?.etag ?? null) : null),
    lastModified: headers['last-modified'] ?? (status === 304 ? (before?.lastModified ?? null) : null),
    hash: bytes === null ? null : sha256(bytes),
    bytes: bytes?.length ?? 0,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => KEPT_HEADERS.includes(name))),
  }
}
