import { refOf } from '../../../corpus/bodies/body.ts'
import type { AmountFact, Fact, FundingFact } from '../../../corpus/fact.ts'
import { cover, type Span } from '../../../corpus/span.ts'
import type { Context, Refiner } from '../rule.ts'
import { collectivityOf } from './collectivity.ts'
import { forget, remember } from './memory.ts'
import { markPartsOfTotals } from './parts.ts'
import { proseFrame } from './prose.ts'
import { rowFrame } from './table.ts'
import type { Frame, FundingContext, Memory, Scene } from './scene.ts'
import { type Sentence, sentencesWithFacts } from './sentences.ts'
import { statusOf } from './status.ts'
import { instrumentOf, periodOf, programOf } from './terms.ts'
import { unquantifiedFunding } from './unquantified.ts'
import { speaksOfMoney } from './speaks.ts'

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
  let memory: Memory = forget()
  for (const sentence of sentencesWithFacts(facts, context)) {
    const scene: Scene = { sentence, context, known, memory }
    const inSentence = fundingOfSentence(scene)
    found.push(...inSentence)
    memory = remember(inSentence, scene)
  }
  return [...facts, ...found]
}

function fundingOfSentence(scene: Scene): readonly FundingFact[] {
  const { amounts, block } = scene.sentence
  if (amounts.length === 0) {
    if (!speaksOfMoney(scene)) return []
    return unquantifiedFunding(scene).map((frame) => factOf(frame, null, scene))
  }
  return amounts.flatMap((amount) => {
    const frame = block.kind === 'row' ? rowFrame(amount, scene) : proseFrame(amount, scene)
    return frame === null ? [] : [factOf(frame, amount, scene)]
  })
}

function factOf(frame: Frame, amount: AmountFact | null, scene: Scene): FundingFact {
  const { sentence, context } = scene
  const [funder, ...cofunders] = frame.funders
  const parts = [amount?.span, frame.beneficiary?.span, frame.purpose, ...frame.funders.map(({ span }) => span), ...frame.cues].filter(
    (span): span is Span => span !== null && span !== undefined,
  )
  return {
    kind: 'funding',
    rule: frame.rule,
    span: cover(parts.length === 0 ? [sentence.span] : parts),
    funder: funder === undefined ? null : refOf(funder.body),
    cofunders: cofunders.map(({ body }) => refOf(body)),
    beneficiary: frame.beneficiary === null ? null : refOf(frame.beneficiary.body),
    amount: amount?.span ?? null,
    cents: amount?.cents ?? null,
    currency: amount?.currency ?? 'EUR',
    qualifier: amount?.qualifier ?? null,
    share: frame.share ?? null,
    instrument: instrumentOf(sentence, context),
    purpose: frame.purpose,
    program: programOf(sentence, context),
    period: periodOf(sentence),
    themes: [],
    status: statusOf(frame.verb, sentence, context, hasSat(scene)),
    partOfTotal: amount !== null && followsDont(amount.span, sentence, context),
    per: amount?.per ?? null,
  }
}

/** The assembly that the document has set the scene with: what it says of money further on is its vote. */
function hasSat({ known, context, sentence }: Scene): boolean {
  return context.collectivity !== null && [...known.values()].some(({ type, span }) => type === 'instance' && span.start < sentence.span.end)
}

/** « …, dont 2 M€ pour les lycées »: a share of an amount said before. */
function followsDont(amount: Span, sentence: Sentence, context: FundingContext): boolean {
  const start = Math.max(sentence.span.start, amount.start - 40)
  return /(?<![\p{L}])dont (?:[\p{L}'-]+ ){0,4}:? ?$/iu.test(context.shadow.slice(start, amount.start))
}
