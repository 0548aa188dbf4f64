import type { Block, Document } from './document.ts'
import { sliceSpan } from './span.ts'

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
  return objectLine(act) ?? titleOfItsOwn(act.title)
}

/** The title to show: the act's own, or its object where the title is one that every act of an assembly bears. */
export function actTitle(act: Act): string {
  return titleOfItsOwn(act.title) === null ? (objectLine(act) ?? act.title) : act.title
}

function objectLine(act: Act): string | null {
  for (const line of linesOf(act)) {
    const object = OBJECT.exec(line)?.groups?.object
    if (object !== undefined) return object.trim()
  }
  return null
}

/** A title without number and date, or null for « Délibération n° 12 » and « Conseil régional de … ». */
function titleOfItsOwn(title: string): string | null {
  const own = plain(title)
    .replace(NAMED, '')
    .replace(BARE, '')
    .replace(/^\s*(?:du \d{1,2}(?:er)? \p{L}{3,9} \d{4})?[\s:–—-]*/u, '')
    .trim()
  return WORDS.test(own) && !HEADING.test(own) ? own : null
}

const REPORTER =
  /^\s*(?:rapporteure?s?|rapport (?:pr[ée]sent[ée] par|de)|sur (?:le )?rapport de)(?:\s*:)?\s+(?<who>\S.{2,160})$/iu
/** What the reporter is, from the first word of a function on; the name before it is left out. */
const FUNCTION =
  /(?<!\p{L})(?<role>(?:premi[èe]re? |[1-9]\d?(?:er|re|e|[èe]me) )?(?:vice[- ]pr[ée]sidente?|pr[ée]sidente?|conseill[èe]re?s? r[ée]giona(?:le?|ux)|rapporteure? g[ée]n[ée]rale?|d[ée]l[ée]gu[ée]e? )(?:\p{L}|[ ,'’-])*)/iu

/** What the person who reports the act is, never who: « vice-présidente déléguée aux lycées »; null when it is not said. */
export function actReporter(act: Act): string | null {
  for (const line of linesOf(act)) {
    const role = FUNCTION.exec(REPORTER.exec(line)?.groups?.who ?? '')?.groups?.role
    if (role !== undefined) return role.replace(/[\s,]+$/u, '')
  }
  return null
}

/** The stretches of an act that follow each other in one part, in order. */
export interface ActSection {
  readonly part: NonNullable<Block['part']>
  readonly blocks: readonly Block[]
}

/** « Article 2 : », « ARTICLE PREMIER », « Art. 1er – » at the start of a line. */
export const ARTICLE_OPENER =
  /^\s*(?<name>art(?:icle|\.)\s*(?:\d{1,3}(?:\s?(?:er|°|bis|ter|quater)(?!\p{L}))?|premier|unique))(?=\s*(?:[:.)–—-]|$|\p{Lu}))/iu

/** « ANNEXE », « Annexe n° 2 – Liste des bénéficiaires », alone on its line. */
export const ANNEX_OPENER =
  /^\s*(?<name>annexes?(?:\s+(?:n\s?[°o]\s?)?(?:\d{1,2}|[IVX]{1,4}|[A-H]))?)\s*(?:$|[:.–—-]\s*\S.{0,160}$)/iu

/** An act in its parts, each article and each annex on its own; empty for a document whose blocks have no part. */
export function actSections({ text, blocks }: Pick<Act, 'text' | 'blocks'>): readonly ActSection[] {
  const sections: { part: ActSection['part']; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.part === undefined) continue
    const last = sections.at(-1)
    if (last?.part === block.part && !opensSection(block, text)) last.blocks.push(block)
    else sections.push({ part: block.part, blocks: [block] })
  }
  return sections
}

function opensSection({ part, span }: Block, text: string): boolean {
  const line = sliceSpan(text, span)
  return (part === 'article' && ARTICLE_OPENER.test(line)) || (part === 'annex' && ANNEX_OPENER.test(line))
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
