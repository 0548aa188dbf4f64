import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { AutoTokenizer } from '@xenova/transformers'
import { afterAll, describe, expect, it } from 'vitest'
import { likeness } from '../embedder.ts'
import type { InstalledModel, ModelRow } from './models.ts'
import { TINY, type TinyModel, tinyFiles, tinyRow, tokenVectors, writeFiles } from './testing/tiny-model.ts'
import { loadEmbedder } from './transformers.ts'

const folder = mkdtempSync(join(tmpdir(), 'hemicycle-tiny-'))
afterAll(() => rmSync(folder, { recursive: true }))

const KINDS = [
  ['a BERT with WordPiece', TINY.bert, { pooling: 'mean' }],
  ['e5', TINY.e5, { pooling: 'mean', passagePrefix: 'passage: ', queryPrefix: 'query: ' }],
  ['bge-m3', TINY.bge, { pooling: 'cls' }],
  ['arctic', TINY.arctic, { pooling: 'cls', queryPrefix: 'query: ' }],
] as const satisfies readonly (readonly [string, TinyModel, Partial<ModelRow>])[]

const TEXTS = ['Aide à la région', 'train', 'Des lycées rénovés : 12 000 € pour l’isolation.', '']

function installed(name: string, model: TinyModel, row: Partial<ModelRow>): InstalledModel {
  const place = join(folder, name.replaceAll(' ', '-'))
  writeFiles(place, tinyFiles(model))
  return { ...tinyRow(name, model, row), folder: place, unrelated: 0 }
}

/** The unit vector of a text computed by hand from the weights and the ids that the tokenizer gives. */
async function byHand({ folder, pooling }: InstalledModel, model: TinyModel, text: string): Promise<number[]> {
  const tokenizer = await AutoTokenizer.from_pretrained(folder.slice(dirname(folder).length + 1))
  const vectors = tokenVectors(model, tokenizer.encode(text))
  const pooled =
    pooling === 'cls'
      ? (vectors[0] ?? [])
      : Array.from({ length: model.width }, (_, axis) => vectors.reduce((sum, v) => sum + (v[axis] ?? 0), 0))
  const length = Math.hypot(...pooled)
  return pooled.map((x) => expect.closeTo(x / length, 5))
}

describe.each(KINDS)('%s', (name, model, row) => {
  const place = installed(name, model, row)

  it('pools what the graph gives as computed by hand, the prefix of passages before each', async () => {
    const { embedPassages, tokens } = await loadEmbedder(place)
    const vectors = await embedPassages(TEXTS)
    for (const [at, text] of TEXTS.entries()) {
      expect(Array.from(vectors[at] ?? [])).toEqual(await byHand(place, model, place.passagePrefix + text))
    }
    expect(tokens).toBeNull()
  })

  it('puts the prefix of questions before a question', async () => {
    const { embedQuery, embedPassages } = await loadEmbedder(place)
    const question = await embedQuery('aide au train')
    expect(Array.from(question)).toEqual(await byHand(place, model, `${place.queryPrefix}aide au train`))
    const [passage] = await embedPassages(['aide au train'])
    const isSame = place.queryPrefix === place.passagePrefix
    expect(question.every((x, at) => Math.abs(x - (passage?.[at] ?? 0)) < 1e-6)).toBe(isSame)
  })

  it('gives a text the same vector alone and beside longer ones', async () => {
    const { embedPassages } = await loadEmbedder(place)
    const [, beside] = await embedPassages(TEXTS)
    const [alone] = await embedPassages(TEXTS.slice(1, 2))
    expect(Array.from(beside ?? [])).toEqual(Array.from(alone ?? [], (x) => expect.closeTo(x, 5)))
  })

  it('cuts texts that are longer than the model reads', async () => {
    const { embedPassages } = await loadEmbedder(place)
    const [long, longer] = await embedPassages(['train '.repeat(100), 'train '.repeat(200)])
    expect(longer).toEqual(long)
  })

  it('refuses a registry that announces another length', async () => {
    const { embedQuery } = await loadEmbedder({ ...place, dimensions: 5 })
    await expect(embedQuery('aide')).rejects.toThrow(new RegExp(`${model.width}.*registre annonce 5`, 'su'))
  })
})

describe('likeness', () => {
  it('counts from what a model gives texts on other subjects', () => {
    expect(likeness(0.4, { unrelated: 0 })).toBe(0.4)
    expect(likeness(0.85, { unrelated: 0.7 })).toBeCloseTo(0.5)
    expect(likeness(1, { unrelated: 0.7 })).toBe(1)
  })
})
