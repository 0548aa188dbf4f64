import { readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import picomatch from 'picomatch'
import type { DocumentState } from '../corpus/archive.ts'
import type { Issue } from '../corpus/issue.ts'
import { findSource, type Source, sourceFolder } from '../corpus/source.ts'
import { bundledEntry, type Entry, type FileEntry, fileEntry } from './entry.ts'
import { isDocumentName } from './extensions.ts'
import type { Fetcher } from './fetch/fetcher.ts'

export type { Entry } from './entry.ts'

/** What a listing is walked with. */
export interface ListingContext {
  /** Null where the run has no web: web targets throw then. */
  readonly fetcher: Fetcher | null
  readonly states: ReadonlyMap<string, DocumentState>
  /** ISO date and time of the run. */
  readonly at: string
  /** ISO date: older documents need not be listed; null: all are. */
  readonly since: string | null
  /** Told what is wrong with the listing itself. */
  report(issue: Issue): void
}

/** What a path, a glob, a source id or a web address stands for. */
export interface Target {
  readonly given: string
  /** In a stable order; a listing on the web is walked as it is consumed. */
  list(context: ListingContext): Iterable<Entry> | AsyncIterable<Entry>
  /** True for a stored document that this target would list if it still existed. */
  covers(stored: { readonly source: string; readonly address: string }): boolean
  /** True when what is not listed is gone; else only what its address says is gone. */
  readonly listsAll: boolean
}

/** Files of this machine, known before any is read. */
export interface FileTarget extends Target {
  readonly entries: readonly FileEntry[]
  /** Fewest documents that a sound listing holds. */
  readonly expected: number
}

/** A target that cannot be followed: the message names it and says what to do. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
}

const GLOB = /[*?[\]{}!]/u

/**
 * Resolves a path, a glob or the id of a source that is a folder, of the project or of `own`, the user's; relative paths
 * against `cwd`; entries are ordered by address.
 * Throws TargetError when there is nothing of that name, or when its documents are on the web: `resolveWebTarget` has those.
 */
export function resolveTarget(given: string, cwd: string, own: string | null = null): FileTarget {
  const source = findSource(given, own)
  if (source !== null) return sourceTarget(given, source, cwd, own)
  if (/^https?:\/\//iu.test(given)) {
    throw new TargetError(`« ${given} » est une adresse web : donnez-la à « hemicycle ingest », qui ira la chercher.`)
  }
  const path = resolve(cwd, given)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return folderTarget(given, path)
  if (stat?.isFile()) return singleFileTarget(given, path)
  if (stat === undefined && GLOB.test(given)) return globTarget(given, path)
  throw new TargetError(
    `« ${given} » n’existe pas : donnez un fichier, un dossier, un motif comme 'docs/*.html', une adresse web ou une source connue.`,
  )
}

function sourceTarget(given: string, source: Source, cwd: string, own: string | null): FileTarget {
  const folder = sourceFolder(source, own)
  if (folder === null) throw new TargetError(onTheWeb(given, source, cwd))
  const entries = filesUnder(folder.path).map((path) =>
    bundledEntry(source.id, path, relative(folder.path, path).split(sep).join('/')),
  )
  return fileTarget({ given, entries, covers: (stored) => stored.source === source.id, expected: folder.documents })
}

/** Why a source on the web is no set of files, and what can be done instead. */
function onTheWeb(given: string, { id, name }: Source, cwd: string): string {
  const folder = statSync(resolve(cwd, given), { throwIfNoEntry: false })
  const instead = folder === undefined ? '' : ` Pour lire le dossier de ce nom, donnez « ./${given} ».`
  return `« ${given} » (${name}) est une source en ligne : « hemicycle ingest ${id} » va chercher ses documents.${instead}`
}

function folderTarget(given: string, path: string): FileTarget {
  const folder = realpathSync(path)
  const prefix = `${pathToFileURL(folder).href}/`
  return fileTarget({
    given,
    entries: filesUnder(folder).map((file) => fileEntry(given, file)),
    covers: ({ address }) => address.startsWith(prefix),
    expected: 0,
  })
}

function singleFileTarget(given: string, path: string): FileTarget {
  const entry = fileEntry(given, realpathSync(path))
  return fileTarget({ given, entries: [entry], covers: ({ address }) => address === entry.address, expected: 1 })
}

function globTarget(given: string, pattern: string): FileTarget {
  const slashed = pattern.split(sep).join('/')
  const { base } = picomatch.scan(slashed)
  const folder = statSync(base, { throwIfNoEntry: false })?.isDirectory() ? base : dirname(base)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new TargetError(`« ${given} » : le dossier ${folder} n’existe pas.`)
  }
  const matches = picomatch(slashed)
  const paths = filesUnder(folder).filter((path) => matches(path.split(sep).join('/')))
  if (paths.length === 0) throw new TargetError(`« ${given} » ne correspond à aucun fichier lisible.`)
  const root = pathToFileURL(folder).href
  return fileTarget({
    given,
    entries: paths.map((path) => fileEntry(given, realpathSync(path))),
    covers: ({ address }) => address.startsWith(root) && matches(fileURLToPath(address).split(sep).join('/')),
    expected: 0,
  })
}

function fileTarget(target: Pick<FileTarget, 'given' | 'entries' | 'covers' | 'expected'>): FileTarget {
  const { given, entries, expected } = target
  const list = ({ report }: Pick<ListingContext, 'report'>) => {
    if (entries.length < expected) report(shortfall(given, entries.length, expected))
    return entries
  }
  return { ...target, list, listsAll: true }
}

function shortfall(address: string, found: number, expected: number): Issue {
  const message = `« ${address} » : ${found} documents trouvés, au moins ${expected} attendus. La source a-t-elle changé ?`
  return { severity: 'error', code: 'fewer-than-expected', message, address, span: null }
}

/** Documents below `folder`, hidden files left out, in a stable order. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesUnder(path)
      return entry.isFile() && isDocumentName(entry.name) ? [path] : []
    })
}
