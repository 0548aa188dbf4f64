/**
 * Fits the learned part of fundings to the annotated texts of the development part and to the labelled passages, and
 * writes its weights: `npx tsx eval/training/train-funding.ts`. With `--check` nothing is written; it says what to expect
 * of fresh texts, and why fundings are missed. With `--misses written/01` it shows the misses of a set, by cause; those
 * of held-out sets stay unread.
 */
import { writeFileSync } from 'node:fs'
import { BUNDLED } from '../yardsticks.ts'
import { choicesOf, fitModel } from './choices.ts'
import { crossValidate, isHeldOut } from './cross-validate.ts'
import { exampleTexts } from './example-texts.ts'
import { labelledTexts } from './labelled-texts.ts'
import { causesTable, figuresTable, missesOfSet } from './training-report.ts'
import { writtenTexts } from './written-fundings.ts'

/** Read by `ingest/facts/funding/learned/model.ts`. */
const WEIGHTS = new URL('../../ingest/facts/funding/learned/weights.json', import.meta.url)

const texts = [...(await labelledTexts(BUNDLED)), ...writtenTexts()]
const examples = exampleTexts().map(choicesOf)
const [option, set] = process.argv.slice(2)
if (option === '--check') {
  const decided = crossValidate(texts, examples)
  process.stdout.write(`${figuresTable(decided)}\n${causesTable(decided)}`)
} else if (option === '--misses' && set !== undefined) {
  if (isHeldOut({ set })) throw new Error(`${set} is held out: only its figures may be looked at (--check).`)
  process.stdout.write(missesOfSet(crossValidate(texts, examples).filter(({ text }) => text.set === set)))
} else {
  writeFileSync(WEIGHTS, `${JSON.stringify(fitModel([...examples, ...texts.map(choicesOf)]), null, 2)}\n`)
}
