import type { ReadContent } from '../../corpus/document.ts'
import type { RawFile, Reader } from '../reader.ts'
import { layOut } from './draft.ts'
import { dateOf } from './table-rows/cells.ts'
import { decodeRow, ROW_MEDIA_TYPE, type Row } from './table-rows/row.ts'
import { sentencesOf } from './table-rows/sentences.ts'

/** Rows of tables, as `csvContainer` hands them over: French sentences made of their cells. */
export const datasetRowReader = { mediaTypes: [ROW_MEDIA_TYPE], extensions: [], read } satisfies Reader

function read({ bytes }: RawFile): ReadContent {
  const row = decodeRow(bytes)
  const { title, paragraphs } = sentencesOf(row)
  const { COLL_NOM, nomAttribuant, DELIB_URL } = row.fields
  return {
    title,
    ...layOut([
      { kind: 'title', level: 0, text: title },
      ...paragraphs.map((text) => ({ kind: 'paragraph', level: 0, text }) as const),
    ]),
    url: DELIB_URL !== undefined && /^https?:\/\//iu.test(DELIB_URL) && URL.canParse(DELIB_URL) ? DELIB_URL : null,
    publisher: COLL_NOM ?? nomAttribuant ?? null,
    publishedOn: publishedOn(row),
    kind: 'dataset-row',
  }
}

const DATE_LABEL = /date|publi|adopt|séance|vote/iu

/** When the act was taken or the convention signed; of any other table, the first date under a name that speaks of one. */
function publishedOn({ fields, others }: Row): string | null {
  const named = [fields.DELIB_DATE, fields.dateConvention].map(dateOf).find((date) => date !== null)
  const other = others.filter(([label]) => DATE_LABEL.test(label)).map(([, cell]) => dateOf(cell))
  return named ?? other.find((date) => date !== null) ?? null
}
