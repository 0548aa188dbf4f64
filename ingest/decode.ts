import { foreignFormatOf } from './foreign-format.ts'
import type { RawFile, Report } from './reader.ts'
import { UnreadableError } from './unreadable.ts'

const REPLACEMENT = '\uFFFD'

/** « é », « è », « ê », « à », « ç », « î », « ô », « û » and « ’ » whose UTF-8 bytes were read as windows-1252. */
const MOJIBAKE = /Ã[©¨ª\u00a0§®´»]|â€™/gu

/**
 * The text of a file, cleaned (see `cleanText`). A byte order mark decides; else strict UTF-8 wins whatever is
 * declared; else, where most of it is UTF-8, its few bad bytes are replaced and reported as `bad-encoding`; else the
 * declared charset, and windows-1252 by default (which is what the label ISO-8859-1 means: https://encoding.spec.whatwg.org/).
 * `declared` is what the document itself says; a charset in the media type goes before it.
 * Throws `UnreadableError` for an empty or binary file.
 */
export function decode(file: RawFile, declared: string | null, report: Report): string {
  refuseBinary(file)
  const marked = byteOrderMark(file.bytes)
  const text = marked === null ? decodeUnmarked(file, declared, report) : new TextDecoder(marked).decode(file.bytes)
  reportMojibake(file, text, report)
  return cleanText(text)
}

/**
 * `text` in NFC with line feeds for line ends, without byte order marks, soft hyphens, zero-width spaces and control
 * characters. No-break spaces and typographic quotes stay as they are.
 */
export function cleanText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[\u0080-\u009f]/gu, fromWindows1252)
    .replace(CONTROLS, '')
    .normalize('NFC')
}

/** Carriage returns, vertical tabs, form feeds, and Unicode's next line, line and paragraph separators. */
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/gu

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove; tab and line feed stay.
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/gu

/** What windows-1252 has at 0x80–0x9F; U+FFFD where it has nothing. */
const WINDOWS_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ'

/**
 * C1 controls in a text are windows-1252 taken for ISO-8859-1; browsers read them so (WHATWG HTML §13.2.5.80). Node
 * itself decodes windows-1252 as ISO-8859-1 (seen in 20.20), which this mends too.
 */
function fromWindows1252(control: string): string {
  return WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80).replace(REPLACEMENT, '')
}

/** Throws `UnreadableError` for an empty file and for one whose bytes are not text, naming what it is. */
export function refuseBinary({ name, bytes }: RawFile): void {
  if (bytes.length === 0) {
    throw new UnreadableError('empty', `« ${name} » est vide : vérifiez le téléchargement ou retirez le fichier.`)
  }
  const foreign = foreignFormatOf(bytes)
  if (foreign !== null) {
    throw new UnreadableError('binary', `« ${name} » est ${foreign.name}, pas du texte : ${foreign.advice}.`)
  }
  if (byteOrderMark(bytes) === null && bytes.includes(0)) {
    const advice = 'donnez un fichier HTML, texte ou Markdown.'
    throw new UnreadableError('binary', `« ${name} » contient des octets nuls, ce n’est pas du texte : ${advice}`)
  }
}

function byteOrderMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

function decodeUnmarked(file: RawFile, declared: string | null, report: Report): string {
  const text = new TextDecoder('utf-8').decode(file.bytes)
  const bad = countOf(text, REPLACEMENT)
  if (bad === 0) return text
  if (countLettersBeyondAscii(text) >= bad) {
    const plural = bad > 1 ? 's' : ''
    const message = `« ${file.name} » contient ${bad} caractère${plural} illisible${plural} en UTF-8, remplacé${plural} par « ${REPLACEMENT} » : corrigez l’encodage du fichier.`
    report({ severity: 'warning', code: 'bad-encoding', message, span: null })
    return text
  }
  const label = [charsetOf(file.mediaType), declared].find(isSingleByte) ?? 'windows-1252'
  return new TextDecoder(label).decode(file.bytes)
}

/** True for a charset this runtime knows that is not a Unicode one: those were tried or have a byte order mark. */
function isSingleByte(label: string | null | undefined): label is string {
  if (label === null || label === undefined) return false
  try {
    return !new TextDecoder(label).encoding.startsWith('utf-')
  } catch (error) {
    if (error instanceof RangeError) return false // an unknown label says nothing: the default applies
    throw error
  }
}

function reportMojibake({ name }: RawFile, text: string, report: Report): void {
  const found = text.match(MOJIBAKE)?.length ?? 0
  if (found === 0) return
  const message = `« ${name} » a été encodé deux fois (${found} suites comme « Ã© ») : redemandez le fichier à sa source.`
  report({ severity: 'warning', code: 'double-encoding', message, span: null })
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1
}

/** Accented letters and other characters that UTF-8 writes in several bytes: proof that the file is UTF-8. */
function countLettersBeyondAscii(text: string): number {
  return text.match(/[\u00a0-\ufffc]/gu)?.length ?? 0
}

function charsetOf(mediaType: string | null): string | null {
  return /charset\s*=\s*["']?([^\s"';]+)/iu.exec(mediaType ?? '')?.[1] ?? null
}
