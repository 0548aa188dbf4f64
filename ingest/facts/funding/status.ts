import type { FundingStatus } from '../../../corpus/fact.ts'
import { words } from '../patterns.ts'
import type { Context } from '../rule.ts'
import type { VerbChunk } from './chunks.ts'
import type { FundingContext } from './scene.ts'
import type { Sentence } from './sentences.ts'

const REQUEST = words(
  'demand(?:e|ent|é|ée|ait) (?:une?|à|au|aux|des|que)|sollicit(?:e|ent|é|ée|és|ées|ait|aient)|réclam(?:e|ent|é|ait)|demandes? de|demandé',
)

const REFUSAL = words(
  'refus(?:e|ent|é|ée|és|ées|ait|er)|rejet(?:te|tent|é|ée|és|ées)|écart(?:é|ée|és|ées)|irrecevables?|déclin(?:e|é|ée)',
)

const PROPOSAL = words(
  'propos(?:e|ent|é|ée|és|ées|ait|ition|er)|sera soumise?|seront soumise?s|soumise?s? (?:au vote|à)|examin(?:e|ent|era|eront|ait)|ordre du jour|projet de délibération|ajourn(?:é|ée|és|ées)',
)

const SIGNED = words(
  'sign(?:e|ent|é|ée|és|ées|ature|ataires?)|paraph(?:e|ent|é|ée)|contractualis(?:e|ent|é|ée|és|ées)|date de la convention|dateconvention|entre les soussignés',
)

const APPROVED = words(
  'adopt(?:é|ée|és|ées|e|ent)|approuv(?:é|ée|és|ées|e|ent)|vot(?:é|ée|és|ées)|valid(?:é|ée|és|ées)|attribution|octroi|individualisés?|décisions|décide|relevé de décisions|retenus|engagés?',
)

const PAID = words('vers(?:é|ée|és|ées)|pay(?:é|ée|és|ées)|bilan|jusque-là|perçus?|décaissés?')

/** « La proposition est adoptée », « Adopté à l'unanimité », « Amendement rejeté », right behind the sentence. */
const OUTCOME =
  /^[\s.]*(?:(?:la|le|l')?\s?(?:proposition|rapport|amendement|délibération|mesure|demande|vœu|motion)[^.]{0,20} )?(?<outcome>adopt|approuv|vot[ée]e?|rejet|repouss)/iu
const INTENDS = /^(?:prev|va|vont|entend|compt|souhait|envisag|promet|devr|pourr|doi|peu|appret|annonc)/u

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
  const above = sentence.block.kind === 'item' && sentence.lead !== null ? wordsOf(sentence.lead, context) : ''
  if (verb?.negated === true || verb?.verb?.done === 'refused' || has(REFUSAL, clause) || has(REFUSAL, above))
    return 'refused'
  if (verb?.verb?.relation === 'request' || (verb?.verb == null && has(REQUEST, clause))) return 'requested'
  if (has(PROPOSAL, clause) && !has(APPROVED, clause) && verb?.verb?.done !== 'voted') return 'proposed'
  const intends = verb?.modal != null && INTENDS.test(verb.modal)
  return verb?.tense === 'future' || verb?.tense === 'conditional' || intends ? 'announced' : null
}

/** What an accomplished act says by itself: « a voté », « versés »; a present tense only where it votes. */
function doneStatus(verb: VerbChunk | null, clause: string): FundingStatus | null {
  if (verb?.verb == null) return null
  const isPast = verb.perfect || verb.bare || verb.passive || verb.tense === 'past'
  if (verb.verb.relation === 'vote' || verb.verb.done === 'signed') return verb.verb.done
  if (isPast && verb.verb.done !== null) return verb.verb.done
  return verb.verb.relation === 'receive' && verb.tense === 'past' && has(PAID, clause) ? 'paid' : null
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
