import { describe, expect, it } from 'vitest'
import { cosine, type Embedder } from '../embedder.ts'
import { sentenceVectors } from './sentence-vectors.ts'

/** An embedder that counts the texts it is given; a text's vector is its length. */
function countingEmbedder(): Embedder & { readonly given: string[] } {
  const given: string[] = []
  const embedPassages = async (texts: readonly string[]) => {
    given.push(...texts)
    return texts.map((text) => Float32Array.of(text.length))
  }
  const embedQuery = async (text: string) => Float32Array.of(text.length)
  const model = {
    id: 'longueur',
    revision: '1',
    dtype: 'fp32',
    pooling: 'mean',
    passagePrefix: '',
    queryPrefix: '',
    runtime: '1',
  }
  return { given, model, dimensions: 1, maxTokens: 9, unrelated: 0, embedPassages, embedQuery, tokens: null }
}

describe('sentenceVectors', () => {
  it('embeds a text once, however often it is asked for', async () => {
    const embedder = countingEmbedder()
    await sentenceVectors(embedder, ['un', 'deux', 'un'])
    const vectors = await sentenceVectors(embedder, ['deux', 'trois'])
    expect(embedder.given).toEqual(['un', 'deux', 'trois'])
    expect([...vectors].map(([text, vector]) => [text, ...vector])).toEqual([
      ['deux', 4],
      ['trois', 5],
    ])
  })

  it('keeps the vectors of two models apart', async () => {
    const [one, other] = [countingEmbedder(), countingEmbedder()]
    await sentenceVectors(one, ['un'])
    await sentenceVectors(other, ['un'])
    expect([one.given, other.given]).toEqual([['un'], ['un']])
  })
})

describe('cosine', () => {
  it('is 1 of equals, 0 of a vector of zeros', () => {
    const unit = Float32Array.of(0.6, 0.8)
    expect(cosine(unit, unit)).toBeCloseTo(1, 6)
    expect(cosine(unit, new Float32Array(2))).toBe(0)
  })
})
