import type { FundingStatus } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD, words } from '../patterns.ts'
import type { Sentence, VerbCue } from './clause.ts'
import { PARTICIPLE_FORM } from './roles.ts'
import type { FundingContext } from './scene.ts'

const REQUEST = words(
  'demand(?:e|ent|é|ée|ait) (?:une?|à|au|aux|des)|sollicit(?:e|ent|é|ée|és|ées|ait)|réclam(?:e|ent|é|ait)|souhait(?:e|ent|ait) obtenir',
)
const REFUSAL = words(
  'refus(?:e|ent|é|ée|és|ées|ait)|rejet(?:te|tent|é|ée|és|ées)|retir(?:e|ent|é|ée|és|ées)|ajourn(?:e|ent|é|ée|és|ées)|supprim(?:e|ent|é|ée|és|ées)',
)
const PROPOSAL = words(
  'propos(?:e|ent|é|ée|és|ées|ait|ition)|sera soumise?|seront soumise?s|examin(?:e|ent|era|eront|ait)|ordre du jour|projet de délibération',
)
const SIGNATURE = words('sign(?:e|ent|é|ée|és|ées|ature)|parapher?|paraphée?|contractualis(?:e|ent|é|ée|és|ées)')
const PLANNED = new RegExp(
  `${NOT_AFTER_WORD}(?:${french(
    'va|vont|devrait|devraient|pourrait|pourraient|compte|entend|prévoit|prévoient|souhaite|envisage|annonce|promet|sera|seront|serait|seraient|prévue?s?',
  )})${NOT_BEFORE_WORD}[^.;]{0,40}$`,
  'iu',
)
/** « a consacré », « ont été mobilisés »: the act is accomplished. */
const PERFECT = new RegExp(`${NOT_AFTER_WORD}(?:a|ont|avait|avaient|est|sont)(?: \\p{L}+){0,3} $`, 'iu')
const FUTURE_FORM = /^prév|(?:era|eront|ira|iront|dra|dront|vra|vront|ettra|ettront|erait|eraient)$/iu
const NEGATION = /(?<![\p{L}])(?:n'|ne )(?:[\p{L}']+ ){0,2}(?:pas|plus|jamais|guère)(?![\p{L}])/iu

/**
 * What stage the money has reached, from the clause around its verb. A decision of an assembly is a vote; a region
 * that speaks of its money outside any sitting announces it.
 */
export function statusOf(
  verb: VerbCue | null,
  sentence: Sentence,
  context: FundingContext,
  inMeeting: boolean,
): FundingStatus {
  const clause = context.shadow.slice(sentence.span.start, sentence.span.end)
  const upToVerb = verb === null ? clause : context.shadow.slice(sentence.span.start, verb.span.end)
  const form = verb === null ? '' : context.shadow.slice(verb.span.start, verb.span.end)
  const beforeVerb = upToVerb.slice(0, upToVerb.length - form.length)
  if (verb?.action?.status === 'negated' || NEGATION.test(beforeVerb.slice(-40)) || matches(REFUSAL, upToVerb))
    return 'refused'
  if (matches(REQUEST, upToVerb)) return 'requested'
  if (matches(PROPOSAL, upToVerb)) return 'proposed'
  if (FUTURE_FORM.test(form) || PLANNED.test(beforeVerb) || verb?.action?.status === 'planned') return 'announced'
  if (verb?.verb.done != null) return verb.verb.done
  if (matches(SIGNATURE, clause)) return 'signed'
  if (PARTICIPLE_FORM.test(form) && (PERFECT.test(beforeVerb) || /(?:é|ée|és|ées|u|ue|us|ues)$/iu.test(form)))
    return 'voted'
  const lead = sentence.lead
  if (lead !== null) return statusOf(lead.verbs.at(-1) ?? null, lead, context, inMeeting)
  return inMeeting ? 'voted' : 'announced'
}

function matches(pattern: RegExp, text: string): boolean {
  return text.search(pattern) !== -1
}
