import { describe, expect, it } from 'vitest'
import { readFile } from '../../../ingest/reader.ts'
import { benchReaders } from './bench-readers.ts'
import { benchMutations, SPOILED } from './mutations.ts'
import { sampleText } from './sample-text.ts'
import { WRITERS } from './written.ts'

async function outline(format: string): Promise<readonly string[]> {
  const name = `note.${format}`
  const bytes = await WRITERS[format]?.(sampleText(2))
  if (bytes === undefined) throw new TypeError(`no writer for ${format}`)
  const { text, blocks } = await readFile({ address: `file:///${name}`, name, mediaType: null, bytes }, () => {})
  return blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`)
}

describe('the same text in every format', () => {
  it.each(['txt', 'md', 'docx', 'odt', 'eml'])(
    'gives the blocks of the page when it is written as %s',
    async (format) => {
      expect(await outline(format)).toEqual(await outline('html'))
    },
  )
})

describe('benchReaders', () => {
  it('times every format', { timeout: 60_000 }, async () => {
    const speeds = await benchReaders(0)
    expect(speeds.map(({ format }) => format)).toEqual(Object.keys(WRITERS))
    for (const { filesPerSecond, characters } of speeds) {
      expect(filesPerSecond).toBeGreaterThan(0)
      expect(characters).toBeGreaterThan(8000)
    }
  })
})

describe('spoiled files', () => {
  it.each(SPOILED)('are read or refused, quickly and in little memory: %s', { timeout: 120_000 }, async (format) => {
    const [report] = await benchMutations([format], 300)
    expect(report?.crashes).toEqual([])
    expect(report?.slowestMs).toBeLessThan(5000) // a shared machine may hold up any input for a while
    expect(report?.grownMb).toBeLessThan(500)
    expect(report?.read).toBeGreaterThan(10)
  })
})
