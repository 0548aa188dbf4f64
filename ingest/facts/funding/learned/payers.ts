import { refOf } from '../../../../corpus/bodies/body.ts'
import { listFunders } from '../list-funders.ts'
import { FUNDERS, LIKELY_PAYS, payerOf } from '../payer.ts'
import type { FundingContext } from '../scene.ts'
import type { Sentence } from '../sentences.ts'
import { type Candidate, Candidates } from './candidate.ts'
import type { Case } from './case.ts'
import type { History } from './history.ts'
import { markHistory } from './mark-history.ts'
import { classOf, type Standing, stemOf } from './standing.ts'
import type { Surroundings } from './surroundings.ts'

/** Everybody who may pay the amount of a case, and nobody. */
export function payerCandidates(one: Case, around: Surroundings, history: History): readonly Candidate[] {
  const { scene, fact } = one
  const { sentence, context, memory } = scene
  const { kind } = sentence.block
  const { how } = around
  const candidates = new Candidates()
  for (const standing of around.phrases) addPhrase(standing, around, one, candidates)
  if (sentence.lead !== null) addFrom(sentence.lead, 'lead', candidates, context)
  if (sentence.heading !== null && sentence.heading.block !== sentence.block)
    addFrom(sentence.heading, 'heading', candidates, context)
  for (const { scene: earlier } of memory.before.slice(0, 1)) addFrom(earlier.sentence, 'earlier', candidates, context)
  for (const body of memory.funders) candidates.add({ body, span: null }, ['paid', `paid ${kind}`, `paid ${how}`])
  for (const { body } of listFunders(scene)) candidates.add({ body, span: null }, [`list ${kind}`])
  const decides = context.sitting !== null || context.deliberates ? 'sitting' : 'no sitting'
  const sitting = context.sitting === null ? null : payerOf(context.sitting, context)
  if (sitting !== null) candidates.add({ body: sitting, span: null }, ['sitting', `sitting ${kind}`])
  const named = new Set(context.likelyPayers.map(({ name }) => name)).size
  const among = `among ${Math.min(named, 3)}`
  for (const body of context.likelyPayers.slice(0, MOST_LIKELY))
    candidates.add({ body, span: null }, [`named ${body.type} ${among}`, `named ${among}`])
  if (context.collectivity !== null) candidates.add({ body: context.collectivity, span: null }, [])
  for (const feature of ['collectivity', `collectivity ${decides}`, `collectivity ${kind} ${among}`])
    candidates.mark(context.collectivity, feature)
  for (const told of [...history.inSentence, history.earlier])
    if (told?.funder != null) candidates.add({ body: told.funder, span: null }, ['told'])
  for (const body of context.payers.slice(0, MOST_LIKELY))
    candidates.add({ body: refOf(body), span: null }, [`known ${body.type}`])
  candidates.addNobody(['nobody', `nobody ${how}`, `nobody ${kind}`, `nobody ${among}`, `nobody ${decides}`])
  if (fact !== null) addFramed(fact, around, candidates)
  markHistory(candidates, 'funder', around, history)
  return candidates.all
}

/** A text that names more of those who can only pay tells of each where it pays. */
const MOST_LIKELY = 8

function addPhrase(standing: Standing, { how, word }: Surroundings, { scene }: Case, candidates: Candidates): void {
  const { phrase, side, amounts, verbs, breaks, distance, part, rank } = standing
  const { kind } = scene.sentence.block
  const prep = phrase.preposition ?? '-'
  for (const body of phrase.bodies) {
    const payer = payerOf(body, scene.context)
    if (payer === null) continue
    const name = body === phrase.body ? body.type : `${classOf(phrase)}>${body.type}`
    candidates.add({ body: payer, span: body.span }, [
      `${side} ${prep} ${name}`,
      `${how} ${part} ${name}`,
      `${how} ${side} ${prep}`,
      `${kind} ${side} ${name}`,
      `${kind} ${FUNDERS.has(body.type) ? body.type : 'other'}`,
      `between ${side} ${amounts}`,
      `verbs ${side} ${verbs}`,
      `breaks ${side} ${breaks} ${kind}`,
      `distance ${side} ${distance} ${prep}`,
      `word ${word} ${side} ${prep} ${part}`,
      `word ${word} ${name} ${part}`,
      `rank ${side} ${rank} ${kind}`,
      `head ${stemOf(phrase.head.key)} ${prep}`,
    ])
  }
}

/** Bodies of a lead or a heading that are looked at. */
const MOST_ABOVE = 12

function addFrom(above: Sentence, where: string, candidates: Candidates, context: FundingContext): void {
  for (const body of above.bodies.slice(0, MOST_ABOVE)) {
    const payer = payerOf(body, context)
    if (payer !== null && (where !== 'earlier' || LIKELY_PAYS.has(body.type)))
      candidates.add({ body: payer, span: null }, [`${where} ${body.type}`])
  }
}

/** What the frame has made of it speaks for its own choice. */
function addFramed(
  { rule, funder, beneficiary }: NonNullable<Case['fact']>,
  { how }: Surroundings,
  candidates: Candidates,
): void {
  const whether = funder === null ? 'nobody' : 'somebody'
  if (funder !== null) candidates.add({ body: funder, span: null }, [])
  for (const feature of ['frame', `frame ${rule} ${whether}`, `frame ${how} ${whether}`])
    candidates.mark(funder, feature)
  if (beneficiary !== null) candidates.mark(beneficiary, 'receives')
}
