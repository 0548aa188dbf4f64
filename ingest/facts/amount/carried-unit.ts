import type { AmountFact } from '../../../corpus/fact.ts'
import { compareSpans, contains, type Span } from '../../../corpus/span.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Context, Refiner, Rule } from '../rule.ts'
import { centsOf, NUMBER, NUMBER_START, YEAR_LIKE } from './number.ts'
import { UNIT, type Unit, unitOf } from './unit.ts'
import { type AmountValue, amountOf } from './value.ts'

const UNIT_OR_MULTIPLIER = `(?<unit>${UNIT}|millions?|milliards?)`
const ENDS = ' {0,3}(?:$|[.,;:()])'

/** A number of which the unit stands before it: `before` captures it as `unit`, `after` is what must follow. */
function carriedRule(name: string, before: string, after: string, number = NUMBER): Rule<AmountValue> {
  return {
    name,
    pattern: new RegExp(`${NUMBER_START}(?<number>${number})(?=${after})(?<=${before}\\k<number>)`, 'giu'),
    resolve: carried,
  }
}

const IN_YEAR = '(?: {1,3}(?:en|pour) {1,3}(?:19|20)\\d\\d)'
const NEXT = `(?:,|;)? {0,3}(?:${french('puis|et|contre')})? {1,3}`

/** « 15 » and « 18 » of « 12 M€ en 2019, 15 en 2020 et 18 en 2021 ». */
const yearSeries = carriedRule(
  'amount/year-series',
  `(?<unit>${UNIT})${IN_YEAR}(?:${NEXT}${NUMBER}${IN_YEAR}){0,5}${NEXT}`,
  `${IN_YEAR}(?!\\d)`,
)

/** « 13,2 » of « État 11,6 M€ / Région 13,2 »: a share beside one that says its unit. */
const shareBeside = carriedRule(
  'amount/share-beside',
  `${NUMBER} {0,3}(?<unit>${UNIT}) ?/ ?(?:\\p{L}[\\p{L}' -]{2,30}[ :]{1,3})`,
  ' {0,3}(?:$|[.;/)])',
)

/** What follows a bare amount that is compared with another: « contre 10 l'an dernier ». */
const COMPARED = french(
  "(?: (?:auparavant|aujourd'hui|actuellement|initialement|précédemment|jusqu'ici|l'an|l'année|en (?:19|20)\\d\\d|pour les?))",
)
/** « 35 » of « 50 euros au lieu de 35 », « 10 » of « 12 M€ contre 10 l'an dernier ». */
const compared = carriedRule(
  'amount/compared',
  `(?<unit>${UNIT})[^.;:\\d]{0,40} (?:au lieu de|contre) {1,3}`,
  ` {0,3}(?:$|[.;:)])|${COMPARED}${NOT_BEFORE_WORD}`,
)

const MONEY_VERB = french(
  '(?:ajout|apport|financ|vers|pa(?:ie|y)|met|fourni|couvr|avanc|support|prend|prenn|perç|percev|reçoi|recev|touch|obt|demand|réclam)',
)
/** « 2 » of « La Région met 3 M€ ; l'État en ajoute 2. », « n'en percevra que 2 »: the pronoun stands for the unit. */
const pronounPart = carriedRule(
  'amount/pronoun-part',
  `${UNIT_OR_MULTIPLIER}[^!?]{0,100}${NOT_AFTER_WORD}en {1,3}(?:ont? )?${MONEY_VERB}\\p{L}{0,8}(?: en charge)?(?: que)? {1,3}`,
  `${ENDS}|${french(" (?:et (?:l[ae]s? |l')|à (?:sa|leur|son) (?:charge|compte))")}`,
)

const FUNDER = french(
  "(?:l'|la |le |les )?(?:\\p{L}{3,8} )?(?:État|régions?|départements?|conseils? (?:régional|départemental|général)|EDF|ville|métropole|communes?|agglomération|communauté|Europe|UE|Union européenne|feder|fse|feader|banque|caisse)(?:(?: | d'| l')[\\p{L}-]{2,20}){0,4}",
)
/** « 5 » of « l'Europe met 21 millions d'euros, la Région 8,5 millions, l'État 5 »: the verb and the unit are left out. */
const funderShare = carriedRule(
  'amount/funder-share',
  `(?<unit>${UNIT}|millions?|milliards?|${NUMBER}, (?=les? |la |l'))[^.!?;]{0,60}(?:,|,? et|[(,;] ?) ?${FUNDER}(?: ?:)? {1,3}`,
  ' {0,3}(?:$|[.,;)])',
)

