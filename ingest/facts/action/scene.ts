import type { ActionFact, Fact } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import type { Clause } from './clause.ts'
import { INSTITUTION } from './nouns.ts'
import { type Head, headsOf, nounMatcher } from './subject.ts'

/** Who acts, as far as the text says; the whole is null when nothing shows that an institution acts. */
export type Attested = {
  readonly actor: string | null
  /** Words of the subject, for the verbs and pronouns that follow, or null. */
  readonly subject: string | null
} | null

/** A verb with what its sentence holds. */
export interface Scene {
  readonly fact: ActionFact
  /** Shadow of the verb's own words. */
  readonly verb: string
  readonly clause: Clause
  /** Facts of the sentence, ordered by place. */
  readonly facts: readonly Fact[]
  /** Shadow of the sentence up to the verb, or up to « a » where « a, le 3 mars, voté » is cut in two. */
  readonly before: string
  /** Bodies and institutional nouns of `before`. */
  readonly heads: readonly Head[]
}

const INSTITUTIONS = nounMatcher(INSTITUTION)
const INTERRUPTED = /(?:^| )(?:a|ont)(?: [\p{L}' ]{1,30})?, [^.;:()]{4,90}, (?:\p{L}+ )?$/iu
const BY = new RegExp(french("(?:^|[^\\p{L}])par (?:la |le |les |l'|nos |ses )?$"), 'iu')
const BY_INSTITUTION = new RegExp(
  `^[^.;:]{0,70}?(?<![\\p{L}])par (?:la |le |les |l'|nos |ses )?(?:${french(INSTITUTION)})(?![\\p{L}\\p{N}])`,
  'iu',
)

export function sceneOf(fact: ActionFact, verb: string, clause: Clause, facts: readonly Fact[]): Scene {
  const cut = fact.rule === 'action-interrupted' ? INTERRUPTED.exec(clause.before) : null
  const before = cut === null ? clause.before : clause.before.slice(0, cut.index + 1)
  return { fact, verb, clause, facts, before, heads: headsOf(before, clause.sentence.start, facts, INSTITUTIONS) }
}

/** The institution that « par … » names within 80 characters after the verb. */
export function agentOf({ fact, clause, facts }: Scene): Attested {
  for (const other of facts) {
    const gap = other.span.start - fact.span.end
    if (other.kind !== 'body' || gap < 0 || gap > 80) continue
    if (BY.test(clause.after.slice(0, gap))) return { actor: other.name, subject: null }
  }
  return BY_INSTITUTION.test(clause.after) ? { actor: null, subject: null } : null
}
