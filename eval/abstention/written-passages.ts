import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Document } from '../../corpus/document.ts'
import { REGIONS } from '../../corpus/regions.ts'
import { extract } from '../../ingest/facts/extract.ts'
import { blocksOfText } from '../../ingest/read/text.ts'
import { themesOfWords } from '../../ingest/themes.ts'
import { readJsonLines } from '../yardsticks.ts'
import type { Asked } from './examples.ts'

const line = z.object({ p: z.string().min(1), region: z.string(), q: z.array(z.string().min(1)) })

/** A passage written to train or test a model, with questions that it answers. */
interface WrittenPassage extends z.output<typeof line> {
  readonly id: string
}

/** Throws AnnotationError with file and line on one that is not as the format says. */
export function readWrittenPassages(file: string): readonly WrittenPassage[] {
  return readJsonLines(file, line).map((passage, at) => ({ ...passage, id: `written-${at}` }))
}

export function questionsOf({ id, q }: WrittenPassage): readonly Asked[] {
  return q.map((text) => ({ kind: 'written', text, answeredBy: [id] }))
}

/** The passage as a document of its own, with its facts. */
export function storedPassage({ id, p, region: name }: WrittenPassage): Document {
  const text = p.normalize('NFC')
  const blocks = blocksOfText(text)
  const region = REGIONS.find((one) => one.name === name)?.code ?? null
  const { facts } = extract({ text, blocks, publishedOn: null, region })
  return {
    ...{ id, source: 'written', address: id, url: null, title: '', publisher: null, kind: 'release' },
    ...{ region, publishedOn: null, themes: themesOfWords(text), matter: null, corrections: [] },
    ...{ text, blocks, facts, issues: [], removedAt: null, extractor: 'written' },
    fetchedAt: new Date(0).toISOString(),
    contentHash: createHash('sha256').update(text).digest('hex'),
  }
}
