import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** How the hub serves the weights; it serves the other files whole. */
export type Manner = 'whole' | 'slow' | 'missing' | 'cut' | 'short' | 'silent' | 'broken'

export interface Hub {
  readonly host: string
  /** Paths that were asked for, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/** A server on this machine that plays the Hugging Face hub for one model. */
export async function startHub(
  id: string,
  files: Readonly<Record<string, Uint8Array>>,
  manner: Manner = 'whole',
): Promise<Hub> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? '').slice(1)
    asked.push(path)
    const file = files[path.slice(`${id}/resolve/main/`.length)]
    if (!path.startsWith(`${id}/resolve/main/`) || file === undefined) response.writeHead(404).end()
    else if (isRange(request)) sendFirstByte(response, file)
    else if (path.endsWith('.onnx')) send(response, file, manner)
    else send(response, file, 'whole')
  })
  await new Promise<void>((listening) => {
    server.listen(0, '127.0.0.1', listening)
  })
  return {
    host: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

function isRange({ headers }: IncomingMessage): boolean {
  return headers.range === 'bytes=0-0'
}

function sendFirstByte(response: ServerResponse, file: Uint8Array): void {
  response.writeHead(206, { 'content-range': `bytes 0-0/${file.length}`, 'content-length': 1 }).end(file.subarray(0, 1))
}

function send(response: ServerResponse, file: Uint8Array, manner: Manner): void {
  const half = file.subarray(0, file.length / 2)
  const whole = { 'content-length': file.length }
  if (manner === 'whole') response.writeHead(200, whole).end(file)
  else if (manner === 'missing') response.writeHead(404).end()
  else if (manner === 'broken') response.writeHead(503).end()
  // Half the bytes, as if they were all.
  else if (manner === 'short') response.writeHead(200, { 'content-length': half.length }).end(half)
  else {
    response.writeHead(200, whole).write(half, () => {
      if (manner === 'cut') response.destroy()
      if (manner === 'slow') setTimeout(() => response.end(file.subarray(half.length)), 150)
    })
  }
}
