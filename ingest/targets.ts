import { createHash } from 'node:crypto'
import { readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, extname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import picomatch from 'picomatch'
import { findSource, type Source, sourceFolder } from '../corpus/source.ts'
import { supportedExtensions } from './reader.ts'

/** A file to read, and the document that it becomes. */
export interface Entry {
  /** Hash of what makes the address unique: alone for a `file:` URL, with the source id within a source. */
  readonly id: string
  readonly source: string
  /** `file:` URL, or the path within a source's own folder. */
  readonly address: string
  readonly path: string
}

/** What a path, a glob or a source id stands for. */
export interface Target {
  readonly given: string
  readonly entries: readonly Entry[]
  /** True for a stored document that this target would list if its file still existed. */
  covers(stored: { readonly source: string; readonly address: string }): boolean
  /** Fewest documents that a sound listing holds. */
  readonly expected: number
}

/** A target that cannot be followed: the message names it and says what to do. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
}

const GLOB = /[*?[\]{}!]/u

/**
 * Resolves a path, a glob or a source id, relative paths against `cwd`; entries are ordered by address.
 * Throws TargetError when there is nothing of that name, or a source whose documents are on the web.
 */
export function resolveTarget(given: string, cwd: string): Target {
  const source = findSource(given)
  if (source !== null) return sourceTarget(given, source, cwd)
  if (/^https?:\/\//iu.test(given)) {
    throw new TargetError(
      `« ${given} » est une adresse web : enregistrez la page dans un dossier, puis donnez ce dossier.`,
    )
  }
  const path = resolve(cwd, given)
  const stat = statSync(path, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return folderTarget(given, path)
  if (stat?.isFile()) return fileTarget(given, path)
  if (stat === undefined && GLOB.test(given)) return globTarget(given, path)
  throw new TargetError(
    `« ${given} » n’existe pas : donnez un fichier, un dossier, un motif comme 'docs/*.html' ou une source connue.`,
  )
}

function sourceTarget(given: string, source: Source, cwd: string): Target {
  const folder = sourceFolder(source)
  if (folder === null) throw new TargetError(onTheWeb(given, source, cwd))
  const entries = filesUnder(folder.path).map((path) => {
    const address = relative(folder.path, path).split(sep).join('/')
    return { id: idOf(`${source.id}\n${address}`), source: source.id, address, path }
  })
  return { given, entries, covers: (stored) => stored.source === source.id, expected: folder.documents }
}

/** Why a source on the web cannot be read yet, and what can be done instead. */
function onTheWeb(given: string, { id, name }: Source, cwd: string): string {
  const folder = statSync(resolve(cwd, given), { throwIfNoEntry: false })
  const instead =
    folder === undefined
      ? 'enregistrez des pages dans un dossier, puis donnez ce dossier.'
      : `pour lire le dossier de ce nom, donnez « ./${given} ».`
  return (
    `« ${given} » (${name}) est une source en ligne, et hemicycle ne va pas encore chercher de documents sur le web. ` +
    `« hemicycle sources ${id} » dit à quelles adresses ils sont ; ${instead}`
  )
}

function folderTarget(given: string, path: string): Target {
  const folder = realpathSync(path)
  const prefix = `${pathToFileURL(folder).href}/`
  return {
    given,
    entries: filesUnder(folder).map((file) => fileEntry(given, file)),
    covers: ({ address }) => address.startsWith(prefix),
    expected: 0,
  }
}

function fileTarget(given: string, path: string): Target {
  const entry = fileEntry(given, realpathSync(path))
  return { given, entries: [entry], covers: ({ address }) => address === entry.address, expected: 1 }
}

function globTarget(given: string, pattern: string): Target {
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
  return {
    given,
    entries: paths.map((path) => fileEntry(given, realpathSync(path))),
    covers: ({ address }) => address.startsWith(root) && matches(fileURLToPath(address).split(sep).join('/')),
    expected: 0,
  }
}

function fileEntry(source: string, path: string): Entry {
  const address = pathToFileURL(path).href
  return { id: idOf(address), source, address, path }
}

function idOf(raw: string): string {
  return createHash('sha256').update(raw).digest('hex').slice(0, 16)
}

/** Documents below `folder`, hidden files left out, in a stable order. */
function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.'))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesUnder(path)
      return entry.isFile() && isDocument(entry.name) ? [path] : []
    })
}

/** Formats that hold documents and that no reader knows yet: named as failures rather than passed over in silence. */
const UNREAD = ['pdf', 'doc', 'docx', 'odt', 'rtf', 'eml', 'csv', 'xls', 'xlsx', 'ods', 'ppt', 'pptx', 'epub', 'zip']

const EXTENSIONS = new Set([...supportedExtensions, ...UNREAD])

function isDocument(name: string): boolean {
  return EXTENSIONS.has(extname(name).slice(1).toLowerCase())
}
