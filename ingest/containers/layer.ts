import type { Container } from '../container.ts'
import { decode } from '../decode.ts'
import { columnsOf } from '../read/table-rows/columns.ts'
import { rowOf } from '../read/table-rows/row.ts'
import { type PlacedRow, rowFiles } from '../read/table-rows/row-files.ts'
import type { RawFile, Report } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'

/** What an answer of ArcGIS REST opens with: https://developers.arcgis.com/rest/services-reference/query-feature-service-layer/ */
const OPENING = /^\s*\{[\s\S]{0,2000}"(?:objectIdFieldName|objectIdField|displayFieldName|uniqueIdField)"\s*:/u

type Thing = Readonly<Record<string, unknown>>

/** Rows of a layer of ArcGIS, as its `query` answers with them in JSON, each a document. */
export const layerContainer = {
  mediaTypes: [],
  extensions: [],
  matches: ({ bytes }) => bytes[0] === 0x7b && OPENING.test(String.fromCharCode(...bytes.subarray(0, 3000))),
  members,
} satisfies Container

async function* members(file: RawFile, report: Report): AsyncGenerator<RawFile> {
  const { fields, features } = answerIn(file, report)
  const names = fields.map(({ name }) => String(name))
  const { columns } = columnsOf(names)
  const dates = new Set(fields.filter(({ type }) => type === 'esriFieldTypeDate').map(({ name }) => name))
  async function* rows(): AsyncGenerator<PlacedRow> {
    for (const [index, { attributes }] of features.entries()) {
      const cells = names.map((name) => cellOf(isThing(attributes) ? attributes[name] : null, dates.has(name)))
      yield { line: index + 1, row: rowOf(cells, columns) }
    }
  }
  yield* rowFiles(file, rows, report)
}

function answerIn(
  file: RawFile,
  report: Report,
): { readonly fields: readonly Thing[]; readonly features: readonly Thing[] } {
  const answer = parsed(decode(file, null, report))
  if (isThing(answer) && Array.isArray(answer.fields) && Array.isArray(answer.features)) {
    return { fields: answer.fields.filter(isThing), features: answer.features.filter(isThing) }
  }
  const advice = 'vérifiez dans un navigateur que l’adresse donne des lignes.'
  throw new UnreadableError('unsupported', `« ${file.name} » n’est pas une réponse entière d’ArcGIS : ${advice}`)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A date is given in milliseconds since 1970, UTC. */
function cellOf(value: unknown, isDate: boolean): string {
  if (isDate && typeof value === 'number' && Math.abs(value) < 8.64e15)
    return new Date(value).toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
