import { collapse, type Element, walk } from './dom.ts'
import { furnitureIn } from './furniture.ts'
import { isUnseenByName, unseenIn } from './unseen.ts'

const SURROUNDINGS = new Set(['nav', 'footer', 'aside'])
const SHELL_ROLES = new Set(
  'navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist'.split(' '),
)

/** Cookie and consent banners, under the names of the tools that make them. */
const CONSENT =
  /(?:^|[-_ ])(?:cookies?|consent|gdpr|rgpd|tarteaucitron\w*|didomi|axeptio|onetrust|orejime|klaro|cookiebot|cmplz|cky|eu-cookie-compliance)(?:$|[-_ ])/u
/** Words of class names and ids that mark what surrounds a text. */
const SHELL_WORD =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|ariane|rootline|share|sharing|partage|partager|addtoany|sharedaddy|addthis|\w*related\w*|similar|sidebar|footer|pied|basdepage|colophon|article-info|ratings?|sondage|poll|satisfaction|pagination|pager|newsletter|comments|commentlist|commentaires|respond|popup|modal|skip|skiplinks?|evitement|searchform|login|paywall|toolbar|lightbox|tooltip)(?:$|[-_ ])/u
/** Whole class names or ids that do, whose words alone say too little. */
const SHELL_NAME =
  /(?:^| )(?:widget|tags|tag-list|post-tags|social|socials|social-\w+|reseaux-sociaux|side|aside|print|imprimer|outils|reading-time|temps-lecture|author-box|lire-aussi|a-lire|a-lire-aussi|voir-aussi|site-header|masthead|skip-link|visually-hidden|sr-only|screen-reader-text|element-invisible|hidden|hide|d-none|invisible|meta-nav|back-to-top|retour-haut)(?: |$)/u

/** Share of a page's words above which an element is no part of the shell, whatever it is called. */
const MOST = 0.5
/** Characters that must be left of a page without an element whose own words say that it is no text. */
const LEAST_LEFT = 100

/**
 * Says of each element whether it belongs to the page and not to the document: scripts, forms, hidden elements,
 * banners, navigation, breadcrumbs, share links, related pages, side columns, footers.
 */
export function shellOf(body: Element): (element: Element) => boolean {
  const sizes = sizesOf(body)
  const sizeOf = (element: Element) => sizes.get(element) ?? 0
  const isNeverSeen = unseenIn(body)
  const furniture = furnitureIn(body)
  const known = new Map<Element, boolean>()
  const judge = (element: Element) => {
    if (isHeld(element)) return false
    if (isNeverSeen(element) || SURROUNDINGS.has(element.name) || CONSENT.test(namesOf(element))) return true
    if (furniture.has(element)) return sizeOf(body) - sizeOf(element) >= LEAST_LEFT
    return isNamedShell(element) && sizeOf(element) <= MOST * sizeOf(body)
  }
  return (element) => {
    const answer = known.get(element) ?? judge(element)
    known.set(element, answer)
    return answer
  }
}

/** The document's own containers, and buttons that hold the heading of a section that unfolds. */
function isHeld({ name, parent }: Element): boolean {
  if (/^(?:html|body|main|article|h[1-6])$/u.test(name)) return true
  return name === 'button' && parent !== null && 'name' in parent && /^h[1-6]$/u.test(parent.name)
}

function isNamedShell(element: Element): boolean {
  if (element.name === 'form' || SHELL_ROLES.has(element.attribs.role ?? '')) return true
  const names = namesOf(element)
  return SHELL_WORD.test(names) || SHELL_NAME.test(names) || isSiteHeader(element)
}

/** A `header` that belongs to no article: the site's own, unless it holds the page's main heading. */
function isSiteHeader(element: Element): boolean {
  if (element.name !== 'header') return false
  for (let parent = element.parent; parent !== null && 'name' in parent; parent = parent.parent) {
    if (/^(?:main|article|section)$/u.test(parent.name)) return false
  }
  let holdsTitle = false
  let holdsMenu = false
  walk(element, {
    enter: ({ name }) => {
      holdsTitle ||= name === 'h1'
      holdsMenu ||= name === 'nav'
      return true
    },
    leave: () => {},
    text: () => {},
  })
  return !holdsTitle || holdsMenu
}

/** Class names and id, in lower case, camel case parted. */
function namesOf({ attribs }: Element): string {
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''}`.trim()
  return names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/__/gu, '-')
    .replace(/\s+/gu, ' ')
}

/** Characters of text outside links, for each element. */
function sizesOf(body: Element): ReadonlyMap<Element, number> {
  const sizes = new Map<Element, number>()
  const open: number[] = []
  let links = 0
  walk(body, {
    enter: (element) => {
      if (isUnseenByName(element) || SURROUNDINGS.has(element.name)) return false
      if (element.name === 'a') links++
      open.push(0)
      return true
    },
    leave: (element) => {
      if (element.name === 'a') links--
      const size = open.pop() ?? 0
      sizes.set(element, size)
      open.push((open.pop() ?? 0) + size)
    },
    text: (data) => {
      if (links === 0) open.push((open.pop() ?? 0) + collapse(data).length)
    },
  })
  return sizes
}
