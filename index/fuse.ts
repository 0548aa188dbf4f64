import { daysOf } from './dates.ts'
import type { Understood } from './library.ts'
import type { Candidate, Retrieved } from './retrieve.ts'

/**
 * Shares of words and meaning in a score: a convex combination of scores normalised by their theoretical bounds (Bruch,
 * Gai, Ingber: An Analysis of Fusion Functions for Hybrid Retrieval, 2023), which beat reciprocal ranks here.
 */
const WORDS = 0.5
const MEANING = 0.5

/**
 * The more passages there are, the nearer the nearest one is by chance alone. Measured with 60 questions on other subjects
 * (recipes, sport, gibberish) over 20 to 3,000 passages: 85 to 90 % of them stay below `relevantMeaning`, and 70 to 90 %
 * below `relevantScore`, which would cost questions on the subject if it were stricter.
 */
function relevantMeaning(passages: number): number {
  return Math.min(0.4, Math.max(0.2, 0.06 + 0.033 * Math.log(1 + passages)))
}

function relevantScore(passages: number): number {
  return Math.min(0.12, Math.max(0.08, 0.02 * Math.log(1 + passages) - 0.01))
}

/** What falls this far below the best hit is not an answer beside it. */
const RELATIVE_SCORE = 0.3

/** What the question prefers weighs less than its words. */
const REGION_BOOST = 0.15
const PERIOD_BOOST = 0.1
const FUNDING_BOOST = 0.02

/** Passages of one document before the others of it step behind all other documents. */
const TOGETHER = 2

export interface Ranked extends Candidate {
  /** 0–1. */
  readonly score: number
}

/** Words and meaning as one score, 0–1, before anything that the question prefers. */
export function fusedScore({ words, meaning }: Pick<Candidate, 'words' | 'meaning'>): number {
  return WORDS * words + MEANING * meaning
}

/**
 * The relevant candidates, best first, the same for the same input. Empty when none of them is near enough to answer the
 * question; when one is, those that come within reach of the best stand beside it.
 */
export function rank({ candidates, known, passages }: Retrieved, understood: Understood): readonly Ranked[] {
  const near = relevantMeaning(passages)
  const enough = relevantScore(passages)
  const scored = candidates.map((candidate) => ({
    candidate,
    base: fusedScore(candidate),
  }))
  const best = Math.max(0, ...scored.map(({ base }) => base))
  const answers = scored.some(({ candidate, base }) => candidate.meaning >= near || base * known >= enough)
  if (!answers) return []
  const relevant = scored
    .filter(({ base }) => base >= RELATIVE_SCORE * best)
    .map(({ candidate, base }) => ({ ...candidate, score: Math.min(1, base + boost(candidate, understood)) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return spreadDocuments(relevant)
}

function boost(candidate: Candidate, { region, period, intent }: Understood): number {
  const days = period === null ? null : daysOf(period)
  const isThen =
    days !== null &&
    candidate.dateFrom !== null &&
    candidate.dateTo !== null &&
    candidate.dateFrom <= days.to &&
    candidate.dateTo >= days.from
  const isThere = region !== null && candidate.region === region.code
  const saysWhoPays = (intent === 'who_funds' || intent === 'how_much') && candidate.fundings > 0
  return (isThere ? REGION_BOOST : 0) + (isThen ? PERIOD_BOOST : 0) + (saysWhoPays ? FUNDING_BOOST : 0)
}

function spreadDocuments(ranked: readonly Ranked[]): readonly Ranked[] {
  const seen = new Map<string, number>()
  const first: Ranked[] = []
  const later: Ranked[] = []
  for (const hit of ranked) {
    const count = (seen.get(hit.documentId) ?? 0) + 1
    seen.set(hit.documentId, count)
    if (count <= TOGETHER) first.push(hit)
    else later.push(hit)
  }
  return [...first, ...later]
}
