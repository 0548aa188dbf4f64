import type { ActionFact, Fact } from '../../../corpus/fact.ts'
import { contains, type Span } from '../../../corpus/span.ts'
import { french } from '../patterns.ts'
import type { Context } from '../rule.ts'
import { attestActive, type Earlier } from './active.ts'
import { clauseFinder, factsWithin } from './clause.ts'
import { OBJECT_NOUNS } from './nouns.ts'
import { attestPassive } from './passive.ts'
import { type Attested, agentOf, type Scene, sceneOf } from './scene.ts'
import type { Head } from './subject.ts'

/** How far above a clause « décide : » may stand, in units: a page of visas and considerations. */
const DECIDES_WITHIN = 3000
const DECIDES = new RegExp(french('(?:décide(?:nt)?|a délibéré|en avoir délibéré|délibère)(?![\\p{L}])'), 'giu')
const MATTER_BEFORE = new RegExp(french(`(?<![\\p{L}])(?:${OBJECT_NOUNS.matter})(?![\\p{L}]).{0,120}$`), 'iu')

/** Rules whose words are an institution's by themselves. */
const SELF_EVIDENT = /^action-(?:noun|bestowed|first-stone)/u
const BY_NOBODY = { actor: null, subject: null }

/**
 * Keeps the acts of institutions and names who acts. An active verb needs a body, an institutional noun or, to sign,
 * open or announce, a person as its subject; a passive one an institutional matter as its subject, or such an agent.
 */
export function attestActions(facts: readonly Fact[], context: Context): readonly Fact[] {
  const clauseOf = clauseFinder(context)
  let last: { readonly sentence: Span; readonly attested: NonNullable<Attested> } | null = null
  return facts.flatMap((fact): readonly Fact[] => {
    if (fact.kind !== 'action') return [fact]
    const clause = clauseOf(fact.span)
    const verb = context.shadow.slice(fact.span.start, fact.span.end)
    const scene = sceneOf(fact, verb, clause, factsWithin(facts, clause.sentence))
    const sameSentence = last?.sentence === clause.sentence
    const near = last !== null && (sameSentence || last.sentence === clause.previous)
    const attested = attest(scene, near && last !== null ? { sameSentence, ...last.attested } : null, facts, context)
    if (attested === null) return []
    last = { sentence: clause.sentence, attested }
    return [attested.actor === null ? fact : { ...fact, actor: attested.actor }]
  })
}

function attest(scene: Scene, earlier: Earlier | null, facts: readonly Fact[], context: Context): Attested {
  const { rule } = scene.fact
  if (SELF_EVIDENT.test(rule)) return agentOf(scene) ?? BY_NOBODY
  if (rule === 'action-tabled') return { ...BY_NOBODY, actor: lastBody(scene.heads) }
  if (rule === 'action-clause') return decidedAbove(scene.fact, facts, context)
  if (rule === 'action-reduced') return agentOf(scene) ?? BY_NOBODY
  if (rule === 'action-recalled') return agentOf(scene) ?? recalled(scene)
  if (rule === 'action-passive') return attestPassive(scene)
  return attestActive(scene, earlier, facts, context.shadow) ?? ledBy(scene, facts, context)
}

/** « la Commission permanente : - a renouvelé … »: the subject stands in the lead of the list. */
function ledBy({ fact, before }: Scene, facts: readonly Fact[], context: Context): Attested {
  const at = context.blocks.findIndex(({ kind, span }) => kind === 'item' && contains(span, fact.span))
  if (at === -1 || !/^[-•*\s]*$/u.test(before)) return null
  const lead = context.blocks.slice(0, at).findLast(({ kind }) => kind !== 'item')
  if (lead === undefined || !SUBJECT_LEAD.test(context.shadow.slice(lead.span.start, lead.span.end))) return null
  const head = facts.findLast(({ kind, span }) => kind === 'body' && contains(lead.span, span))
  return head?.kind === 'body' ? { actor: head.name, subject: null } : null
}

/** A lead that breaks off for its list. */
const SUBJECT_LEAD = /[\p{L}\p{N})] ?: *$/u

function lastBody(heads: readonly Head[]): string | null {
  return heads.findLast((head) => head.body !== null)?.body?.name ?? null
}

/** « la convention signée le 3 mars », « Votée le 3 mars, l'aide … », « 3 M€ votés le 3 mars ». */
function recalled({ before, fact, facts, clause }: Scene): Attested {
  if (/^ par (?:le |la )?(?:tribunal|cour|juge)/iu.test(clause.after)) return null
  const amount = facts.some(
    ({ kind, span }) => kind === 'amount' && span.end <= fact.span.start && span.end > fact.span.start - 30,
  )
  const known = fact.class === 'inauguration' || before.trim() === '' || amount || MATTER_BEFORE.test(before)
  return known ? BY_NOBODY : null
}

/** An operative clause acts for the body nearest above the « décide » that opens the list. */
function decidedAbove(fact: ActionFact, facts: readonly Fact[], context: Context): Attested {
  const from = Math.max(0, fact.span.start - DECIDES_WITHIN)
  const decides = [...context.shadow.slice(from, fact.span.start).matchAll(DECIDES)].at(-1)
  if (decides === undefined) return null
  const at = from + decides.index
  const above = factsWithin(facts, { start: Math.max(from, at - 200), end: at }).filter(
    (other) => other.kind === 'body',
  )
  const body = above.at(-1)
  return { ...BY_NOBODY, actor: body?.kind === 'body' ? body.name : null }
}
