import { shadowOf } from '../facts/shadow.ts'
import { dateIn, FULL_DATE } from '../read/calendar-date.ts'
import { type Element, findAll, textOf } from '../read/dom.ts'
import { isUnseen } from '../read/unseen.ts'
import { dateNear, isLabel, type Link, outwards, plain } from './links.ts'
import type { Listed } from './listed.ts'

/** Files that documents come in. */
const FILE = /\.(?:pdf|docx?|odt|rtf|zip|eml|csv)$/iu

/** Addresses that give a file under another name; « openfile.jsp » is webdelib+'s. */
const DOWNLOAD =
  /\/(?:openfile|showfile|download\w*|telecharge\w*|getfile|file_?download|document\.ashx)(?:[./?]|$)|[?&](?:download|telecharger|fichier|file|docid|iddoc\w*|pdf)=/iu

/** True for the address of a file to read, rather than of a page. */
export function isFile(address: string): boolean {
  const { pathname, search } = new URL(address)
  return FILE.test(pathname) || DOWNLOAD.test(pathname + search)
}

/** The acts of a page: the links to files, each with the date, number and title that stand in its row. */
export function actLinks(links: readonly Link[]): readonly Listed[] {
  const files = links.filter(({ address }) => isFile(address))
  const held = heldBy(files)
  const columns = new Map<Element, readonly string[]>()
  return files.map(({ address, element, text }) => {
    const row = rowOf(element, held)
    const table = [...outwards(row)].find(({ name }) => name === 'table')
    if (table !== undefined && !columns.has(table)) columns.set(table, columnsOf(table))
    const cells = cellsOf(row)
    const title = cells.length > 1 ? titleIn(cells, columns.get(table ?? row) ?? []) : ownTitle(row, text)
    return { address, title: withPart(title, text), publishedOn: dateNear(row, address), updated: null }
  })
}

/** How many files each element shows. */
function heldBy(files: readonly Link[]): ReadonlyMap<Element, number> {
  const held = new Map<Element, number>()
  for (const { element } of files) for (const outer of outwards(element)) held.set(outer, (held.get(outer) ?? 0) + 1)
  return held
}

/** The table row or list item of a link; else the nearest element that says more than the link, and shows no other file. */
function rowOf(element: Element, held: ReadonlyMap<Element, number>): Element {
  const around = [...outwards(element)]
  const named = around.find(({ name }) => name === 'tr' || name === 'li' || name === 'article')
  return named ?? around.slice(0, 4).findLast((outer) => held.get(outer) === 1) ?? element
}

function cellsOf(row: Element): readonly string[] {
  if (row.name !== 'tr') return []
  return findAll(row, ({ name }) => name === 'td' || name === 'th').map((cell) => plain(textOf(cell, isUnseen)))
}

/** Names of the columns of a table, folded to lower case; empty when its first row names none. */
function columnsOf(table: Element): readonly string[] {
  const first = findAll(table, ({ name }) => name === 'tr')[0]
  const heads = first === undefined ? [] : findAll(first, ({ name }) => name === 'th')
  return heads.map((head) => plain(textOf(head, isUnseen)).toLowerCase())
}

const TITLE_COLUMN = /objet|titre|intitul|libell|désignation|designation/u
const NUMBER = /^(?:n[°o]\s*)?(?=.*\d)[\p{L}\p{N}][\p{L}\p{N} ./_-]{0,24}$/iu

/** The number of the act and what it is about: by the names of the columns, else the longest cell. */
function titleIn(cells: readonly string[], columns: readonly string[]): string {
  const telling = cells.filter((cell) => cell !== '' && !isLabel(cell) && !isDate(cell))
  const named =
    columns.length === cells.length ? cells[columns.findIndex((column) => TITLE_COLUMN.test(column))] : undefined
  const longest = telling.reduce((most, cell) => (cell.length > most.length ? cell : most), '')
  const title = named || longest
  const number = telling.find((cell) => cell !== title && NUMBER.test(cell))
  return number === undefined ? title : `${number} – ${title}`
}

const ONLY_DATE = new RegExp(`^(?:du|le)? *${FULL_DATE}(?: à \\d{1,2}[h:]\\d{2})?$`, 'iu')

function isDate(cell: string): boolean {
  return ONLY_DATE.test(shadowOf(cell)) && dateIn(shadowOf(cell)) !== null
}

/** What the link says, without what it says of the file; else the words around it. */
function ownTitle(row: Element, text: string): string {
  const told = withoutFile(text)
  return told === '' || isLabel(told) ? withoutFile(plain(textOf(row, ({ name }) => name === 'a'))) : told
}

/** « Rapport 12 (PDF, 240 Ko) » → « Rapport 12 ». */
function withoutFile(text: string): string {
  return text
    .replace(
      /\s*[-–—([]?\s*\.?(?:pdf|docx?|odt|zip)?[\s,:;–-]*\d+(?:[.,]\d+)?\s*(?:[kmg]i?[ob]|octets)\s*[)\]]?\s*$/iu,
      '',
    )
    .replace(/\s*[([]\s*\.?(?:pdf|docx?|odt|zip|nouvelle fenêtre)\s*[)\]]\s*$/iu, '')
    .trim()
}

/** A title, with what tells one file of a row from another: « … (Annexe 2) ». */
function withPart(title: string, text: string): string | null {
  const part = withoutFile(text)
  if (title === '') return part || null
  return /^annexe/iu.test(part) && !title.includes(part) ? `${title} (${part})` : title
}
