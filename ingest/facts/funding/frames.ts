import type { AmountFact, BodyRef, Fact, FundingFact } from '../../../corpus/fact.ts'
import { cover, type Span } from '../../../corpus/span.ts'
import { french } from '../patterns.ts'
import type { Context, Refiner } from '../rule.ts'
import { beneficiaryBetween, groupSubject } from './beneficiary.ts'
import { type Sentence, sentencesWithFacts, type VerbCue } from './clause.ts'
import { collectivityOf } from './collectivity.ts'
import { COST, GIFT_NOUN, NOT_GIVEN, PROGRAM } from './cues.ts'
import { attachedFunder, backgroundFunder, nounFunder, payerOf, sittingBefore, subjectFunder } from './funder.ts'
import { listFrame } from './lists.ts'
import { markPartsOfTotals } from './parts.ts'
import { clauseFrom, purposeBetween, refOf, subjectOf } from './roles.ts'
import type { Frame, FundingContext, Role, Scene } from './scene.ts'
import { statusOf } from './status.ts'
import { rowFrame } from './table.ts'
import { unquantifiedFunding } from './unquantified.ts'

/** Relates bodies, actions and amounts to who funds whom, then finds which amounts a total already counts. */
export const FUNDING_REFINERS: readonly Refiner[] = [
  { name: 'funding-frames', refine: relateFunding },
  { name: 'parts-of-totals', refine: markPartsOfTotals },
]

function relateFunding(facts: readonly Fact[], documentContext: Context): readonly Fact[] {
  const context: FundingContext = { ...documentContext, collectivity: collectivityOf(facts, documentContext) }
  const bodies = facts.filter((fact) => fact.kind === 'body')
  const known = new Map(bodies.toReversed().map((body) => [body.name, body]))
  const found: FundingFact[] = []
  let previousFunder: BodyRef | null = null
  for (const sentence of sentencesWithFacts(facts, context)) {
    const scene: Scene = { sentence, context, known, previousFunder }
    const inSentence = fundingOfSentence(scene)
    found.push(...inSentence)
    previousFunder = inSentence.at(-1)?.funder ?? subjectFunder(scene) ?? (isFragment(sentence) ? previousFunder : null)
  }
  return [...facts, ...found]
}

function fundingOfSentence(scene: Scene): readonly FundingFact[] {
  const { amounts } = scene.sentence
  if (amounts.length === 0) return unquantifiedFunding(scene).map((frame) => factOf(frame, null, scene))
  return amounts.flatMap((amount, index) => {
    const from = amounts[index - 1]?.span.end ?? scene.sentence.span.start
    const to = amounts[index + 1]?.span.start ?? scene.sentence.span.end
    const frame = frameOf(amount, from, to, scene)
    return frame === null ? [] : [factOf(frame, amount, scene)]
  })
}

