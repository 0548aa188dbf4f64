import { setTimeout as sleep } from 'node:timers/promises'

/** Runs one task at a time for each host, in the order they came, with a pause after each. */
export interface HostQueue {
  run<T>(host: string, pauseMs: number, task: () => Promise<T>): Promise<T>
}

/** `signal` ends the pauses: what waits then fails. */
export function createHostQueue(signal: AbortSignal): HostQueue {
  const lines = new Map<string, Line>()
  return {
    run(host, pauseMs, task) {
      const line = lines.get(host) ?? { last: Promise.resolve(), endedAt: Number.NEGATIVE_INFINITY }
      lines.set(host, line)
      const turn = line.last.then(async () => {
        const wait = line.endedAt + pauseMs - performance.now()
        if (wait > 0) await sleep(wait, undefined, { signal })
        try {
          return await task()
        } finally {
          line.endedAt = performance.now()
        }
      })
      // The next in line waits for this one's end, however it ends; the caller hears of a failure through `turn`.
      line.last = turn.then(noop, noop)
      return turn
    },
  }
}

interface Line {
  last: Promise<void>
  endedAt: number
}

function noop(): void {}
