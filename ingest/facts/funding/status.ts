import type { FundingStatus } from '../../../corpus/fact.ts'
import { words } from '../patterns.ts'
import type { VerbChunk } from './chunks.ts'
import type { Sentence } from './sentences.ts'
import type { FundingContext } from './scene.ts'

const REQUEST = words(
  'demand(?:e|ent|é|ée|ait) (?:une?|à|au|aux|des|que)|sollicit(?:e|ent|é|ée|és|ées|ait|aient)|réclam(?:e|ent|é|ait)|souhait(?:e|ent|ait) obtenir|demandes? de',
)
const REFUSAL = words(
  'refus(?:e|ent|é|ée|és|ées|ait|er)|rejet(?:te|tent|é|ée|és|ées)|ajourn(?:e|ent|é|ée|és|ées)|écart(?:é|ée|és|ées)',
)
const PROPOSAL = words(
  'propos(?:e|ent|é|ée|és|ées|ait|ition)|sera soumise?|seront soumise?s|soumise?s? (?:au vote|à)|examin(?:e|ent|era|eront|ait)|ordre du jour|projet de délibération',
)
const SIGNATURE = words('sign(?:e|ent|é|ée|és|ées|ature)|parapher?|paraphée?|contractualis(?:e|ent|é|ée|és|ées)|convention signée')
const APPROVED = words('adopt(?:é|ée|és|ées|e|ent)|approuv(?:é|ée|és|ées|e|ent)|vot(?:é|ée|és|ées|e|ent)|valid(?:é|ée|és|ées|e|ent)')
const PAST_TENSE_PAID = words('jusque-là|jusqu’alors|en \\d{4} déjà')

/**
 * What stage the money has reached, from its verb and the words around it. A decision of an assembly is a vote; a
 * body that speaks of its money outside any sitting announces it.
 */
export function statusOf(verb: VerbChunk | null, sentence: Sentence, context: FundingContext, inMeeting: boolean): FundingStatus {
  const clause = context.shadow.slice(sentence.span.start, sentence.span.end)
  const has = (pattern: RegExp) => clause.search(pattern) !== -1
  const intends = verb?.modal != null && /^(?:prev|va|vont|entend|compte|souhait|envisag|promet|devr|pourr|doi|peu|appret|annonc)/u.test(verb.modal)
  if (verb?.negated === true || verb?.verb?.done === 'refused' || has(REFUSAL)) return 'refused'
  if (verb?.verb?.relation === 'request' || has(REQUEST)) return has(APPROVED) ? 'voted' : 'requested'
  if (has(PROPOSAL) && !has(APPROVED)) return 'proposed'
  if (verb?.tense === 'future' || verb?.tense === 'conditional' || intends) return 'announced'
  if (has(PAST_TENSE_PAID)) return 'paid'
  if (verb?.verb?.done != null) return verb.verb.done === 'voted' && !inMeeting && verb.tense === 'present' && !verb.passive ? 'voted' : verb.verb.done
  if (has(SIGNATURE)) return 'signed'
  if (inMeeting) return 'voted'
  return 'announced'
}
