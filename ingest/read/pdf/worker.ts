import { parentPort } from 'node:worker_threads'
import type { PdfReading, ReadingRequest } from './reading.ts'

/** What the worker says: a page begins (null: all were read), the reading is there, or why there is none. */
export type WorkerMessage =
  | { readonly kind: 'page'; readonly number: number | null }
  | { readonly kind: 'done'; readonly reading: PdfReading }
  | { readonly kind: 'failed'; readonly reason: string; readonly message: string }

declare global {
  interface ArrayBuffer {
    transferToFixedLength(length?: number): ArrayBuffer
  }
}

/** pdf.js sends fonts with it (ECMAScript 2024); Node has it from version 21 on. */
ArrayBuffer.prototype.transferToFixedLength ??= function transferToFixedLength(this: ArrayBuffer, length?: number) {
  return this.slice(0, length)
}

const { readPdf } = await import('./reading.ts')
const { PdfError } = await import('./open.ts')

parentPort?.on('message', async (request: ReadingRequest) => {
  try {
    const reading = await readPdf(request, (number) => say({ kind: 'page', number }))
    say({ kind: 'done', reading })
  } catch (error) {
    const reason = error instanceof PdfError ? error.reason : 'damaged'
    say({ kind: 'failed', reason, message: error instanceof Error ? error.message : String(error) })
  }
})

function say(message: WorkerMessage): void {
  parentPort?.postMessage(message)
}
