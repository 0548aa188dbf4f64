import { diffArrays } from 'diff'
import { bodyOf, findAll, parseHtml, textOf } from '../read/dom.ts'
import { shellOf } from '../read/shell.ts'
import type { RawFile } from '../reader.ts'
import { actLinks } from './act-links.ts'
import { articleLinks } from './article-links.ts'
import { readDatasetAnswer } from './dataset.ts'
import { looksLikeFeed } from './feed.ts'
import { linksOf, onSite, plain } from './links.ts'
import type { Listed } from './listed.ts'
import { listingText } from './listing-text.ts'
import { nextPages } from './next-page.ts'
import type { ListingPlace } from './read-listing.ts'
import { select } from './selected.ts'
import { looksLikeSitemap } from './sitemap.ts'

/**
 * How a listing is built, a line each, in French: what `expect.seen` of a source keeps, for a redesign to be told by.
 * Nothing in it changes from one day to the next on a site that stays as it is. Throws `UnreadableError`.
 */
export function seenOn(file: RawFile, { selectors }: Pick<ListingPlace, 'selectors'>): readonly string[] {
  const text = listingText(file, () => {})
  if (looksLikeFeed(text)) return ['format : flux']
  if (looksLikeSitemap(text)) return ['format : plan du site']
  if (readDatasetAnswer(text, file.address) !== null) return ['format : réponse d’une plateforme de données']
  const page = parseHtml(text)
  const heading = findAll(page, ({ name }) => name === 'title')[0]
  const links = onSite(linksOf(page, file.address, shellOf(bodyOf(page))), file.address)
  const articles = articleLinks(links)
  return [
    `format : page${links.length === 0 ? ' sans lien' : ''}`,
    `titre : ${heading === undefined ? 'aucun' : plain(textOf(heading)).slice(0, 100)}`,
    ...Object.entries(selectors ?? {}).flatMap(([part, css]) =>
      css === null || part === 'content'
        ? []
        : [`${part} « ${css} » : ${select(page, css).length > 0 ? 'trouvé' : 'absent'}`],
    ),
    `liens : ${articles === null ? 'aucun groupe de titres' : shortPath(articles.path)}`,
    ...(articles === null ? [] : [`adresses : ${commonFolder(articles.items)}`, `dates : ${datesOf(articles.items)}`]),
    `fichiers : ${actLinks(links).length > 0 ? 'oui' : 'non'}`,
    `page suivante : ${nextPages(page, file.address).length > 0 ? 'oui' : 'non'}`,
  ]
}

/** What changed, one line for each thing that is gone (« - ») or new (« + »); empty when nothing did. */
export function changesBetween(before: readonly string[], now: readonly string[]): readonly string[] {
  return diffArrays([...before], [...now]).flatMap(({ added, removed, value }) =>
    added || removed ? value.map((line) => `${added ? '+' : '-'} ${line}`) : [],
  )
}

/** The last steps of a path: those that selectors are written with. */
function shortPath(path: string): string {
  const steps = path.split(' > ')
  return (steps.length > 5 ? ['…', ...steps.slice(-5)] : steps).join(' > ')
}

function commonFolder(items: readonly Listed[]): string {
  const folders = items.map(({ address }) => new URL(address).pathname.split('/').slice(0, -1))
  const [first = []] = folders
  const shared = first.findIndex((step, index) => folders.some((folder) => folder[index] !== step))
  return `${(shared === -1 ? first : first.slice(0, shared)).join('/')}/…`
}

function datesOf(items: readonly Listed[]): string {
  const dated = items.filter(({ publishedOn }) => publishedOn !== null).length
  return dated === 0 ? 'non' : dated * 2 < items.length ? 'en partie' : 'oui'
}
