import type { Document } from '../../corpus/document.ts'
import type { BodyRef, Fact, FundingFact } from '../../corpus/fact.ts'
import type { LedgerEntry } from '../../index/library.ts'
import { NO_FUNDING_FILTERS } from '../../index/library.ts'
import { date, funding, makeDocument } from '../testing/documents.ts'
import { memoryLibrary } from '../testing/memory-library.ts'

export const BRETAGNE: BodyRef = { name: 'Région Bretagne', type: 'region', siren: '233500016', insee: '53' }
export const VOILES: BodyRef = { name: 'Les Voiles de Penfeld', type: 'association', siren: null, insee: null }

/** An agreement that says everything SCDL Subventions asks for; each line by what it says. */
export const AGREEMENT = {
  grant:
    'La Région Bretagne attribue à l’association Les Voiles de Penfeld une subvention de 45 000 € pour l’accueil de vingt apprentis.',
  beneficiary: 'Bénéficiaire : association Les Voiles de Penfeld, SIRET 527 193 007 00012.',
  payment: 'La subvention est versée en deux fois, du 1er juin 2021 au 31 décembre 2021.',
  notification: 'Elle relève du règlement (UE) n° 1407/2013 relatif aux aides de minimis.',
  signature: 'La convention a été signée à Rennes le 3 mai 2021.',
} as const

export type AgreementLine = keyof typeof AGREEMENT

/** What differs from the agreement: other lines, an empty one left out, other roles of the grant. */
export interface Difference {
  readonly lines?: Partial<Record<AgreementLine, string>>
  readonly fact?: Partial<FundingFact>
  readonly document?: Partial<Document>
}

/** Days that the lines of an agreement may tell, as the rules of dates read them. */
const DAYS: readonly (readonly [words: string, value: string])[] = [
  ['du 1er juin 2021 au 31 décembre 2021', '2021-06-01/2021-12-31'],
  ['3 mai 2021', '2021-05-03'],
  ['9 juillet 2021', '2021-07-09'],
  ['9 juillet 2015', '2015-07-09'],
]

/** The agreement as a stored document. */
export function agreement({ lines = {}, fact = {}, document = {} }: Difference = {}, id = 'convention'): Document {
  const told = Object.values({ ...AGREEMENT, ...lines }).filter((line) => line !== '')
  const text = told.join('\n')
  return makeDocument({
    id,
    title: 'Convention de subvention',
    lines: told.map((line) => ['paragraph', line] as const),
    document: { region: '53', ...document },
    facts: (at): readonly Fact[] => {
      const words = (part: string) => (text.includes(part) ? at(part) : null)
      const days = DAYS.flatMap(([part, value]) => {
        const span = words(part)
        return span === null ? [] : [date(span, value)]
      })
      const given = {
        funder: BRETAGNE,
        beneficiary: VOILES,
        amount: words('45 000 €'),
        cents: 4_500_000,
        qualifier: 'exact' as const,
        purpose: words('l’accueil de vingt apprentis'),
      }
      return [funding(at(told[0] ?? ''), { ...given, ...fact }), ...days]
    },
  })
}

/** The ledger of some documents; those after the first of each decision tell it too. */
export async function ledgerOf(documents: readonly Document[]): Promise<readonly LedgerEntry[]> {
  return (await memoryLibrary(documents).funding(NO_FUNDING_FILTERS, { limit: 100, cursor: null })).items
}

/** One decision told by all of `documents`, the first one the fullest. */
export async function toldBy(documents: readonly Document[]): Promise<LedgerEntry> {
  const [main, ...also] = await ledgerOf(documents)
  if (main === undefined) throw new Error('the documents hold no funding')
  return { ...main, also }
}
