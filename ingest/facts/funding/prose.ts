import type { AmountFact } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import { french } from '../patterns.ts'
import { nounAfter, nounBefore, passiveAfter, verbBefore } from './amount-cues.ts'
import { beneficiaryOf, groupSubject } from './beneficiary.ts'
import type { VerbCue } from './clause.ts'
import { COST, NOT_GIVEN } from './cues.ts'
import { attachedFunder, backgroundFunder, nounFunder, payerOf } from './funder.ts'
import { purposeOf } from './purpose.ts'
import { subjectOf } from './roles.ts'
import type { Frame, Scene } from './scene.ts'

/** True when the words before an amount make it a price, a cost or a whole, and nobody's grant. */
export function isNoGrant(before: string): boolean {
  return COST.test(before) || WHOLE.test(before) || PRICED.test(before) || before.search(NOT_GIVEN) !== -1
}

/** « … sur les 46 M€ du programme », « 2,5 des 10 M€ »: the whole of which another amount is the share. */
const WHOLE = new RegExp(
  `(?<![\\p{L}])${french('(?:sur (?:les |un total de |un budget (?:global |total )?de )?|des )')}$`,
  'iu',
)

/** « le repas à 1 euro », « des chèques à 20 € »: a price, unless the words before it give. */
const PRICED = new RegExp(
  `^(?!.*(?<![\\p{L}])(?:hauteur|élève|porte|porté|portée|fixé|fixée|jusqu'))[^.;:]*(?<![\\p{L}])${french('à')} $`,
  'iu',
)

/** Frame of an amount in a sentence, between the amounts before and after it; null when nobody gives or gets it. */
export function proseFrame(amount: AmountFact, from: number, to: number, scene: Scene): Frame | null {
  const { sentence, context } = scene
  const verb = verbBefore(amount.span, sentence, context) ?? passiveAfter(amount.span, to, sentence, context)
  const before = nounBefore(amount.span, from, context)
  const noun = before ?? nounAfter(amount.span, to, context)
  const attached = attachedFunder(amount.span, sentence, context)
  if (verb === null && noun === null && attached === null) return null
  const isFirst = from === sentence.span.start
  if (attached === null && !isFirst && ELLIPSIS.test(context.shadow.slice(from, amount.span.start))) return null
  const subject = verb === null ? null : subjectOf(verb, sentence, context, scene.known)
  const receives = verb?.verb.subject === 'beneficiary'
  const giver = attached ?? nounFunder(noun, amount.span, sentence, context) ?? (receives ? null : subject)
  if (giver !== null && payerOf(giver.body, context) === null && giver === subject) return null
  const funder = giver ?? backgroundFunder(verb, noun, scene)
  // Of « 7 salles se partagent 99 000 €, dont 25 000 € pour le théâtre », only the first goes to the subject.
  const beneficiary =
    receives && isFirst
      ? (subject ?? groupSubject(verb, sentence, context))
      : beneficiaryOf(amount.span, from, to, verb, noun, scene)
  const purpose = purposeOf(amount.span, to, attached === null ? verb : null, context, beneficiary)
  if (funder === null && (beneficiary === null || (noun === null && verb === null))) return null
  const cues = attached === null ? [verb?.span, noun].filter((span) => span !== undefined && span !== null) : []
  return { rule: ruleName(verb, noun, receives), funder, beneficiary, purpose, cues, verb }
}

/** « la Région apporte 80 M€, l'agglomération 41 M€ »: another subject, the verb left out. */
const ELLIPSIS = /^[^.;:]{0,30}, (?:et )?(?:le |la |les |l')[^,;.]{2,40} $/iu

function ruleName(verb: VerbCue | null, noun: Span | null, receives: boolean): Frame['rule'] {
  if (receives) return 'funding-received'
  if (verb !== null) return 'funding-verb'
  return noun === null ? 'funding-share' : 'funding-noun'
}
