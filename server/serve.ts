import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'

/** Requests still running after this long are cut off when the server stops. */
const STOP_AFTER_MS = 5_000

export interface ServeOptions {
  readonly app: { fetch(request: Request): Response | Promise<Response> }
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
}

export interface RunningServer {
  readonly url: string
  /** Settles when the server has stopped, by `stop` or by SIGINT or SIGTERM. */
  readonly stopped: Promise<void>
  stop(): Promise<void>
}

/**
 * Listens, and stops on SIGINT and SIGTERM once the requests that run have their answers. Rejects when the address
 * cannot be used, with a message in French that names it and says what to do.
 */
export async function serve({ app, host, port }: ServeOptions): Promise<RunningServer> {
  const server = createServer(getRequestListener((request) => app.fetch(request)))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Error(whyNot(error, host, port), { cause: error })),
    )
    server.listen(port, host, resolve)
  })
  const stopped = new Promise<void>((resolve) => server.once('close', resolve))
  const stop = (): Promise<void> => {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
    // Connections that only wait for another request would hold the server open.
    server.keepAliveTimeout = 1
    server.close()
    setTimeout(() => server.closeAllConnections(), STOP_AFTER_MS).unref()
    return stopped
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  return { url: urlOf(server.address() as AddressInfo, host), stopped, stop }
}

function urlOf({ port }: AddressInfo, host: string): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function whyNot(error: NodeJS.ErrnoException, host: string, port: number): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Le port ${port} est déjà pris sur ${host} : arrêtez le programme qui l’occupe ou choisissez un autre port (--port ${port + 1}).`
    case 'EACCES':
      return `Le port ${port} est réservé au système : choisissez un port à partir de 1024 (--port 3000).`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `L’adresse ${host} n’est pas celle de cette machine : choisissez --host 127.0.0.1 ou --host 0.0.0.0.`
    default:
      return `Impossible d’écouter sur ${host}:${port} : ${error.message}`
  }
}
