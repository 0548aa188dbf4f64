import type { ActionFact, Vote } from '../../../corpus/fact.ts'
import { cover } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'
import type { Sentence } from './items.ts'
import { readVote } from './vote.ts'

/** Acts that nobody votes on. */
const UNVOTED: ReadonlySet<string> = new Set(['announcement', 'inauguration'])
/** How many sentences may part a result from the act that it is about. */
const REACH = 2
const SIDES = ['for', 'against', 'abstentions'] as const
/** Units between the sides of one result: a full stop, a space or a line end. */
const SIDES_APART = 4

/**
 * Gives the vote that a sentence tells to the act that it is about: in the sentence itself, else just above or below.
 * `actions` and `sentences` are ordered by place.
 */
export function attachVotes(
  actions: readonly ActionFact[],
  sentences: readonly Sentence[],
  { shadow }: Context,
): readonly ActionFact[] {
  const votable = votableBySentence(actions, sentences)
  const votes = new Map<ActionFact, Vote>()
  /** The result told last: lines below it go on with it, however far they are from the act. */
  let last: { readonly action: ActionFact; readonly vote: Vote } | null = null
  sentences.forEach(({ span, block }, index) => {
    if (block.kind === 'header') return
    const vote = readVote(shadow.slice(span.start, span.end), span.start)
    if (vote === null) return
    const told = last === null ? null : joined(last.vote, vote)
    const action = told === null ? votedAt(index, vote, votable) : last?.action
    if (action === undefined) return
    const known = votes.get(action)
    const whole = told ?? (known === undefined ? vote : joined(known, vote))
    if (whole === null) return
    votes.set(action, whole)
    last = { action, vote: whole }
  })
  return actions.map((action) => ({ ...action, vote: votes.get(action) ?? null }))
}

/** « Pour : 51. Contre : 12. »: one result told in sentences that follow each other; null where they tell two. */
function joined(first: Vote, second: Vote): Vote | null {
  const isApart = second.span.start - first.span.end > SIDES_APART
  if (isApart || SIDES.some((side) => first[side] !== null && second[side] !== null)) return null
  return {
    span: cover([first.span, second.span]),
    unanimous: first.unanimous || second.unanimous,
    for: first.for ?? second.for,
    against: first.against ?? second.against,
    abstentions: first.abstentions ?? second.abstentions,
  }
}

function votableBySentence(
  actions: readonly ActionFact[],
  sentences: readonly Sentence[],
): readonly (readonly ActionFact[])[] {
  const voted = actions.filter(({ class: actionClass }) => !UNVOTED.has(actionClass))
  let next = 0
  return sentences.map(({ span }) => {
    const first = next
    while (next < voted.length && (voted[next]?.span.start ?? 0) < span.end) next++
    return voted.slice(first, next)
  })
}

function votedAt(index: number, vote: Vote, votable: readonly (readonly ActionFact[])[]): ActionFact | undefined {
  const here = votable[index] ?? []
  const near = here.findLast(({ span }) => span.start <= vote.span.start) ?? here[0]
  if (near !== undefined) return near
  for (let distance = 1; distance <= REACH; distance++) {
    const found = votable[index - distance]?.at(-1) ?? votable[index + distance]?.[0]
    if (found !== undefined) return found
  }
  return undefined
}
