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
      pooling: 'mean',
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

describe('a static table', () => {
  it('pools as the pipeline does', async () => {
    const table = await loadEmbedder(MODELS[0])
    const piped = await loadEmbedder({ ...MODELS[0], tokens: 'contextual' })
    const texts = ['La Région vote 12 000 € pour le gymnase de l’Égalité.', 'lycée', '']
    const [expected, got] = [await piped.embedPassages(texts), await table.embedPassages(texts)]
    expect(piped.tokens).toBeNull()
    expect(got.map((vector) => Array.from(vector))).toEqual(
      expected.map((vector) => Array.from(vector, (x) => expect.closeTo(x, 4))),
    )
  })

  it('gives the tokens of a text in order, whatever its case and accents, without markers around them', async () => {
    const { tokens } = await loadEmbedder(MODELS[0])
    const ids = tokens?.ids('Égalité lycée Égalité') ?? []
    expect(ids).toEqual(tokens?.ids('egalite LYCEE egalite'))
    expect(ids).toHaveLength(3)
    expect(ids[0]).toBe(ids[2])
    expect(tokens?.ids('')).toEqual([])
  })

  it('gives each id its vector in one run, the same in any company, whose sum is the direction of the text', async () => {
    const { tokens, dimensions, embedQuery } = await loadEmbedder(MODELS[0])
    const ids = tokens?.ids('aide au logement étudiant') ?? []
    const vectors = (await tokens?.vectors(ids)) ?? []
    const [alone] = (await tokens?.vectors(ids.slice(-1))) ?? []
    expect(vectors.map((vector) => vector.length)).toEqual(ids.map(() => dimensions))
    expect(vectors.at(-1)).toEqual(alone)
    const sum = Array.from({ length: dimensions }, (_, at) => vectors.reduce((total, v) => total + (v[at] ?? 0), 0))
    const length = Math.hypot(...sum)
    expect(Array.from(await embedQuery('aide au logement étudiant'))).toEqual(
      sum.map((x) => expect.closeTo(x / length, 5)),
    )
    expect(await tokens?.vectors([])).toEqual([])
  })
})

describe('modelById', () => {
  it('knows the models of the registry and names them otherwise', () => {
    expect(modelById('fr-static-512')).toBe(MODELS[0])
    expect(() => modelById('bge')).toThrow(/bge.*fr-static-512/su)
  })
})
