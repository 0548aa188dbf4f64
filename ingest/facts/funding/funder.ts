import type { BodyFact, BodyRef } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import { french, words } from '../patterns.ts'
import type { Sentence, VerbCue } from './clause.ts'
import { PARTICIPLE_FORM, refOf, subjectOf } from './roles.ts'
import type { FundingContext, Role, Scene } from './scene.ts'

/** Bodies that give public money. */
const FUNDERS = new Set(['region', 'department', 'commune', 'intercommunality', 'state', 'operator', 'eu', 'instance'])

/** The body that pays when `body` decides: an assembly or the regional council acts, its region pays. */
export function payerOf(body: BodyRef, context: FundingContext): BodyRef | null {
  if (!FUNDERS.has(body.type)) return null
  if (body.type !== 'instance') return refOf(body)
  if (/^(?:CESER|Conseil économique)/u.test(body.name)) return null
  return context.collectivity
}

/** Who gives the amount by words that touch it: « 2 M€ de l'État », « État 11,6 M€ », « la Région (13,2 M€) ». */
export function attachedFunder(amount: Span, sentence: Sentence, context: FundingContext): Role | null {
  const after = sentence.bodies.find(
    (body) =>
      body.span.start >= amount.end &&
      FUNDERS.has(body.type) &&
      GIVEN_BY.test(context.shadow.slice(amount.end, body.span.start)),
  )
  if (after !== undefined) return { body: refOf(after), span: after.span }
  const before = sentence.bodies.find(
    (body) =>
      body.span.end <= amount.start &&
      FUNDERS.has(body.type) &&
      (ALWAYS_PAYS.has(body.type) ? BESIDE : BESIDE_UNLABELLED).test(context.shadow.slice(body.span.end, amount.start)),
  )
  return before === undefined ? null : { body: refOf(before), span: before.span }
}

