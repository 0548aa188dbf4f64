import { collapse, type Element, isBlockElement, walk } from './dom.ts'

/** A run of words outside links that is at least this long is prose, not a label. */
const SHORTEST_PROSE = 80
/** Share of the prose that a container must hold to stand for the page. */
const MAIN_SHARE = 0.5
const ARTICLE_SHARE = 0.6
/** Without a container that says so: the smallest element with nearly all of the prose. */
const NEARLY_ALL = 0.9
/** What surrounds title and text must not hold much more than the text. */
const WITH_TITLE_SHARE = 0.7
/** Prose below the title that a container must add to be more of the text than what it holds. */
const GAIN = 1.3
/** An article of a page with several is the text when it holds this much, in characters. */
const SHORTEST_ARTICLE = 150

/**
 * The smallest element with the main text of a page: `main`, `article` or their roles where they hold most of the
 * prose, else the element around the heading with the prose below it, else the element where the prose is; widened to
 * take in the heading of the page when it stands just above.
 */
export function mainTextOf(body: Element, isShell: (element: Element) => boolean, heading: Element | null): Element {
  const prose = proseOf(body, isShell, null)
  const share = (part: Element, whole: Element) => (prose.get(part) ?? 0) / Math.max(1, prose.get(whole) ?? 0)
  const largest = (within: Element, accepts: (element: Element) => boolean) =>
    [...prose.keys()]
      .filter((element) => accepts(element) && isWithin(element, within))
      .sort((a, b) => share(b, within) - share(a, within))[0]
  const main = largest(body, ({ name, attribs }) => name === 'main' || attribs.role === 'main')
  const scope = main !== undefined && share(main, body) >= MAIN_SHARE ? main : body
  const own = ownArticle(heading, prose)
  if (own !== null) return own
  const article = largest(scope, isArticle)
  const said = article !== undefined && share(article, scope) >= ARTICLE_SHARE ? article : scope
  const isShown = heading !== null && prose.has(heading)
  const below = said === body && isShown ? belowHeading(heading, body, proseOf(body, isShell, heading)) : null
  if (below !== null) return below
  const root = said === body ? descend(body, (element) => share(element, body) >= NEARLY_ALL) : said
  return isShown ? widen(root, heading, share) : root
}

function isArticle({ name, attribs }: Element): boolean {
  return name === 'article' || attribs.role === 'article'
}

/** The article with the heading, on a page where others follow it; null when it is alone or holds no text. */
function ownArticle(heading: Element | null, prose: ReadonlyMap<Element, number>): Element | null {
  const own = heading === null ? undefined : ancestorsOf(heading).find(isArticle)
  if (own === undefined || (prose.get(own) ?? 0) < SHORTEST_ARTICLE) return null
  const others = [...prose.keys()].filter((element) => isArticle(element) && element.parent === own.parent)
  return others.length > 1 ? own : null
}

/**
 * The element around the heading beyond which there is little more prose below it; null when most of the page's prose
 * stands above. `prose`: what stands below the heading.
 */
function belowHeading(heading: Element, body: Element, prose: ReadonlyMap<Element, number>): Element | null {
  let found: Element | null = null
  for (const around of ancestorsOf(heading)) {
    const size = prose.get(around) ?? 0
    if (size > 0 && (found === null || size >= GAIN * (prose.get(found) ?? 0))) found = around
  }
  return found === body ? null : found
}

/** Elements around `element`, the nearest first. */
function ancestorsOf(element: Element): readonly Element[] {
  const ancestors: Element[] = []
  for (let at = parentElement(element); at !== null; at = parentElement(at)) ancestors.push(at)
  return ancestors
}

/** The innermost box on the way down to the prose: never a paragraph, a list or a row, which say less than what is around them. */
function descend(from: Element, holdsNearlyAll: (element: Element) => boolean): Element {
  let box = from
  for (let at: Element | undefined = from; at !== undefined; ) {
    at = at.children.find((child): child is Element => 'attribs' in child && holdsNearlyAll(child))
    if (at !== undefined && isBox(at)) box = at
  }
  return box
}

function isBox({ name, children }: Element): boolean {
  if (!/^(?:div|section|form|center|fieldset|td|main|article)$/u.test(name)) return false
  return children.some((child) => 'attribs' in child && isBlockElement(child))
}

/** The nearest element around both root and heading, unless it takes in much besides. */
function widen(root: Element, heading: Element, share: (part: Element, whole: Element) => number): Element {
  for (let around: Element | null = root; around !== null; around = parentElement(around)) {
    if (share(root, around) < WITH_TITLE_SHARE) return root
    if (isWithin(heading, around)) return around
  }
  return root
}

function isWithin(element: Element, ancestor: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentElement(at)) if (at === ancestor) return true
  return false
}

function parentElement({ parent }: Element): Element | null {
  return parent !== null && 'attribs' in parent ? parent : null
}

/** Characters of prose in each block element outside the shell; only of what stands below `after`, when it is given. */
function proseOf(
  body: Element,
  isShell: (element: Element) => boolean,
  after: Element | null,
): ReadonlyMap<Element, number> {
  let counts = after === null
  const prose = new Map<Element, number>()
  const open: { own: number; inner: number }[] = []
  let links = 0
  walk(body, {
    enter: (element) => {
      if (isShell(element)) return false
      if (element.name === 'a') links++
      if (isBlockElement(element)) open.push({ own: 0, inner: 0 })
      return true
    },
    leave: (element) => {
      if (element === after) counts = true
      if (element.name === 'a') links--
      if (!isBlockElement(element)) return
      const { own, inner } = open.pop() ?? { own: 0, inner: 0 }
      const total = inner + (own >= SHORTEST_PROSE || /^(?:li|td|dd)$/u.test(element.name) ? own : 0)
      prose.set(element, total)
      const outer = open.at(-1)
      if (outer !== undefined) outer.inner += total
    },
    text: (data) => {
      const block = open.at(-1)
      if (counts && links === 0 && block !== undefined) block.own += collapse(data).length
    },
  })
  return prose
}
