import { bare } from '../../../corpus/bare.ts'
import { words } from '../patterns.ts'
import { isCost, isGift } from './lexicon.ts'
import type { FundingContext, Scene } from './scene.ts'
import type { Sentence } from './sentences.ts'
import { moneyForm } from './verbs.ts'

/** What the words above a list or table make of its amounts. */
export type Giving =
  /** Money given: labels name who receives or what for. */
  | 'gifts'
  /** Who pays how much of one thing: labels name who gives. */
  | 'payers'
  /** Costs, prices, a budget: no funding. */
  | 'costs'
  | null

const PAYERS = words(
  "cofinancements?|co-financements?|partagent|répartit entre|contributions?|participations? (?:de|des) (?:la|l'|chacun|partenaires)|qui (?:paie|finance)|coût|contribution de chacun|apportent|financent|cofinancent|clé de répartition|abonde|effort de chacun",
)

const ALL_PAYERS = words(
  "plan de financement|(?<!au )financements? (?:du|de la|de l'|des)|financeurs?|tour de table|qui (?:paie|finance|abonde)|effort de chacun",
)

const COSTLY = words(
  'coûts?|lots?|marchés? publics?|tarifs?|prix|budget(?! participatif)|dépenses|recettes|chiffres?|prévisionnels?|montants? des travaux|loyers?|dettes?|estimations?|coûtent|coûtera|barème des tarifs|grille tarifaire|frais de scolarité',
)

const GIVING = words(
  'aidée?s?|soutenu?e?s?|bénéficiaires?|bénéficient|lauréats?|retenus?|subventionnée?s?|financée?s?|attributions?|projets soutenus|dossiers|crédits|votée?s?|engagements|engage|engagé|alloue|affectés?|affecte|cotisations?|adhésions?|budgets? participatifs?',
)

/** What the amounts of a list, a table or a labelled line are, by the sentences above them, the nearest first. */
export function givingAbove(scene: Scene): Giving {
  const { sentence, context } = scene
  const above: Sentence[] = []
  for (let lead = sentence.lead; lead !== null && above.length < 4; lead = lead.lead) above.push(lead)
  if (sentence.heading !== null) above.push(sentence.heading)
  for (const lead of above) {
    const said = givingOf(lead, context)
    if (said !== null) return said
  }
  return scene.memory.hasGiven ? 'gifts' : null
}

function givingOf(sentence: Sentence, { shadow }: FundingContext): Giving {
  const clause = shadow.slice(sentence.span.start, sentence.span.end)
  const tokens = clause.match(/[\p{L}-]+/gu) ?? []
  const keys = tokens.map(bare)
  if (clause.search(ALL_PAYERS) !== -1) return 'payers'
  if (clause.search(PAYERS) !== -1 && sentence.bodies.length !== 1) return 'payers'
  const moves = tokens.some((token) => {
    const verb = moneyForm(token)?.verb
    return (
      verb !== undefined &&
      verb.relation !== 'vote' &&
      verb.relation !== 'request' &&
      verb.lemma !== 'porter' &&
      verb.lemma !== 'prévoir' &&
      verb.lemma !== 'aller'
    )
  })
  if (keys.some(isGift) || moves || clause.search(GIVING) !== -1)
    return clause.search(COSTLY) !== -1 && !moves && !keys.some(isGift) ? 'costs' : 'gifts'
  if (clause.search(COSTLY) !== -1 || keys.some(isCost)) return 'costs'
  return null
}
