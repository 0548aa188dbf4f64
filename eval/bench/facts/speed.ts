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

/** The product, which reads all five kinds of facts, and each peer, over the same texts. */
export function measureSpeeds(texts: readonly BenchText[], peers: readonly Peer[]): readonly Speed[] {
  const own = {
    tool: 'Hémicycle',
    reads: 'les cinq sortes de faits',
    rate: rateOf(texts, (text) => void extract(text)),
  }
  const others = peers.flatMap((peer) =>
    KINDS.filter((kind) => kind === 'date' || peer.amounts !== null).map((kind) => ({
      tool: peer.name,
      reads: kind === 'date' ? 'les dates' : 'les montants',
      rate: rateOf(texts, (text) => void peerFound(kind, peer, text)),
    })),
  )
  return [own, ...others].map(({ tool, reads, rate }) => ({
    tool,
    reads,
    charactersPerSecond: Math.round(rate),
    ratio: own.rate / rate,
  }))
}

function rateOf(texts: readonly BenchText[], read: (text: BenchText) => void): number {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0)
  const run = () => {
    const start = performance.now()
    for (const text of texts) read(text)
    return characters / ((performance.now() - start) / 1000)
  }
  // Twice before it counts: patterns are compiled at their second use.
  run()
  run()
  const rates = Array.from({ length: RUNS }, run).sort((a, b) => a - b)
  return rates[(RUNS - 1) / 2] ?? 0
}
