import { createHash } from 'node:crypto'
import { readOfficial } from '../../../corpus/bodies/official.ts'
import type { Block, Document } from '../../../corpus/document.ts'
import { REGIONS } from '../../../corpus/regions.ts'
import { sentencesOf } from '../../../corpus/sentences.ts'
import { sliceSpan } from '../../../corpus/span.ts'
import { entriesByPath, readDocuments } from '../../documents.ts'
import { seededRandom } from '../../metrics/random.ts'

const SEED = 20_261_122
/** Paragraphs of about the size of a passage. */
const PARAGRAPHS = 4
const PARAGRAPH_LENGTH = 500

/** What documents are made of. */
interface Material {
  readonly titles: readonly string[]
  readonly sentences: readonly string[]
  readonly communes: readonly string[]
}

/** The titles and sentences of a collection and the names of the communes. */
export async function readMaterial(folder: string): Promise<Material> {
  const documents = [...(await readDocuments(folder, entriesByPath(folder).keys())).values()]
  const sentences = documents.flatMap(({ text, blocks }) =>
    blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .flatMap(({ span }) => sentencesOf(text, span).map((sentence) => sliceSpan(text, sentence))),
  )
  const communes = readOfficial('communes') as readonly { readonly nom: string }[]
  return { titles: documents.map(({ title }) => title), sentences, communes: communes.map(({ nom }) => nom) }
}

/**
 * Documents that resemble those of the collection in length and words: its sentences shuffled, each figure another, a
 * commune named here and there, so that there are rare words too. The same for the same numbers.
 */
export function* syntheticDocuments({ titles, sentences, communes }: Material, count: number): Generator<Document> {
  const random = seededRandom(SEED)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const sentence = () => {
    const words = (pick(sentences) ?? '').replace(/\d/g, () => String(Math.floor(random() * 10)))
    return random() < 0.3 ? `${words.replace(/\.$/, '')} à ${pick(communes) ?? ''}.` : words
  }
  for (let at = 0; at < count; at += 1) {
    const lines = [`${pick(titles) ?? ''} (${pick(communes) ?? ''})`]
    for (let paragraph = 0; paragraph < PARAGRAPHS; paragraph += 1) {
      let line = sentence()
      while (line.length < PARAGRAPH_LENGTH) line += ` ${sentence()}`
      lines.push(line)
    }
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
    const publishedOn = `${2010 + Math.floor(random() * 15)}-${month}-15`
    yield documentOf(`synthetic-${at}`, lines, pick(REGIONS)?.code ?? null, publishedOn)
  }
}

function documentOf(id: string, lines: readonly string[], region: Document['region'], publishedOn: string): Document {
  const text = lines.join('\n').normalize('NFC')
  const blocks = [...text.matchAll(/[^\n]+/gu)].map(
    ({ index, 0: line }, at): Block => ({
      kind: at === 0 ? 'title' : 'paragraph',
      span: { start: index, end: index + line.length },
      level: 0,
      page: null,
    }),
  )
  return {
    ...{ id, source: 'synthetic', address: id, url: null, title: lines[0] ?? id, publisher: null, kind: 'release' },
    ...{ region, publishedOn, themes: [], matter: null, corrections: [], text, blocks, facts: [], issues: [] },
    fetchedAt: new Date(0).toISOString(),
    contentHash: createHash('sha256').update(text).digest('hex'),
    extractor: 'synthetic',
    removedAt: null,
  }
}