/** « 8 » and « 6 » of « 10,5 M€ pour l'État, 8 pour la Région et 6 pour la Caisse ». */
const parallel = carriedRule(
  'amount/parallel',
  `${UNIT_OR_MULTIPLIER} {1,3}pour [^.!?;:\\d]{2,60}(?:,|,? et) (?:${NUMBER} {1,3}pour [^.!?;:\\d]{2,60}(?:,|,? et) ){0,3}`,
  ' {1,3}pour {1,3}\\p{L}',
)

/** What may follow a part whose euros are left out; a count would have its noun. */
const OF_PART = french(
  " (?:pour|au titre|provenant|issus|restant|(?:de (?:la |l')?|d'|des? )(?:billetterie|mécénat|subvention|aide|crédit|fonds|dotation|région|ville|État|département|recette|ressource|prêt|emprunt))",
)
const THOUSANDS = '\\d{1,3}(?: \\d{3}){1,2}'
/**
 * « 400 000 » and « 150 000 » of « 900 000 euros, dont 400 000 de billetterie et 150 000 de subventions »; « 50 000 » of
 * « 30 000 euros par association, pour une coopérative 50 000 ». Only thousands written in groups, after plain euros.
 */
const partBeside = carriedRule(
  'amount/part-beside',
  `\\d {0,3}(?<unit>€|euros)(?!\\p{L})[^.;!?]{0,100}${NOT_AFTER_WORD}(?:dont|pour)` +
    ` {1,3}(?:${THOUSANDS} [^.;!?\\d]{2,40}${NOT_AFTER_WORD}et )?`,
  `${ENDS}|${OF_PART}`,
  `${THOUSANDS}(?!\\d| \\d|,\\d)`,
)

const CARRIED: readonly Rule<AmountValue>[] = [
  yearSeries,
  shareBeside,
  compared,
  pronounPart,
  funderShare,
  parallel,
  partBeside,
]

/** Reads numbers whose unit stands before them with another number. A refiner, since only blocks with amounts hold any. */
export const readCarriedUnits: Refiner = {
  name: 'amount/carried-unit',
  refine(facts, context) {
    const amounts = facts.filter((fact) => fact.kind === 'amount')
    const read = new Uint8Array(context.text.length)
    for (const { span } of facts) read.fill(1, span.start, span.end)
    const found: AmountFact[] = []
    for (const { span } of context.blocks.filter((block) =>
      amounts.some((amount) => contains(block.span, amount.span)),
    )) {
      for (const amount of carriedIn(span, context)) {
        if (read.subarray(amount.span.start, amount.span.end).includes(1)) continue
        read.fill(1, amount.span.start, amount.span.end)
        found.push(amount)
      }
    }
    return found.length === 0 ? facts : [...facts, ...found].sort((a, b) => compareSpans(a.span, b.span))
  },
}

/** A number that is no year and that neither a unit nor a noun follows: where no block has one, nothing is carried. */
const BARE =
  /(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d[\d ]{0,14}(?:[.,]\d{1,3})?(?= {0,3}(?:$|[.,;:()](?!\d))| {1,3}(?:en|pour|de|d'|des|au|l'an|l'ann|aupar|aujourd|actuel|initial|pr[ée]c|jusqu|prov|issus|rest))/iu

function carriedIn({ start, end }: Span, context: Context): readonly AmountFact[] {
  const line = context.shadow.slice(start, end)
  if (!BARE.test(line)) return []
  return CARRIED.flatMap((rule) =>
    [...line.matchAll(rule.pattern)].flatMap((match) => {
      const value = rule.resolve(match, context.anchor)
      const from = start + match.index
      return value === null ? [] : { ...value, rule: rule.name, span: { start: from, end: from + match[0].length } }
    }),
  )
}

/** A number in the thousands is in plain euros even beside millions: « 1,6 million d'euros et l'État 410 000 ». */
function carried(match: RegExpMatchArray): AmountValue | null {
  const { number = '', unit: written = '' } = match.groups ?? {}
  if (YEAR_LIKE.test(number)) return null
  const unit: Unit = unitOf(written)
  return amountOf(match, unit, centsOf(number, /^\d{1,3}(?: \d{3})+/u.test(number) ? 1 : unit.multiplier))
}
