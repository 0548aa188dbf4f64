import { parseSource, type Source } from '../../corpus/source.ts'
import { storedZip } from '../containers/stored-zip.ts'
import { type Answers, type ExampleSite, openExampleSite, page } from './example-site.ts'

/** A site with a region's news: a list in pages, a feed of the newest, and documents of several formats. */
export interface ExampleRegion extends ExampleSite {
  /** Paths of the documents that the list names, newest first; one in ten is a ZIP of two. */
  readonly paths: readonly string[]
  /** Sets what the document at a path says; its validator changes with it. */
  write(path: string, text: string): void
}

/** Documents on one page of the list, and in the feed. */
const PER_PAGE = 15

/** Opens a site with `count` documents; with `extra`, those of other paths too, each with its bytes and media type. */
export async function openExampleRegion(
  count: number,
  extra: ReadonlyMap<string, readonly [bytes: Uint8Array, mediaType: string]> = new Map(),
): Promise<ExampleRegion> {
  const site = await openExampleSite()
  const paths = [...Array.from({ length: count }, (_, index) => pathOf(count - index)), ...extra.keys()]
  for (let number = 1; number <= count; number++) site.on(pathOf(number), documentAt(pathOf(number), number))
  for (const [path, [bytes, mediaType]] of extra) site.on(path, page(bytes, mediaType))
  const pages = Math.max(1, Math.ceil(paths.length / PER_PAGE))
  for (let number = 1; number <= pages; number++) {
    const shown = paths.slice((number - 1) * PER_PAGE, number * PER_PAGE)
    site.on(listPath(number), page(listPage(shown, number < pages ? listPath(number + 1) : null)))
  }
  site.on('/flux.xml', page(feed(site.origin, paths.slice(0, PER_PAGE)), 'application/rss+xml'))
  const write = (path: string, text: string) => site.on(path, page(htmlPage(`Mise à jour de ${path}`, text)))
  return { ...site, paths, write }
}

/** The source of such a site, as its `source.yml` would say. */
export function exampleSource({ origin }: ExampleSite, documents: number): Source {
  const listing = (kind: string, path: string, rest: string) =>
    `  - kind: ${kind}\n    address: ${origin}${path}\n    verified: true\n    origin: essai\n${rest}`
  const selectors = `    selectors: { item: article, title: h2, date: time, next: a.suivant }\n`
  const yaml = `id: essai\nname: Essai\npublisher: { name: Région Bretagne, region: "53", siren: null }\nlicence: null\nlanguage: fr\nsite: null\nlistings:\n${listing('feed', '/flux.xml', '    expect: { documents: 1 }\n')}${listing('news', '/actualites', `    expect: { documents: ${documents} }\n${selectors}`)}`
  return parseSource(yaml, 'essai/source.yml')
}

const FORMATS = ['html', 'html', 'txt', 'html', 'md', 'html', 'html', 'txt', 'html', 'zip']

function pathOf(number: number): string {
  return `/actualites/decision-${number}.${FORMATS[number % FORMATS.length]}`
}

function listPath(number: number): string {
  return number === 1 ? '/actualites' : `/actualites?page=${number}`
}

function documentAt(path: string, number: number): Answers {
  const [title, text] = [`Décision ${number}`, sentences(number)]
  if (path.endsWith('.txt')) return page(`${title}\n\n${text}\n`, 'text/plain; charset=utf-8')
  if (path.endsWith('.md')) return page(`# ${title}\n\n${text}\n`, 'text/markdown; charset=utf-8')
  if (path.endsWith('.html')) return page(htmlPage(title, text))
  const parts = ['annexe a', 'annexe b'].map((name, index) => ({
    path: `${name}.txt`,
    bytes: Buffer.from(`${title}, ${name}\n\n${sentences(number * 1000 + index)}\n`),
  }))
  return page(storedZip(parts), 'application/zip')
}

/** Two sentences that no other document has. */
function sentences(number: number): string {
  const euros = (number * 1234).toLocaleString('fr-FR')
  return (
    `Réunie le ${dayOf(number)}, la Commission permanente de la Région Bretagne a voté une subvention de ${euros} € ` +
    `au lycée numéro ${number}. Le chantier de la salle ${number * 7} commencera à la rentrée.`
  )
}

function dayOf(number: number): string {
  return `${1 + (number % 28)} mars ${2010 + (number % 15)}`
}

function htmlPage(title: string, text: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body><nav><a href="/actualites">Actualités</a></nav><main><article><h1>${title}</h1><p>${text}</p></article></main></body></html>`
}

function listPage(paths: readonly string[], next: string | null): string {
  const items = paths.map(
    (path) =>
      `<article><h2><a href="${path}">Annonce de ${path}</a></h2><time datetime="2024-05-14">14 mai 2024</time></article>`,
  )
  const link = next === null ? '' : `<a class="suivant" href="${next}">Page suivante</a>`
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Actualités</title></head><body><main>${items.join('')}${link}</main></body></html>`
}

function feed(origin: string, paths: readonly string[]): string {
  const items = paths.map(
    (path) =>
      `<item><title>Annonce de ${path}</title><link>${origin}${path}</link><pubDate>Tue, 14 May 2024 10:00:00 +0200</pubDate></item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel><title>Essai</title><link>${origin}</link><description>Essai</description>${items.join('')}</channel></rss>`
}
