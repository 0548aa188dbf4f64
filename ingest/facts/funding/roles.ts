import { bodyOfRegion } from '../../../corpus/bodies/regional.ts'
import type { BodyFact, BodyRef } from '../../../corpus/fact.ts'
import { type Span, trimSpan } from '../../../corpus/span.ts'
import { french } from '../patterns.ts'
import type { Context } from '../rule.ts'
import type { Sentence, VerbCue } from './clause.ts'
import { PURPOSE, RECIPIENT } from './cues.ts'
import type { Role } from './scene.ts'

/** Words after which a body is a complement, not the subject of the verb. */
const COMPLEMENT = new RegExp(
  `(?<![\\p{L}])(?:${french("de|du|des|d'|à|au|aux|avec|par|pour|sous|dans|chez|auprès|vers|contre|en")}) ?(?:${french("la|le|les|l'")})? ?$`,
  'iu',
)

const PURPOSE_START = new RegExp(`(?<![\\p{L}])(?:${PURPOSE})`, 'iu')

/** The body that is the subject of the verb, by the action read there or by its place before the verb. */
export function subjectOf(
  cue: VerbCue,
  sentence: Sentence,
  context: Context,
  known: ReadonlyMap<string, BodyRef>,
): Role | null {
  const actor = cue.action?.actor ?? null
  if (actor !== null) {
    const body = sentence.bodies.find((fact) => fact.name === actor)
    const ref = body ?? known.get(actor)
    if (ref !== undefined) return { body: refOf(ref), span: body?.span ?? null }
  }
  const agent = PARTICIPLE_FORM.test(context.shadow.slice(cue.span.start, cue.span.end))
    ? agentAfter(cue.span.end, sentence, context)
    : null
  if (agent !== null) return agent
  const before = sentence.bodies.filter((body) => body.span.end <= cue.span.start)
  const head = before.findLast((body) => !COMPLEMENT.test(context.shadow.slice(sentence.span.start, body.span.start)))
  return head === undefined ? assemblySubject(cue, sentence, context) : { body: refOf(head), span: head.span }
}

/** « les élus ont voté », « la commission valide »: the assembly of the document's region, by a common noun. */
function assemblySubject(cue: VerbCue, sentence: Sentence, context: Context): Role | null {
  const { region } = context.anchor
  const match = ASSEMBLY.exec(context.shadow.slice(sentence.span.start, cue.action?.span.start ?? cue.span.start))
  if (region === null || match === null) return null
  const start = sentence.span.start + match.index
  return { body: bodyOfRegion(region), span: trimSpan(context.text, { start, end: start + match[0].length }) }
}

const ASSEMBLY = new RegExp(
  `(?<![\\p{L}])(?:${french("(?:les |nos )?(?:élus|élues|élu·es|conseillers)|l'assemblée|la commission|le conseil|l'institution")})(?: \\p{L}+ment)? (?:${french('a|ont|y|lui|leur')} ?)?$`,
  'iu',
)

/** Ending of a past participle. */
export const PARTICIPLE_FORM = /(?:é|ée|és|ées|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues)$/iu

/** « par la Région » after a participle. */
function agentAfter(position: number, sentence: Sentence, context: Context): Role | null {
  const body = sentence.bodies.find((fact) => {
    const gap = context.shadow.slice(position, fact.span.start)
    return fact.span.start >= position && gap.length < 60 && AGENT.test(gap) && !/\d/u.test(gap)
  })
  return body === undefined ? null : { body: refOf(body), span: body.span }
}

const AGENT = new RegExp(`(?<![\\p{L}])par (?:${french("la |le |les |l'")})?$`, 'iu')

/**
 * Who receives, read between `from` and `to`: a body after « à », « au profit de », « pour »…, or a group that common
 * words name (« aux lycées publics »). Without `dative`, « à » says what for, not to whom.
 */
export function beneficiaryBetween(
  from: number,
  to: number,
  sentence: Sentence,
  context: Context,
  dative: boolean,
): Role | null {
  const introduces = dative ? DATIVE : RECIPIENT_ONLY
  const slice = context.shadow.slice(from, to)
  const body = sentence.bodies.find((fact) => {
    const gap = context.shadow.slice(from, fact.span.start)
    return fact.span.start >= from && fact.span.end <= to && !/[:;]/u.test(gap) && introduces.test(gap)
  })
  const stop = slice.search(PURPOSE_START)
  const group = groupAfter(dative ? GROUP_DATIVE : GROUP_RECIPIENT, from, stop === -1 ? to : from + stop, context)
  if (body === undefined || (group?.span != null && group.span.end <= body.span.start)) return group
  return { body: refOf(body), span: body.span }
}

