import { containerOf } from './container.ts'
import type { RawFile, Report } from './reader.ts'

/** A ZIP in a message in a ZIP: deeper ones are bombs or mistakes. */
const DEEPEST = 3
const MOST_DOCUMENTS = 100_000
const MOST_BYTES = 1024 * 1024 * 1024

/**
 * The documents that a file holds, itself when it is no container, members of members included. What cannot be opened
 * within it, and what goes beyond the bounds on depth, number and total size, is reported as an error and left out; a
 * file that cannot be opened at all throws UnreadableError.
 */
export async function* documentsIn(file: RawFile, report: Report): AsyncGenerator<RawFile> {
  let [count, bytes] = [0, 0]
  for await (const document of membersOf(file, report, 0)) {
    count++
    bytes += document.bytes.length
    if (count > MOST_DOCUMENTS || bytes > MOST_BYTES) {
      const bound = `${MOST_DOCUMENTS} documents et ${MOST_BYTES / 1024 / 1024} Mo`
      const message = `« ${file.name} » contient plus de ${bound} : seul le début est lu. Découpez le fichier.`
      report({ severity: 'error', code: 'too-many-members', message, span: null })
      return
    }
    yield document
  }
}

async function* membersOf(file: RawFile, report: Report, depth: number): AsyncGenerator<RawFile> {
  const container = containerOf(file)
  if (container === null) {
    yield file
    return
  }
  if (depth >= DEEPEST) {
    const message = `« ${file.name} » est emboîté dans plus de ${DEEPEST} fichiers : ouvrez-le, puis donnez son contenu.`
    report({ severity: 'error', code: 'too-deep', message, span: null })
    return
  }
  try {
    for await (const member of container.members(file, report)) yield* membersOf(member, report, depth + 1)
  } catch (error) {
    if (depth === 0) throw error
    const message = `« ${file.name} » n’a pas pu être ouvert : ${error instanceof Error ? error.message : String(error)}`
    report({ severity: 'error', code: 'unreadable', message, span: null })
  }
}