function frameOf(amount: AmountFact, from: number, to: number, scene: Scene): Frame | null {
  const { sentence, context } = scene
  if (sentence.block.kind === 'row') return rowFrame(amount, scene)
  const before = context.shadow.slice(from, amount.span.start)
  if (COST.test(before) || WHOLE.test(before) || PRICED.test(before) || before.search(NOT_GIVEN) !== -1) return null
  if (sentence.verbs.length > 0) return proseFrame(amount, from, to, scene)
  return listFrame(amount, to, scene) ?? proseFrame(amount, from, to, scene)
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

function proseFrame(amount: AmountFact, from: number, to: number, scene: Scene): Frame | null {
  const { sentence, context } = scene
  const verb = verbBefore(amount.span, sentence, context) ?? passiveAfter(amount.span, to, sentence, context)
  const noun = nounBefore(amount.span, from, context)
  const attached = attachedFunder(amount.span, sentence, context)
  if (verb === null && noun === null && attached === null) return null
  if (attached === null && ELLIPSIS.test(context.shadow.slice(from, amount.span.start))) return null
  const subject = verb === null ? null : subjectOf(verb, sentence, context, scene.known)
  const receives = verb?.verb.subject === 'beneficiary'
  const giver = attached ?? nounFunder(noun, amount.span, sentence, context) ?? (receives ? null : subject)
  if (giver !== null && payerOf(giver.body, context) === null && giver === subject) return null
  const funder = giver ?? backgroundFunder(verb, noun, scene)
  const beneficiary = receives
    ? (subject ?? groupSubject(verb, sentence, context))
    : beneficiaryOf(amount.span, from, to, verb, noun, scene)
  const purpose = purposeOf(amount.span, to, attached === null ? verb : null, scene, beneficiary)
  if (funder === null && (beneficiary === null || (noun === null && verb === null))) return null
  const cues = attached === null ? [verb?.span, noun].filter((span) => span !== undefined && span !== null) : []
  return { rule: ruleName(verb, noun, receives), funder, beneficiary, purpose, cues, verb }
}

/** « la Région apporte 80 M€, l'agglomération 41 M€ »: another subject, the verb left out. */
const ELLIPSIS = /^[^.;:]{0,30}, (?:et )?(?:le |la |les |l')[^,;.]{2,40} $/iu

function ruleName(verb: VerbCue | null, noun: Span | null, receives: boolean): string {
  if (receives) return 'funding-received'
  if (verb !== null) return 'funding-verb'
  return noun === null ? 'funding-share' : 'funding-noun'
}

/** The nearest funding verb before the amount in its clause. */
function verbBefore(amount: Span, sentence: Sentence, context: FundingContext): VerbCue | null {
  const cue = sentence.verbs.findLast(({ span }) => span.end <= amount.start)
  if (cue === undefined) return null
  const gap = context.shadow.slice(cue.span.end, amount.start)
  return gap.length <= 220 && !/[;!?]|\. /u.test(gap) ? cue : null
}

/** « … 3 M€ ont été votés », « 3 M€ alloués à … »: a participle after the amount. */
function passiveAfter(amount: Span, to: number, sentence: Sentence, context: FundingContext): VerbCue | null {
  const cue = sentence.verbs.find(({ span }) => span.start >= amount.end && span.end <= to)
  if (
    cue === undefined ||
    !/(?:é|ée|és|ées|e|i|is|u|ue|us|ues)$/iu.test(context.shadow.slice(cue.span.start, cue.span.end))
  )
    return null
  const gap = context.shadow.slice(amount.end, cue.span.start)
  return gap.length <= 120 && (BE.test(gap) || /^[ )]*$/u.test(gap)) ? cue : null
}

const BE = new RegExp(
  `(?<![\\p{L}])(?:${french("est|sont|a été|ont été|sera|seront|était|étaient|vient d'être|viennent d'être|être|été")})(?: [\\p{L}]+){0,2} $`,
  'iu',
)

/** The noun for money given that introduces the amount: « une subvention de », « l'enveloppe s'élève à ». */
function nounBefore(amount: Span, from: number, context: FundingContext): Span | null {
  const slice = context.shadow.slice(from, amount.start)
  const match = [...slice.matchAll(GIFT_NOUN)].at(-1)
  if (match === undefined) return null
  const gap = slice.slice(match.index + match[0].length)
  if (gap.length > 110 || /[;!?]|\. /u.test(gap) || !CONNECTOR.test(gap)) return null
  return { start: from + match.index, end: from + match.index + match[0].length }
}

const HEDGE = french(
  "(?:un peu )?(?:plus|moins) de|près de|environ|quelque|quelques|au moins|jusqu'à|de l'ordre de|autour de|presque|à peine|pas moins de|maximum|maximale?|une? total de",
)
const CONNECTOR = new RegExp(
  `(?:(?<![\\p{L}])(?:${french("de|d'|à|est|sont|atteint|atteignent|représente|dépasse|totale?")})|[:(,]) ?(?:(?:${HEDGE}) )?$`,
  'iu',
)

/** A sentence too short to change the subject: a list item, a table row, a heading. */
function isFragment(sentence: Sentence): boolean {
  return sentence.block.kind !== 'paragraph' || sentence.bodies.length === 0
}

function beneficiaryOf(
  amount: Span,
  from: number,
  to: number,
  verb: VerbCue | null,
  noun: Span | null,
  scene: Scene,
): Role | null {
  const { sentence, context } = scene
  const datives = noun !== null || verb?.verb.dative === 'beneficiary'
  const after = beneficiaryBetween(amount.end, to, sentence, context, datives) ?? labelled(noun, sentence, context)
  if (after !== null) return after
  // Before the amount, only words that no earlier amount of the sentence has.
  if (verb === null || verb.span.end > amount.start || verb.span.end < from)
    return noun === null ? null : beneficiaryBetween(noun.end, amount.start, sentence, context, true)
  if (verb.verb.object === 'beneficiary') {
    const object = sentence.bodies.find(
      (body) =>
        body.span.start >= verb.span.end &&
        /^ (?:la |le |les |l'|l'association |aux? )?$/iu.test(context.shadow.slice(verb.span.end, body.span.start)),
    )
    if (object !== undefined && object.span.end <= amount.start) return { body: object, span: object.span }
  }
  return beneficiaryBetween(verb.span.end, amount.start, sentence, context, datives)
}

/** « Société X, Rodez : avance de 350 000 € »: the name before the colon receives. */
function labelled(noun: Span | null, sentence: Sentence, context: FundingContext): Role | null {
  const [body] = sentence.bodies
  if (noun === null || body === undefined || body.span.end > noun.start) return null
  const opening = context.shadow.slice(sentence.span.start, body.span.start)
  const gap = context.shadow.slice(body.span.end, noun.start)
  return opening.length <= 12 && /^[^:.;]{0,60} ?: [^:.;]{0,12}$/u.test(gap) ? { body, span: body.span } : null
}

function purposeOf(
  amount: Span,
  to: number,
  verb: VerbCue | null,
  scene: Scene,
  beneficiary: Role | null,
): Span | null {
  const { context } = scene
  const from = Math.max(amount.end, beneficiary?.span?.end ?? 0)
  const stated = from < to ? purposeBetween(from, to, context) : null
  if (stated !== null) return stated
  const dative = beneficiary === null ? DATIVE_PURPOSE.exec(context.shadow.slice(amount.end, to)) : null
  if (dative !== null) return clauseFrom(amount.end + dative[0].length, to, context)
  if (verb === null || verb.span.end > amount.start) return null
  if (verb.verb.object === 'beneficiary' && beneficiary === null) {
    return clauseFrom(verb.span.end, objectEnd(verb.span.end, amount.start, context), context)
  }
  return null
}

/** « 6 M€ à la rénovation », « 1,4 M€ en 2018 à l'adoption »: what the money is devoted to. */
const DATIVE_PURPOSE = new RegExp(
  `^(?: (?:en|sur|depuis|cette|par)(?![\\p{L}])[^.;,]{0,25}?)? (?:${french("à (?:la |l'|les )?|au |aux |dans (?:la |l'|le |les )?")})(?!\\d|${french('côtés|total|maximum|plus|moins|titre')})`,
  'iu',
)

/** Where the object of « finance quatre postes à hauteur de 160 000 € » ends. */
function objectEnd(from: number, to: number, context: FundingContext): number {
  const gap = context.shadow.slice(from, to)
  const stop = /(?: pour| à hauteur| avec| d'un montant| de| d'|,)[^,;]{0,40}$/iu.exec(gap)
  return stop === null ? to : from + stop.index
}

function factOf(frame: Frame, amount: AmountFact | null, scene: Scene): FundingFact {
  const { sentence, context } = scene
  const parts = [amount?.span, frame.beneficiary?.span, frame.purpose, frame.funder?.span, ...frame.cues].filter(
    (span) => span !== null && span !== undefined,
  )
  return {
    kind: 'funding',
    rule: frame.rule,
    span: cover(parts),
    funder: frame.funder === null ? null : payerOf(frame.funder.body, context),
    beneficiary: frame.beneficiary === null ? null : refOf(frame.beneficiary.body),
    amount: amount?.span ?? null,
    cents: amount?.cents ?? null,
    currency: amount?.currency ?? 'EUR',
    qualifier: amount?.qualifier ?? null,
    purpose: frame.purpose,
    program: programOf(sentence, context),
    status: statusOf(frame.verb, sentence, context, sittingBefore(scene) !== null),
    partOfTotal: amount !== null && followsDont(amount.span, context),
    per: amount?.per ?? null,
  }
}

/** « …, dont 2 M€ pour les lycées »: a share of an amount said before. */
function followsDont(amount: Span, context: FundingContext): boolean {
  return /(?<![\p{L}])dont (?:[\p{L}']+ ){0,4}$/iu.test(
    context.shadow.slice(Math.max(0, amount.start - 40), amount.start),
  )
}

function programOf(sentence: Sentence, context: FundingContext): string | null {
  for (let at: Sentence | null = sentence; at !== null; at = at.lead) {
    const match = PROGRAM.exec(context.shadow.slice(at.span.start, at.span.end))
    if (match !== null)
      return context.text.slice(at.span.start + match.index, at.span.start + match.index + match[0].length)
  }
  return null
}
