import { refOf } from '../../../corpus/bodies/body.ts'
import type { AmountFact, BodyFact, BodyRef, Fact, FundingFact } from '../../../corpus/fact.ts'
import type { Context, Refiner } from '../rule.ts'
import { collectivityOf, speaksOfRegion } from './collectivity.ts'
import { factOf } from './fact-of.ts'
import { inherit, type Told } from './inherit.ts'
import type { Case } from './learned/case.ts'
import { decide } from './learned/decide.ts'
import { forget, remember } from './memory.ts'
import { followsDont, isSoit, restated, shareFrame } from './part-of.ts'
import { markPartsOfTotals } from './parts.ts'
import { FUNDERS, LIKELY_PAYS, payerOf } from './payer.ts'
import { proseFrame } from './prose.ts'
import { recordFrame } from './record.ts'
import type { Frame, FundingContext, Memory, Scene } from './scene.ts'
import { type Sentence, sentencesWithFacts } from './sentences.ts'
import { shareFrames } from './share.ts'
import { mentionsMoney, speaksOfMoney } from './speaks.ts'
import { deliberates, signatureIn } from './status.ts'
import { rowFrame } from './table.ts'
import { unquantifiedFunding } from './unquantified.ts'

/** Relates bodies, actions and amounts to who funds whom, then finds which amounts a total already counts. */
export const FUNDING_REFINERS: readonly Refiner[] = [
  { name: 'funding-frames', refine: relateFunding },
  { name: 'parts-of-totals', refine: markPartsOfTotals },
]

function relateFunding(facts: readonly Fact[], context: Context): readonly Fact[] {
  return [...facts, ...decide(readFunding(facts, context))]
}

/** What the frames read of a document: every amount in order, and every sentence that tells of money without one. */
export function readFunding(facts: readonly Fact[], documentContext: Context): readonly Case[] {
  if (!facts.some(({ kind }) => kind === 'amount') && !mentionsMoney(documentContext)) return []
  const bodies = facts.filter((fact) => fact.kind === 'body')
  const known = new Map(bodies.toReversed().map((body) => [body.name, body]))
  const context = fundingContext(facts, [...known.values()].toReversed(), documentContext)
  const readings: (Reading & { readonly scene: Scene })[] = []
  let memory: Memory = forget()
  const sentences = sentencesWithFacts(facts, context)
  for (const [at, sentence] of sentences.entries()) {
    if (sentence.block.kind === 'header') continue
    const scene: Scene = { sentence, context, known, memory }
    const inSentence = fundingOfSentence(scene, sentences.slice(Math.max(0, at - RECORD), at + RECORD))
    readings.push(...inSentence.map((reading) => ({ ...reading, scene })))
    memory = remember(
      inSentence.flatMap(({ fact }) => fact ?? []),
      scene,
    )
  }
  return casesOf(readings, context)
}

/** The readings with what one telling of an amount lends another. */
function casesOf(readings: readonly (Reading & { readonly scene: Scene })[], context: FundingContext): readonly Case[] {
  const told: Told[] = readings.flatMap(({ fact, scene }) =>
    fact === null ? [] : [{ fact, block: scene.sentence.block }],
  )
  const complete = inherit(told).map((fact) => withOnlyPayer(fact, context))
  let next = 0
  return readings.map(({ amount, fact, scene }) => ({
    amount,
    scene,
    fact: fact === null ? null : (complete[next++] ?? null),
  }))
}

/** « 34 000 € iront au club. … La Région soutient ainsi … »: where the text names a single payer, it pays. */
function withOnlyPayer(fact: FundingFact, { likelyPayers, sitting }: FundingContext): FundingFact {
  const [payer, ...others] = likelyPayers
  if (fact.funder !== null || payer === undefined || sitting !== null) return fact
  return others.length > 0 || fact.beneficiary?.name === payer.name ? fact : { ...fact, funder: payer }
}

function likelyPayersOf(
  payers: readonly BodyFact[],
  collectivity: FundingContext['collectivity'],
  context: Context,
): readonly BodyRef[] {
  const likely = payers.filter(({ type }) => LIKELY_PAYS.has(type)).map(refOf)
  const isNamed = likely.some(({ name, type }) => name === collectivity?.name || type === 'region')
  return likely.length === 0 || collectivity === null || isNamed || !speaksOfRegion(context)
    ? likely
    : [...likely, collectivity]
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
    likelyPayers: likelyPayersOf(payers, collectivity, context),
    ...topicOf(facts),
    deliberates: deliberates(context),
    signedAt: signatureIn(context),
  }
}

/** Whom the document speaks of: bodies that do not pay by their nature, how often each is named, and which most. */
function topicOf(facts: readonly Fact[]): Pick<FundingContext, 'mentions' | 'topic'> {
  const mentions = new Map<string, number>()
  let topic: BodyFact | null = null
  for (const fact of facts)
    if (fact.kind === 'body' && !LIKELY_PAYS.has(fact.type)) mentions.set(fact.name, (mentions.get(fact.name) ?? 0) + 1)
  for (const fact of facts) {
    if (fact.kind !== 'body' || !mentions.has(fact.name)) continue
    if (topic === null || (mentions.get(fact.name) ?? 0) > (mentions.get(topic.name) ?? 0)) topic = fact
  }
  return { mentions, topic: topic === null ? null : refOf(topic) }
}

/** A record has few fields: those about who and what stand at most so many lines from the amount. */
const RECORD = 7

interface Reading {
  readonly amount: AmountFact | null
  /** Null where no frame speaks. */
  readonly fact: FundingFact | null
}

function fundingOfSentence(scene: Scene, neighbours: readonly Sentence[]): readonly Reading[] {
  const { amounts, block } = scene.sentence
  if (amounts.length === 0) {
    if (!speaksOfMoney(scene)) return []
    const shares = shareFrames(scene)
    const told = shares.length > 0 ? shares : unquantifiedFunding(scene)
    return told.length === 0
      ? [{ amount: null, fact: null }]
      : told.map((frame) => ({ amount: null, fact: factOf(frame, null, [], scene) }))
  }
  const found: FundingFact[] = []
  return amounts.flatMap((amount) => {
    const frame =
      recordFrame(amount, scene, neighbours) ??
      (block.kind === 'row' ? rowFrame(amount, scene) : proseFrame(amount, scene))
    const last = found.at(-1)
    if (isRepeated(amount, last, scene)) return []
    const fact = factOfAmount(amount, frame, found, scene)
    if (fact !== null) found.push(fact)
    return [{ amount, fact }]
  })
}

function factOfAmount(
  amount: AmountFact,
  frame: Frame | null,
  found: readonly FundingFact[],
  scene: Scene,
): FundingFact | null {
  const last = found.at(-1)
  if (frame !== null) return carriedOn(factOf(frame, amount, found, scene), last)
  if (last === undefined) return null
  if (isSoit(amount, scene)) return restated(last, amount)
  return followsDont(amount.span, scene) ? factOf(shareFrame(last, amount, scene), amount, found, scene) : null
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
