import { setTimeout } from 'node:timers/promises'
import { storedZip, type ZipPart } from '../../../ingest/containers/stored-zip.ts'
import { openZip } from '../../../ingest/containers/zip-file.ts'
import { documentsIn } from '../../../ingest/expand.ts'
import { type RawFile, readFile, UnreadableError } from '../../../ingest/reader.ts'
import { sampleText } from './sample-text.ts'
import { WRITERS } from './written.ts'

/** What reading many spoiled copies of one file gave. */
export interface MutationReport {
  readonly format: string
  readonly inputs: number
  readonly read: number
  /** Refused with a message, as they should be. */
  readonly refused: number
  /** Messages of errors that no reader means to throw, with the seed of the input that shows each. */
  readonly crashes: readonly string[]
  readonly slowestMs: number
  /** Seed of the slowest input. */
  readonly slowest: number
  /** Growth of the process over the run, in MB. */
  readonly grownMb: number
}

/** Formats of which copies are spoiled; the reader of PDF runs in a process of its own and is tried with its tests. */
export const SPOILED = ['html', 'txt', 'md', 'docx', 'odt', 'eml', 'zip', 'eml avec pièces']

/** Reads `inputs` spoiled copies of a short text in each of `formats`. */
export async function benchMutations(formats: readonly string[], inputs: number): Promise<readonly MutationReport[]> {
  const reports: MutationReport[] = []
  for (const format of formats) reports.push(await spoil(format, inputs))
  return reports
}

async function spoil(format: string, inputs: number): Promise<MutationReport> {
  const whole = await WRITERS[format]?.(sampleText(1))
  if (whole === undefined) throw new TypeError(`no sample is written as ${format}`)
  const before = process.memoryUsage().rss
  const tally = { read: 0, refused: 0, slowestMs: 0, slowest: 0 }
  const crashes: string[] = []
  for (let seed = 0; seed < inputs; seed++) {
    const bytes = await spoiled(whole, randomOf(seed))
    const start = performance.now()
    const outcome = await attempt(format, bytes)
    const elapsed = performance.now() - start
    if (elapsed > tally.slowestMs) Object.assign(tally, { slowestMs: elapsed, slowest: seed })
    if (outcome === 'read' || outcome === 'refused') tally[outcome]++
    else crashes.push(`${seed}: ${outcome}`)
    if (seed % 100 === 0) await setTimeout(0) // lets what was read be collected
  }
  const grownMb = Math.round((process.memoryUsage().rss - before) / 1e6)
  return { format, inputs, ...tally, crashes, grownMb }
}

/** `read`, `refused`, or the message of an error that is a fault of ours. */
async function attempt(format: string, bytes: Uint8Array): Promise<string> {
  const name = `note.${format.split(' ')[0]}`
  const file: RawFile = { address: `file:///${name}`, name, mediaType: null, bytes }
  try {
    let outcome = 'refused'
    for await (const document of documentsIn(file, () => {})) {
      await readFile(document, () => {}).then(
        () => (outcome = 'read'),
        (error: unknown) => {
          if (!(error instanceof UnreadableError)) throw error
        },
      )
    }
    return outcome
  } catch (error) {
    if (error instanceof UnreadableError) return 'refused'
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  }
}

/** A file spoiled in one to six places; for a ZIP, half of the time within one of its members, so that it still opens. */
async function spoiled(whole: Uint8Array, random: Random): Promise<Uint8Array> {
  const isZip = whole[0] === 0x50 && whole[1] === 0x4b
  if (!isZip || random(2) === 0) return scrambled(whole, random)
  const { members } = await openZip('sample', whole)
  const chosen = random(members.length)
  const parts: ZipPart[] = []
  for (const [index, { path, read }] of members.entries()) {
    const bytes = await read()
    parts.push({ path, bytes: index === chosen ? scrambled(bytes, random) : bytes })
  }
  return storedZip(parts)
}

function scrambled(whole: Uint8Array, random: Random): Uint8Array {
  let bytes = Buffer.from(whole)
  for (let times = 1 + random(6); times > 0; times--) bytes = CHANGES[random(CHANGES.length)]?.(bytes, random) ?? bytes
  return bytes
}

/** What can happen to a file: bytes changed, lost, doubled, moved, cut off, or strewn with what its syntax uses. */
const CHANGES: readonly ((bytes: Buffer<ArrayBuffer>, random: Random) => Buffer<ArrayBuffer>)[] = [
  (bytes, random) => {
    for (let times = 1 + random(20); times > 0 && bytes.length > 0; times--) bytes[random(bytes.length)] = random(256)
    return bytes
  },
  (bytes, random) => spliced(bytes, random(bytes.length + 1), random(200), Buffer.alloc(0)),
  (bytes, random) => {
    const start = random(bytes.length + 1)
    const piece = Buffer.from(bytes.subarray(start, start + random(2000)))
    return spliced(
      bytes,
      random(bytes.length + 1),
      0,
      Buffer.concat(Array.from({ length: 1 + random(20) }, () => piece)),
    )
  },
  (bytes, random) => Buffer.from(bytes.subarray(0, random(bytes.length + 1))),
  (bytes, random) => {
    const sign = SYNTAX[random(SYNTAX.length)] ?? ''
    return spliced(bytes, random(bytes.length + 1), 0, Buffer.from(sign.repeat(1 + random(500)), 'latin1'))
  },
]

const SYNTAX = [
  '<',
  '>',
  '&',
  '"',
  '\0',
  '<p>',
  '</w:p>',
  '<text:p>',
  '<table:table-cell table:number-columns-repeated="99">',
]
  .concat(['<table><tr><td>', '<ul><li>', '> ', '- ', '|', '[', '*', '`', '\t', '=?utf-8?B?', '--=_mixed_1\r\n', ' '])
  .concat(['Content-Type: multipart/mixed; boundary=a\r\n\r\n--a\r\n', '\xff\xfe', '(', '<!--', '<![CDATA[', '1 € '])

function spliced(bytes: Buffer, at: number, removed: number, added: Buffer): Buffer<ArrayBuffer> {
  return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)])
}

/** A whole number below `below`. */
type Random = (below: number) => number

/** Numbers that a seed gives again (mulberry32, T. Ettinger 2017). */
function randomOf(seed: number): Random {
  let state = (seed + 1) * 0x9e3779b9
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * Math.max(1, below))
  }
}
