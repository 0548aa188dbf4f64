import { refOf } from '../../../corpus/bodies/body.ts'
import type { AmountFact, FundingFact } from '../../../corpus/fact.ts'
import { cover, type Span, sliceSpan } from '../../../corpus/span.ts'
import { partOf, WHOLE } from './part-of.ts'
import type { Frame, Scene } from './scene.ts'
import { statusOf } from './status.ts'
import { instrumentOf, periodOf, programOf } from './terms.ts'

/** The funding that a frame tells of an amount, or of none; `found` are those told before it in the sentence. */
export function factOf(
  frame: Frame,
  amount: AmountFact | null,
  found: readonly FundingFact[],
  scene: Scene,
): FundingFact {
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
