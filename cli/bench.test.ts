import { describe, expect, it } from 'vitest'
import { main } from '../cli.ts'
import { captureOutput } from './captured-output.ts'

const captured = captureOutput()

describe('bench', () => {
  it('asks what to compare', async () => {
    expect(await main(['bench'])).toBe(2)
    expect(captured.err).toContain('--facts')
    expect(captured.out).toBe('')
  })

  it('explains itself in French', async () => {
    expect(await main(['bench', '--help'])).toBe(0)
    for (const words of ['Usage :', 'chrono-node', '--json']) expect(captured.out).toContain(words)
  })
})
