import type { Span } from '../../../corpus/span.ts'
import { french } from '../patterns.ts'
import type { Sentence, VerbCue } from './clause.ts'
import { GIFT_NOUN } from './cues.ts'
import { PARTICIPLE_FORM } from './roles.ts'
import type { FundingContext } from './scene.ts'

/** The nearest funding verb before the amount in its clause. */
export function verbBefore(amount: Span, sentence: Sentence, context: FundingContext): VerbCue | null {
  const cue = sentence.verbs.findLast(({ span }) => span.end <= amount.start)
  if (cue === undefined) return null
  const gap = context.shadow.slice(cue.span.end, amount.start)
  return gap.length <= 220 && !/[;!?]|\. /u.test(gap) ? cue : null
}

/** « … 3 M€ ont été votés », « 3 M€ alloués à … »: a participle after the amount. */
export function passiveAfter(amount: Span, to: number, sentence: Sentence, context: FundingContext): VerbCue | null {
  const cue = sentence.verbs.find(({ span }) => span.start >= amount.end && span.end <= to)
  if (cue === undefined || !PARTICIPLE_FORM.test(context.shadow.slice(cue.span.start, cue.span.end))) return null
  const gap = context.shadow.slice(amount.end, cue.span.start)
  return gap.length <= 120 && (BE.test(gap) || /^[ )]*$/u.test(gap)) ? cue : null
}

const BE = new RegExp(
  `(?<![\\p{L}])(?:${french("est|sont|a été|ont été|sera|seront|était|étaient|vient d'être|viennent d'être|être|été")})(?: [\\p{L}]+){0,2} $`,
  'iu',
)

/** The noun for money given that introduces the amount: « une subvention de », « l'enveloppe s'élève à ». */
export function nounBefore(amount: Span, from: number, context: FundingContext): Span | null {
  const slice = context.shadow.slice(from, amount.start)
  const match = [...slice.matchAll(GIFT_NOUN)].at(-1)
  if (match === undefined) return null
  const gap = slice.slice(match.index + match[0].length)
  if (gap.length > 110 || /[;!?]|\. /u.test(gap) || !CONNECTOR.test(gap)) return null
  return { start: from + match.index, end: from + match.index + match[0].length }
}

/** The noun right after the amount: « 19 926 € de subventions », « 3 M€ d'aides ». */
export function nounAfter(amount: Span, to: number, context: FundingContext): Span | null {
  const slice = context.shadow.slice(amount.end, Math.min(to, amount.end + 40))
  const match = slice.match(new RegExp(GIFT_NOUN.source, 'iu'))
  if (match?.index === undefined || !/^ (?:de |d')$/iu.test(slice.slice(0, match.index))) return null
  const start = amount.end + match.index
  return { start, end: start + match[0].length }
}

const HEDGE = french(
  "(?:un peu )?(?:plus|moins) de|près de|environ|quelque|quelques|au moins|jusqu'à|de l'ordre de|autour de|presque|à peine|pas moins de|maximum|maximale?|une? total de",
)
const CONNECTOR = new RegExp(
  `(?:(?<![\\p{L}])(?:${french("de|d'|à|est|sont|atteint|atteignent|représente|dépasse|totale?")})|[:(,]) ?(?:(?:${HEDGE}) )?$`,
  'iu',
)
