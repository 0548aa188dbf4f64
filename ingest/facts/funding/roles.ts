import type { BodyFact, BodyRef } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import type { Sentence, VerbCue } from './clause.ts'
import type { FundingContext, Role } from './scene.ts'

/** Words after which a body is a complement, not the subject of the verb. */
const COMPLEMENT = new RegExp(
  `(?<![\\p{L}])(?:${french("de|du|des|d'|à|au|aux|avec|par|pour|sous|dans|chez|auprès|vers|contre|en|non|ni|pas")}) ?(?:${french("la|le|les|l'")})? ?$`,
  'iu',
)

/** The body that is the subject of the verb, by the action read there or by its place before the verb. */
export function subjectOf(
  cue: VerbCue,
  sentence: Sentence,
  context: FundingContext,
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
function assemblySubject(cue: VerbCue, sentence: Sentence, context: FundingContext): Role | null {
  const { collectivity } = context
  const match = ASSEMBLY.exec(context.shadow.slice(sentence.span.start, cue.action?.span.start ?? cue.span.start))
  const noun = match?.groups?.noun
  if (collectivity === null || match === null || noun === undefined) return null
  const start = sentence.span.start + match.index + match[0].indexOf(noun)
  return { body: collectivity, span: { start, end: start + noun.length } }
}

const ASSEMBLY = new RegExp(
  `(?<![\\p{L}])(?:${french("(?:les|nos) (?=él|cons)|l'(?=a|i)|la (?=c)|le (?=c)")})(?<noun>${french('élus|élues|élu·es|conseillers|assemblée|commission|conseil|institution')})` +
    `(?: \\p{L}+ment)? (?:${french('a|ont|y|lui|leur')} ?)?$`,
  'iu',
)

/** Ending of a past participle. */
export const PARTICIPLE_FORM = /(?:é|ée|és|ées|i|ie|is|ies|it|ite|its|ites|u|ue|us|ues)$/iu

/** « par la Région » after a participle. */
function agentAfter(position: number, sentence: Sentence, context: FundingContext): Role | null {
  const body = sentence.bodies.find((fact) => {
    const gap = context.shadow.slice(position, fact.span.start)
    return fact.span.start >= position && gap.length < 60 && AGENT.test(gap) && !/\d/u.test(gap)
  })
  return body === undefined ? null : { body: refOf(body), span: body.span }
}

const AGENT = new RegExp(`(?<![\\p{L}])par (?:${french("la |le |les |l'")})?$`, 'iu')

export function refOf({ name, type, siren, insee }: BodyRef | BodyFact): BodyRef {
  return { name, type, siren, insee }
}
