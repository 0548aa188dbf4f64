import type { FundingStatus } from '../../../corpus/fact.ts'
import type { Context } from '../rule.ts'
import type { VerbChunk } from './chunks.ts'
import type { FundingContext } from './scene.ts'
import type { Sentence } from './sentences.ts'
import {
  ADOPTED,
  APPROVED,
  DELIBERATES,
  FORECAST,
  INTENDS,
  INTENTION,
  OUTCOME,
  PAID,
  PROPOSAL,
  REFUSAL,
  REQUEST,
  SIGNED,
  WAS,
} from './status-words.ts'

/** What the document around the sentence tells of the stage that its money has reached. */
export interface Stage {
  /** An assembly sits in the document. */
  readonly inMeeting: boolean
  /** A contract was signed, by the sentences before. */
  readonly signed: boolean
}

/**
 * What stage the money has reached, from its verb and the words around it. A decision of an assembly is a vote; a
 * body that speaks of its money outside any sitting announces it, as does a scale of so much for each.
 */
export function statusOf(
  verb: VerbChunk | null,
  per: string | null,
  sentence: Sentence,
  context: FundingContext,
  stage: Stage,
): FundingStatus {
  const clause = context.shadow.slice(sentence.span.start, sentence.span.end)
  const outcome = OUTCOME.exec(context.shadow.slice(sentence.span.end, sentence.span.end + 90))?.groups?.outcome ?? ''
  if (/^(?:adopt|approuv|vot)/iu.test(outcome)) return 'voted'
  if (outcome !== '') return 'refused'
  return (
    openStatus(verb, clause, sentence, context) ??
    doneStatus(verb, clause) ??
    aroundStatus(verb, per, sentence, context, stage)
  )
}

/** Refused, requested, proposed, or announced by a verb of the future; null where the act is no longer open. */
function openStatus(
  verb: VerbChunk | null,
  clause: string,
  sentence: Sentence,
  context: FundingContext,
): FundingStatus | null {
  const isListed = sentence.block.kind === 'item' || sentence.block.kind === 'row'
  const lead = isListed && sentence.lead !== null ? wordsOf(sentence.lead, context) : ''
  const heading = (isListed || verb === null) && sentence.heading !== null ? wordsOf(sentence.heading, context) : ''
  if (verb?.negated === true || verb?.verb?.done === 'refused' || has(REFUSAL, clause) || has(REFUSAL, lead))
    return 'refused'
  if (verb?.verb?.relation === 'request' || (verb?.verb == null && has(REQUEST, clause))) return 'requested'
  const votes = verb?.verb?.done === 'voted' && verb.tense !== 'infinitive' && verb.modal === null
  if (has(PROPOSAL, clause) && !has(APPROVED, clause) && !votes) return 'proposed'
  if (!votes && !has(ADOPTED, clause) && !has(ADOPTED, lead)) {
    if (has(PROPOSAL, lead) || has(PROPOSAL, heading)) return 'proposed'
    if (has(INTENTION, lead) || has(FORECAST, lead) || has(FORECAST, heading)) return 'announced'
  }
  if (verb === null && has(FORECAST, clause)) return 'announced'
  const intends = verb?.modal != null && INTENDS.test(verb.modal)
  return verb?.tense === 'future' || verb?.tense === 'conditional' || intends ? 'announced' : null
}

/** « La Région a débloqué 3 M€ »: who has set money aside has decided on it. */
const SET_ASIDE = new Set([
  'débloquer',
  'réserver',
  'affecter',
  'consacrer',
  'engager',
  'inscrire',
  'flécher',
  'dégager',
])

/** What an accomplished act says by itself: « a voté », « versés »; a present tense only where it votes. */
function doneStatus(verb: VerbChunk | null, clause: string): FundingStatus | null {
  if (has(WAS, clause)) return 'paid'
  if (verb?.verb == null) return null
  const isPast = verb.perfect || verb.bare || verb.passive || verb.tense === 'past'
  const { relation, done } = verb.verb
  if (relation === 'vote' || done === 'signed') return done
  if (isPast && done !== null) return done
  if (verb.perfect && !verb.passive && SET_ASIDE.has(verb.verb.lemma) && !has(SIGNED, clause)) return 'voted'
  return relation === 'receive' && verb.tense === 'past' && has(PAID, clause) ? 'paid' : null
}

/** What the lead, the heading and the document make of it. */
function aroundStatus(
  verb: VerbChunk | null,
  per: string | null,
  sentence: Sentence,
  context: FundingContext,
  { inMeeting, signed }: Stage,
): FundingStatus {
  const around = [sentence, sentence.lead, sentence.heading].flatMap((at) =>
    at === null ? [] : [wordsOf(at, context)],
  )
  if (has(SIGNED, around[0] ?? '')) return 'signed'
  if (per !== null && verb === null) return 'announced'
  if (inMeeting) return 'voted'
  for (const clause of around) {
    if (has(PAID, clause)) return 'paid'
    if (has(APPROVED, clause)) return 'voted'
    if (has(SIGNED, clause)) return 'signed'
  }
  return signed ? 'signed' : 'announced'
}

/** True when the document is an act or the minutes of an assembly. */
export function deliberates({ shadow }: Context): boolean {
  return has(DELIBERATES, shadow)
}

/** Where the text first tells of a signature, or -1. */
export function signatureIn({ shadow }: Context): number {
  return shadow.search(SIGNED)
}

function wordsOf({ span }: Sentence, { shadow }: FundingContext): string {
  return shadow.slice(span.start, span.end)
}

function has(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1
}
