import { FetchError } from './fetch-error.ts'

/** A host that failed so often in a row is left alone for the rest of the run. */
const HOST_DOWN_AFTER = 5

/** Remembers which hosts are in trouble, so that a thousand pages of one do not each wait for it. */
export interface HostWatch {
  /** Runs a request; throws FetchError at once for a host that is down. */
  watch<T>(url: URL, task: () => Promise<T>): Promise<T>
}

export function createHostWatch(): HostWatch {
  const failures = new Map<string, number>()
  return {
    async watch({ host, href }, task) {
      const failed = failures.get(host) ?? 0
      if (failed >= HOST_DOWN_AFTER) {
        const message = `« ${href} » n’a pas été demandée : ${host} n’a pas su répondre ${failed} fois de suite. Relancez plus tard.`
        throw new FetchError('host-down', message)
      }
      try {
        const result = await task()
        failures.delete(host)
        return result
      } catch (error) {
        if (error instanceof FetchError && isTrouble(error)) failures.set(host, failed + 1)
        throw error
      }
    },
  }
}

const TROUBLE: ReadonlySet<string> = new Set(['unreachable', 'timeout', 'broken', 'try-later'])

function isTrouble({ code, status }: FetchError): boolean {
  return TROUBLE.has(code) || (status !== null && status >= 500)
}
