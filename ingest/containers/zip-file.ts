import { crc32 } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, type ZipFile } from 'yauzl'
import { cleanText } from '../decode.ts'
import { UnreadableError } from '../unreadable.ts'
import { decodeName } from './member-name.ts'

/** A file within a ZIP; folders are no members. */
export interface ZipMember {
  /** As the archive gives it, parted by « / »: a name to show, never a place to write to. */
  readonly path: string
  /** Its bytes. Throws UnreadableError, with the member's name, when they cannot or must not be expanded. */
  read(): Promise<Uint8Array>
}

export interface OpenZip {
  readonly members: readonly ZipMember[]
  /** What is wrong with the archive as a whole, in words that end with what to do, or null. */
  readonly problem: string | null
}

/** More members than this are a dump, and listing them takes a second. */
const MOST_MEMBERS = 10_000
/** The bound on any file that is read. */
const MOST_MEMBER_BYTES = 32 * 1024 * 1024
const MOST_BYTES = 512 * 1024 * 1024
/** Text shrinks to a twentieth and repeated table cells to a hundredth; deflate itself stops at 1032 (RFC 1951). */
const STEEPEST_RATIO = 250
/** Smaller members may well be nothing but blanks. */
const SMALLEST_SUSPECT = 1024 * 1024
/** Bytes of a local header before name and extra field (APPNOTE 4.3.7). */
const LOCAL_HEADER = 30
const FOLDER = /[/\\]$/u
const METHODS = new Set([0, 8]) // stored and deflated

/**
 * Opens a ZIP whose bytes may be hostile: nothing is expanded before it is asked for, and never beyond the bounds on
 * size, number and ratio; members that share bytes are refused. Throws UnreadableError when it cannot be listed at all.
 */
export async function openZip(name: string, bytes: Uint8Array): Promise<OpenZip> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { zip, entries, problem } = await listEntries(name, buffer)
  const shared = entriesSharingBytes(entries)
  const budget = { left: MOST_BYTES }
  const members = entries.map((entry): ZipMember => {
    const path = pathOf(entry)
    return { path, read: () => contentOf(zip, entry, { path, isShared: shared.has(entry), budget }) }
  })
  return { members: members.filter(({ path }) => !FOLDER.test(path)), problem }
}

interface Listing {
  readonly zip: ZipFile
  readonly entries: readonly Entry[]
  readonly problem: string | null
}

async function listEntries(name: string, buffer: Buffer): Promise<Listing> {
  const entries: Entry[] = []
  try {
    // Names are decoded here: yauzl takes those without a flag for CP437, and gives up at the first « ../ ».
    const zip = await fromBufferPromise(buffer, { decodeStrings: false, validateEntrySizes: false })
    const rest = `seuls les ${MOST_MEMBERS} premiers fichiers sur ${zip.entryCount} sont lus : découpez l’archive.`
    const problem = zip.entryCount > MOST_MEMBERS ? `« ${name} » : ${rest}` : null
    try {
      for await (const entry of zip.eachEntry()) if (entries.push(entry) >= MOST_MEMBERS) break
    } catch (error) {
      if (entries.length === 0) throw error
      return { zip, entries, problem: damaged(name, 'le sommaire de l’archive est abîmé', error) }
    }
    return { zip, entries, problem }
  } catch (error) {
    throw new UnreadableError('damaged', damaged(name, 'n’est pas une archive ZIP entière', error))
  }
}

function damaged(name: string, what: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error)
  return `« ${name} » : ${what} (${reason}). Téléchargez le fichier à nouveau.`
}

function pathOf({ fileNameRaw, extraFields, generalPurposeBitFlag }: Entry): string {
  const saysUnicode = (generalPurposeBitFlag & 0x800) !== 0 || extraFields.some(({ id }) => id === 0x7075)
  const path = saysUnicode
    ? getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    : decodeName(fileNameRaw)
  return cleanText(path).replace(/\\/gu, '/').replace(/\n/gu, ' ')
}

/** Entries whose bytes lie within those of another: no tool writes them but one that makes bombs. */
function entriesSharingBytes(entries: readonly Entry[]): ReadonlySet<Entry> {
  const shared = new Set<Entry>()
  const start = (entry: Entry) => entry.relativeOffsetOfLocalHeader
  let end = 0
  for (const entry of [...entries].sort((a, b) => start(a) - start(b))) {
    if (start(entry) < end) shared.add(entry)
    end = Math.max(end, start(entry) + LOCAL_HEADER + entry.fileNameRaw.length + entry.compressedSize)
  }
  return shared
}

interface Circumstances {
  readonly path: string
  readonly isShared: boolean
  readonly budget: { left: number }
}

async function contentOf(zip: ZipFile, entry: Entry, { path, isShared, budget }: Circumstances): Promise<Uint8Array> {
  refuse(entry, path, isShared)
  const most = Math.min(
    MOST_MEMBER_BYTES,
    budget.left,
    Math.max(SMALLEST_SUSPECT, entry.compressedSize * STEEPEST_RATIO),
  )
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of await zip.openReadStreamPromise(entry)) {
      chunks.push(chunk)
      size += chunk.length
      if (size > most) throw tooLarge(path)
    }
  } catch (error) {
    if (error instanceof UnreadableError) throw error
    throw new UnreadableError('damaged', damaged(path, 'ce fichier de l’archive est abîmé', error))
  } finally {
    budget.left -= size
  }
  const content = Buffer.concat(chunks, size)
  if (crc32(content) === entry.crc32) return content
  const message = `« ${path} » : ce fichier de l’archive est abîmé (somme de contrôle fausse). Téléchargez l’archive à nouveau.`
  throw new UnreadableError('damaged', message)
}

function refuse(entry: Entry, path: string, isShared: boolean): void {
  if (entry.isEncrypted()) {
    const message = `« ${path} » est protégé par un mot de passe : demandez une archive sans mot de passe.`
    throw new UnreadableError('encrypted', message)
  }
  if (!METHODS.has(entry.compressionMethod)) {
    const message = `« ${path} » est compressé par une méthode inconnue (${entry.compressionMethod}) : refaites l’archive en ZIP ordinaire.`
    throw new UnreadableError('unsupported', message)
  }
  if (isShared || entry.uncompressedSize > MOST_MEMBER_BYTES) throw tooLarge(path)
}

function tooLarge(path: string): UnreadableError {
  const most = MOST_MEMBER_BYTES / 1024 / 1024
  const bounds = `${most} Mo par fichier, ${MOST_BYTES / 1024 / 1024} Mo par archive, compression au plus de ${STEEPEST_RATIO} pour 1`
  return new UnreadableError(
    'too-large',
    `« ${path} » dépasse ce qu’une archive saine contient (${bounds}) : refaites-la.`,
  )
}
