import { extract } from '../../../ingest/facts/extract.ts'
import { KINDS, peerFound } from './score.ts'
import type { BenchText } from './texts.ts'
import type { Peer } from './tool.ts'

/** How fast a tool reads, once it is warm. */
export interface Speed {
  readonly tool: string
  /** What it looks for meanwhile. */
  readonly reads: string
  /** Median over the runs, in UTF-16 units a second of one core. */
  readonly charactersPerSecond: number
  /** The product's speed over this one's. */
  readonly ratio: number
}

/** An odd number, so that the median is a run. */
const RUNS = 5
/** About as much is read as the slowest tool reads in a few seconds. */
const MAX_CHARACTERS = 15_000

/**
 * The product, which reads all five kinds of facts, and each peer, over the same texts. A run reads them over and over
 * again for `runTime` milliseconds; slow tools read them once.
 */
export function measureSpeeds(texts: readonly BenchText[], peers: readonly Peer[], runTime: number): readonly Speed[] {
  const rateOf = (read: (text: BenchText) => void) => rateOver(texts, read, runTime)
  const own = {
    tool: 'Hémicycle',
    reads: 'les cinq sortes de faits',
    rate: rateOf((text) => void extract(text)),
  }
  const others = peers.flatMap((peer) =>
    KINDS.filter((kind) => kind === 'date' || peer.amounts !== null).map((kind) => ({
      tool: peer.name,
      reads: kind === 'date' ? 'les dates' : 'les montants',
      rate: rateOf((text) => void peerFound(kind, peer, text)),
    })),
  )
  return [own, ...others].map(({ tool, reads, rate }) => ({
    tool,
    reads,
    charactersPerSecond: Math.round(rate),
    ratio: own.rate / rate,
  }))
}

/** The first texts, as many as the slowest tool has patience for. */
export function textsToTime(texts: readonly BenchText[]): readonly BenchText[] {
  let characters = 0
  return texts.filter(({ text }) => {
    characters += text.length
    return characters <= MAX_CHARACTERS
  })
}

function rateOver(texts: readonly BenchText[], read: (text: BenchText) => void, runTime: number): number {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  const run = () => {
    const start = performance.now()
    let times = 0
    for (; times === 0 || performance.now() - start < runTime; times++) for (const text of texts) read(text)
    return (times * characters) / ((performance.now() - start) / 1000)
  }
  // Once before it counts: patterns and functions are compiled as they are used.
  run()
  const rates = Array.from({ length: RUNS }, run).sort((a, b) => a - b)
  return rates[(RUNS - 1) / 2] ?? 0
}
