import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const BIN = fileURLToPath(new URL('../../../bin/hemicycle.mjs', import.meta.url))

/** How a process of the command line ended. */
export interface Ended {
  /** Null when it was killed. */
  readonly code: number | null
  readonly out: string
  readonly err: string
  readonly seconds: number
}

/** Runs the command line in a process of its own, given to `watch` once it has started. */
export function runCli(args: readonly string[], watch: (child: ChildProcess) => void = () => {}): Promise<Ended> {
  const started = performance.now()
  const child = spawn(process.execPath, [BIN, ...args])
  let [out, err] = ['', '']
  child.stdout.on('data', (data) => (out += data))
  child.stderr.on('data', (data) => (err += data))
  watch(child)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, err, seconds: (performance.now() - started) / 1000 }))
  })
}

/**
 * Runs the command line and kills it outright (SIGKILL) `delayMs` after `count()` has grown by `after`; gives null when it
 * ended by itself before that.
 */
export async function killCli(
  args: readonly string[],
  count: () => number,
  { after, delayMs }: { readonly after: number; readonly delayMs: number },
): Promise<Ended | null> {
  const goal = count() + after
  let timer: NodeJS.Timeout | undefined
  const ended = await runCli(args, (child) => {
    timer = setInterval(() => {
      if (count() < goal) return
      clearInterval(timer)
      timer = setTimeout(() => child.kill('SIGKILL'), delayMs)
    }, 5)
  })
  clearTimeout(timer)
  return ended.code === null ? ended : null
}
