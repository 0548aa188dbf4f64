import { describe, expect, it } from 'vitest'
import type { Issue } from '../corpus/issue.ts'
import { cleanText, decode } from './decode.ts'
import type { RawFile } from './reader.ts'

const PHRASE = 'L’Île a voté 3 M€ à l’été'

/** Windows-1252 has its own bytes for these; the rest of the phrases is ISO-8859-1. */
const CP1252: Readonly<Record<string, number>> = { '’': 0x92, '€': 0x80, œ: 0x9c, '…': 0x85 }

function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => CP1252[character] ?? character.charCodeAt(0))
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return littleEndian ? bytes : bytes.swap16()
}

function decoded(bytes: Uint8Array, declared: string | null = null, mediaType: string | null = null) {
  const issues: Omit<Issue, 'address'>[] = []
  const file: RawFile = { address: 'file:///note.txt', name: 'note.txt', mediaType, bytes }
  return { text: decode(file, declared, (issue) => issues.push(issue)), issues }
}

describe('decode', () => {
  const utf8 = new TextEncoder().encode(PHRASE)
  it.each([
    ['UTF-8', utf8, null, null],
    ['UTF-8 with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8), null, null],
    ['UTF-8 wrongly declared as ISO-8859-1', utf8, 'iso-8859-1', null],
    ['UTF-16, little end first', utf16(PHRASE, true), null, null],
    ['UTF-16, big end first', utf16(PHRASE, false), null, null],
    ['windows-1252, undeclared', windows1252(PHRASE), null, null],
    ['windows-1252 declared as ISO-8859-1', windows1252(PHRASE), 'ISO-8859-1', null],
    ['windows-1252 wrongly declared as UTF-8', windows1252(PHRASE), 'utf-8', null],
    ['windows-1252 declared under an unknown label', windows1252(PHRASE), 'charset-inconnu', null],
    ['windows-1252 by its media type', windows1252(PHRASE), 'utf-8', 'text/html; charset="windows-1252"'],
  ])('reads %s', (_, bytes, declared, mediaType) => {
    expect(decoded(bytes, declared, mediaType)).toEqual({ text: PHRASE, issues: [] })
  })

  it('reads the charset that is declared', () => {
    expect(decoded(Uint8Array.of(0xa4), 'iso-8859-15').text).toBe('€')
  })

  it('keeps a mostly valid UTF-8 text and counts its bad bytes', () => {
    const { text, issues } = decoded(Uint8Array.of(...utf8, 0x20, 0xe9, 0x20, 0xe8))
    expect(text).toBe(`${PHRASE} \ufffd \ufffd`)
    expect(issues).toMatchObject([{ severity: 'warning', code: 'bad-encoding' }])
    expect(issues[0]?.message).toContain('« note.txt » contient 2 caractères illisibles')
  })

  it('says so when a text was encoded twice', () => {
    const { issues } = decoded(new TextEncoder().encode('La RÃ©gion a votÃ©'))
    expect(issues).toMatchObject([{ code: 'double-encoding' }])
    expect(issues[0]?.message).toContain('2 suites')
  })

  it.each([
    ['an empty file', [], 'empty', 'est vide'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31], 'binary', 'est un PDF'],
    ['a ZIP archive', [0x50, 0x4b, 0x03, 0x04, 0], 'binary', 'une archive ZIP'],
    ['a PNG image', [0x89, 0x50, 0x4e, 0x47], 'binary', 'image PNG'],
    ['bytes with a zero', [0x41, 0, 0x42], 'binary', 'octets nuls'],
  ])('refuses %s', (_, bytes, code, words) => {
    expect(() => decoded(Uint8Array.from(bytes))).toThrow(
      expect.objectContaining({ name: 'UnreadableError', code, message: expect.stringContaining(words) }),
    )
    expect(() => decoded(Uint8Array.from(bytes))).toThrow(/« note\.txt »/u)
  })
})

describe('cleanText', () => {
  it.each([
    ['line ends', 'a\r\nb\rc\u2028d\fe', 'a\nb\nc\nd\ne'],
    ['composition', 'e\u0301te\u0301', 'été'],
    ['a soft hyphen before a combining accent', 'e\u00ad\u0301', 'é'],
    ['invisible characters', 'sub\u00advention\u200b vo\ufefftée\u2060', 'subvention votée'],
    ['C1 controls', 'l\u0092emploi \u0080', 'l’emploi €'],
    ['control characters', 'a\u0001b\tc', 'ab\tc'],
    [
      'no-break spaces and quotes',
      '«\u00a012\u202f000\u00a0€\u00a0» l’été “x”',
      '«\u00a012\u202f000\u00a0€\u00a0» l’été “x”',
    ],
  ])('mends %s', (_, before, after) => {
    expect(cleanText(before)).toBe(after)
  })
})
