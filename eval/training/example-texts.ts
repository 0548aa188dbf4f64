import { type Example, linesAsBlocks, unmark } from '../../ingest/facts/example.ts'
import { FUNDING_EXAMPLES } from '../../ingest/facts/funding/examples.ts'
import { type Answer, type LabelledText, readCases } from './labelled-texts.ts'

/** The phrasings beside the frames: what they must find, and what must stay silent. */
export function exampleTexts(): readonly LabelledText[] {
  return FUNDING_EXAMPLES.flatMap((example) => example.texts.map((marked) => labelled(marked, example)))
}

function labelled(marked: string, { expect, region, publishedOn }: Example): LabelledText {
  const { text } = unmark(marked)
  const cases = readCases({ text, blocks: linesAsBlocks(text), publishedOn: publishedOn ?? null }, region ?? null)
  const wanted = expect === null ? [] : Array.isArray(expect) ? expect : [expect]
  const answers = cases.map(({ amount }) => {
    const match = wanted.find((values) => amount !== null && values.cents === amount.cents)
    if (match !== undefined) return answerOf(match)
    // An example that gives no amount leaves open which one it speaks of.
    return wanted.some((values) => !('cents' in values)) ? UNTOLD : null
  })
  return { set: 'examples', id: marked, text, cases, answers, marked: [] }
}

const UNTOLD: Answer = {}

function answerOf(values: Readonly<Record<string, unknown>>): Answer {
  return {
    ...('funder' in values ? { funder: nameOf(values.funder) } : {}),
    ...('beneficiary' in values ? { beneficiary: nameOf(values.beneficiary) } : {}),
  }
}

function nameOf(role: unknown): string | null {
  return typeof role === 'object' && role !== null && 'name' in role && typeof role.name === 'string' ? role.name : null
}
