import type { AmountFact, BodyRef, Fact, FundingFact } from '../../../corpus/fact.ts'
import { cover, type Span } from '../../../corpus/span.ts'
import type { Context, Refiner } from '../rule.ts'
import { type Sentence, sentencesWithFacts } from './clause.ts'
import { collectivityOf } from './collectivity.ts'
import { PROGRAM } from './cues.ts'
import { payerOf, sittingBefore, subjectFunder } from './funder.ts'
import { dativeLabelFrame, listFrame } from './lists.ts'
import { markPartsOfTotals } from './parts.ts'
import { isNoGrant, proseFrame } from './prose.ts'
import { refOf } from './roles.ts'
import type { Frame, FundingContext, Scene } from './scene.ts'
import { statusOf } from './status.ts'
import { rowFrame } from './table.ts'
import { unquantifiedFunding } from './unquantified.ts'

/** Relates bodies, actions and amounts to who funds whom, then finds which amounts a total already counts. */
export const FUNDING_REFINERS: readonly Refiner[] = [
  { name: 'funding-frames', refine: relateFunding },
  { name: 'parts-of-totals', refine: markPartsOfTotals },
]

function relateFunding(facts: readonly Fact[], documentContext: Context): readonly Fact[] {
  const context: FundingContext = { ...documentContext, collectivity: collectivityOf(facts, documentContext) }
  const bodies = facts.filter((fact) => fact.kind === 'body')
  const known = new Map(bodies.toReversed().map((body) => [body.name, body]))
  const found: FundingFact[] = []
  let previousFunder: BodyRef | null = null
  for (const sentence of sentencesWithFacts(facts, context)) {
    const scene: Scene = { sentence, context, known, previousFunder }
    const inSentence = fundingOfSentence(scene)
    found.push(...inSentence)
    previousFunder = inSentence.at(-1)?.funder ?? subjectFunder(scene) ?? (isFragment(sentence) ? previousFunder : null)
  }
  return [...facts, ...found]
}

function fundingOfSentence(scene: Scene): readonly FundingFact[] {
  const { amounts } = scene.sentence
  if (amounts.length === 0) return unquantifiedFunding(scene).map((frame) => factOf(frame, null, scene))
  return amounts.flatMap((amount, index) => {
    const from = amounts[index - 1]?.span.end ?? scene.sentence.span.start
    const to = amounts[index + 1]?.span.start ?? scene.sentence.span.end
    const frame = frameOf(amount, from, to, scene)
    return frame === null ? [] : [factOf(frame, amount, scene)]
  })
}

function frameOf(amount: AmountFact, from: number, to: number, scene: Scene): Frame | null {
  const { sentence, context } = scene
  if (sentence.block.kind === 'row') return rowFrame(amount, scene)
  const before = context.shadow.slice(from, amount.span.start)
  if (isNoGrant(before)) return null
  if (sentence.verbs.length > 0) return proseFrame(amount, from, to, scene)
  return listFrame(amount, to, scene) ?? dativeLabelFrame(amount, scene) ?? proseFrame(amount, from, to, scene)
}

/** A sentence too short to change the subject: a list item, a table row, a heading. */
function isFragment(sentence: Sentence): boolean {
  return sentence.block.kind !== 'paragraph' || sentence.bodies.length === 0
}

function factOf(frame: Frame, amount: AmountFact | null, scene: Scene): FundingFact {
  const { sentence, context } = scene
  const parts = [amount?.span, frame.beneficiary?.span, frame.purpose, frame.funder?.span, ...frame.cues].filter(
    (span) => span !== null && span !== undefined,
  )
  return {
    kind: 'funding',
    rule: frame.rule,
    span: cover(parts),
    funder: frame.funder === null ? null : payerOf(frame.funder.body, context),
    cofunders: [],
    beneficiary: frame.beneficiary === null ? null : refOf(frame.beneficiary.body),
    amount: amount?.span ?? null,
    cents: amount?.cents ?? null,
    currency: amount?.currency ?? 'EUR',
    qualifier: amount?.qualifier ?? null,
    share: null,
    instrument: 'grant',
    purpose: frame.purpose,
    program: programOf(sentence, context),
    period: null,
    themes: [],
    status: statusOf(frame.verb, sentence, context, sittingBefore(scene) !== null),
    partOfTotal: amount !== null && followsDont(amount.span, context),
    per: amount?.per ?? null,
  }
}

/** « …, dont 2 M€ pour les lycées »: a share of an amount said before. */
function followsDont(amount: Span, context: FundingContext): boolean {
  return /(?<![\p{L}])dont (?:[\p{L}']+ ){0,4}$/iu.test(
    context.shadow.slice(Math.max(0, amount.start - 40), amount.start),
  )
}

function programOf(sentence: Sentence, context: FundingContext): string | null {
  for (let at: Sentence | null = sentence; at !== null; at = at.lead) {
    const match = PROGRAM.exec(context.shadow.slice(at.span.start, at.span.end))
    if (match !== null)
      return context.text.slice(at.span.start + match.index, at.span.start + match.index + match[0].length)
  }
  return null
}
