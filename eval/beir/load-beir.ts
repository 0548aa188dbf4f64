import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Grades } from '../metrics/grades.ts'
import { AnnotationError, readJsonLines } from '../yardsticks.ts'

/**
 * A retrieval set in the layout of BEIR (Thakur et al., NeurIPS Datasets 2021): `corpus.jsonl`, `queries.jsonl`, and
 * `qrels/*.tsv` or `qrels.jsonl`.
 */
export interface BeirSet {
  readonly name: string
  readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string }[]
  /** Only the questions that some document answers. */
  readonly queries: readonly { readonly id: string; readonly text: string; readonly grades: Grades }[]
}

const id = z.union([z.string(), z.number()]).transform(String)
/** BEIR writes `_id`, others `id`. */
const identified = z.union([
  z.looseObject({ _id: id }).transform((row) => row._id),
  z.object({ id }).transform((row) => row.id),
])
const named = z.looseObject({ text: z.string(), title: z.string().nullish() })
const row = z.unknown().transform((value, context) => {
  const parsed = z.tuple([identified, named]).safeParse([value, value])
  if (parsed.success) return { id: parsed.data[0], title: parsed.data[1].title ?? '', text: parsed.data[1].text }
  context.addIssue({ code: 'custom', message: 'un objet {"_id","text","title"?} est attendu' })
  return z.NEVER
})

const grade = z.number().int()
const qrel = z.union([
  z.object({ q: id, d: id, r: grade }),
  z
    .object({ 'query-id': id, 'corpus-id': id, score: grade })
    .transform((line) => ({ q: line['query-id'], d: line['corpus-id'], r: line.score })),
])

/** Reads the set in `folder`; of several `qrels/*.tsv` the one called test. Throws AnnotationError with file and line. */
export function loadBeir(folder: string): BeirSet {
  for (const name of ['corpus.jsonl', 'queries.jsonl']) {
    if (!existsSync(join(folder, name)))
      throw new AnnotationError(`« ${folder} » n’a pas de ${name} : donnez un dossier rangé comme ceux de BEIR.`)
  }
  const grades = new Map<string, Map<string, number>>()
  for (const { q, d, r } of readQrels(folder)) grades.set(q, (grades.get(q) ?? new Map()).set(d, r))
  const answered = readJsonLines(join(folder, 'queries.jsonl'), row).flatMap((query) => {
    const own = grades.get(query.id)
    return own !== undefined && [...own.values()].some((value) => value > 0) ? [{ ...query, grades: own }] : []
  })
  return { name: basename(folder), documents: readJsonLines(join(folder, 'corpus.jsonl'), row), queries: answered }
}

function readQrels(folder: string): readonly z.output<typeof qrel>[] {
  const lines = join(folder, 'qrels.jsonl')
  if (existsSync(lines)) return readJsonLines(lines, qrel)
  const tables = existsSync(join(folder, 'qrels'))
    ? readdirSync(join(folder, 'qrels')).filter((name) => name.endsWith('.tsv'))
    : []
  const name = tables.includes('test.tsv') ? 'test.tsv' : tables.sort()[0]
  if (name === undefined)
    throw new AnnotationError(`« ${folder} » n’a ni qrels.jsonl ni qrels/*.tsv : les jugements manquent.`)
  return readTable(join(folder, 'qrels', name))
}

/** `query-id ⇥ corpus-id ⇥ score`, below a header. */
function readTable(file: string): readonly z.output<typeof qrel>[] {
  const lines = readFileSync(file, 'utf8').split(/\r?\n/u).slice(1)
  return lines.flatMap((line, at) => {
    if (line === '') return []
    const [q, d, score, ...rest] = line.split('\t')
    const parsed = qrel.safeParse({ q, d, r: Number(score) })
    if (parsed.success && rest.length === 0) return [parsed.data]
    throw new AnnotationError(`${file}, ligne ${at + 2} : « question ⇥ document ⇥ note » est attendu.`)
  })
}
