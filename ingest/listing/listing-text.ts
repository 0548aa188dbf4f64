import { gunzipSync } from 'node:zlib'
import { decode } from '../decode.ts'
import type { RawFile, Report } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'

/** Largest listing, unpacked: what https://www.sitemaps.org/protocol.html allows a sitemap. */
const LARGEST = 50 * 1024 * 1024

/**
 * The text of a listing in whatever encoding it declares, unpacked first when it is a gzip file. Throws
 * `UnreadableError` when it is empty, binary, or too large once unpacked.
 */
export function listingText(file: RawFile, report: Report): string {
  const bytes = unpacked(file)
  const opening = String.fromCharCode(...bytes.subarray(0, 1024))
  const declared =
    /^[^<]{0,100}<\?xml[^>]{1,200}encoding\s*=\s*["']([^"']+)/iu.exec(opening) ??
    /<meta[^>]{1,300}charset\s*=\s*["']?\s*([^\s"'/>;]+)/iu.exec(opening)
  return decode({ ...file, bytes }, declared?.[1] ?? null, report)
}

function unpacked({ name, bytes }: RawFile): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes
  try {
    return gunzipSync(bytes, { maxOutputLength: LARGEST })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new UnreadableError('binary', `« ${name} » ne se décompresse pas (${reason}) : retéléchargez le fichier.`)
  }
}
