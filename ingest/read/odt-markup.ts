import { type Element, escapeHtml, walk } from './dom.ts'
import type { TextStyle } from './odt-styles.ts'

/** What no reader of the page sees as its text: past versions, remarks, fields' own data, generated lists. */
const LEFT_OUT = new Set([
  ...['text:tracked-changes', 'office:annotation', 'office:annotation-end', 'office:forms', 'office:scripts'],
  ...['text:table-of-content', 'text:alphabetical-index', 'text:illustration-index', 'text:table-index'],
  ...[
    'table:covered-table-cell',
    'text:note-citation',
    'text:hidden-text',
    'text:hidden-paragraph',
    'text:bibliography',
  ],
  ...[
    'svg:title',
    'svg:desc',
    'office:binary-data',
    'text:sequence-decls',
    'text:variable-decls',
    'text:user-field-decls',
  ],
  ...['text:ruby-text', 'table:shapes', 'office:event-listeners'],
])

/** Elements of OpenDocument and what HTML calls them. */
const TAGS = new Map([
  ['text:list', 'ul'],
  ['text:list-item', 'li'],
  ['text:list-header', 'li'],
  ['table:table', 'table'],
  ['table:table-header-rows', 'thead'],
  ['table:table-row', 'tr'],
  ['text:section', 'div'],
  ['text:numbered-paragraph', 'div'],
])

/** Rows and cells repeated beyond this are the blank rest of a sheet. */
const MOST_REPEATS = 100
/** Pieces of markup in a cell that is repeated: those are blank, or hold a few words. */
const LONGEST_REPEATED = 20

/** Markup being written: a note or a text box has its own, which follows the paragraph or the text that it hangs on. */
interface Output {
  readonly parts: string[]
  /** Text boxes of the open paragraph. */
  readonly boxes: string[]
}

/** The HTML of the text of an OpenDocument file, notes as a list at its end. `root`: the `office:text` element. */
export function htmlOfOpenDocument(root: Element, styleOf: (name: string | undefined) => TextStyle): string {
  const notes: string[] = []
  const open: Output[] = [{ parts: [], boxes: [] }]
  const top = (): Output => open.at(-1) ?? { parts: [], boxes: [] }
  walk(root, {
    enter: (element) => {
      if (isLeftOut(element) || styleOf(element.attribs['text:style-name']).isHidden) return false
      if (isAside(element)) open.push({ parts: [], boxes: [] })
      top().parts.push(...opening(element, styleOf))
      return true
    },
    leave: (element) => {
      if (isAside(element)) {
        const aside = [...(open.pop()?.parts ?? [])].join('')
        if (element.name === 'text:note') notes.push(`<li>${aside}</li>`)
        else top().boxes.push(`<div>${aside}</div>`)
        return
      }
      top().parts.push(...closing(element, styleOf))
      if (isParagraph(element)) top().parts.push(...top().boxes.splice(0))
      repeat(element, top().parts)
    },
    text: (data) => top().parts.push(escapeHtml(data)),
  })
  const rest = open.flatMap(({ parts, boxes }) => [...parts, ...boxes])
  return [...rest, notes.length === 0 ? '' : `<ul>${notes.join('')}</ul>`].join('')
}

function isLeftOut({ name, attribs }: Element): boolean {
  return LEFT_OUT.has(name) || attribs['text:display'] === 'none'
}

function isAside({ name }: Element): boolean {
  return name === 'text:note' || name === 'draw:text-box'
}

function isParagraph({ name }: Element): boolean {
  return name === 'text:p' || name === 'text:h'
}

function opening(element: Element, styleOf: (name: string | undefined) => TextStyle): readonly string[] {
  const { name, attribs } = element
  if (name === 'text:s') return [' '.repeat(count(attribs['text:c'], MOST_REPEATS))]
  if (name === 'text:tab') return [' ']
  if (name === 'text:line-break') return ['<br>']
  if (name === 'table:table-cell') {
    const columns = count(attribs['table:number-columns-spanned'], MOST_REPEATS)
    return [`<td colspan="${columns}" rowspan="${count(attribs['table:number-rows-spanned'], 1000)}">`]
  }
  return tagsOf(element, styleOf).map((tag) => `<${tag}>`)
}

function closing(element: Element, styleOf: (name: string | undefined) => TextStyle): readonly string[] {
  if (element.name === 'table:table-cell') return ['</td>']
  return [...tagsOf(element, styleOf)].reverse().map((tag) => `</${tag.replace(/ .*/u, '')}>`)
}

/** The tags that stand for an element, outermost first. */
function tagsOf({ name, attribs }: Element, styleOf: (name: string | undefined) => TextStyle): readonly string[] {
  const style = styleOf(attribs['text:style-name'])
  if (name === 'text:h') return [`h${Math.min(6, count(attribs['text:outline-level'], 6))}`]
  if (name === 'text:p' && style.isTitle) return ['h1 class="title"']
  if (name === 'text:p') return style.isBold ? ['p', 'b'] : ['p']
  if (name === 'text:span') return style.isBold ? ['b'] : []
  const tag = TAGS.get(name)
  return tag === undefined ? [] : [tag]
}

/** Writes a cell as often as the file says that it is repeated; rows are repeated only to fill a page with blanks. */
function repeat({ name, attribs }: Element, parts: string[]): void {
  const times = count(attribs['table:number-columns-repeated'], MOST_REPEATS)
  if (name !== 'table:table-cell' || times === 1) return
  const tail = parts.slice(-LONGEST_REPEATED)
  const start = tail.findLastIndex((part) => part.startsWith('<td'))
  if (start === -1 || tail.lastIndexOf('</td>', -2) > start) return // a cell with cells inside is layout
  const cell = tail.slice(start)
  for (let time = 1; time < times; time++) parts.push(...cell)
}

/** A whole number from 1 to `most`. */
function count(written: string | undefined, most: number): number {
  const number = Number.parseInt(written ?? '1', 10)
  return Number.isNaN(number) ? 1 : Math.min(most, Math.max(1, number))
}
