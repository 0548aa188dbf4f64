import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { ReadContent } from '../corpus/document.ts'
import type { Fact } from '../corpus/fact.ts'
import { regionByCode } from '../corpus/regions.ts'
import { extract } from '../ingest/facts/extract.ts'
import { markdownReader } from '../ingest/read/markdown.ts'
import { goldFact } from './gold.ts'
import { readJsonLines, SPLITS, type Yardsticks } from './yardsticks.ts'

const goldPassage = z.strictObject({
  id: z.string().min(1),
  split: z.enum(SPLITS),
  /** The region whose collectivity « la Région » means, as a source would say. */
  region: z
    .string()
    .refine((code) => regionByCode(code) !== null, 'code de région inconnu')
    .nullable(),
  publishedOn: z.iso.date().nullable(),
  /** Paragraphs, `# headings`, `- items` and `| rows |` of Markdown; every line stands for itself. */
  text: z.string().min(1),
  facts: z.array(goldFact).readonly(),
})

/** All facts of one short text that stands for itself: a sentence, a list with its lead, a table. */
export type GoldPassage = z.output<typeof goldPassage>

/** A passage of `passages/*.jsonl` with the name of its file. Throws AnnotationError on one that is not as the format says. */
export function loadPassages({
  annotations,
}: Yardsticks): readonly { readonly file: string; readonly passage: GoldPassage }[] {
  const folder = join(annotations, 'passages')
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => readJsonLines(join(folder, file), goldPassage).map((passage) => ({ file, passage })))
}

/** A passage as the Markdown reader gives it, and the facts that the rules find there. */
export function readPassage(passage: GoldPassage): ReadContent & { readonly facts: readonly Fact[] } {
  const content = markdownReader.read(
    {
      address: passage.id,
      name: `${passage.id}.md`,
      mediaType: null,
      // Markdown takes neighbouring lines for one paragraph; here each is one.
      bytes: new TextEncoder().encode(passage.text.replace(/(?<!\n)\n(?=[^\n|\s])/gu, '\n\n')),
    },
    () => {},
  )
  const publishedOn = passage.publishedOn ?? content.publishedOn
  return { ...content, facts: extract({ ...content, publishedOn, region: passage.region }).facts }
}
