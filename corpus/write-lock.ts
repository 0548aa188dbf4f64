import { mkdirSync } from 'node:fs'
import { lock } from 'proper-lockfile'

/** A lock not renewed for this long belongs to a killed process; the holder renews it every half of it. */
const STALE_MS = 10_000
const RETRY_MS = 500

/**
 * Runs `task` as the only writer of the database at `uri`; waits while another process writes, after telling
 * `onWait` once. A killed writer's lock is taken over within ten seconds. Databases that are not folders are not
 * locked: their engine orders the writers.
 */
export async function withWriteLock<T>(uri: string, onWait: () => void, task: () => Promise<T>): Promise<T> {
  if (/^[a-z][a-z0-9+]+:\/\//iu.test(uri)) return task()
  mkdirSync(uri, { recursive: true })
  const release = await acquire(uri, onWait)
  try {
    return await task()
  } finally {
    await release()
  }
}

async function acquire(uri: string, onWait: () => void): Promise<() => Promise<void>> {
  const options = { stale: STALE_MS, update: STALE_MS / 2, lockfilePath: `${uri}/.write-lock` }
  for (let waited = false; ; waited = true) {
    try {
      return await lock(uri, options)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error
      if (!waited) onWait()
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
    }
  }
}
