import type { Document, ReadContent } from '../corpus/document.ts'
import type { Issue } from '../corpus/issue.ts'
import { type Entry, GONE, type Publisher } from './entry.ts'
import { extract } from './facts/extract.ts'
import type { Listed } from './listing/listed.ts'
import { matterOf } from './matter.ts'
import { type RawFile, readFile, UnreadableError } from './reader.ts'
import { detectRegion } from './region.ts'
import { themesOf } from './themes.ts'

/** What reading bytes gives: everything of a document but when and by what it was stored. */
export type ReadDocument = Omit<Document, 'contentHash' | 'fetchedAt' | 'extractor' | 'corrections'>

/** Which document a file is, and what is known of it from elsewhere. */
export interface Origin {
  readonly id: string
  readonly source: string
  readonly address: string
  readonly listed: Pick<Listed, 'title' | 'publishedOn'> | null
  readonly publisher: Publisher | null
}

/** Reads one entry outside any archive. Throws UnreadableError when it holds no document. */
export async function loadDocument(entry: Entry): Promise<ReadDocument> {
  const loaded = await entry.load()
  if (loaded === GONE)
    throw new UnreadableError('empty', `« ${entry.address} » n’existe plus : cherchez où il a été déplacé.`)
  return readDocument(entry, await loaded.open())
}

/** Text, facts, region and themes of a file. Throws UnreadableError when it holds no document. */
export async function readDocument(origin: Origin, file: RawFile): Promise<ReadDocument> {
  const { id, source, address, publisher } = origin
  const issues: Issue[] = []
  const report = (issue: Omit<Issue, 'address'>) => issues.push({ ...issue, address })
  const content = filledIn(await readFile(file, report), origin, file)
  const region = detectRegion(content.text, content.blocks, content.publisher) ?? publisher?.region ?? null
  const extraction = extract({ ...content, region })
  extraction.issues.forEach(report)
  const themes = themesOf(content.title, content.text, content.blocks)
  return {
    ...content,
    ...{ id, source, address, region, themes, issues, removedAt: null },
    matter: matterOf({ ...content, themes, facts: extraction.facts }),
    facts: extraction.facts,
  }
}

/** What the document does not say is taken from its listing, its source and its address. */
function filledIn(content: ReadContent, { listed, publisher }: Origin, { address }: RawFile): ReadContent {
  const saysTitle = content.blocks.some(({ kind }) => kind === 'title')
  return {
    ...content,
    title: saysTitle ? content.title : (listed?.title ?? content.title),
    publishedOn: content.publishedOn ?? listed?.publishedOn ?? null,
    publisher: content.publisher ?? publisher?.name ?? null,
    url: content.url ?? (/^https?:/u.test(address) ? address.replace(/#.*$/su, '') : null),
  }
}
