import type { ActionClass } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import { VERB_TABLE } from './verb-table.ts'

/** What a verb does when the words around it fit. */
export interface Sense {
  /** Infinitive, pronoun included: « approuver », « s'engager ». */
  readonly lemma: string
  readonly class: ActionClass
  /**
   * `official` verbs are said of hardly anybody but institutions; `settling` ones are so in the passive only: « est
   * reportée », but « la pluie reporte »; `common` ones need an institution or its matter beside them.
   */
  readonly weight: 'official' | 'settling' | 'common'
  /** What must follow the verb, or stand in its subject when it is passive; null where the verb is enough. */
  readonly needs: RegExp | null
  /** Fixed words right after the verb that belong to it: « en charge ». */
  readonly tail: RegExp | null
  /** What the verb says by itself: « prévoir 3 M€ » is to come. */
  readonly status: 'planned' | null
}

const SENSES: ReadonlyMap<string, readonly Sense[]> = sensesByLemma()

/** Every infinitive with what it may mean, most special first. */
export function lemmas(): readonly string[] {
  return [...SENSES.keys()]
}

/** What `lemma` may mean, most special first; empty for a verb that tells no act. */
export function sensesOf(lemma: string): readonly Sense[] {
  return SENSES.get(lemma) ?? []
}

function sensesByLemma(): ReadonlyMap<string, readonly Sense[]> {
  const senses = new Map<string, readonly Sense[]>()
  for (const { lemmas, class: actionClass, weight = 'common', needs, tail, status = null, name } of VERB_TABLE) {
    for (const lemma of lemmas.split(', ')) {
      const sense: Sense = {
        lemma: name ?? lemma,
        class: actionClass,
        weight,
        needs: opening(needs),
        tail: opening(tail),
        status,
      }
      senses.set(lemma, [...(senses.get(lemma) ?? []), sense])
    }
  }
  return senses
}

function opening(source: string | undefined): RegExp | null {
  return source === undefined ? null : new RegExp(`^ ?(?:${french(source)})(?![\\p{L}])`, 'iu')
}
