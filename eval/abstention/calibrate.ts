import { plainRows } from '../../corpus/plain-rows.ts'
import { analyze } from '../../index/analyze.ts'
import { CONFIDENT, confidenceOf, type Evidence } from '../../index/rank/confidence.ts'
import type { PassageRow } from '../../index/tables.ts'
import { type IndexedCollection, indexCollection, type SearchParts } from '../retrieval/collection.ts'
import { indexDocuments, judgedQueries } from '../retrieval/judged.ts'
import type { Yardsticks } from '../yardsticks.ts'
import { type Asked, type Example, examplesOf, unanswerableQuestions } from './examples.ts'
import { fitLogistic, type LabelledRow, logit, sigmoid } from './logistic.ts'
import { questionsOf, readWrittenPassages, storedPassage } from './written-passages.ts'

const NAMES: readonly (keyof Evidence)[] = [
  'meaning',
  'words',
  'ahead',
  'length',
  'covered',
  'figures',
  'lacksNames',
  'elsewhere',
  'atAnotherTime',
]
/** Words of titles are easy questions: together they should not outweigh those that people asked. */
const TITLE_WEIGHT = 0.25
/** Written passages are adversarial: their questions avoid every word of the passage. */
const WRITTEN_SHARE = 0.5

interface KindRefused {
  readonly kind: string
  readonly answers: boolean
  readonly count: number
  /** Share that is not answered, with the weights of the product and with those fitted. */
  readonly now: number
  readonly fitted: number
}

export interface Calibration {
  readonly intercept: number
  readonly weights: Readonly<Record<keyof Evidence, number>>
  readonly refused: readonly KindRefused[]
  /** Of the bundled collection: examples by tenths of the product's confidence, and the share of them that answers. */
  readonly reliability: readonly { readonly from: number; readonly count: number; readonly answers: number }[]
}

/**
 * Fits the weights of `confidence.ts`: the questions of development, words of titles and questions without an answer over
 * the bundled documents; with a file of written passages (`{"p","region","q":[…]}` a line) those over the passages too,
 * and once more over the passages without the one that answers.
 */
export async function calibrate(
  yardsticks: Yardsticks,
  parts: SearchParts,
  writtenFile: string | null,
): Promise<Calibration> {
  const bundled = await bundledExamples(yardsticks, parts)
  const written = writtenFile === null ? [] : await writtenExamples(writtenFile, parts)
  const model = fitLogistic([...balanced(bundled, 1), ...balanced(written, WRITTEN_SHARE)])
  const weights = Object.fromEntries(NAMES.map((name, at) => [name, model.weights[at] ?? 0])) as Calibration['weights']
  const fitted = (evidence: Evidence) => sigmoid(logit(model, featuresOf(evidence)))
  return {
    intercept: model.intercept,
    weights,
    refused: [...refusedBy('', bundled, fitted), ...refusedBy('passages écrits, ', written, fitted)],
    reliability: reliabilityOf(bundled),
  }
}

async function bundledExamples(yardsticks: Yardsticks, parts: SearchParts): Promise<readonly Example[]> {
  const collection = await indexDocuments(yardsticks, parts)
  try {
    const judged = judgedQueries(yardsticks)
      .filter(({ query }) => query.split === 'dev')
      .map(({ query, judgments }) => ({ kind: query.type, text: query.text, answeredBy: [...judgments.keys()] }))
    const questions = [...judged, ...(await titleQuestions(collection)), ...unanswerableQuestions()]
    return await examplesOf(collection, questions, false)
  } finally {
    collection.remove()
  }
}

/** One or two words of each title, in turn: short questions are answered too. */
async function titleQuestions({ passages }: IndexedCollection): Promise<readonly Asked[]> {
  const columns = ['documentId', 'headings'] as const
  const rows = await passages
    .query()
    .select([...columns])
    .toArrow()
  const titles = new Map(
    plainRows<Pick<PassageRow, (typeof columns)[number]>>(rows, columns).map(({ documentId, headings }) => [
      documentId,
      headings[0] ?? '',
    ]),
  )
  return [...titles].flatMap(([id, title], turn): readonly Asked[] => {
    const words = analyze(title).filter(({ word, kind }) => kind === 'word' && /^\p{L}{5,}$/u.test(word))
    const first = words[turn % Math.max(1, words.length)]
    if (first === undefined) return []
    const last = turn % 2 === 0 ? first : (words[(turn % words.length) + 1] ?? first)
    return [{ kind: 'title', text: title.slice(first.span.start, last.span.end), answeredBy: [id] }]
  })
}

async function writtenExamples(file: string, parts: SearchParts): Promise<readonly Example[]> {
  const passages = readWrittenPassages(file)
  const collection = await indexCollection(parts, (archive) => archive.put(passages.map(storedPassage), []))
  try {
    const answered = await examplesOf(collection, passages.flatMap(questionsOf), true)
    return [...answered, ...(await examplesOf(collection, unanswerableQuestions(), false))]
  } finally {
    collection.remove()
  }
}

/** Answers and their absence weigh the same; `share` is what all of them weigh. */
function balanced(examples: readonly Example[], share: number): readonly LabelledRow[] {
  const weightOf = ({ kind }: Example) => (kind === 'title' ? TITLE_WEIGHT : 1)
  const totalOf = (label: boolean) =>
    examples.filter(({ answers }) => answers === label).reduce((sum, example) => sum + weightOf(example), 0)
  const totals = { yes: totalOf(true), no: totalOf(false) }
  return examples.map((example) => ({
    features: featuresOf(example.evidence),
    label: example.answers,
    weight: (share * weightOf(example)) / (example.answers ? totals.yes : totals.no),
  }))
}

function featuresOf(evidence: Evidence): readonly number[] {
  return NAMES.map((name) => evidence[name])
}

function refusedBy(
  prefix: string,
  examples: readonly Example[],
  fitted: (evidence: Evidence) => number,
): readonly KindRefused[] {
  const groups = new Map<string, Example[]>()
  for (const example of examples) {
    const name = `${example.answers} ${example.kind}`
    groups.set(name, [...(groups.get(name) ?? []), example])
  }
  return [...groups.values()].map((group) => {
    const share = (confidence: (evidence: Evidence) => number) =>
      group.filter(({ evidence }) => confidence(evidence) < CONFIDENT).length / group.length
    const { kind = '', answers = false } = group[0] ?? {}
    return { kind: prefix + kind, answers, count: group.length, now: share(confidenceOf), fitted: share(fitted) }
  })
}

function reliabilityOf(examples: readonly Example[]): Calibration['reliability'] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const inside = examples.filter(({ evidence }) => Math.min(9, Math.floor(10 * confidenceOf(evidence))) === tenth)
    const answers = inside.filter((example) => example.answers).length
    return { from: tenth / 10, count: inside.length, answers: inside.length === 0 ? 0 : answers / inside.length }
  })
}
