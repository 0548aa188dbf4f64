/** First bytes that say what a file is, whatever its server says (WHATWG MIME Sniffing §6, IANA). */
const SIGNATURES: readonly (readonly [signature: string, mediaType: string])[] = [
  ['%PDF-', 'application/pdf'],
  ['{\\rtf', 'application/rtf'],
  ['\u00d0\u00cf\u0011\u00e0', 'application/msword'],
  ['\u0089PNG\r\n', 'image/png'],
  ['\u00ff\u00d8\u00ff', 'image/jpeg'],
  ['GIF8', 'image/gif'],
  ['\u001f\u008b', 'application/gzip'],
]

const VAGUE =
  /^(?:application\/(?:octet-stream|x-download|force-download|binary|unknown)|binary\/|unknown|\*|text\/plain$)/u

const ZIPPED = /opendocument|openxmlformats|epub|zip/u

const OPENING_BYTES = 1024

/**
 * What a body is: by its own first bytes where they are plain, else by its server, else by the look of its text. Keeps the
 * server's charset. Null when nothing is known.
 */
export function mediaTypeOf(bytes: Uint8Array, declared: string | undefined): string | null {
  const essence = declared?.split(';')[0]?.trim().toLowerCase() ?? ''
  const parameters = /;.*$/u.exec(declared ?? '')?.[0] ?? ''
  const opening = latin1(bytes, OPENING_BYTES)
  const signed = SIGNATURES.find(([signature]) => opening.startsWith(signature))?.[1]
  if (signed !== undefined) return signed
  // Office formats are ZIP files too: their readers tell them apart.
  if (opening.startsWith('PK\u0003\u0004')) return ZIPPED.test(essence) ? essence : 'application/zip'
  if (essence.includes('/') && !VAGUE.test(essence)) return `${essence}${parameters}`
  const looks = lookOf(opening)
  if (looks !== null) return `${looks}${parameters}`
  return essence.includes('/') ? `${essence}${parameters}` : null
}

function lookOf(opening: string): string | null {
  const start = opening.replace(/^(?:\u00ef\u00bb\u00bf)?\s*/u, '').replace(/^<!--[^>]{0,400}-->\s*/u, '')
  const markup = start.replace(/^<\?xml[^>]{0,200}\?>\s*/u, '')
  if (/^<(?:!doctype html|html|head|body|title|script|h1|p|div)[\s>]/iu.test(markup)) return 'text/html'
  if (/^<rss[\s>]/u.test(markup)) return 'application/rss+xml'
  if (/^<feed[\s>]/u.test(markup)) return 'application/atom+xml'
  return start.startsWith('<?xml') ? 'application/xml' : null
}

function latin1(bytes: Uint8Array, length: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1')
}
