import { join } from 'node:path'
import { z } from 'zod'
import { readJsonLines, SPLITS, type Yardsticks } from './yardsticks.ts'

export const QUERY_TYPES = [
  'keywords',
  'question',
  'paraphrase',
  'acronym',
  'amount',
  'date',
  'who_funds',
  'comparison',
  'typo',
  'implicit_filter',
  'unanswerable',
] as const

export const USERS = ['journalist', 'researcher', 'staff'] as const

const query = z
  .strictObject({
    id: z.string().min(1),
    text: z.string().min(1),
    type: z.enum(QUERY_TYPES),
    user: z.enum(USERS),
    split: z.enum(SPLITS),
  })
  .readonly()

const judgment = z
  .strictObject({
    query: z.string().min(1),
    /** Path within the collection. */
    document: z.string().min(1),
    /** Words of the document that answer, as the reader gives them. */
    quote: z.string().min(1),
    /** 1 touches the question, 2 answers it in part, 3 answers it. */
    grade: z.literal([1, 2, 3]),
  })
  .readonly()

export type Query = z.output<typeof query>
export type Judgment = z.output<typeof judgment>

export interface Queries {
  readonly queries: readonly Query[]
  readonly judgments: readonly Judgment[]
}

/** Questions and judgments, none where the files are missing. Throws AnnotationError with file and line. */
export function loadQueries({ annotations }: Yardsticks): Queries {
  return {
    queries: readJsonLines(join(annotations, 'queries.jsonl'), query),
    judgments: readJsonLines(join(annotations, 'judgments.jsonl'), judgment),
  }
}

export function isAnswerable({ type }: Pick<Query, 'type'>): boolean {
  return type !== 'unanswerable'
}
