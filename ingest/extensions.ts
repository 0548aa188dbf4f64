import { supportedExtensions } from './reader.ts'

/**
 * Formats that hold documents and that no reader takes: archives and tables, which are opened, and those named as
 * failures rather than passed over in silence.
 */
const OTHERS = [
  'zip',
  'csv',
  'pdf',
  'doc',
  'rtf',
  'xls',
  'xlsx',
  'ods',
  'ppt',
  'pptx',
  'odp',
  'epub',
  'msg',
  '7z',
  'rar',
]

const EXTENSIONS = new Set([...supportedExtensions, ...OTHERS])

/** True for the name of a file that may hold documents: what folders, archives and messages are searched for. */
export function isDocumentName(name: string): boolean {
  return EXTENSIONS.has(/\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '')
}
