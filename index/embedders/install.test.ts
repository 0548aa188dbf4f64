import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { installModel, removeModel } from './install.ts'
import { ModelInstallError } from './install-error.ts'
import { findInstalled } from './installed.ts'
import { MODELS, type ModelRow } from './models.ts'
import { type Hub, type Manner, startHub } from './testing/hub.ts'
import { TINY, tinyFiles, tinyRow, writeFiles } from './testing/tiny-model.ts'
import { loadEmbedder } from './transformers.ts'

const FILES = tinyFiles(TINY.bert)
const SILENCE_MS = 400

let models: string
let hub: Hub
let row: ModelRow
let count = 0

beforeEach(() => {
  models = mkdtempSync(join(tmpdir(), 'hemicycle-models-'))
  // transformers.js remembers for the whole process what it asked about a model.
  row = tinyRow(`essai/petit-${count++}`, TINY.bert)
})
afterEach(async () => {
  rmSync(models, { recursive: true, force: true })
  await hub?.close()
})

async function install(manner: Manner, seen: [number, number][] = []) {
  hub = await startHub(row.id, FILES, manner)
  return installFrom(hub.host, seen)
}

function installFrom(host: string, seen: [number, number][] = []) {
  const onProgress = (loaded: number, total: number) => seen.push([loaded, total])
  return installModel(row, { models, host, onProgress, silenceMs: SILENCE_MS, onWait: () => undefined })
}

/** What is left in the folder of models, but for the lock that the next run takes. */
function leftovers(): string[] {
  return readdirSync(models, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith('.write-lock'))
}

async function messageOf(failing: Promise<unknown>): Promise<string> {
  const error: unknown = await failing.then(
    () => null,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ModelInstallError)
  return error instanceof Error ? error.message : ''
}