/** « aux lycées publics », « au bénéfice des apprentis »: a group named by common words. */
function groupAfter(pattern: RegExp, from: number, limit: number, context: Context): Role | null {
  const match = pattern.exec(context.shadow.slice(from, limit))
  const words = match?.groups?.group
  if (
    match === null ||
    words === undefined ||
    OPERATION_NOUN.test(words) ||
    /^\d+ ?(?:h|€|%|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|er )/iu.test(words)
  )
    return null
  const start = from + match.index + match[0].length - words.length
  const span = trimSpan(context.text, { start, end: start + words.length })
  return { body: { name: context.text.slice(span.start, span.end), type: 'other', siren: null, insee: null }, span }
}

/** « à la rénovation », « au reboisement » say what for, not to whom. */
const OPERATION_NOUN =
  /^(?!établissement|département|logement|appartement|monument|gouvernement|groupement|instrument|association|organisation|institution|délégation|fédération|population|fondation|station|commission|usager|ménage|village|équipage|mission)[\p{L}]+(?:tions?|ments?|sions?|ages?|ures?|ismes?)(?![\p{L}])/iu

const TO = french("à (?:la |l'|les |l'association |la société |la commune de )?|au |aux ")
const FOR_BODY = french("pour (?:la |le |les |l'|l'association |la société )?")
const DATIVE = new RegExp(`(?<![\\p{L}])(?:${RECIPIENT}|${TO}|${FOR_BODY})$`, 'iu')
const RECIPIENT_ONLY = new RegExp(`(?<![\\p{L}])(?:${RECIPIENT}|${FOR_BODY})$`, 'iu')

const GROUP_END = `(?<group>[\\p{L}\\p{N}][^.,;:()]{2,90}?)(?= (?:${french(
  'et|ainsi que|mais|soit|dont|qui|en|dans|sur|lors|au titre|par|afin|pour',
)}) |[.,;:()]|$)`
const GROUP_DATIVE = new RegExp(
  `^[^,;:.()]{0,80}?(?<![\\p{L}])(?:${RECIPIENT}|${french("à (?:la |l'|les )|au |aux |à (?=\\d)")})${GROUP_END}`,
  'iu',
)
const GROUP_RECIPIENT = new RegExp(`^[^;:.()]{0,120}?(?<![\\p{L}])(?:${RECIPIENT})${GROUP_END}`, 'iu')

/** « 34 entreprises bénéficient de … »: the group that opens the sentence and is the subject of its verb. */
export function groupSubject(cue: VerbCue, sentence: Sentence, context: Context): Role | null {
  const opening = context.shadow.slice(sentence.span.start, cue.span.start)
  const words =
    /^(?:les |le |la |l'|ces |ce |cette )?(?<group>(?!elles? |ils? |on |cela )[\p{L}\p{N}][^,.;:]{2,60}?) (?:en |y )?$/iu.exec(
      opening,
    )?.groups?.group
  if (words === undefined) return null
  const start = sentence.span.start + opening.lastIndexOf(words)
  const span = { start, end: start + words.length }
  return { body: { name: context.text.slice(span.start, span.end), type: 'other', siren: null, insee: null }, span }
}

/** What the money is for: the words after « pour », « afin de », « destinée à »… up to the end of the clause. */
export function purposeBetween(from: number, to: number, context: Context): Span | null {
  const slice = context.shadow.slice(from, to)
  const match = PURPOSE_START.exec(slice.split(/, (?:dont|soit|contre) |;/u, 1)[0] ?? '')
  if (match === null) return null
  return clauseFrom(from + match.index + match[0].length, to, context)
}

/** The clause that starts at `start`: up to closing punctuation, at most 240 units; null when nothing is left. */
export function clauseFrom(start: number, to: number, context: Context): Span | null {
  const rest = context.shadow.slice(start, Math.min(to, start + 240))
  const stop = rest.search(
    /[;:()]|\.(?: |$)| tel(?:le)?s? que|, (?:et|dont|soit|ainsi|mais|avec|contre|plafonné\p{L}*) /u,
  )
  const span = trimSpan(context.text, { start, end: start + (stop === -1 ? rest.length : stop) })
  const tail = /(?:,| et)$/u.exec(context.shadow.slice(span.start, span.end))
  const end = tail === null ? span.end : span.end - tail[0].length
  return end - span.start < 3 ? null : { start: span.start, end }
}

export function refOf({ name, type, siren, insee }: BodyRef | BodyFact): BodyRef {
  return { name, type, siren, insee }
}
