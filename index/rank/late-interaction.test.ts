import { describe, expect, it } from 'vitest'
import type { TokenTable } from '../embedder.ts'
import { lateInteraction } from './late-interaction.ts'

/** Letters as tokens: a, b and c are directions of length 2, 1 and 1; d lies between a and b; z says nothing. */
const VECTORS: Readonly<Record<string, readonly number[]>> = {
  a: [2, 0, 0],
  b: [0, 1, 0],
  c: [0, 0, 1],
  d: [1, 1, 0],
  z: [0, 0, 0],
}
const table: TokenTable = {
  ids: (text) => Array.from(text, (letter) => letter.charCodeAt(0)),
  vectors: async (ids) => ids.map((id) => Float32Array.from(VECTORS[String.fromCharCode(id)] ?? [])),
}

const scores = (question: string, passages: readonly string[]) =>
  lateInteraction(
    table,
    question,
    passages.map((text) => table.ids(text)),
  )

describe('lateInteraction', () => {
  it('weighs the best cosine of each token of the question by the length of its vector', async () => {
    expect(await scores('ab', ['ab', 'a', 'b', 'd', 'c'])).toEqual([
      1,
      expect.closeTo(2 / 3, 5),
      expect.closeTo(1 / 3, 5),
      expect.closeTo(Math.SQRT1_2, 5),
      0,
    ])
  })

  it('is not moved by what else a passage says, nor by tokens that say nothing', async () => {
    expect(await scores('az', ['acz', 'cccca', 'z', ''])).toEqual([1, 1, 0, 0])
  })

  it('has nothing to say of a question without tokens, or of no passages', async () => {
    expect(await scores('', ['a'])).toEqual([0])
    expect(await scores('z', ['z'])).toEqual([0])
    expect(await scores('a', [])).toEqual([])
  })
})
