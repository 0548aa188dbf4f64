import type { Document } from '../../corpus/document.ts'
import { sliceSpan } from '../../corpus/span.ts'

type Act = Pick<Document, 'title' | 'text' | 'blocks'>

/** Lines at the top of an act among which it names itself. */
const TOP = 12

/** A number of acts: letters, digits and their separators, one digit at least: « 2021-114 », « 21CP-456 », « 22_DAP_0301_01 ». */
const NUMBER = '(?<number>(?=[\\p{L}./_-]{0,8}\\d)[\\p{L}\\d](?:[\\p{L}\\d]|[./_-](?=[\\p{L}\\d])){0,30})'
const SIGN = '(?:n ?[°ºo]s?\\.? ?:? ?|num[ée]ro ?:? ?)'
const NAMED = new RegExp(
  `(?<!\\p{L})(?:d[ée]lib[ée]ration|d[ée]cision|acte|rapport)s?(?: (?:du |de la |de l['’])\\p{L}{4,20}(?: \\p{L}{4,20}){0,3})? ${SIGN}(?:[A-Z]{2,4} (?=\\d))?${NUMBER}`,
  'iu',
)
const BARE = new RegExp(`(?<!\\p{L})d[ée]lib[ée]ration (?=\\S{1,30}[./_-]\\d)${NUMBER}`, 'iu')
const LINE = new RegExp(`^${SIGN}(?:de l[ae] d[ée]lib[ée]ration ?:? ?)?${NUMBER}$`, 'iu')

/** From the first visa on, an act cites other acts. */
const CITES = /^\s*(?:[-–•]\s*)?(?:vu|consid[ée]rant)(?!\p{L})/iu

/**
 * The number that a deliberation gives itself, in its title or above its first visa; null when it gives none. A date or
 * a year alone is no number.
 */
export function actNumber(act: Act): string | null {
  for (const line of [plain(act.title), ...topLines(act)]) {
    const number = [NAMED, BARE, LINE].map((pattern) => pattern.exec(line)?.groups?.number).find(isNumber)
    if (number !== undefined) return number
  }
  return null
}

function isNumber(number: string | undefined): number is string {
  return number !== undefined && !/^(?:(?:19|20)\d\d|\d{1,2}[./-]\d{1,2}[./-]\d{2,4})$/u.test(number)
}

const OBJECT = /^\s*(?:\p{Lu}?\s?[-–.]?\s*)?objet\s?:\s*(?<object>\S.*)$/iu

/** What the act is about: its line « Objet : … », else its title once its number is taken out; null when neither says. */
export function actObject(act: Act): string | null {
  for (const line of linesOf(act)) {
    const object = OBJECT.exec(line)?.groups?.object
    if (object !== undefined) return object.trim()
  }
  const title = plain(act.title)
    .replace(NAMED, '')
    .replace(BARE, '')
    .replace(/^\s*(?:du \d{1,2}(?:er)? \p{L}{3,9} \d{4})?[\s:–—-]*/u, '')
    .trim()
  return WORDS.test(title) && !HEADING.test(title) ? title : null
}

/** Two words at least say something. */
const WORDS = /\p{L}{3,}\P{L}+\p{L}{3,}/u
/** What every act of an assembly is headed with. */
const HEADING =
  /^(?:extrait|registre|d[ée]lib[ée]rations?|proc[èe]s[- ]verbal|s[ée]ance|conseil|commission|du )(?!\p{L})/iu

function topLines(act: Act): readonly string[] {
  const lines = linesOf(act)
  const cites = lines.findIndex((line) => CITES.test(line))
  return lines.slice(0, cites === -1 ? TOP : Math.min(cites, TOP))
}

function linesOf({ text, blocks }: Act): readonly string[] {
  return blocks.flatMap(({ span }) => sliceSpan(text, span).split('\n').map(plain))
}

/** One width of space. */
function plain(line: string): string {
  return line.replace(/\s/gu, ' ').trim()
}
