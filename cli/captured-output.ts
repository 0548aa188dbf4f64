import { afterEach, beforeEach, vi } from 'vitest'

/** What a command has written to standard output and standard error since the test began. */
export interface Captured {
  readonly out: string
  readonly err: string
}

/** Captures both streams in every test of the file that calls it. */
export function captureOutput(): Captured {
  const captured = { out: '', err: '' }
  beforeEach(() => {
    Object.assign(captured, { out: '', err: '' })
    for (const [stream, name] of [
      [process.stdout, 'out'],
      [process.stderr, 'err'],
    ] as const) {
      vi.spyOn(stream, 'write').mockImplementation((text) => {
        captured[name] += String(text)
        return true
      })
    }
  })
  afterEach(() => vi.restoreAllMocks())
  return captured
}
