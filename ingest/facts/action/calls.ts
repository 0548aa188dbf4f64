import type { ActionFact, Fact } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import type { Context } from '../rule.ts'
import { CALL } from './nouns.ts'

const ARTICLE =
  "(?: (?:un|le|cet|son|leur|des|les|ses|leurs|deux|trois|plusieurs|de|d'un)(?: \\p{L}{4,12})? | (?:de )?l'| d'(?:un )?| du )"
const CALL_NEXT = new RegExp(`^${french(`${ARTICLE}${CALL}`)}(?![\\p{L}])`, 'iu')
const CALL_AFTER_DATE = new RegExp(
  `^${french(`,? (?:le|en|début|fin|ce|mi-)[^;:.]{2,40}?${ARTICLE}${CALL}`)}(?![\\p{L}])`,
  'iu',
)
const CALL_SUBJECT = new RegExp(`(?<![\\p{L}])(?:${french(CALL)})[^.;:]{0,120}$`, 'iu')
const OPENS = new Set(['lancer', 'ouvrir'])

/**
 * Tells calls for projects from other launches. « a lancé un appel à projets » is one verb group; where a date or the
 * passive parts the two, the span stays the verb.
 */
export function nameCalls(facts: readonly Fact[], { shadow }: Context): readonly Fact[] {
  return facts.map((fact) => (fact.kind === 'action' && OPENS.has(fact.lemma) ? named(fact, shadow) : fact))
}

function named(fact: ActionFact, shadow: string): ActionFact {
  const after = shadow.slice(fact.span.end, fact.span.end + 120)
  const next = CALL_NEXT.exec(after)
  const call = { ...fact, class: 'call_for_projects' as const }
  if (next !== null) return { ...call, span: { start: fact.span.start, end: fact.span.end + next[0].length } }
  if (CALL_AFTER_DATE.test(after)) return call
  const before = shadow.slice(Math.max(0, fact.span.start - 140), fact.span.start)
  return fact.rule === 'action-passive' && CALL_SUBJECT.test(before) ? call : fact
}
