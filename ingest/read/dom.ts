import { type CheerioAPI, load } from 'cheerio'

export type Node = ReturnType<CheerioAPI['root']>[number]['children'][number]
export type Element = Extract<Node, { readonly attribs: Record<string, string> }>

/** Deeper pages are hostile or broken; the standard's own parser takes time quadratic in the depth. */
const DEEPEST_STANDARD_PARSE = 2000

/**
 * A page as a tree: by the rules of the HTML standard, which mends markup as browsers do, or, for a page nested beyond
 * all use, by a parser that is linear.
 */
export function parseHtml(html: string): CheerioAPI {
  return depthOf(html) > DEEPEST_STANDARD_PARSE ? load(html, { xml: { xmlMode: false } }) : load(html)
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/iu

/** Greatest number of open tags, unclosed paragraphs and items included: an upper estimate. */
function depthOf(html: string): number {
  let depth = 0
  let deepest = 0
  for (const [, close, name, selfClosing] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)[^<>]{0,2000}?(\/?)>/giu)) {
    if (close === '/') depth = Math.max(0, depth - 1)
    else if (selfClosing !== '/' && !VOID.test(name ?? '')) depth++
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

export function isElement(node: Node): node is Element {
  return 'attribs' in node
}

export interface Visitor {
  /** False to leave out what is inside the element, and its `leave`. */
  enter(element: Element): boolean
  leave(element: Element): void
  text(data: string): void
}

/** Visits `root` and all that is in it, in reading order. Without recursion: no page is too deep for it. */
export function walk(root: Node, visitor: Visitor): void {
  for (let node: Node | null = root; node !== null; ) {
    const inside: Node | null = enterInto(node, visitor)
    if (inside !== null) {
      node = inside
      continue
    }
    while (node !== null && node !== root && node.next === null) {
      node = parentOf(node)
      if (node !== null) visitor.leave(node)
    }
    node = node === null || node === root ? null : (node.next as Node | null)
  }
}
