import { type Span, trimSpan } from '../../../corpus/span.ts'
import { french } from '../patterns.ts'
import type { VerbCue } from './clause.ts'
import { PURPOSE } from './cues.ts'
import type { FundingContext, Role } from './scene.ts'

const PURPOSE_START = new RegExp(`(?<![\\p{L}])(?:${PURPOSE})`, 'iu')

/**
 * What the money is for, around the amount that ends at `amount.end`: said after it, or the object of a verb like
 * « finance quatre postes »; null when the clause does not say.
 */
export function purposeOf(
  amount: Span,
  to: number,
  verb: VerbCue | null,
  context: FundingContext,
  beneficiary: Role | null,
): Span | null {
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

/** What the money is for: the words after « pour », « afin de », « destinée à »… up to the end of the clause. */
export function purposeBetween(from: number, to: number, context: FundingContext): Span | null {
  const slice = context.shadow.slice(from, to)
  const match = PURPOSE_START.exec(slice.split(/, (?:dont|soit|contre) |;/u, 1)[0] ?? '')
  if (match === null) return null
  return clauseFrom(from + match.index + match[0].length, to, context)
}

/** The clause that starts at `start`: up to closing punctuation, at most 240 units; null when nothing is left. */
export function clauseFrom(start: number, to: number, context: FundingContext): Span | null {
  const rest = context.shadow.slice(start, Math.min(to, start + 240))
  const stop = rest.search(
    /[;:()]|\.(?: |$)| tel(?:le)?s? que|, (?:qui|où|que|dont) |, (?:et|dont|soit|ainsi|mais|avec|contre|plafonné\p{L}*) /u,
  )
  const span = trimSpan(context.text, { start, end: start + (stop === -1 ? rest.length : stop) })
  const tail = /(?:,| et)$/u.exec(context.shadow.slice(span.start, span.end))
  const end = tail === null ? span.end : span.end - tail[0].length
  return end - span.start < 3 ? null : { start: span.start, end }
}
