import type { FundingFactJson } from '../../corpus/json.ts'
import { FUNDING_ROLES } from '../facts/kinds.ts'
import type { GoldFunding } from './labelled-texts.ts'

/** Why a funding is not right, and how it should read: `gold` is null for one that nobody marked. */
export interface Miss {
  readonly cause: string
  readonly gold: GoldFunding | null
  readonly found: FundingFactJson | null
}

/**
 * The causes for which the fundings of a text are not those marked: money not seen as given or not given at all, and
 * each role that is absent, wrong or given where none is told. `amounts` are the sums read in the text, in euros.
 */
export function missesOf(
  marked: readonly GoldFunding[],
  found: readonly FundingFactJson[],
  amounts: ReadonlySet<number>,
): readonly Miss[] {
  const pairs = pairUp(marked, found)
  const taken = new Set<unknown>(pairs.flat())
  return [
    ...pairs.flatMap(([gold, other]) =>
      (['beneficiary', 'funder'] as const)
        .filter((role) => !FUNDING_ROLES[role](gold, other))
        .map((role) => ({ cause: `${role} ${howWrong(gold[role], other[role])}`, gold, found: other })),
    ),
    ...marked
      .filter((gold) => !taken.has(gold))
      .map((gold) => ({
        cause: gold.amount === null ? 'without sum' : amounts.has(gold.amount) ? 'not given' : 'sum not read',
        gold,
        found: null,
      })),
    ...found
      .filter((other) => !taken.has(other))
      .map((other) => ({
        cause: other.amount === null ? 'invented without sum' : 'invented',
        gold: null,
        found: other,
      })),
  ]
}

function howWrong(gold: string | null, found: string | null): string {
  if (gold === null) return 'where none is told'
  return found === null ? 'absent' : 'wrong'
}

/** Fundings of the same sum, those first that agree best. */
function pairUp(marked: readonly GoldFunding[], found: readonly FundingFactJson[]) {
  const agreement = (gold: GoldFunding, other: FundingFactJson) =>
    Number(FUNDING_ROLES.beneficiary(gold, other)) + Number(FUNDING_ROLES.funder(gold, other))
  const candidates = marked
    .flatMap((gold) =>
      found.filter((other) => FUNDING_ROLES.amount(gold, other)).map((other) => [gold, other] as const),
    )
    .sort((a, b) => agreement(...b) - agreement(...a))
  const taken = new Set<unknown>()
  return candidates.filter(([gold, other]) => {
    if (taken.has(gold) || taken.has(other)) return false
    taken.add(gold).add(other)
    return true
  })
}
