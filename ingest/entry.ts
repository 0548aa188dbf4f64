import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { RegionCode } from '../corpus/regions.ts'
import type { Listed } from './listing/listed.ts'
import type { RawFile } from './reader.ts'
import { UnreadableError } from './unreadable.ts'

/** Who publishes what a source lists; fills in what its documents do not say. */
export interface Publisher {
  readonly name: string
  readonly region: RegionCode | null
}

/** One address to read: a file, or a page of the web. What is there is a document, or holds several. */
export interface Entry {
  /** `documentId(scope, address)`. */
  readonly id: string
  /** What makes addresses unique beside themselves: the source id where they are paths within a bundled source, else ''. */
  readonly scope: string
  /** Source id, or the path or address as it was given. */
  readonly source: string
  /** `file:` or http(s) URL, or the path within a source's own folder. */
  readonly address: string
  /** What the listing says of it; null when nothing lists it but its own address. */
  readonly listed: Listed | null
  readonly publisher: Publisher | null
  /** Throws UnreadableError, FetchError or the system's own error. */
  load(): Promise<Loaded | Gone>
}

/** What an address holds: known by its hash before the bytes are at hand, since they may lie in the archive. */
export interface Loaded {
  /** SHA-256 of the bytes, in hexadecimal. */
  readonly hash: string
  /** ISO date and time when the source gave these bytes; null: just now. */
  readonly fetchedAt: string | null
  /** True when whoever loaded it sees to it that the archive has its bytes. */
  readonly isArchived: boolean
  open(): Promise<RawFile>
}

/** The source says that there is no such document any more. */
export const GONE = 'gone'
export type Gone = typeof GONE

/** A file of this machine. */
export interface FileEntry extends Entry {
  readonly path: string
}

/** Larger files are refused, on this machine and on the web: a text of this size is a dump, not a document. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024

/** The id of the document at `address`: 16 hexadecimal digits of a hash of what makes it unique, never of cleaned values. */
export function documentId(scope: string, address: string): string {
  return sha256(scope === '' ? address : `${scope}\n${address}`).slice(0, 16)
}

/** A file given by its path, known by its `file:` URL. */
export function fileEntry(source: string, path: string): FileEntry {
  return entryAt(path, { source, scope: '', address: pathToFileURL(path).href })
}

/** A file that comes with the project, known by its path within the source's folder. */
export function bundledEntry(source: string, path: string, address: string): FileEntry {
  return entryAt(path, { source, scope: source, address })
}

function entryAt(path: string, { source, scope, address }: Pick<Entry, 'source' | 'scope' | 'address'>): FileEntry {
  const load = async (): Promise<Loaded> => {
    const bytes = await bytesOf(path)
    return {
      hash: sha256(bytes),
      fetchedAt: null,
      isArchived: false,
      open: async () => ({ address, name: basename(path), mediaType: null, bytes }),
    }
  }
  return { id: documentId(scope, address), source, scope, address, path, listed: null, publisher: null, load }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  const { size } = await stat(path)
  if (size > MAX_FILE_BYTES) {
    const megabytes = MAX_FILE_BYTES / 1024 / 1024
    throw new UnreadableError('too-large', `« ${basename(path)} » dépasse ${megabytes} Mo : découpez le fichier.`)
  }
  return readFile(path)
}

/** SHA-256 in hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
