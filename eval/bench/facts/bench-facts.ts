import { addCounts, type Counts, f1, NO_COUNTS, precision, recallOfSpans } from '../../metrics/span-f1.ts'
import { SPLITS, type Split, type Yardsticks } from '../../yardsticks.ts'
import { CHRONO } from './chrono.ts'
import { RECOGNIZERS } from './recognizers.ts'
import { KINDS, type Kind, ownFound, peerFound, type Score, scoreText } from './score.ts'
import { measureSpeeds, type Speed, textsToTime } from './speed.ts'
import { type BenchText, loadTexts } from './texts.ts'
import type { Found, Peer } from './tool.ts'

export const PEERS: readonly Peer[] = [CHRONO, RECOGNIZERS]

/** How long each of the runs that measure speed takes at least, in milliseconds. */
const RUN_TIME = 2000

/** Micro averages over the texts; null where there is nothing to divide by. */
export interface Figures extends Counts {
  readonly precision: number | null
  readonly recall: number | null
  readonly f1: number | null
}

export interface ToolFigures {
  readonly tool: string
  readonly version: string | null
  readonly kind: Kind
  readonly split: Split
  /** Everything that is marked. */
  readonly all: Figures
  /** Full dates; amounts that are no range. */
  readonly plain: Figures
}

export interface FactsBench {
  readonly texts: { readonly documents: number; readonly passages: number }
  /** Of the documents that speed is measured over. */
  readonly characters: number
  readonly quality: readonly ToolFigures[]
  readonly speed: readonly Speed[]
}

type Find = (kind: Kind, text: BenchText) => readonly Found[] | null

/**
 * The product beside other extractors of dates and amounts, over the same annotated texts. Speeds are measured over
 * some of the documents. Throws AnnotationError on an annotation file that is not as its format says.
 */
export async function benchFacts(yardsticks: Yardsticks, runTime = RUN_TIME): Promise<FactsBench> {
  const texts = await loadTexts(yardsticks)
  const documents = texts.filter(({ set }) => set === 'documents')
  const timed = textsToTime(documents)
  const own = figuresOf('Hémicycle', null, texts, (kind, { facts }) => ownFound(kind, facts))
  const others = PEERS.flatMap((peer) =>
    figuresOf(peer.name, peer.version, texts, (kind, text) => peerFound(kind, peer, text)),
  )
  return {
    texts: { documents: documents.length, passages: texts.length - documents.length },
    characters: timed.reduce((sum, { text }) => sum + text.length, 0),
    quality: [...own, ...others],
    speed: measureSpeeds(timed, PEERS, runTime),
  }
}

function figuresOf(
  tool: string,
  version: string | null,
  texts: readonly BenchText[],
  find: Find,
): readonly ToolFigures[] {
  return KINDS.flatMap((kind) =>
    SPLITS.flatMap((split): ToolFigures[] => {
      const scores = texts
        .filter((text) => text.split === split)
        .flatMap((text): Score[] => {
          const found = find(kind, text)
          return found === null ? [] : [scoreText(kind, text, found)]
        })
      if (scores.length === 0) return []
      const sum = (part: keyof Score) => figures(scores.map((score) => score[part]).reduce(addCounts, NO_COUNTS))
      return [{ tool, version, kind, split, all: sum('all'), plain: sum('plain') }]
    }),
  )
}

function figures(counts: Counts): Figures {
  return { ...counts, precision: precision(counts), recall: recallOfSpans(counts), f1: f1(counts) }
}
