import type { ActionClass, DateRole, Fact } from '../../corpus/fact.ts'
import { describeDate } from '../dates.ts'
import {
  BODY_LABELS,
  describeAmount,
  describeFunded,
  describeFunders,
  describeReview,
  describeVote,
  formatShare,
  INSTRUMENT_LABELS,
  STATUS_LABELS,
} from '../wording.ts'

const ROLES: Readonly<Record<DateRole, string | null>> = {
  published: 'publication',
  meeting: 'séance',
  deadline: 'échéance',
  period: 'période',
  event: 'événement',
  other: null,
}

const CLASSES: Readonly<Record<ActionClass, string | null>> = {
  vote: 'vote',
  award: 'attribution',
  approval: 'approbation',
  adoption: 'adoption',
  signature: 'signature',
  agreement: 'accord',
  launch: 'lancement',
  call_for_projects: 'appel à projets',
  announcement: 'annonce',
  appointment: 'nomination',
  inauguration: 'inauguration',
  other: null,
}

const ACTION_STATUS = { done: null, planned: 'prévu', negated: 'nié' }

export interface FactLabel {
  /** What the fact says. */
  readonly main: string
  /** What sort it is, and what else is known. */
  readonly detail: string | null
}

/** A fact in a few French words; facts with equal labels say the same. */
export function labelOf(fact: Fact): FactLabel {
  const { main, detail } = readingOf(fact)
  return { main, detail: joined([detail, fact.review === undefined ? null : describeReview(fact.review)]) }
}

function readingOf(fact: Fact): FactLabel {
  switch (fact.kind) {
    case 'date':
      return { main: describeDate(fact), detail: ROLES[fact.role] }
    case 'amount':
      return { main: describeAmount(fact), detail: null }
    case 'body':
      return { main: fact.name, detail: joined([BODY_LABELS[fact.type], fact.siren && `SIREN ${fact.siren}`]) }
    case 'action':
      return {
        main: fact.lemma,
        detail: joined([
          CLASSES[fact.class],
          fact.actor,
          ACTION_STATUS[fact.status],
          fact.vote && describeVote(fact.vote),
        ]),
      }
    case 'funding': {
      const [from, to] = [
        describeFunders(fact) ?? 'financeur non précisé',
        fact.beneficiary?.name ?? 'bénéficiaire non précisé',
      ]
      const part = fact.partOfTotal ? 'partie d’un total' : null
      const instrument = fact.instrument === 'grant' ? null : INSTRUMENT_LABELS[fact.instrument]
      const share = fact.share === null ? null : `${formatShare(fact.share)} du coût`
      return {
        main: `${from} → ${to}\u00A0: ${describeFunded(fact)}`,
        detail: joined([STATUS_LABELS[fact.status], instrument, share, part, fact.program]),
      }
    }
  }
}

function joined(parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null && part !== '')
  return said.length === 0 ? null : said.join(' · ')
}
