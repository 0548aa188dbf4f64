import { refOf } from '../../../corpus/bodies/body.ts'
import type { AmountFact, BodyFact, Fact, FundingFact } from '../../../corpus/fact.ts'
import { cover, type Span, sliceSpan } from '../../../corpus/span.ts'
import type { Context, Refiner } from '../rule.ts'
import { collectivityOf } from './collectivity.ts'
import { inherit, type Told } from './inherit.ts'
import { forget, remember } from './memory.ts'
import { followsDont, isSoit, partOf, restated, shareFrame, WHOLE } from './part-of.ts'
import { markPartsOfTotals } from './parts.ts'
import { FUNDERS, LIKELY_PAYS, payerOf } from './payer.ts'
import { proseFrame } from './prose.ts'
import { recordFrame } from './record.ts'
import type { Frame, FundingContext, Memory, Scene } from './scene.ts'
import { type Sentence, sentencesWithFacts } from './sentences.ts'
import { shareFrames } from './share.ts'
import { mentionsMoney, speaksOfMoney } from './speaks.ts'
import { deliberates, signatureIn, statusOf } from './status.ts'
import { rowFrame } from './table.ts'
import { instrumentOf, periodOf, programOf } from './terms.ts'
import { unquantifiedFunding } from './unquantified.ts'

/** Relates bodies, actions and amounts to who funds whom, then finds which amounts a total already counts. */
export const FUNDING_REFINERS: readonly Refiner[] = [
  { name: 'funding-frames', refine: relateFunding },
  { name: 'parts-of-totals', refine: markPartsOfTotals },
]

function relateFunding(facts: readonly Fact[], documentContext: Context): readonly Fact[] {
  if (!facts.some(({ kind }) => kind === 'amount') && !mentionsMoney(documentContext)) return facts
  const bodies = facts.filter((fact) => fact.kind === 'body')
  const known = new Map(bodies.toReversed().map((body) => [body.name, body]))
  const context = fundingContext(facts, [...known.values()].toReversed(), documentContext)
  const told: Told[] = []
  let memory: Memory = forget()
  const sentences = sentencesWithFacts(facts, context)
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.block.kind === 'header') continue
    const scene: Scene = { sentence, context, known, memory }
    const inSentence = fundingOfSentence(scene, sentences.slice(Math.max(0, at - RECORD), at + RECORD))
    told.push(...inSentence.map((fact) => ({ fact, block: sentence.block })))
    memory = remember(inSentence, scene)
  }
  return [...facts, ...inherit(told).map((fact) => withOnlyPayer(fact, context))]
}

/** « 34 000 € iront au club. … La Région soutient ainsi … »: where the text names a single payer, it pays. */
function withOnlyPayer(fact: FundingFact, { payers, sitting }: FundingContext): FundingFact {
  const likely = payers.filter(({ type }) => LIKELY_PAYS.has(type))
  const [payer] = likely
  if (fact.funder !== null || payer === undefined || sitting !== null) return fact
  if (likely.some(({ name }) => name !== payer.name) || fact.beneficiary?.name === payer.name) return fact
  return { ...fact, funder: refOf(payer) }
}

/** Headings and records name few bodies: more are not looked at. */
const MOST_PAYERS = 60

/** What frames read of the whole document; `bodies` are the first mentions, in order. */
function fundingContext(facts: readonly Fact[], bodies: readonly BodyFact[], context: Context): FundingContext {
  const collectivity = collectivityOf(facts, context)
  const sitting = bodies.find((body) => body.type === 'instance' && payerOf(body, { collectivity }) !== null) ?? null
  const payers = bodies.filter(({ type }) => FUNDERS.has(type) && type !== 'instance').slice(0, MOST_PAYERS)
  return {
    ...context,
    collectivity,
    sitting,
    payers,
    deliberates: deliberates(context),
    signedAt: signatureIn(context),
  }
}

/** A record has few fields: those about who and what stand at most so many lines from the amount. */
const RECORD = 7

function fundingOfSentence(scene: Scene, neighbours: readonly Sentence[]): readonly FundingFact[] {
  const { sentence, context } = scene
  const { amounts, block } = sentence
  if (amounts.length === 0) {
    if (!speaksOfMoney(scene)) return []
    const shares = shareFrames(scene)
    return (shares.length > 0 ? shares : unquantifiedFunding(scene)).map((frame) => factOf(frame, null, [], scene))
  }
  const found: FundingFact[] = []
  for (const amount of amounts) {
    const frame =
      recordFrame(amount, scene, neighbours) ??
      (block.kind === 'row' ? rowFrame(amount, scene) : proseFrame(amount, scene))
    const last = found.at(-1)
    if (isRepeated(amount, last, scene)) continue
    if (frame !== null) found.push(carriedOn(factOf(frame, amount, found, scene), last))
    else if (last !== undefined && isSoit(amount, scene)) found.push(restated(last, amount))
    else if (last !== undefined && followsDont(amount.span, scene))
      found.push(factOf(shareFrame(last, amount, scene), amount, found, scene))
    else context.reject('funding-frames', amount.span)
  }
  return found
}

/** « 50 000 € (cinquante mille euros) ». */
function isRepeated({ span, cents }: AmountFact, last: FundingFact | undefined, { context }: Scene): boolean {
  return (
    last?.amount != null && last.cents === cents && /^ ?\($/u.test(context.shadow.slice(last.amount.end, span.start))
  )
}

/** « 14 M€ à la SNCF en 2014, puis 11 M€ en 2015 »: what the amount before in the sentence said holds on. */
function carriedOn(fact: FundingFact, before: FundingFact | undefined): FundingFact {
  if (before === undefined || fact.beneficiary !== null || fact.purpose !== null || fact.rule === 'funding-row')
    return fact
  return { ...fact, beneficiary: before.beneficiary, purpose: before.beneficiary === null ? before.purpose : null }
}

function factOf(frame: Frame, amount: AmountFact | null, found: readonly FundingFact[], scene: Scene): FundingFact {
  const { sentence, context } = scene
  const [funder, ...cofunders] = frame.funders
  const parts = [
    amount?.span,
    frame.beneficiary?.span,
    frame.purpose,
    frame.program,
    ...frame.funders.map(({ span }) => span),
    ...frame.cues,
  ].filter((span): span is Span => span !== null && span !== undefined)
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
    instrument: instrumentOf(amount, sentence, context),
    purpose: frame.purpose,
    program: frame.program === undefined ? programOf(sentence, context) : sliceSpan(context.text, frame.program),
    period: periodOf(sentence),
    themes: [],
    status:
      frame.status ??
      statusOf(frame.verb, amount?.per ?? null, sentence, context, {
        inMeeting: context.sitting !== null || context.deliberates,
        signed: context.signedAt !== -1 && (context.signedAt < sentence.span.start || frame.rule === 'funding-record'),
      }),
    ...(amount === null ? WHOLE : partOf(amount, found, scene)),
    per: amount?.per ?? null,
  }
}
