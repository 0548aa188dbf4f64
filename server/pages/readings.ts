import { regionByCode } from '../../corpus/regions.ts'
import { themeById } from '../../corpus/themes.ts'
import type { Intent, Understood } from '../../index/library.ts'
import type { Reading } from '../../index/query/taken-back.ts'
import { formatPeriod } from '../dates.ts'
import { formatMoney } from '../wording.ts'

/** Something read out of the question, as a chip shows it. */
export interface ReadingChip {
  /** What takes it back. */
  readonly reading: Reading
  readonly parts: readonly ReadingPart[]
}

interface ReadingPart {
  readonly label: string
  /** Filters that would make the preference strict, or null where there is none. */
  readonly filters: Readonly<Record<string, string | number | null>> | null
}

const INTENT_LABELS: Readonly<Record<Intent, string>> = {
  funder: 'qui finance',
  beneficiary: 'qui reçoit',
  amount: 'combien',
  date: 'quand',
  compare: 'une comparaison',
  list: 'une liste',
}

const SUPERLATIVE_LABELS = { most: 'le plus', least: 'le moins' }

/** What each reading is called where it was taken back. */
export const READING_LABELS: Readonly<Record<Reading, string>> = {
  region: 'la région',
  period: 'la période',
  amount: 'le montant',
  body: 'l’organisme',
  theme: 'le thème',
  intent: 'ce qui est demandé',
  spelling: 'l’orthographe proche',
  synonyms: 'les mots proches',
}

/** Themes of a question that are shown: the first say most. */
const MOST_THEMES = 2

/** What was read out of the question, one chip a kind. */
export function readingsOf(understood: Understood): readonly ReadingChip[] {
  const { regions, themes } = understood
  const chips: readonly ReadingChip[] = [
    { reading: 'region', parts: regions.map(({ code, name }) => ({ label: name, filters: { region: code } })) },
    { reading: 'period', parts: periodParts(understood) },
    { reading: 'amount', parts: amountParts(understood) },
    { reading: 'body', parts: bodyParts(understood) },
    {
      reading: 'theme',
      parts: themes.slice(0, MOST_THEMES).map((id) => ({ label: themeById(id)?.label ?? id, filters: { theme: id } })),
    },
    { reading: 'intent', parts: intentParts(understood) },
  ]
  return chips.filter(({ parts }) => parts.length > 0)
}

function periodParts({ period }: Understood): readonly ReadingPart[] {
  if (period === null) return []
  const [from = '', to = from] = period.split('/')
  const bound = (date: string) => (/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(date) ? date : null)
  const filters = { from: bound(from), to: bound(to) }
  return [{ label: formatPeriod(period), filters: filters.from === null && filters.to === null ? null : filters }]
}

function amountParts({ minAmount, maxAmount, amounts }: Understood): readonly ReadingPart[] {
  const plain = amounts.map((amount) => ({ label: formatMoney(amount * 100), filters: null }))
  if (minAmount === null && maxAmount === null) return plain
  return [{ label: bracket(minAmount, maxAmount), filters: { minAmount, maxAmount } }, ...plain]
}

function bracket(min: number | null, max: number | null): string {
  if (max === null) return `au moins ${formatMoney((min ?? 0) * 100)}`
  if (min === null) return `au plus ${formatMoney(max * 100)}`
  return `de ${formatMoney(min * 100)} à ${formatMoney(max * 100)}`
}

/** A region's own council says nothing more than the region. */
function bodyParts({ bodies, funder, beneficiary, regions }: Understood): readonly ReadingPart[] {
  const councils = regions.map(({ code }) => regionByCode(code)?.body)
  return bodies
    .filter((body) => body === funder || body === beneficiary || !councils.includes(body))
    .map((body) => ({ label: `${roleOf(body, funder, beneficiary)}${body}`, filters: { body } }))
}

function roleOf(body: string, funder: string | null, beneficiary: string | null): string {
  if (body === funder) return 'financeur : '
  return body === beneficiary ? 'bénéficiaire : ' : ''
}

function intentParts({ intents, superlative }: Understood): readonly ReadingPart[] {
  const labels = intents.map((intent) => INTENT_LABELS[intent])
  if (superlative !== null) labels.push(SUPERLATIVE_LABELS[superlative])
  return labels.map((label) => ({ label, filters: null }))
}
