import type { Fact } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import { factsWithin } from './clause.ts'
import type { Scene } from './scene.ts'
import { type Head, headsOf, openingHead } from './subject.ts'

const PRONOUN = new RegExp(
  french('(?:^|[,;:«"]\\s*|(?:^| )(?:et|mais|puis) )(elle|il|elles|ils)(?: (?:y|en|lui|leur))*\\s*$'),
  'iu',
)
const FEMININE = new RegExp(
  french(
    "^(?:la |l'|les |sa |cette )?(?:région|commission|collectivité|assemblée|ville|commune|métropole|communauté|agence|chambre|banque|préfecture|académie|caisse|union|agglomération|présidente|préfète|élues|majorité|mission|université|direction|fédération|association|société|fondation|autorité|municipalité)",
  ),
  'iu',
)

/** The subject pronoun that `before` ends with, in lower case, or null. */
export function pronounOf(before: string): string | null {
  return PRONOUN.exec(before)?.[1]?.toLowerCase() ?? null
}

/** A singular pronoun must fit the gender of the words it stands for; « ils » and « elles » stand for any group. */
export function agrees(pronoun: string, antecedent: string): boolean {
  if (pronoun.endsWith('s')) return true
  return FEMININE.test(antecedent) === (pronoun === 'elle')
}

/**
 * The institution that a pronoun stands for where no act was told before it: what opens the same sentence, or else
 * the sentence before.
 */
export function antecedentOf(pronoun: string, scene: Scene, facts: readonly Fact[], shadow: string): Head | null {
  const own = openingHead(scene.before, scene.heads)
  if (own !== null) return agrees(pronoun, own.text) ? own : null
  const { previous } = scene.clause
  if (previous === null) return null
  const text = shadow.slice(previous.start, previous.end)
  const opening = openingHead(text, headsOf(text, previous.start, factsWithin(facts, previous), null))
  return opening !== null && agrees(pronoun, opening.text) ? opening : null
}
