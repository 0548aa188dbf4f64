import { Worker } from 'node:worker_threads'
import type { PdfReading, ReadingRequest } from './reading.ts'
import type { WorkerMessage } from './worker.ts'

/** Why a reading was given up. */
export class ReadingError extends Error {
  override readonly name = 'ReadingError'
  readonly reason: 'encrypted' | 'damaged' | 'too-slow' | 'too-large'
  /** The page at work when it was given up, or null before the first. */
  readonly page: number | null

  constructor(reason: ReadingError['reason'], page: number | null, message: string) {
    super(message)
    this.reason = reason
    this.page = page
  }
}

/** Milliseconds. */
export interface TimeLimits {
  /** To start and open a file, and to lay out the words of all its pages. */
  readonly file: number
  /** To read one page: a full one takes 5 to 30. */
  readonly page: number
}

const TIME: TimeLimits = { file: 60_000, page: 8_000 }
/** MiB of objects, and of all memory beyond what the process held before; a register of 2,000 pages takes 300. */
const HEAP = 768
const MEMORY = 1_200
const WATCH_EVERY = 100

let idle: Worker | null = null
let queue: Promise<unknown> = Promise.resolve()

/**
 * Reads a PDF in a thread of its own, one after the other, so that no file can hold up or bring down the process: a
 * page that takes too long, and a file that takes too much memory, end the thread. Throws ReadingError.
 */
export function readApart(request: ReadingRequest, time = TIME): Promise<PdfReading> {
  const reading = queue.then(() => run(request, time))
  queue = reading.catch(() => null)
  return reading
}

function run(request: ReadingRequest, time: TimeLimits): Promise<PdfReading> {
  const worker = idle ?? startWorker()
  idle = null
  worker.ref()
  return new Promise<PdfReading>((resolve, reject) => {
    let page: number | null = null
    const give = (reason: ReadingError['reason'], message: string = reason) => {
      settle()
      void worker.terminate()
      reject(new ReadingError(reason, page, message))
    }
    const limits = watch(give, time.file)
    const onError = (error: Error) => give(isOutOfMemory(error) ? 'too-large' : 'damaged', error.message)
    const onMessage = (said: WorkerMessage) => {
      if (said.kind === 'page') {
        page = said.number
        limits.restart(page === null ? time.file : time.page)
        return
      }
      settle()
      worker.unref()
      idle = worker
      if (said.kind === 'done') resolve(said.reading)
      else reject(new ReadingError(said.reason === 'encrypted' ? 'encrypted' : 'damaged', page, said.message))
    }
    const settle = () => {
      limits.end()
      worker.off('message', onMessage).off('error', onError)
    }
    worker.on('message', onMessage).on('error', onError)
    worker.postMessage(request)
  })
}

/** The clock and the scales of one reading. */
function watch(give: (reason: 'too-slow' | 'too-large') => void, first: number) {
  let clock = setTimeout(() => give('too-slow'), first)
  const before = process.memoryUsage.rss()
  const scales = setInterval(() => {
    if (process.memoryUsage.rss() - before > MEMORY * 1024 * 1024) give('too-large')
  }, WATCH_EVERY)
  return {
    restart: (limit: number) => {
      clearTimeout(clock)
      clock = setTimeout(() => give('too-slow'), limit)
    },
    end: () => {
      clearTimeout(clock)
      clearInterval(scales)
    },
  }
}

/** The thread prints nothing: what pdf.js has to say of a file is in the reading. */
function startWorker(): Worker {
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: HEAP },
    stdout: true,
    stderr: true,
  })
  worker.on('error', () => {}) // an error after the reading was given up has nobody left to hear it
  return worker
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}
