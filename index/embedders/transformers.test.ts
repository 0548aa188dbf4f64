import { describe, expect, it } from 'vitest'
import { MODELS, modelById } from './models.ts'
import { loadEmbedder } from './transformers.ts'

describe('loadEmbedder', () => {
  it('gives unit vectors of the announced length, near for near meanings', async () => {
    const embedder = await loadEmbedder(MODELS[0])
    const texts = ['Subvention aux missions locales', 'Aide à l’insertion des jeunes', 'Réfection du pont']
    const vectors = await embedder.embedPassages(texts)
    const dot = (a = 0, b = 0) => vectors[a]?.reduce((sum, x, at) => sum + x * (vectors[b]?.[at] ?? 0), 0) ?? 0
    expect(vectors.map((vector) => vector.length)).toEqual([512, 512, 512])
    expect(dot(0, 0)).toBeCloseTo(1, 4)
    expect(dot(0, 1)).toBeGreaterThan(dot(0, 2))
  })

  it('gives each text its own vector, however many come at once', async () => {
    const embedder = await loadEmbedder(MODELS[0])
    const texts = Array.from({ length: 40 }, (_, n) => `Lycée numéro ${n}`)
    const [last] = (await embedder.embedPassages(texts)).slice(-1)
    const [alone] = await embedder.embedPassages(texts.slice(-1))
    expect(Array.from(last ?? [])).toEqual(Array.from(alone ?? [], (x) => expect.closeTo(x, 5)))
  })

  it('gives a text without words no direction', async () => {
    const embedder = await loadEmbedder(MODELS[0])
    expect((await embedder.embedQuery('')).every((x) => x === 0)).toBe(true)
  })

  it('stamps its vectors', async () => {
    const { model } = await loadEmbedder(MODELS[0])
    expect(model).toMatchObject({
      id: 'fr-static-512',
      dtype: 'q8',
      pooling: 'cls',
      runtime: expect.stringMatching(/^\d/u),
    })
  })

  it('refuses a folder without a model, naming it', async () => {
    await expect(loadEmbedder({ ...MODELS[0], folder: '/nowhere/modele' })).rejects.toThrow('/nowhere/modele')
  })

  it('refuses vectors of another length than announced', async () => {
    const embedder = await loadEmbedder({ ...MODELS[0], dimensions: 384 })
    await expect(embedder.embedQuery('lycée')).rejects.toThrow(/512.*384/su)
  })
})

describe('modelById', () => {
  it('knows the models of the registry and names them otherwise', () => {
    expect(modelById('fr-static-512')).toBe(MODELS[0])
    expect(() => modelById('bge')).toThrow(/bge.*fr-static-512/su)
  })
})
