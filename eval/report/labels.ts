import type { FactKind } from '../../corpus/fact.ts'
import type { Estimate } from '../metrics/bootstrap.ts'
import type { Mode } from '../retrieval/modes.ts'
import type { Split } from '../yardsticks.ts'

export const KIND_LABELS: Readonly<Record<FactKind, string>> = {
  date: 'dates',
  amount: 'montants',
  body: 'organismes',
  action: 'actions',
  funding: 'financements',
}

export const SPLIT_LABELS: Readonly<Record<Split, string>> = { dev: 'développement', test: 'test' }

export const MODE_LABELS: Readonly<Record<Mode, string>> = {
  words: 'mots seuls',
  vectors: 'vecteurs seuls',
  late: 'jetons seuls',
  fused: 'mots + vecteurs + jetons',
  full: 'recherche complète',
}

export const METRIC_LABELS: Readonly<Record<string, string>> = {
  'ndcg@10': 'nDCG@10',
  'recall@5': 'rappel@5',
  'recall@20': 'rappel@20',
  'recall@100': 'rappel@100',
  'mrr@10': 'MRR@10',
  citation: 'citation juste',
  answered: 'répond',
  abstained: 's’abstient',
}

/** What is shown of a group of questions; the JSON holds the rest. */
export const GROUP_METRICS = ['ndcg@10', 'recall@20', 'citation', 'answered', 'abstained'] as const

const NAMES: Readonly<Record<string, string>> = {
  keywords: 'mots-clés',
  question: 'question',
  paraphrase: 'paraphrase',
  acronym: 'sigle',
  amount: 'montant',
  date: 'date',
  who_funds: 'qui finance',
  comparison: 'comparaison',
  typo: 'faute de frappe',
  implicit_filter: 'filtre implicite',
  unanswerable: 'sans réponse',
  journalist: 'journaliste',
  researcher: 'chercheur',
  staff: 'agent',
  fundings: 'financements',
  funder: 'financeur',
  beneficiary: 'bénéficiaire',
  role: 'rôle',
  qualifier: 'nuance',
  tax: 'HT/TTC',
  per: 'par unité',
  type: 'type',
  actor: 'acteur',
  status: 'statut',
  partOfTotal: 'part d’un total',
  purpose: 'objet',
  program: 'dispositif',
}

/** A type of question, a user, a role or an attribute in French; a name that is not known as it is. */
export function nameLabel(name: string): string {
  return NAMES[name] ?? name
}

/** A share as a percentage with one decimal, « – » where there is nothing to measure. */
export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '–' : (share * 100).toFixed(1).replace('.', ',')
}

/** « 91,2 [86–96] »: the percentage and its 95 % interval. */
export function withInterval(estimate: Estimate | null | undefined): string {
  if (estimate === null || estimate === undefined) return '–'
  return `${percent(estimate.value)} [${Math.round(estimate.low * 100)}–${Math.round(estimate.high * 100)}]`
}
