import type { Container } from '../container.ts'
import { isDocumentName } from '../extensions.ts'
import type { RawFile, Report } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'
import { distinct, memberAddress } from './member-address.ts'
import { openZip } from './zip-file.ts'
import { zipKindOf } from './zip-kind.ts'

export const zipContainer: Container = {
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  extensions: ['zip'],
  matches: ({ bytes }) => zipKindOf(bytes) === 'archive',
  members,
}

/** Files that systems and programs add for themselves. */
const HIDDEN = /(?:^|\/)(?:\.(?!\.?\/)|__MACOSX\/|~\$)/u

/** The documents of an archive, in its order; each that cannot be expanded is reported as an error, and the rest goes on. */
async function* members(file: RawFile, report: Report): AsyncGenerator<RawFile> {
  const { members: all, problem } = await openZip(file.name, file.bytes)
  if (problem !== null) report({ severity: 'error', code: 'incomplete-archive', message: problem, span: null })
  const nameOnce = distinct()
  for (const { path, read } of all) {
    if (HIDDEN.test(path) || !isDocumentName(path)) continue
    const bytes = await orReport(read, report)
    const name = path.slice(path.lastIndexOf('/') + 1)
    const address = memberAddress(file.address, nameOnce(path))
    if (bytes !== null) yield { address, name, mediaType: null, bytes }
  }
}

async function orReport(read: () => Promise<Uint8Array>, report: Report): Promise<Uint8Array | null> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    report({ severity: 'error', code: error.code, message: error.message, span: null })
    return null
  }
}
