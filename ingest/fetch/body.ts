import { promisify } from 'node:util'
import { brotliDecompress, gunzip, inflate, inflateRaw } from 'node:zlib'
import { FetchError } from './fetch-error.ts'

/** What a request accepts and `decompress` undoes. */
export const ACCEPTED_ENCODINGS = 'gzip, deflate, br'

/** Nobody compresses a page more than twice, a bomb does. */
const MOST_CODINGS = 2

/** Collects a body; throws FetchError as soon as it is larger than `maxBytes`. */
export async function collect(body: AsyncIterable<Uint8Array>, address: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size > maxBytes) throw tooLarge(address, maxBytes)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/**
 * Undoes the `Content-Encoding` of a body, the last coding first (RFC 9110 §8.4). Throws FetchError for a coding that was
 * not asked for, a damaged stream, and one that grows beyond `maxBytes`.
 */
export async function decompress(
  bytes: Uint8Array,
  contentEncoding: string | undefined,
  address: string,
  maxBytes: number,
): Promise<Uint8Array> {
  const codings = (contentEncoding ?? '')
    .split(',')
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== '' && coding !== 'identity')
  if (codings.length > MOST_CODINGS) throw badEncoding(address, contentEncoding)
  let decoded = bytes
  for (const coding of codings.reverse()) decoded = await undo(coding, decoded, address, maxBytes)
  return decoded
}

type Decoder = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>

const DECODERS = {
  gzip: promisify(gunzip) as Decoder,
  brotli: promisify(brotliDecompress) as Decoder,
  zlib: promisify(inflate) as Decoder,
  raw: promisify(inflateRaw) as Decoder,
}

async function undo(coding: string, bytes: Uint8Array, address: string, maxBytes: number): Promise<Uint8Array> {
  if (bytes.length === 0) return bytes
  const decoder = decoderOf(coding, bytes)
  if (decoder === null) return bytes
  if (decoder === undefined) throw badEncoding(address, coding)
  try {
    return await decoder(bytes, { maxOutputLength: maxBytes })
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(address, maxBytes)
    throw badEncoding(address, coding, cause)
  }
}

/** Null when the body is not compressed after all, whatever is said: some servers announce gzip and forget it. */
function decoderOf(coding: string, bytes: Uint8Array): Decoder | null | undefined {
  const [first = 0, second = 0] = bytes
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return first === 0x1f && second === 0x8b ? DECODERS.gzip : null
    case 'br':
      return DECODERS.brotli
    case 'deflate':
      // RFC 9110 means zlib; some servers send bare deflate. A zlib header has method 8 and divides by 31 (RFC 1950).
      return (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0 ? DECODERS.zlib : DECODERS.raw
    default:
      return undefined
  }
}

/** The answer is larger than what is read. */
export function tooLarge(address: string, maxBytes: number): FetchError {
  const megabytes = Math.round(maxBytes / 1024 / 1024)
  return new FetchError(
    'too-large',
    `« ${address} » dépasse ${megabytes} Mo une fois décompressé : retirez cette adresse de la source, ou découpez le fichier.`,
  )
}

function badEncoding(address: string, coding: string | undefined, cause?: unknown): FetchError {
  const message = `« ${address} » est arrivé dans un codage illisible (${coding}) : relancez plus tard, ou signalez-le au site.`
  return new FetchError('bad-encoding', message, { cause })
}
