import { type CheerioAPI, load } from 'cheerio'

export type Node = ReturnType<CheerioAPI['root']>[number]['children'][number]
export type Element = Extract<Node, { readonly attribs: Record<string, string> }>

/** Deeper pages are hostile or broken, and the parser of the HTML standard takes time quadratic in the depth. */
const DEEPEST_STANDARD_PARSE = 2000

/**
 * The root element of a page: parsed by the rules of the HTML standard, which mends markup as browsers do, or, for a
 * page nested beyond all use, by a parser that is linear.
 */
export function parseHtml(html: string): Element {
  const isDeep = depthOf(html) > DEEPEST_STANDARD_PARSE
  const $ = isDeep ? load(`<html>${html}`, { xml: { xmlMode: false } }) : load(html)
  const root = $.root()[0]?.children.find(isElement)
  if (root === undefined) throw new TypeError('the parser gave a page without a root element')
  return root
}

/** The elements of a page that `accepts` takes, in document order, `root` included. */
export function findAll(root: Element, accepts: (element: Element) => boolean): readonly Element[] {
  const found: Element[] = []
  walk(root, {
    enter: (element) => {
      if (accepts(element)) found.push(element)
      return true
    },
    leave: () => {},
    text: () => {},
  })
  return found
}

export function bodyOf(page: Element): Element {
  return findAll(page, ({ name }) => name === 'body')[0] ?? page
}

/** Elements that hold nothing, and those whose end tag is usually left out. */
const NOT_COUNTED =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|option)$/iu

/** Greatest number of open tags. */
function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?=[\s>/])/giu)) {
    if (NOT_COUNTED.test(name ?? '')) continue
    depth = close === '/' ? Math.max(0, depth - 1) : depth + 1
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

export function isElement(node: Node): node is Element {
  return 'attribs' in node
}

export interface Visitor {
  /** False to pass over what is inside the element, and its `leave`. */
  enter(element: Element): boolean
  leave(element: Element): void
  text(data: string): void
}

/** Visits `root` and all that is in it, in reading order. Without recursion: no page is too deep for it. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node = root
  for (;;) {
    if (node.type === 'text') visitor.text(node.data)
    else if (isElement(node) && visitor.enter(node)) {
      const first: Node | undefined = node.children[0]
      if (first !== undefined) {
        node = first
        continue
      }
      visitor.leave(node)
    }
    while (node !== root && node.next === null) {
      const parent: Node['parent'] = node.parent
      if (parent === null || !('attribs' in parent)) return
      visitor.leave(parent)
      node = parent
    }
    if (node === root || node.next === null) return
    node = node.next
  }
}

/** The words of an element, white space collapsed; `passOver` says which elements inside it do not count. */
export function textOf(root: Element, passOver: (element: Element) => boolean = () => false): string {
  const parts: string[] = []
  walk(root, {
    enter: (element) => {
      if (isBlockElement(element) || element.name === 'br') parts.push(' ')
      return !passOver(element)
    },
    leave: (element) => {
      if (isBlockElement(element)) parts.push(' ')
    },
    text: (data) => parts.push(data),
  })
  return collapse(parts.join(''))
}

/** Runs of white space as one space; no-break spaces are not white space here (HTML: ASCII whitespace). */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\r\f]+/gu, ' ').trim()
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

/** Elements that begin on a line of their own. */
export function isBlockElement({ name }: Element): boolean {
  return BLOCKS.has(name)
}

/** Words as the text of markup. */
export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}