describe('installModel', () => {
  it.each(['whole', 'slow'] as const)(
    'downloads a model from a hub that is %s, and tells how far it is',
    async (manner) => {
      const seen: [number, number][] = []
      const installed = await install(manner, seen)
      expect(installed.folder).toBe(join(models, ...row.id.split('/')))
      expect(readdirSync(installed.folder).sort()).toEqual(
        ['config.json', 'hemicycle.json', 'onnx', 'tokenizer.json', 'tokenizer_config.json'].sort(),
      )
      const size = Object.values(FILES).reduce((sum, { length }) => sum + length, 0)
      expect(seen.at(-1)).toEqual([size, size])
      expect(seen.every(([loaded], at) => loaded >= (seen[at - 1]?.[0] ?? 0))).toBe(true)
    },
  )

  it('gives what loads, its revision told by the weights', async () => {
    const installed = await install('whole')
    expect(installed.revision).toMatch(/^main-[0-9a-f]{12}$/u)
    expect(installed.unrelated).toBeGreaterThan(0)
    expect(installed.unrelated).toBeLessThan(0.99)
    expect(findInstalled(models, row)).toEqual(installed)
    const { model, unrelated } = await loadEmbedder(installed)
    expect(model.revision).toBe(installed.revision)
    expect(unrelated).toBe(installed.unrelated)
  })

  it('asks nothing of the network for a model that is there', async () => {
    const installed = await install('whole')
    const { length } = hub.asked
    expect(await installFrom('http://nowhere.invalid')).toEqual(installed)
    expect(hub.asked).toHaveLength(length)
  })

  it('writes nothing into the package', async () => {
    await install('whole')
    const library = dirname(createRequire(import.meta.url).resolve('@xenova/transformers'))
    expect(existsSync(join(library, '..', '.cache', row.id))).toBe(false)
  })

  it.each([
    ['missing', /n’a pas ce modèle/u],
    ['broken', /le serveur répond 503/u],
    ['cut', /liaison avec 127\.0\.0\.1:\d+ a échoué/u],
    ['short', /fichiers ne se chargent pas/u],
    ['silent', /aucun octet reçu depuis 1 s/u],
  ] as const)('leaves nothing of a model whose weights come %s, and says what to do', async (manner, reason) => {
    const message = await messageOf(install(manner))
    expect(message).toMatch(reason)
    expect(message).toContain(`dans ${join(models, row.id)}, puis relancez`)
    expect(leftovers()).toEqual([])
    expect(findInstalled(models, row)).toBeNull()
  })

  it('names the host that cannot be reached and the way without a network', async () => {
    hub = await startHub(row.id, FILES)
    const { host } = hub
    await hub.close()
    const message = await messageOf(installFrom(host))
    expect(message).toContain(`Il faut joindre ${host}`)
    expect(message).toContain('ECONNREFUSED')
    expect(message).toContain('HEMICYCLE_MODEL_HOST')
    expect(message).toContain('config.json, tokenizer.json, tokenizer_config.json, onnx/model_quantized.onnx')
    expect(leftovers()).toEqual([])
  })

  it('goes on after failures, in the same process', async () => {
    await messageOf(install('cut'))
    await hub.close()
    expect((await install('whole')).folder).toBe(join(models, row.id))
  })

  it('refuses vectors of another length than the registry announces', async () => {
    row = { ...row, dimensions: 99 }
    expect(await messageOf(install('whole'))).toMatch(/12.*99/su)
    expect(leftovers()).toEqual([])
  })

  it('refuses weights that give all texts one vector', async () => {
    row = tinyRow(row.id, TINY.bert, { pooling: 'cls', maxTokens: 1 })
    const settings = { tokenizer_class: 'BertTokenizer', model_max_length: 1 }
    const files = { ...FILES, 'tokenizer_config.json': new TextEncoder().encode(JSON.stringify(settings)) }
    hub = await startHub(row.id, files)
    expect(await messageOf(installFrom(hub.host))).toContain('le même vecteur à tous les textes')
  })

  it('clears what a killed run left', async () => {
    mkdirSync(join(models, '.incoming-abc', 'essai'), { recursive: true })
    writeFileSync(join(models, '.incoming-abc', 'essai', 'config.json'), '{')
    await install('whole')
    expect(readdirSync(models).filter((name) => name.startsWith('.incoming'))).toEqual([])
  })

  it('takes a folder copied by hand, without a network', async () => {
    writeFiles(join(models, row.id), FILES)
    expect(findInstalled(models, row)).toBeNull()
    const installed = await installFrom('http://nowhere.invalid')
    expect(findInstalled(models, row)).toEqual(installed)
  })

  it('names what a folder copied by hand lacks', async () => {
    const { 'onnx/model_quantized.onnx': _, ...others } = FILES
    writeFiles(join(models, row.id), others)
    const message = await messageOf(installFrom('http://nowhere.invalid'))
    expect(message).toContain('il y manque onnx/model_quantized.onnx')
  })

  it('refuses a folder copied by hand whose weights are broken, and leaves it to its owner', async () => {
    writeFiles(join(models, row.id), { ...FILES, 'onnx/model_quantized.onnx': new Uint8Array(40).fill(7) })
    expect(await messageOf(installFrom('http://nowhere.invalid'))).toContain('n’est pas utilisable')
    expect(readFileSync(join(models, row.id, 'config.json')).length).toBeGreaterThan(0)
    expect(findInstalled(models, row)).toBeNull()
  })
})

describe('removeModel', () => {
  it('deletes a downloaded model once', async () => {
    const { folder } = await install('whole')
    expect(await removeModel(models, row, () => undefined)).toBe(true)
    expect(existsSync(folder)).toBe(false)
    expect(await removeModel(models, row, () => undefined)).toBe(false)
  })
})

describe('findInstalled', () => {
  it('gives the model of the product as it is', () => {
    expect(findInstalled(models, MODELS[0])).toBe(MODELS[0])
  })

  it('refuses a record that is no record, naming it', async () => {
    const { folder } = await install('whole')
    writeFileSync(join(folder, 'hemicycle.json'), '{}')
    expect(() => findInstalled(models, row)).toThrow(join(folder, 'hemicycle.json'))
  })
})
