import { cleanText } from '../decode.ts'
import { bodyOf, collapse, type Element, findAll, isBlockElement, textOf, walk } from './dom.ts'
import { fold } from './draft.ts'
import { isUnseen } from './unseen.ts'

const NO_TITLE = /^(?:(?:document |page )?(?:sans titre|sans nom|untitled)(?: document)?|accueil|home|index)$/iu

/**
 * The title of a page and the element that shows it, each null when there is none: the main heading, else the line
 * that `said` (`og:title` or `title`) repeats, else `said` without the name of the site.
 */
export function titleOf(
  page: Element,
  said: string,
  site: string | null,
): { readonly title: string | null; readonly heading: Element | null } {
  const own = withoutSite(said, site)
  const heading = mainHeading(page, own, site) ?? lineOf(bodyOf(page), said)
  const shown = heading === null ? '' : cleanText(ownText(heading))
  const title = [shown, own].find((text) => /\p{L}/u.test(text) && !NO_TITLE.test(text)) ?? null
  return { title, heading: shown === title ? heading : null }
}

/** The `h1` that the title repeats, else the first that is not the name of the site. */
function mainHeading(page: Element, title: string, site: string | null): Element | null {
  const named = findAll(page, ({ name }) => name === 'h1')
    .map((heading) => ({ heading, key: fold(cleanText(textOf(heading))) }))
    .filter(({ key }) => key !== '' && key !== fold(site ?? ''))
  const repeated = named.find(({ key }) => fold(title).startsWith(key) || key.startsWith(fold(title)))
  return (repeated ?? named[0])?.heading ?? null
}

/** Shorter lines begin or end a title by chance. */
const SHORTEST_TITLE = 12

/** The first line of the page with which `said` begins or ends, whatever its markup; null when none does. */
function lineOf(body: Element, said: string): Element | null {
  const key = fold(said)
  const open: { readonly element: Element; readonly words: string[] }[] = []
  let found: Element | null = null
  walk(body, {
    enter: (element) => {
      if (found !== null || isUnseen(element) || element.name === 'a') return false
      if (isBlockElement(element)) open.push({ element, words: [] })
      return true
    },
    leave: (element) => {
      if (!isBlockElement(element)) return
      const line = fold(cleanText(open.pop()?.words.join('') ?? ''))
      if (found === null && line.length >= SHORTEST_TITLE && (key.startsWith(line) || key.endsWith(line)))
        found = element
    },
    text: (data) => open.at(-1)?.words.push(data),
  })
  return found
}

/** The words of an element itself, not those of the blocks inside it. */
function ownText(element: Element): string {
  const words = textOf(element, (inner) => inner !== element && isBlockElement(inner))
  return words === '' ? textOf(element) : collapse(words)
}

const SITE =
  /région|regional|régional|conseil|collectivité|site officiel|accueil|actualités?|\.(?:fr|com|org|bzh|eu)$/iu

/** A title without the name of the site behind it: « … | Région Bretagne », « … - Conseil régional ». */
function withoutSite(title: string, site: string | null): string {
  const parts = /^(?<own>.{8,}?)\s+(?<mark>[|–—·•«»-])\s+(?<last>[^|–—·•«»]{2,60})$/u.exec(title)?.groups
  if (parts === undefined) return title
  const isSite = parts.mark === '|' || fold(parts.last ?? '') === fold(site ?? '') || SITE.test(parts.last ?? '')
  return isSite ? (parts.own ?? title) : title
}
