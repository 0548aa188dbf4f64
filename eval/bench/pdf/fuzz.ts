import { readFile, UnreadableError } from '../../../ingest/reader.ts'
import { materialOf } from './material.ts'
import { samples } from './samples/samples.ts'

export interface FuzzResult {
  readonly inputs: number
  /** Inputs of which a document was made all the same. */
  readonly read: number
  /** Refused, by code. */
  readonly refused: Readonly<Record<string, number>>
  readonly slowestMilliseconds: number
  readonly overOneSecond: number
  /** Highest resident memory beyond that at the start, in MiB. */
  readonly memory: number
  /** Errors that are no refusal: there must be none. */
  readonly crashes: readonly string[]
}

/** Reads damaged copies of the samples: bytes changed, stretches cut, doubled or moved, ends lost. */
export async function fuzzPdf(inputs: number, seed: number): Promise<FuzzResult> {
  const { number, pick } = materialOf(seed)
  const set = (await samples()).map(({ bytes }) => bytes).filter(({ length }) => length < 40_000)
  const refused: Record<string, number> = {}
  const crashes: string[] = []
  const times: number[] = []
  let memory = 0
  let read = 0
  const first = pick(set)
  await readFile({ address: 'file:///warm.pdf', name: 'warm.pdf', mediaType: null, bytes: first }, () => {})
  const before = process.memoryUsage.rss()
  for (let index = 0; index < inputs; index++) {
    const bytes = damaged(pick(set), number)
    const start = performance.now()
    try {
      await readFile({ address: 'file:///a.pdf', name: 'a.pdf', mediaType: null, bytes }, () => {})
      read++
    } catch (error) {
      if (error instanceof UnreadableError) refused[error.code] = (refused[error.code] ?? 0) + 1
      else crashes.push(String(error))
    }
    times.push(performance.now() - start)
    memory = Math.max(memory, process.memoryUsage.rss() - before)
  }
  return {
    inputs,
    read,
    refused,
    slowestMilliseconds: Math.round(Math.max(...times)),
    overOneSecond: times.filter((time) => time > 1000).length,
    memory: Math.round(memory / 1024 / 1024),
    crashes,
  }
}

type Draw = (below: number) => number

const DAMAGES: readonly ((bytes: Uint8Array, draw: Draw) => Uint8Array)[] = [
  (bytes, draw) => {
    const copy = bytes.slice()
    for (let times = 1 + draw(20); times > 0; times--) copy[draw(copy.length)] = draw(256)
    return copy
  },
  (bytes, draw) => {
    const copy = bytes.slice()
    for (let times = 1 + draw(5); times > 0; times--) {
      const digits = [...copy.keys()].filter((at) => (copy[at] ?? 0) >= 48 && (copy[at] ?? 0) <= 57)
      copy[digits[draw(digits.length)] ?? 0] = 48 + draw(10)
    }
    return copy
  },
  (bytes, draw) => bytes.slice(0, draw(bytes.length)),
  (bytes, draw) => {
    const [from, length] = [draw(bytes.length), draw(2000)]
    return joined([bytes.subarray(0, from), bytes.subarray(from + length)])
  },
  (bytes, draw) => {
    const [from, length, to] = [draw(bytes.length), draw(2000), draw(bytes.length)]
    return joined([bytes.subarray(0, to), bytes.subarray(from, from + length), bytes.subarray(to)])
  },
]

function damaged(bytes: Uint8Array, draw: Draw): Uint8Array {
  const damage = DAMAGES[draw(DAMAGES.length)]
  return damage === undefined ? bytes : damage(bytes, draw)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
