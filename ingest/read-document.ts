import type { Document, ReadContent } from '../corpus/document.ts'
import type { Issue } from '../corpus/issue.ts'
import { documentId, type Entry, GONE, type Publisher } from './entry.ts'
import { documentsIn } from './expand.ts'
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
  return readDocument(entry, await opened(entry))
}

/**
 * Reads one entry outside any archive: its document, or those within it. A member that cannot be read is reported, and the
 * others follow; an entry that cannot be opened at all throws UnreadableError.
 */
export async function* loadDocuments(entry: Entry, report: (issue: Issue) => void): AsyncGenerator<ReadDocument> {
  const file = await opened(entry)
  const reportHere = (issue: Omit<Issue, 'address'>) => report({ ...issue, address: entry.address })
  for await (const member of documentsIn({ ...file, address: entry.address }, reportHere)) {
    const { address } = member
    try {
      yield await readDocument({ ...entry, id: documentId(entry.scope, address), address }, member)
    } catch (error) {
      if (!(error instanceof UnreadableError) || address === entry.address) throw error
      report({ severity: 'error', code: error.code, message: error.message, address, span: null })
    }
  }
}

async function opened(entry: Entry): Promise<RawFile> {
  const loaded = await entry.load()
  if (loaded !== GONE) return loaded.open()
  throw new UnreadableError('empty', `« ${entry.address} » n’existe plus : cherchez où il a été déplacé.`)
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
