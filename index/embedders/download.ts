import { env, LogLevel, pipeline } from '@xenova/transformers'
import type { ModelRow } from './models.ts'

/** The hub did not serve what it was asked for; the message says how, in the middle of a French sentence. */
export class HubError extends Error {
  override readonly name = 'HubError'
}

/** A host that sends nothing for this long will not. */
const SILENCE_MS = 60_000

export interface Download {
  /** Folder that receives the model's files, under the model's id. */
  readonly into: string
  /** Address of the hub or of a mirror of it. */
  readonly host: string
  readonly onProgress: (loaded: number, total: number) => void
  readonly silenceMs?: number
}

/**
 * Downloads the files of a model from a hub into `into/<id>`; numbers of bytes go to `onProgress`. Throws what
 * transformers.js or the network throws, files of an interrupted run being left in `into`: the caller removes them.
 */
export async function downloadFiles(model: ModelRow, download: Download): Promise<void> {
  const { into, host, onProgress, silenceMs = SILENCE_MS } = download
  const before = { ...env }
  Object.assign(env, {
    allowRemoteModels: true,
    allowLocalModels: false,
    // Everything that the library looks up or keeps goes to `into`, never to its own folder.
    cacheDir: into,
    remoteHost: host,
    logLevel: LogLevel.ERROR,
    // Written into the path, since a revision given apart becomes a folder of its own in `into`.
    remotePathTemplate: `{model}/resolve/${encodeURIComponent(model.revision)}/`,
    fetch: impatientFetch(silenceMs),
  })
  try {
    const loaded = await pipeline('feature-extraction', model.id, {
      dtype: model.dtype,
      cache_dir: into,
      progress_callback: (event) => {
        if (event.status === 'progress_total') onProgress(event.loaded, event.total)
      },
    })
    await loaded.dispose()
  } finally {
    const { allowRemoteModels, allowLocalModels, cacheDir, remoteHost, remotePathTemplate, fetch } = before
    Object.assign(env, { allowRemoteModels, allowLocalModels, cacheDir, remoteHost, remotePathTemplate, fetch })
  }
}

/** `fetch` that gives up, naming the time, when a host stays silent for `silenceMs`, before its answer or within it. */
function impatientFetch(silenceMs: number): typeof fetch {
  return async (input, init) => {
    const controller = new AbortController()
    const timer = setTimeout(
      () => controller.abort(new HubError(`aucun octet reçu depuis ${Math.ceil(silenceMs / 1000)} s`)),
      silenceMs,
    )
    // A body that nobody reads to its end must not keep the process alive.
    timer.unref()
    try {
      const response = await fetch(input, { ...init, signal: controller.signal })
      if (response.status >= 429) throw new HubError(`le serveur répond ${response.status} à ${String(input)}`)
      if (response.body === null) clearTimeout(timer)
      return response.body === null ? response : heardBy(timer, response, response.body)
    } catch (error) {
      clearTimeout(timer)
      throw error
    }
  }
}

/** `response` with a body each of whose chunks starts `timer` again, and whose end stops it. */
function heardBy(timer: NodeJS.Timeout, { status, statusText, headers }: Response, body: ReadableStream): Response {
  timer.refresh()
  const heard = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, stream) {
      timer.refresh()
      stream.enqueue(chunk)
    },
    flush: () => clearTimeout(timer),
  })
  return new Response(body.pipeThrough(heard), { status, statusText, headers })
}
