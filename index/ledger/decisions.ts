import { detailOf, isGiven, type Telling } from './telling.ts'

/** One decision on money with everything that tells it, the fullest telling first. */
export interface Decision {
  readonly main: Telling
  readonly others: readonly Telling[]
}

/** Days between a sitting and the last press report of it. */
const DAYS_OF_REPORTS = 120
/** Words shorter than this (« de », « des ») say nothing of a purpose. */
const SHORT_WORD = 4
const DAY = 86_400_000
/** A list of more equal amounts than this, each for another, repeats none of them. */
const MOST_COMPARED = 50

/**
 * Groups tellings of the same decision: the same amount, and no role that speaks against it. Two documents must name the
 * same beneficiary and speak at about the same time; within one document a role may be left out, as in a title. What has
 * no amount is never taken for the same.
 */
export function groupDecisions(tellings: readonly Telling[]): readonly Decision[] {
  const groups = new Map<string, Telling[][]>()
  const decisions: Telling[][] = []
  for (const telling of tellings.toSorted(byDetail)) {
    const known = keysOf(telling).map((key) => groups.get(key) ?? newList(groups, key))
    const same = known.flat().find((group) => group.every((other) => tellsTheSame(telling, other)))
    const group = same ?? []
    if (same === undefined) decisions.push(group)
    group.push(telling)
    for (const list of known) if (list.length < MOST_COMPARED && !list.includes(group)) list.push(group)
  }
  return decisions.flatMap(([main, ...others]) => (main === undefined ? [] : [{ main, others }]))
}

function newList(groups: Map<string, Telling[][]>, key: string): Telling[][] {
  const list: Telling[][] = []
  groups.set(key, list)
  return list
}

/** The fullest first; of equally full ones the text before its title, which often leaves out that it is a total. */
function byDetail(a: Telling, b: Telling): number {
  return (
    detailOf(b) - detailOf(a) ||
    (a.decidedOn ?? '9').localeCompare(b.decidedOn ?? '9') ||
    a.documentId.localeCompare(b.documentId) ||
    Number(a.partOfTotal) - Number(b.partOfTotal) ||
    b.start - a.start
  )
}

/** Where tellings of the same decision meet: its amount with its beneficiary, or within one document. */
function keysOf({ cents, currency, per, beneficiary, documentId }: Telling): readonly string[] {
  if (cents === null) return []
  const amount = `${cents} ${currency} ${per ?? ''}`
  return [`${amount}\n${documentId}`, ...(beneficiary === null ? [] : [`${amount}\t${beneficiary}`])]
}

function tellsTheSame(a: Telling, b: Telling): boolean {
  return (
    isGiven(a) === isGiven(b) &&
    a.instrument === b.instrument &&
    agree(a.funder, b.funder) &&
    agree(a.beneficiary, b.beneficiary) &&
    (a.documentId === b.documentId ? isRepeated(a, b) : isReported(a, b))
  )
}

/** Said again in one document: nothing is added to the purpose but words. */
function isRepeated(a: Telling, b: Telling): boolean {
  return a.sentenceStart !== b.sentenceStart && sharedPurpose(a.purpose, b.purpose) === 1
}

/** Said by another document, in other words. */
function isReported(a: Telling, b: Telling): boolean {
  return sameTime(a.decidedOn, b.decidedOn) && sharedPurpose(a.purpose, b.purpose) >= 0.5
}

function agree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b
}

function sameTime(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false
  return Math.abs(Date.parse(a) - Date.parse(b)) <= DAYS_OF_REPORTS * DAY
}

/** Share of the shorter purpose's words that the other has, 0–1; a purpose that is not told speaks against nothing. */
function sharedPurpose(a: string | null, b: string | null): number {
  const [shorter = [], longer = []] = [wordsOf(a ?? ''), wordsOf(b ?? '')].sort((x, y) => x.length - y.length)
  return shorter.length === 0 ? 1 : shorter.filter((word) => longer.includes(word)).length / shorter.length
}

function wordsOf(purpose: string): readonly string[] {
  return [...new Set(purpose.match(/[\p{L}\p{N}]+/gu) ?? [])].filter((word) => word.length >= SHORT_WORD)
}
