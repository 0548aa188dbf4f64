/**
 * Fits the learned part of fundings to the annotated texts of the development part and writes its weights. First it says
 * what to expect of fresh texts: `npx tsx eval/training/train-funding.ts [--check]`; with `--check` nothing is written.
 */
import { writeFileSync } from 'node:fs'
import { addCounts, type Counts, f1, NO_COUNTS, precision, recallOfSpans } from '../metrics/span-f1.ts'
import { BUNDLED } from '../yardsticks.ts'
import { choicesOf, fitModel } from './choices.ts'
import { crossValidate } from './cross-validate.ts'
import { exampleTexts } from './example-texts.ts'
import { labelledTexts } from './labelled-texts.ts'

/** Read by `ingest/facts/funding/learned/model.ts`. */
const WEIGHTS = new URL('../../ingest/facts/funding/learned/weights.json', import.meta.url)

const texts = await labelledTexts(BUNDLED)
const examples = exampleTexts().map(choicesOf)
const compared = crossValidate(texts, examples)
const total = compared.reduce(
  (sum, { frames, learned }) => ({
    set: 'all',
    frames: addCounts(sum.frames, frames),
    learned: addCounts(sum.learned, learned),
  }),
  { set: 'all', frames: NO_COUNTS, learned: NO_COUNTS },
)
for (const { set, frames, learned } of [...compared, total])
  process.stdout.write(`${set.padEnd(20)} frames ${figures(frames)}   learned ${figures(learned)}\n`)

if (!process.argv.includes('--check'))
  writeFileSync(WEIGHTS, `${JSON.stringify(fitModel([...examples, ...texts.map(choicesOf)]), null, 2)}\n`)

function figures(counts: Counts): string {
  const percent = (value: number | null) => (100 * (value ?? 0)).toFixed(1)
  return `P ${percent(precision(counts))} R ${percent(recallOfSpans(counts))} F1 ${percent(f1(counts))}`
}
