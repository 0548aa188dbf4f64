import { csvContainer } from './containers/csv.ts'
import { layerContainer } from './containers/layer.ts'
import { mailContainer } from './containers/mail.ts'
import { zipContainer } from './containers/zip.ts'
import type { RawFile, Report } from './reader.ts'

/** A format whose files hold documents: an archive, a message with attachments, a table of acts. */
export interface Container {
  readonly mediaTypes: readonly string[]
  /** Without the dot, in lower case. */
  readonly extensions: readonly string[]
  /** True for files of this format whatever they are called. */
  matches(file: RawFile): boolean
  /** The documents within, in order, each under `memberAddress`. Throws `UnreadableError` when the file cannot be opened. */
  members(file: RawFile, report: Report): AsyncIterable<RawFile>
}

/** One line a format. */
const CONTAINERS: readonly Container[] = [zipContainer, mailContainer, csvContainer, layerContainer]

/** What opens the file, or null when it is itself one document. */
export function containerOf(file: RawFile): Container | null {
  return CONTAINERS.find((container) => container.matches(file)) ?? null
}
