import { findSource, type Source, sourceIds } from '../corpus/source.ts'
import { WrongUse } from './terminal.ts'

/** The source `id`, of the project or of `own`, the user's folder; throws WrongUse that names those that are known. */
export function knownSource(id: string, own: string): Source {
  const source = findSource(id, own)
  if (source !== null) return source
  throw new WrongUse(`Aucune source « ${id} ». Sources connues : ${sourceIds(own).join(', ')}.`)
}
