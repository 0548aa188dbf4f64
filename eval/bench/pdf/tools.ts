import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { extractText } from 'unpdf'
import { readFile } from '../../../ingest/reader.ts'
import type { Reading } from './measure.ts'

const run = promisify(execFile)

export interface Tool {
  readonly name: string
  read(bytes: Uint8Array): Promise<Reading>
}

export const OURS: Tool = {
  name: 'this project',
  read: async (bytes) => {
    const { text, blocks } = await readFile(
      { address: 'file:///a.pdf', name: 'a.pdf', mediaType: null, bytes },
      () => {},
    )
    const spoken = blocks.map(({ kind, span }) => ({ kind, text: text.slice(span.start, span.end) }))
    const rows = spoken.filter(({ kind }) => kind === 'row' || kind === 'header').map((row) => row.text.split('\t'))
    return { text: spoken.map((block) => block.text).join('\n'), rows }
  },
}

export const UNPDF: Tool = {
  name: 'unpdf extractText',
  read: async (bytes) => ({
    text: (await extractText(bytes.slice(), { mergePages: false })).text.join('\n'),
    rows: [],
  }),
}

function poppler(name: string, options: readonly string[], cells: RegExp | null): Tool {
  return {
    name,
    read: async (bytes) => {
      const folder = await mkdtemp(join(tmpdir(), 'bench-pdf-'))
      try {
        const path = join(folder, 'a.pdf')
        await writeFile(path, bytes)
        const { stdout } = await run('pdftotext', [...options, '-enc', 'UTF-8', path, '-'], { maxBuffer: 1 << 26 })
        const lines = stdout.split('\n').map((line) => line.trim())
        const rows = cells === null ? [] : lines.map((line) => line.split(cells)).filter((row) => row.length > 1)
        return { text: stdout.replace(/\f/gu, '\n'), rows }
      } finally {
        await rm(folder, { recursive: true, force: true })
      }
    },
  }
}

/** This project's reader and those it is compared with; Poppler's only where they are installed. */
export async function toolsAtHand(): Promise<readonly Tool[]> {
  const hasPoppler = await run('pdftotext', ['-v']).then(
    () => true,
    () => false,
  )
  const others = [poppler('pdftotext', [], null), poppler('pdftotext -layout', ['-layout'], / {2,}/u)]
  return [OURS, UNPDF, ...(hasPoppler ? others : [])]
}
