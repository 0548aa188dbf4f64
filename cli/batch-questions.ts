import { readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { z } from 'zod'
import { fold } from '../index/analyze.ts'
import { csvRecords } from './csv-records.ts'
import { WrongUse } from './terminal.ts'

/** A question of a list, or why its line holds none. */
export interface BatchLine {
  /** In the file, from 1. */
  readonly line: number
  readonly question: { readonly id: string | number; readonly q: string } | null
  /** In French; '' where there is a question. */
  readonly problem: string
}

const NAMES_OF_QUESTIONS = ['q', 'question', 'questions', 'requete', 'recherche', 'nom', 'name']
const NAMES_OF_IDS = ['id', 'identifiant', 'numero', 'n°', 'ref', 'reference']

const jsonLine = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  q: z.string().refine((q) => q.trim() !== ''),
})

/**
 * The questions of a file, one a line or record. A name that ends in `.csv` or `.tsv` means a table: its column `q`,
 * `question` or `nom`, else its first, with a column `id` beside it; anything else means JSON, `{"id"?,"q"}` a line. A
 * question without id bears the number of its line. Throws WrongUse on a file that is not there.
 */
export function readBatch(file: string): readonly BatchLine[] {
  const text = readText(file)
  return /^\.[ct]sv$/i.test(extname(file)) ? ofTable(text) : ofJsonLines(text)
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new WrongUse(`Impossible de lire « ${file} » : vérifiez le nom du fichier.`, { cause })
  }
}

function ofJsonLines(text: string): readonly BatchLine[] {
  return text.split(/\r?\n/).flatMap((content, at): readonly BatchLine[] => {
    if (content.trim() === '') return []
    const line = at + 1
    const read = jsonLine.safeParse(parsedJson(content))
    if (!read.success) return [{ line, question: null, problem: 'un objet {"id"?,"q"} est attendu' }]
    return [{ line, question: { id: read.data.id ?? line, q: read.data.q }, problem: '' }]
  })
}

/** Undefined for what is no JSON. */
function parsedJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

function ofTable(text: string): readonly BatchLine[] {
  const [first, ...rest] = csvRecords(text)
  if (first === undefined) return []
  const labels = first.cells.map((label) => fold(label.trim()))
  const named = labels.findIndex((label) => NAMES_OF_QUESTIONS.includes(label))
  const ids = labels.findIndex((label) => NAMES_OF_IDS.includes(label))
  const hasHeader = named >= 0 || ids >= 0
  const questions = named >= 0 ? named : ids === 0 ? 1 : 0
  return (hasHeader ? rest : [first, ...rest]).map(({ line, cells }) => {
    const q = cells[questions]?.trim() ?? ''
    const id = cells[ids]?.trim() ?? ''
    if (q === '') return { line, question: null, problem: 'la question manque' }
    return { line, question: { id: id === '' ? line : id, q }, problem: '' }
  })
}
