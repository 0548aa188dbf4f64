import type { AmountFact, DateFact, Instrument } from '../../../corpus/fact.ts'
import type { Span } from '../../../corpus/span.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD, words } from '../patterns.ts'
import type { FundingContext } from './scene.ts'
import type { Sentence } from './sentences.ts'

const GUARANTEE = words(
  "garanties? d'emprunts?|garantit|garantissent|garantira|garanties? bancaires?|se porte(?:nt)? garante?s?|caution bancaire",
)

const LOAN = words(
  'prêts?|prête|prêtera|avances? (?:remboursables?|récupérables?)|prêts? à taux (?:zéro|nul)|microcrédits?',
)

/** Money given, to be paid back, or promised in another's place, by the words beside the amount, else by those of the sentence, its lead or heading. */
export function instrumentOf(amount: AmountFact | null, sentence: Sentence, context: FundingContext): Instrument {
  if (amount !== null && isLoanBeside(amount.span, sentence, context)) return 'loan'
  const header =
    sentence.header === null ? '' : context.shadow.slice(sentence.header.span.start, sentence.header.span.end)
  for (const words of [
    wordsOf(sentence.span, context),
    header,
    ...(sentence.block.kind === 'paragraph'
      ? []
      : [sentence.lead, sentence.heading].map((at) => (at === null ? '' : wordsOf(at.span, context)))),
  ]) {
    if (words.search(GUARANTEE) !== -1) return 'guarantee'
    if (words.search(LOAN) !== -1 && words.search(GRANT) === -1) return 'loan'
    if (words.search(GRANT) !== -1) return 'grant'
  }
  return 'grant'
}

/** « 1,6 M€ d'avances remboursables », « un prêt de 20 000 € », whatever else the sentence gives. */
function isLoanBeside(amount: Span, { span }: Sentence, { shadow }: FundingContext): boolean {
  const before = shadow.slice(Math.max(span.start, amount.start - BESIDE), amount.start)
  const after = shadow.slice(amount.end, Math.min(span.end, amount.end + BESIDE))
  return LENT_BEFORE.test(before) || LENT_AFTER.test(after)
}

/** Units around an amount in which a noun names it. */
const BESIDE = 60

const LENT = "(?:prêts?|avances?)(?: (?:remboursables?|récupérables?|d'honneur|à taux (?:zéro|nul)|bancaires?))*"
const LENT_BEFORE = new RegExp(`(?<!\\p{L})${LENT} (?:d'un montant )?(?:total )?(?:de |d')$`, 'iu')
const LENT_AFTER = /^ (?:de |d'|en )(?:prêts|avances? (?:remboursables?|récupérables?))(?!\p{L})/iu

const GRANT = words('subventions?|aides?|dotations?|primes?|bourses?')

function wordsOf({ start, end }: Span, { shadow }: FundingContext): string {
  return shadow.slice(start, end)
}

const NAME =
  "(?: (?:(?:\\p{Lu}|\\d{4}|\\d+ \\d{3})[\\p{L}\\d'+/-]*|« [^»]{2,50} »|(?:de|du|des|la|le|et|en|pour) (?=[\\p{Lu}«]|\\d{4})))"

/** Programmes under whose name money is given. */
const PROGRAMS: readonly RegExp[] = [
  new RegExp(
    `${NOT_AFTER_WORD}(?:(?:${french(
      'plan|fonds|pacte|dispositif|programme|appel à projets|contrat|chèque|pass|opération|AMI|aide régionale|schéma|allocation régionale|volet|label|prime|bourse|contrats',
    )})(?: (?:de|d'|des|du|aux|à|régional|régionale|national|exceptionnel))?)${NAME}{1,6}`,
    'u',
  ),
  new RegExp(
    `${NOT_AFTER_WORD}(?:CPER|CPIER|FEDER|FSE\\+|FSE|FEADER|FEAMPA?|FTJ|LEADER|Leader|Feder|Feader|Interreg|PRIC|REACT-EU|SRDEII|DETR|DSIL|FNADT|ANRU|Ségur|France Relance|France 2030|[Pp]acte régional d'investissement dans les compétences|${french(
      "[Cc]ontrats? de plan(?: (?:é|É|E)tat-[Rr]égion)?|[Pp]lan de relance(?: régional)?|[Pp]lan d'urgence|[Pp]acte (?:territorial |régional )?d'investissement dans les compétences|[Cc]ontrat d'objectifs et de moyens",
    )})${NOT_BEFORE_WORD}(?: \\(CPER\\))?(?: 20\\d{2}(?:[-/]20\\d{2})?)?`,
    'u',
  ),
]

/** The programme that the sentence names, else its lead or heading; as it is written, or null. */
export function programOf(sentence: Sentence, context: FundingContext): string | null {
  for (let at: Sentence | null = sentence; at !== null; at = at.lead) {
    const found = programIn(at.span, context)
    if (found !== null) return found
  }
  return null
}

function programIn({ start, end }: Span, context: FundingContext): string | null {
  const words = context.shadow.slice(start, end)
  const matches = PROGRAMS.flatMap((pattern) => {
    const match = pattern.exec(words)
    return match === null ? [] : [match]
  })
  const [first] = matches.toSorted((a, b) => a.index - b.index)
  return first === undefined ? null : context.text.slice(start + first.index, start + first.index + first[0].length)
}

/** When the money runs: a period or range of the sentence, else of its lead; EDTF, or null. */
export function periodOf(sentence: Sentence): string | null {
  for (let at: Sentence | null = sentence; at !== null; at = at.lead) {
    const period = at.dates.find(isPeriod)
    if (period !== undefined) return period.value
  }
  return null
}

function isPeriod({ role, value }: DateFact): boolean {
  return role === 'period' || (value.includes('/') && role !== 'meeting')
}
