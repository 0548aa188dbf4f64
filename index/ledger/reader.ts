import type { Table } from '@lancedb/lancedb'
import type { Archive } from '../../corpus/archive.ts'
import type { FundingFact } from '../../corpus/fact.ts'
import { plainRows } from '../../corpus/plain-rows.ts'
import { equals, type Predicate } from '../../corpus/predicate.ts'
import { slicePage } from '../cursor.ts'
import { byDateThenPlace, citedFacts } from '../facts.ts'
import { keptLists } from '../kept-lists.ts'
import type { Ledger, LedgerEntry, Page, Totals } from '../library.ts'
import { type Decision, groupDecisions } from './decisions.ts'
import { sumDecisions, uncounted, type Wholes, wholesOf } from './sum.ts'
import { TELLING_COLUMNS, type Telling } from './telling.ts'
import { type Dimension, type GroupedTotal, type Total, totalsBy } from './totals.ts'

/** Reads the decisions of which at least one telling passes a predicate. */
export interface LedgerReader {
  /** A page of them, newest first, with the sums of all. */
  list(where: Predicate, page: Page): Promise<Ledger>
  /** All of them counted and added by one dimension, the first `limit` groups; names written in full. */
  totals(where: Predicate, dimension: Dimension, limit: number): Promise<Totals>
}

/**
 * The ledger of a table of facts. Decisions are grouped over the whole collection, so that a filter never parts a
 * decision from what else tells it; they are grouped again when the table changes.
 */
export function ledgerReader(facts: Table, archive: Archive): LedgerReader {
  const decisionsOf = keptLists(facts, async () => groupDecisions(await tellings(facts)))
  const listOf = keptLists(facts, async (where: Predicate) => {
    const ids = new Set(await matchingIds(facts, where))
    const decisions = (await decisionsOf('')).filter(({ main, others }) =>
      [main, ...others].some(({ id }) => ids.has(id)),
    )
    const wholes = wholesOf(decisions)
    return {
      decisions: decisions.toSorted((a, b) => byDateThenPlace(a.main, b.main)),
      sums: sumDecisions(decisions, wholes),
      wholes,
    }
  })
  return {
    async list(where, page) {
      const { decisions, sums, wholes } = await listOf(where)
      const { items, cursor } = slicePage(decisions, page, where)
      return { total: decisions.length, items: await entriesOf(items, wholes, facts, archive), cursor, sums }
    },
    async totals(where, dimension, limit) {
      const { decisions, sums, wholes } = await listOf(where)
      const all = totalsBy(dimension, decisions, wholes)
      const shown = all.slice(0, limit)
      return {
        decisions: decisions.length,
        sums,
        total: all.length,
        items:
          dimension === 'funder' || dimension === 'beneficiary'
            ? await named(shown, dimension)
            : shown.map(({ first: _, ...total }) => total),
      }
    },
  }

  async function named(totals: readonly GroupedTotal[], role: 'funder' | 'beneficiary'): Promise<readonly Total[]> {
    const firsts = totals.flatMap(({ first }) => first ?? [])
    const cited = await citedFacts<FundingFact>(facts, archive, firsts)
    return totals.map(({ first, ...total }) => ({
      ...total,
      key: cited.get(first?.id ?? '')?.fact[role]?.name ?? total.key,
    }))
  }
}

async function tellings(facts: Table): Promise<readonly Telling[]> {
  const query = facts.query().where(equals('kind', 'funding'))
  return plainRows<Telling>(await query.select([...TELLING_COLUMNS]).toArrow(), TELLING_COLUMNS)
}

async function matchingIds(facts: Table, where: Predicate): Promise<readonly string[]> {
  const rows = await facts.query().where(where).select(['id']).toArrow()
  return plainRows<Pick<Telling, 'id'>>(rows, ['id']).map(({ id }) => id)
}

async function entriesOf(
  decisions: readonly Decision[],
  wholes: Wholes,
  facts: Table,
  archive: Archive,
): Promise<readonly LedgerEntry[]> {
  const cited = await citedFacts<FundingFact>(
    facts,
    archive,
    decisions.flatMap(({ main, others }) => [main, ...others]),
  )
  return decisions.flatMap((decision) => {
    const { main, others } = decision
    const [first, ...also] = [main, ...others].map(({ id }) => cited.get(id)).filter((found) => found !== undefined)
    return first === undefined ? [] : [{ ...first, id: main.id, also, uncounted: uncounted(decision, wholes) }]
  })
}
