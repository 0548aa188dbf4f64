import type { Block } from '../corpus/document.ts'
import type { RegionCode } from '../corpus/regions.ts'
import { bounded } from './facts/body/name-pattern.ts'
import { shadowOf } from './facts/shadow.ts'
import {
  departmentMentions,
  type Mention,
  type MentionKind,
  peopleMentions,
  regionMentions,
  townMentions,
} from './region-mentions.ts'

/**
 * How much one mention says for its region: the council by name or by web address, the territory, a département, a
 * town. One mention of a council decides alone, other words only together.
 */
const WEIGHTS: Readonly<Record<MentionKind, number>> = {
  council: 6,
  web: 6,
  departmentCouncil: 3,
  territory: 2,
  formerTerritory: 1,
  people: 1,
  department: 1,
  town: 1,
}

/** Mentions count more where a document says what it is about and who speaks. */
const PLACE_FACTORS: Partial<Record<Block['kind'], number>> = { title: 3, source: 2, byline: 2 }
const PUBLISHER_FACTOR = 6

/** Beyond so many mentions of a kind, more of them say nothing new. */
const ENOUGH = 6

/** Less than this is a chance mention; a region less than twice ahead of the next is a comparison of the two. */
const LEAST = 3
const AHEAD = 2

/** Where « la Région » is spoken of, one mention of a territory says which. */
const LEAST_WITH_REGION = 2
const SPEAKS_OF_REGION = bounded('la Région|La Région|[Cc]onseil régional|[Cc]ommission permanente|élus régionaux')

/**
 * The region whose collectivity a document is about, from its own words: its council, its territory of today or before
 * 2016, its web address, its départements and towns, and from who publishes it. Null when the evidence is weak or
 * speaks for two regions alike.
 */
export function detectRegion(text: string, blocks: readonly Block[], publisher: string | null): RegionCode | null {
  const shadow = shadowOf(text)
  const scores = new Map<RegionCode, number>()
  const strong = publisher === null ? [] : regionMentions(shadowOf(publisher))
  addScores(scores, strong, () => PUBLISHER_FACTOR)
  const factorAt = (at: number) => factorOf(blocks, at)
  addScores(scores, [...regionMentions(shadow), ...departmentMentions(shadow), ...peopleMentions(shadow)], factorAt)
  const least = shadow.search(SPEAKS_OF_REGION) === -1 ? LEAST : LEAST_WITH_REGION
  const decided = leader(scores, least)
  if (decided !== null || scores.size > 1) return decided
  addScores(scores, townMentions(shadow), () => 1)
  return leader(scores, least)
}

function leader(scores: ReadonlyMap<RegionCode, number>, least: number): RegionCode | null {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (first === undefined || first[1] < least) return null
  return second === undefined || first[1] >= AHEAD * second[1] ? first[0] : null
}

function factorOf(blocks: readonly Block[], at: number): number {
  const block = blocks.find(({ span }) => span.start <= at && at < span.end)
  return block === undefined ? 1 : (PLACE_FACTORS[block.kind] ?? 1)
}

function addScores(
  scores: Map<RegionCode, number>,
  mentions: readonly Mention[],
  factorAt: (at: number) => number,
): void {
  const counts = new Map<string, number>()
  const seen = new Set<string>()
  for (const { kind, region, name, at } of mentions) {
    if (WEIGHTS[kind] === 1 && seen.has(name)) continue
    seen.add(name)
    const key = `${kind} ${region}`
    const before = Math.min(counts.get(key) ?? 0, ENOUGH)
    const after = Math.min(before + factorAt(at), ENOUGH)
    counts.set(key, after)
    scores.set(region, (scores.get(region) ?? 0) + WEIGHTS[kind] * (after - before))
  }
}
