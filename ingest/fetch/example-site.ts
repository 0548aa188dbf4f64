import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { sha256 } from '../entry.ts'

/** How one path of the site answers. */
export type Answers = (request: IncomingMessage, response: ServerResponse) => void

/** One request that the site received. */
export interface Received {
  readonly path: string
  readonly status: () => number
  readonly headers: IncomingMessage['headers']
  /** Milliseconds since the site opened: when the request came, and when its answer ended. */
  readonly began: number
  ended: number
}

/** A web site on this machine, for tests and measurements: real HTTP over a real socket. */
export interface ExampleSite {
  /** `http://127.0.0.1:port`, without a slash. */
  readonly origin: string
  readonly received: Received[]
  /** Requests for one path. */
  of(path: string): readonly Received[]
  /** Sets, or with null removes, what a path answers. */
  on(path: string, answers: Answers | null): void
  close(): Promise<void>
}

/** Opens a site; paths without an answer are 404, `/robots.txt` included. */
export async function openExampleSite(routes: Readonly<Record<string, Answers>> = {}): Promise<ExampleSite> {
  const answers = new Map(Object.entries(routes))
  const received: Received[] = []
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '/'
    const { headers } = request
    const one = { path, headers, status: () => response.statusCode, began: performance.now(), ended: Number.NaN }
    received.push(one)
    response.on('close', () => {
      one.ended = performance.now()
    })
    const answer = answers.get(path)
    if (answer === undefined) response.writeHead(404).end('Page introuvable')
    else answer(request, response)
  }
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    received,
    of: (path) => received.filter((one) => one.path === path),
    on(path, answer) {
      if (answer === null) answers.delete(path)
      else answers.set(path, answer)
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** A body with its type, and an ETag that says whether it has changed. */
export function page(body: string | Uint8Array, mediaType = 'text/html; charset=utf-8'): Answers {
  const etag = `"${sha256(body).slice(0, 16)}"`
  return (request, response) => {
    const same = request.headers['if-none-match'] === etag
    response.writeHead(same ? 304 : 200, { etag, 'content-type': mediaType })
    response.end(same ? undefined : body)
  }
}

/** A body with headers as they are, and no validator. */
export function plain(body: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answers {
  return (_, response) => response.writeHead(200, headers).end(body)
}

export function redirect(location: string, status = 302): Answers {
  return (_, response) => response.writeHead(status, { location }).end()
}

export function status(code: number, headers: Readonly<Record<string, string>> = {}): Answers {
  return (_, response) => response.writeHead(code, headers).end('erreur')
}

/** The first `failures` requests answer `first`, the others `then`. */
export function eventually(failures: number, first: Answers, then: Answers): Answers {
  let asked = 0
  return (request, response) => (asked++ < failures ? first : then)(request, response)
}

/** One byte every `everyMs`, for ever. */
export function drip(everyMs: number): Answers {
  return (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' })
    const timer = setInterval(() => response.write('a'), everyMs)
    response.on('close', () => clearInterval(timer))
  }
}

/** Announces more than it sends, then breaks the connection. */
export const broken: Answers = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' })
  response.write('<html><body>Le début', () => response.destroy())
}
