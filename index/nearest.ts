import type { Archive } from '../corpus/archive.ts'
import { headOf } from './cite.ts'
import type { Nearest } from './library.ts'
import type { Ranking } from './rank/rank.ts'

/** Passages whose themes are counted. */
const LOOKED_AT = 20
const THEMES = 3
const DOCUMENTS = 3

/** What comes nearest to a question that nothing answers: the themes of the nearest passages, and their documents. */
export async function nearestTo(archive: Archive, { close }: Pick<Ranking, 'close'>): Promise<Nearest> {
  const scores = new Map<string, number>()
  for (const { themes, score } of close.slice(0, LOOKED_AT)) {
    for (const theme of themes) scores.set(theme, (scores.get(theme) ?? 0) + score)
  }
  const themes = [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([theme]) => theme)
  const ids = [...new Set(close.map(({ documentId }) => documentId))].slice(0, DOCUMENTS)
  const headById = new Map((await archive.getMany(ids)).map((document) => [document.id, headOf(document)]))
  return { themes: themes.slice(0, THEMES), documents: ids.flatMap((id) => headById.get(id) ?? []) }
}
