import type { Column } from '../corpus/csv.ts'
import type { Fact, FundingFact } from '../corpus/fact.ts'
import { themeById } from '../corpus/themes.ts'
import type { CitedFact, DocumentHead, LedgerEntry } from '../index/library.ts'
import { citedFact, permalink } from './json.ts'
import {
  describeReview,
  INSTRUMENT_LABELS,
  KIND_LABELS,
  qualifierLabel,
  STATUS_LABELS,
  UNCOUNTED_LABELS,
} from './wording.ts'

/** Columns of the document that says a fact; the last two show where. */
function origin<F extends Fact>(): readonly Column<CitedFact<F>>[] {
  return [
    { label: 'région', value: ({ document }) => document.region?.name ?? null },
    { label: 'date', value: ({ document }) => document.publishedOn },
    { label: 'séance', value: ({ document }) => document.meetingOn },
    { label: 'phrase', value: ({ sentence }) => sentence.text },
    { label: 'document', value: ({ document }) => document.title },
    { label: 'éditeur', value: ({ document }) => document.publisher },
    { label: 'url', value: ({ document }) => document.url },
    { label: 'passage', value: ({ document, fact }) => permalink(document.id, fact.span) },
  ]
}

/** Who funds what, one line each, as the API and the command line export it. */
export const FUNDING_COLUMNS: readonly Column<LedgerEntry>[] = [
  { label: 'financeur', value: ({ fact }) => fact.funder?.name ?? null },
  { label: 'SIREN du financeur', value: ({ fact }) => fact.funder?.siren ?? null },
  { label: 'avec', value: ({ fact }) => joined(fact.cofunders.map(({ name }) => name)) },
  { label: 'bénéficiaire', value: ({ fact }) => fact.beneficiary?.name ?? null },
  { label: 'SIREN du bénéficiaire', value: ({ fact }) => fact.beneficiary?.siren ?? null },
  { label: 'montant (€)', value: ({ fact }) => euros(fact) },
  { label: 'qualificatif', value: ({ fact }) => qualifierLabel(fact.qualifier) },
  { label: 'par', value: ({ fact }) => fact.per },
  { label: 'part du coût', value: ({ fact }) => fact.share },
  { label: 'nature', value: ({ fact }) => INSTRUMENT_LABELS[fact.instrument] },
  { label: 'objet', value: purposeOf },
  { label: 'programme', value: ({ fact }) => fact.program },
  { label: 'période', value: ({ fact }) => fact.period },
  { label: 'thèmes', value: ({ fact }) => joined(fact.themes.map((id) => themeById(id)?.label ?? id)) },
  { label: 'statut', value: ({ fact }) => STATUS_LABELS[fact.status] },
  { label: 'partie d’un total', value: ({ fact }) => fact.partOfTotal },
  { label: 'relecture', value: ({ fact }) => (fact.review === undefined ? null : describeReview(fact.review)) },
  { label: 'compté', value: ({ uncounted }) => uncounted === null },
  { label: 'raison', value: ({ uncounted }) => (uncounted === null ? null : UNCOUNTED_LABELS[uncounted]) },
  ...origin<FundingFact>(),
  {
    label: 'dit aussi',
    value: ({ also }) => joined(also.map(({ document, fact }) => permalink(document.id, fact.span))),
  },
]

function joined(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join(' ; ')
}

export const FACT_COLUMNS: readonly Column<CitedFact>[] = [
  { label: 'sorte', value: ({ fact }) => KIND_LABELS[fact.kind] },
  { label: 'valeur', value: ({ fact }) => writtenValue(fact) },
  { label: 'mots du texte', value: ({ quote }) => quote },
  { label: 'début', value: ({ fact }) => fact.span.start },
  { label: 'fin', value: ({ fact }) => fact.span.end },
  { label: 'règle', value: ({ fact }) => fact.rule },
  ...origin<Fact>(),
]

export const DOCUMENT_COLUMNS: readonly Column<DocumentHead>[] = [
  { label: 'titre', value: (head) => head.title },
  { label: 'éditeur', value: (head) => head.publisher },
  { label: 'date', value: (head) => head.publishedOn },
  { label: 'séance', value: (head) => head.meetingOn },
  { label: 'région', value: (head) => head.region?.name ?? null },
  { label: 'url', value: (head) => head.url },
  { label: 'source', value: (head) => head.source },
  { label: 'identifiant', value: (head) => head.id },
]

/** The words that say what for, or null when they stand outside the sentence. */
export function purposeOf(cited: CitedFact<FundingFact>): string | null {
  const fact = citedFact(cited)
  return fact.kind === 'funding' ? fact.purpose : null
}

/** Euros only: a column of euros that held francs CFP would be summed. */
function euros(fact: FundingFact): number | null {
  return fact.cents === null || fact.currency !== 'EUR' ? null : fact.cents / 100
}

/** What a fact says, in one cell: EDTF, units of its currency, a name, an infinitive. */
export function writtenValue(fact: Fact): string | number | null {
  switch (fact.kind) {
    case 'date':
      return fact.value
    case 'amount':
      return fact.cents / 100
    case 'body':
      return fact.name
    case 'action':
      return fact.lemma
    case 'funding':
      return euros(fact)
  }
}