/** In a list of amounts, a State, a region or the Union is one of those who pay; others may as well receive. */
export const ALWAYS_PAYS = new Set(['state', 'region', 'eu'])
const BESIDE = /^ ?[(:]? ?(?:pour |à hauteur de )?$/u
const BESIDE_UNLABELLED = /^ ?\(?(?:pour |à hauteur de )?$/u

/** Words right after an amount that say who gives it: « 2 M€ de l'État », « 3 M€ apportés par la Région ». */
const GIVEN_BY = new RegExp(
  `^[ )]*(?: (?:${french("de |d'")})(?:${french('crédits|subventions?|aides?|fonds|dotations?|financements?')})(?: \\p{L}+){0,2})?,? ?(?:${french('dont [^.;]{0,20}')})?(?:${french("(?:apportés?|financés?|versés?|mobilisés?|votés?|alloués?|attribués?|accordés?|pris en charge|de la part) (?:par|de)|par|de|du|d'")}) ?(?:${french("la|le|les|l'")})? ?$`,
  'iu',
)

/** « une subvention de la Région de 3 M€ », « une aide régionale de 3 M€ », « le soutien de l'État à hauteur de … ». */
export function nounFunder(noun: Span | null, amount: Span, sentence: Sentence, context: FundingContext): Role | null {
  if (noun === null) return null
  const body = sentence.bodies.find(
    (fact) =>
      fact.span.start >= noun.end &&
      fact.span.end <= amount.start &&
      payerOf(fact, context) !== null &&
      OF.test(context.shadow.slice(noun.end, fact.span.start)),
  )
  if (body !== undefined) return { body, span: body.span }
  const { collectivity } = context
  const gap = context.shadow.slice(noun.end, amount.start)
  return collectivity !== null && REGIONAL.test(gap) ? { body: collectivity, span: null } : null
}

const OF = new RegExp(`(?:^| )(?:${french("de la |de l'|du |des |de |d'")})$`, 'iu')
const REGIONAL = new RegExp(words('régional|régionale|régionaux|régionales').source, 'iu')

/**
 * Who gives when the clause does not name it: the list's lead, « elle », « la subvention » said before, the body that
 * opens the call or creates the fund, or the meeting that the sentence is set in.
 */
export function backgroundFunder(verb: VerbCue | null, noun: Span | null, scene: Scene): Role | null {
  const { sentence, context, previousFunder } = scene
  const lead = sentence.lead === null ? null : leadFunder(sentence.lead, scene)
  if (lead !== null) return { body: lead, span: null }
  const start = context.shadow.slice(sentence.span.start, sentence.span.start + 30)
  const carried =
    verb === null
      ? noun !== null && noun.start - sentence.span.start <= 12 && DEFINITE.test(start)
      : PRONOUN.test(start)
  if (previousFunder !== null && carried) return { body: previousFunder, span: null }
  if (receives(verb)) return given(previousFunder ?? sittingBefore(scene))
  const actor = noun === null ? undefined : sentence.actions.findLast(({ span }) => span.end <= noun.start)?.actor
  const acting = sentence.bodies.find((body) => body.name === actor && payerOf(body, context) !== null)
  const meeting = sentence.bodies.find((body) => body.type === 'instance' && payerOf(body, context) !== null)
  const body = acting ?? ownerOf(noun, sentence, context) ?? meeting
  if (body !== undefined) return { body, span: body.span }
  return given(isPassive(verb, context) || verb?.verb.done === 'voted' ? sittingBefore(scene) : null)
}

function given(body: BodyRef | null): Role | null {
  return body === null ? null : { body, span: null }
}

/** « 3 M€ affectés à … », « ont été engagés »: a participle, whose agent is not said. */
function isPassive(verb: VerbCue | null, context: FundingContext): boolean {
  return verb !== null && PARTICIPLE_FORM.test(context.shadow.slice(verb.span.start, verb.span.end))
}

/** The assembly that the document has set the scene with: « 2,8 M€ votés pour … » further on is its vote. */
export function sittingBefore({ sentence, known, context }: Scene): BodyRef | null {
  for (const body of known.values()) {
    if (body.type === 'instance' && body.span.start < sentence.span.end && payerOf(body, context) !== null) return body
  }
  return null
}

/** « La Région porte sa subvention à … »: the body before a possessive. */
function ownerOf(noun: Span | null, sentence: Sentence, context: FundingContext): BodyFact | undefined {
  if (
    noun === null ||
    !/(?<![\p{L}])(?:sa|son|ses|leur|leurs) $/iu.test(context.shadow.slice(sentence.span.start, noun.start))
  )
    return undefined
  return sentence.bodies.findLast((body) => body.span.end <= noun.start && payerOf(body, context) !== null)
}

/** « La subvention s'élève à … », « Cette enveloppe … »: what the sentence before spoke of. */
const DEFINITE = /^(?:la|le|l'|cette|cet|ce)(?![\p{L}])/iu
const PRONOUN = /^(?:elle|il|celle-ci|celui-ci|à ce titre,? elle)(?![\p{L}])/iu

function receives(verb: VerbCue | null): boolean {
  return verb?.verb.subject === 'beneficiary'
}

/** Who gives in the sentence that introduces a list: the subject of its funding verb, or the assembly it names. */
export function leadFunder(lead: Sentence, { context, known, previousFunder }: Scene): BodyRef | null {
  for (const verb of lead.verbs.filter((cue) => !receives(cue)).toReversed()) {
    const subject = subjectOf(verb, lead, context, known)
    if (subject !== null) return payerOf(subject.body, context)
  }
  const payer = lead.bodies.map((body) => payerOf(body, context)).find((body) => body !== null)
  if (payer !== undefined) return payer
  return lead.lead === null
    ? PRONOUN.test(context.shadow.slice(lead.span.start, lead.span.start + 30))
      ? previousFunder
      : null
    : leadFunder(lead.lead, { context, known, previousFunder, sentence: lead })
}

export function subjectFunder({ sentence, context, known }: Scene): BodyRef | null {
  for (const verb of sentence.verbs) {
    const subject = subjectOf(verb, sentence, context, known)
    const payer = subject === null ? null : payerOf(subject.body, context)
    if (payer !== null) return payer
  }
  const head = sentence.bodies[0]
  return head === undefined ? null : payerOf(head, context)
}
