import { amountIn, dateOf } from './cells.ts'
import type { Row } from './row.ts'

/** What keeps a row from being a document, in French, with what to do; null for a sound row. */
export function problemOf({ schema, fields, others }: Row): string | null {
  if (schema === 'other') return others.length >= 2 ? null : 'la ligne ne contient presque rien'
  return schema === 'subventions' ? subsidyProblem(fields) : deliberationProblem(fields)
}

function deliberationProblem({ DELIB_OBJET, DELIB_DATE }: Row['fields']): string | null {
  if (DELIB_OBJET === undefined) return 'l’objet de la délibération manque'
  if (DELIB_DATE !== undefined && dateOf(DELIB_DATE) === null) return `« ${DELIB_DATE} » n’est pas une date`
  return null
}

function subsidyProblem({ nomBeneficiaire, montant, dateConvention, nature }: Row['fields']): string | null {
  if (nomBeneficiaire === undefined) return 'le nom du bénéficiaire manque'
  if (montant === undefined) return 'le montant manque'
  const amount = amountIn(montant)
  if (amount === null) return `« ${montant} » n’est pas un montant`
  if (amount.euros < 0) return `le montant « ${montant} » est négatif : une annulation n’est pas une subvention`
  if (amount.euros === 0 && !isInKind(nature)) return 'le montant est nul'
  if (dateConvention !== undefined && dateOf(dateConvention) === null) return `« ${dateConvention} » n’est pas une date`
  return null
}

/** True for help in kind, which has no amount. */
export function isInKind(nature: string | undefined): boolean {
  return nature !== undefined && /aide en nature/iu.test(nature)
}
