import type { Scope } from './scope.ts'

/** Letters and digits on either side would make it another word. */
const word = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'iu')

const IN_KIND = word('en nature')
const IN_CASH = word('en num[ée]raire|en esp[èe]ces|vers[ée]e?s?|versements?|virements?|acomptes?')

/** Money or goods, as the words say; null when they do not: a grant may be either, valued in euros both ways. */
export function natureOf({ text }: Scope): string | null {
  const natures = [IN_CASH.test(text) ? 'aide en numéraire' : null, IN_KIND.test(text) ? 'aide en nature' : null]
  const said = natures.filter((nature) => nature !== null)
  return said.length === 0 ? null : said.join(';')
}

const NUMBER = '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|[2-9]|1[0-2])'
const AT_ONCE = word(
  'en une (?:seule |unique )?fois|en un (?:seul |unique )?versement|versement unique|en totalit[ée] [àa] la (?:signature|notification)|int[ée]gralement [àa] la (?:signature|notification)',
)
const IN_PARTS = word(
  `en ${NUMBER} (?:fois|versements|tranches|acomptes|[ée]ch[ée]ances)|[ée]chelonn[ée]e?s?|par tranches|${NUMBER} versements|acomptes?[^.]{1,120}solde`,
)
const ON_PROOF =
  /(?<![\p{L}\p{N}])(?:sur|[àa] la|apr[èe]s) (?:présentation|production|remise|réception) (?:d[eu]s?|d['’])[^.;\n]{3,200}/iu

/** How the money is paid: `unique`, `échelonné`, else the words that set a condition; null when nothing is said, or both. */
export function conditionsOf({ text }: Scope): string | null {
  const [atOnce, inParts] = [AT_ONCE.test(text), IN_PARTS.test(text)]
  if (atOnce !== inParts) return atOnce ? 'unique' : 'échelonné'
  return atOnce ? null : (ON_PROOF.exec(text)?.[0].trim() ?? null)
}

/** The end of words that make the date after them one of payment: « versée en deux fois, le 3 mai et le ». */
const PAID_ON =
  /(?<![\p{L}\p{N}])(?:vers[ée]e?s?|verser|versements?|pay[ée]e?s?|paiements?|acomptes?|solde)(?![\p{L}])[^.;]{0,80}$/iu

/** First and last day of payment, `AAAA-MM-JJ` or `AAAA-MM-JJ/AAAA-MM-JJ`; null when no date is one of payment. */
export function paymentPeriodOf({ dates }: Scope): string | null {
  const paid = dates.filter(({ before }) => PAID_ON.test(before)).map(({ days }) => days)
  const from = paid.map((days) => days.from).sort()[0]
  const to = paid
    .map((days) => days.to)
    .sort()
    .at(-1)
  if (from === undefined || to === undefined) return null
  return from === to ? from : `${from}/${to}`
}

const AGREEMENT_OF =
  /(?<![\p{L}\p{N}])convention(?: de subvention| d['’]attribution| de financement| financi[èe]re| attributive)?(?: n ?[°ºo] ?[\p{L}\p{N}/_-]{1,24})?(?: du| en date du|,? (?:a été |est )?(?:sign[ée]e|conclue|pass[ée]e|dat[ée]e)[^.;]{0,40})\s*(?:le|du)?\s*$/iu
const SIGNED_ON = /(?<![\p{L}\p{N}])sign(?:[ée]e?s?|ent|er|ature)(?!\p{L})[^.;]{0,20}$/iu
const THEN_AGREEMENT = /^[^.;]{0,60}(?<!\p{L})convention(?! de partenariat|-cadre| cadre)/iu

/**
 * The day of the agreement, where the words say that an agreement was signed or concluded then; null otherwise. The day
 * of a vote is not taken for it: the schema asks for the agreement's own date.
 */
export function agreementDayOf({ dates }: Scope): string | null {
  const signed = dates.filter(
    ({ before, after }) => AGREEMENT_OF.test(before) || (SIGNED_ON.test(before) && THEN_AGREEMENT.test(after)),
  )
  const days = new Set(signed.map(({ days: { from, to } }) => (from === to ? from : null)))
  const [day] = days
  return days.size === 1 && day !== undefined ? day : null
}

const NOT_NOTIFIED = word(
  "(?:ne (?:constitue|relève) pas|n['’]est pas|non soumise?|hors (?:champ|du champ))[^.;]{0,60}(?:de minimis|aides? d['’][ÉEé]tat|1407/2013)",
)
const NOTIFIED = word('de minimis|1407/2013')

/** « oui » when the words place the aid under the de minimis regulation, « non » when they deny it, else null. */
export function notificationOf({ text }: Scope): 'oui' | 'non' | null {
  if (NOT_NOTIFIED.test(text)) return 'non'
  return NOTIFIED.test(text) ? 'oui' : null
}
