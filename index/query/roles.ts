import type { BodyFact, Fact, FundingFact } from '../../corpus/fact.ts'
import { plain } from '../plain.ts'

/** The body that a question says pays, and the one that it says is paid, by canonical name. */
export interface Roles {
  readonly funder: string | null
  readonly beneficiary: string | null
}

const GIFT = '(?:aides?|subventions?|financements?|soutiens?|contributions?|participations?)'
const GIVEN =
  '(?:aides?|subventions?|financements?|soutiens?|dotations?|credits?|argent|euros|verse\\w*|donne\\w*|attribue\\w*|accorde\\w*|alloue\\w*|paye\\w*)'
const ARTICLE = '(?:la |le |les |l )?'

const BEFORE_FUNDER = new RegExp(` (?:par|${GIFT} (?:de|du|des|d)) ${ARTICLE}$`)
const AFTER_FUNDER =
  /^ (?:(?:a|ont|va|vont|t elle|t il|elle|il|qui) )*(?:t elle |t il )?(?:finance(?:nt|ra|ront)?|subventionne\w*|verse\w*|donne\w*|paie\w*|paye\w*|apporte\w*|met|mis|mettent|soutient|soutiennent|attribue\w*|accorde\w*|octroie\w*|investit|investi|consacre\w*|alloue\w*|depense\w*) /
const BEFORE_BENEFICIARY = new RegExp(
  ` ${GIVEN} (?:\\w+ ){0,3}?(?:a|au|aux|pour|en faveur (?:de|du|des|d)) ${ARTICLE}$`,
)

/** Roles as the facts of the question have them, else as the words around a body do. */
export function rolesIn(text: string, facts: readonly Fact[]): Roles {
  const fundings = facts.filter((fact): fact is FundingFact => fact.kind === 'funding')
  const bodies = facts.filter((fact): fact is BodyFact => fact.kind === 'body')
  const funder =
    fundings.find((fact) => fact.funder !== null)?.funder?.name ??
    bodies.find((body) => isFunder(text, body))?.name ??
    null
  const beneficiary =
    fundings.find((fact) => fact.beneficiary !== null)?.beneficiary?.name ??
    bodies.find((body) => BEFORE_BENEFICIARY.test(before(text, body)))?.name ??
    null
  return { funder, beneficiary: beneficiary === funder ? null : beneficiary }
}

function isFunder(text: string, body: BodyFact): boolean {
  return BEFORE_FUNDER.test(before(text, body)) || AFTER_FUNDER.test(` ${plain(text.slice(body.span.end))} `)
}

function before(text: string, { span }: BodyFact): string {
  return ` ${plain(text.slice(0, span.start))} `
}
