import { actNumber } from '../../corpus/act.ts'
import type { FundingFact } from '../../corpus/fact.ts'
import { sliceSpan } from '../../corpus/span.ts'
import { isGiven } from '../../index/ledger/telling.ts'
import { INSTRUMENT_LABELS, qualifierLabel, STATUS_LABELS } from '../wording.ts'
import { withoutContacts } from './contacts.ts'
import { agreementDayOf, conditionsOf, natureOf, notificationOf, paymentPeriodOf } from './payment-terms.ts'
import { type Scope, scopeOf } from './scope.ts'
import { regionSiret, rnaNumbersIn, siretsIn } from './siret.ts'
import { SUBVENTION_COLUMNS, SUBVENTIONS, type SubventionColumn } from './subventions-schema.ts'
import { type Cells, type Problem, problemsOf } from './table-schema.ts'
import type { Telling } from './tellings.ts'

/** A decision as SCDL Subventions writes it, and what keeps it out of a file that satisfies the schema. */
export interface Subvention {
  readonly cells: Cells<SubventionColumn>
  /** Empty when the row satisfies the schema. */
  readonly problems: readonly Problem<SubventionColumn>[]
}

/**
 * What the tellings of one decision say, column by column: the main telling first, the others where it is silent. A cell
 * that no telling says, and that no register gives, stays empty.
 */
export function subventionOf(main: Telling<FundingFact>, others: readonly Telling<FundingFact>[]): Subvention {
  const cells = { ...cellsOf(main) }
  for (const other of others) {
    const told = cellsOf(other)
    for (const column of SUBVENTION_COLUMNS) cells[column] ??= told[column]
  }
  return { cells, problems: [...grantProblems(main.cited.fact), ...problemsOf(SUBVENTIONS, cells)] }
}

function cellsOf(telling: Telling<FundingFact>): Record<SubventionColumn, string | null> {
  const { fact } = telling.cited
  const { text, kind } = telling.document
  const scope = scopeOf(telling)
  const idBeneficiaire = beneficiarySiret(fact, scope)
  const rnaBeneficiaire = beneficiaryRna(scope)
  return {
    nomAttribuant: fact.funder?.name ?? null,
    idAttribuant: regionSiret(fact.funder?.siren ?? null) ?? siretOf(fact.funder?.siren ?? null, scope),
    dateConvention: agreementDayOf(scope),
    referenceDecision: kind === 'deliberation' ? actNumber(telling.document) : null,
    nomBeneficiaire: fact.beneficiary?.name ?? null,
    idBeneficiaire,
    rnaBeneficiaire,
    objet: fact.purpose === null ? null : withoutContacts(sliceSpan(text, fact.purpose).replace(/\s+/gu, ' ')),
    montant: fact.cents === null || fact.currency !== 'EUR' ? null : String(fact.cents / 100),
    nature: natureOf(scope),
    conditionsVersement: conditionsOf(scope),
    datesPeriodeVersement: paymentPeriodOf(scope),
    idRAE: null,
    notificationUE: notificationOf(scope),
    // « Dans le cas d’un bénéficiaire unique, le pourcentage est 100 % »: a registered number names one body.
    pourcentageSubvention: idBeneficiaire === null && rnaBeneficiaire === null ? null : '1',
    dispositifAide: null,
  }
}

/** The establishment of `siren` that the words name. */
function siretOf(siren: string | null, { text }: Scope): string | null {
  if (siren === null) return null
  return siretsIn(text).find((siret) => siret.startsWith(siren)) ?? null
}

/** A known SIREN chooses among the numbers; otherwise the only one that is not the funder's, once the funder is known. */
function beneficiarySiret({ funder, beneficiary }: FundingFact, scope: Scope): string | null {
  const siren = beneficiary?.siren ?? null
  if (siren !== null) return siretOf(siren, scope) ?? regionSiret(siren)
  const payer = funder?.siren ?? null
  if (beneficiary === null || payer === null) return null
  const others = siretsIn(scope.text).filter((siret) => !siret.startsWith(payer))
  return others.length === 1 ? (others[0] ?? null) : null
}

function beneficiaryRna({ text }: Scope): string | null {
  const numbers = rnaNumbersIn(text)
  return numbers.length === 1 ? (numbers[0] ?? null) : null
}

/** What no column says, and yet makes the row another thing than a grant of that amount. */
function grantProblems(fact: FundingFact): readonly Problem<SubventionColumn>[] {
  const { instrument, qualifier, per, currency, cofunders } = fact
  const faults: readonly (Problem<SubventionColumn> | null)[] = [
    isGiven(fact) ? null : { fields: ['montant'], reason: `${STATUS_LABELS[fact.status]}, et non attribué` },
    instrument === 'grant'
      ? null
      : { fields: ['nature'], reason: `${INSTRUMENT_LABELS[instrument]}, et non subvention` },
    qualifier === null || qualifier === 'exact'
      ? null
      : { fields: ['montant'], reason: `montant approché : « ${qualifierLabel(qualifier)} »` },
    per === null ? null : { fields: ['montant'], reason: `montant à l’unité : par ${per}` },
    currency === 'EUR' ? null : { fields: ['montant'], reason: 'montant en francs CFP' },
    cofunders.length === 0 ? null : { fields: ['montant'], reason: 'montant commun à plusieurs financeurs' },
  ]
  return faults.filter((fault) => fault !== null)
}
