import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { REGIONS } from '../../corpus/regions.ts'
import { goldFact } from '../gold.ts'
import { readPassage } from '../passages.ts'
import { AnnotationError, readJsonLines } from '../yardsticks.ts'
import { type LabelledText, labelText, WHOLE_TEXT } from './labelled-texts.ts'

/** Who funds what in passages of the training text, by reading: a file of labels for a file of passages. */
const LABELS = fileURLToPath(new URL('fundings', import.meta.url))
const PASSAGES = fileURLToPath(new URL('../../index/model/training/written', import.meta.url))

const passageLine = z.object({ region: z.string(), p: z.string().min(1) })

const labelLine = z.strictObject({
  /** Line of the passage in its file, from 1. */
  line: z.int().positive(),
  fundings: z
    .array(z.record(z.string(), z.unknown()))
    .transform((fundings) =>
      fundings.map((funding) => goldFact.parse({ ...funding, kind: 'funding', quote: WHOLE_TEXT })),
    ),
})

/** The labelled passages, in sets named « written/01 ». Throws AnnotationError for a label without its passage. */
export function writtenTexts(): readonly LabelledText[] {
  return readdirSync(LABELS)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) => {
      const passages = readJsonLines(join(PASSAGES, file), passageLine)
      return readJsonLines(join(LABELS, file), labelLine).map(({ line, fundings }) => {
        const passage = passages[line - 1]
        if (passage === undefined) throw new AnnotationError(`${file} : aucun passage à la ligne ${line}.`)
        const region = REGIONS.find(({ name }) => name === passage.region)?.code ?? null
        const id = `${file}:${line}`
        const read = readPassage({ id, split: 'dev', region, publishedOn: null, text: passage.p, facts: [] })
        const span = { start: 0, end: read.text.length }
        return labelText(
          `written/${file.slice(0, -'.jsonl'.length)}`,
          id,
          read,
          region,
          fundings.map((fact) => ({ ...fact, span })),
        )
      })
    })
}
