import { refOf } from '../../../corpus/bodies/body.ts'
import type { BodyFact, BodyRef } from '../../../corpus/fact.ts'
import type { Refiner } from '../rule.ts'
import { withMentions } from './mentions.ts'
import { bounded, preceded } from './name-pattern.ts'

const HEADS =
  'Caisse|Chambre|Agence|Office|Fédération|Fondation|Université|Syndicat|Port|Institut|Banque|Ligue|Régie|Société|Association'

/** « la Caisse », « l'Office »: the noun with its capital and nothing to complete it. */
const ALONE = bounded(
  `${preceded("(?:[Ll]a |[Ll]e |[Ll]'|[Dd]u |[Aa]u |^|\\t)", HEADS)}(?! (?:d[eu]|des|\\p{Lu}|\\p{Ll}+(?:ale?|ique|ère|ier|aire)(?!\\p{L}))|'|-| d')`,
)

/** The body named last before `at` whose name opens with `head`, or null. */
function namedBefore(bodies: readonly BodyFact[], head: string, at: number): BodyRef | null {
  const last = bodies.findLast(({ span, name }) => span.end <= at && name.startsWith(`${head} `))
  return last === undefined ? null : refOf(last)
}

/** « la Caisse » after « la Caisse des dépôts »: a noun with its capital stands for the body that it opened. */
export const headReferred: Refiner = {
  name: 'head-referred',
  refine(facts, context) {
    const bodies = facts.filter((fact) => fact.kind === 'body').filter(({ name }) => name.includes(' '))
    if (bodies.length === 0) return facts
    return withMentions(facts, context, ALONE, (word, at) => namedBefore(bodies, word, at), 'head-referred')
  },
}
