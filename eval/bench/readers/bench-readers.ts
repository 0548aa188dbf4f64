import { documentsIn } from '../../../ingest/expand.ts'
import { type RawFile, readFile } from '../../../ingest/reader.ts'
import { sampleText } from './sample-text.ts'
import { WRITERS } from './written.ts'

/** How fast one format is read, once it is warm, in seconds of processor time: what else the machine does counts less. */
export interface ReaderSpeed {
  readonly format: string
  /** Of the file as it is. */
  readonly bytes: number
  /** Of the text that is read, in UTF-16 units. */
  readonly characters: number
  readonly filesPerSecond: number
  readonly megabytesPerSecond: number
}

/** An odd number, so that the median is a run. */
const RUNS = 3
/** A release of some pages: about 12,000 characters. */
const SECTIONS = 12

/** The same text in every format, read over and over for `runTime` milliseconds a run; the median of three runs. */
export async function benchReaders(runTime: number): Promise<readonly ReaderSpeed[]> {
  const written = sampleText(SECTIONS)
  const speeds: ReaderSpeed[] = []
  for (const [format, write] of Object.entries(WRITERS)) {
    const name = `note.${format.split(' ')[0]}`
    const file: RawFile = { address: `file:///${name}`, name, mediaType: null, bytes: await write(written) }
    const characters = await readAll(file)
    await rateOf(file, runTime) // functions are compiled as they are used
    const rates: number[] = []
    for (let run = 0; run < RUNS; run++) rates.push(await rateOf(file, runTime))
    const filesPerSecond = rates.sort((a, b) => a - b)[(RUNS - 1) / 2] ?? 0
    const megabytesPerSecond = (filesPerSecond * file.bytes.length) / 1e6
    speeds.push({ format, bytes: file.bytes.length, characters, filesPerSecond, megabytesPerSecond })
  }
  return speeds
}

async function rateOf(file: RawFile, runTime: number): Promise<number> {
  const start = performance.now()
  const before = process.cpuUsage()
  let times = 0
  for (; times === 0 || performance.now() - start < runTime; times++) await readAll(file)
  const { user, system } = process.cpuUsage(before)
  return times / ((user + system) / 1e6)
}

/** Characters of the documents in a file. Throws what goes wrong: a sample has no fault. */
async function readAll(file: RawFile): Promise<number> {
  const fail = ({ message }: { readonly message: string }) => {
    throw new Error(message)
  }
  let characters = 0
  for await (const document of documentsIn(file, fail)) characters += (await readFile(document, fail)).text.length
  return characters
}
