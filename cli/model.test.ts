import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../cli.ts'
import { type Hub, startHub } from '../index/embedders/testing/hub.ts'
import { TINY, tinyFiles } from '../index/embedders/testing/tiny-model.ts'
import { captureOutput } from './captured-output.ts'

const E5 = 'Xenova/multilingual-e5-small'
const ARCTIC = 'Snowflake/snowflake-arctic-embed-m-v2.0'

const captured = captureOutput()
const folder = mkdtempSync(join(tmpdir(), 'hemicycle-model-'))
const db = join(folder, 'base')
const models = join(folder, 'modeles')
let hub: Hub

beforeAll(async () => {
  mkdirSync(join(folder, 'textes'))
  writeFileSync(join(folder, 'textes', 'a.txt'), 'La Région vote une aide de 300 € pour le train.\n')
  hub = await startHub(E5, tinyFiles(TINY.e5))
})
beforeEach(() => {
  vi.stubEnv('HEMICYCLE_DB', db)
  vi.stubEnv('HEMICYCLE_MODELS', models)
  vi.stubEnv('HEMICYCLE_MODEL_HOST', hub.host)
})
afterEach(() => vi.unstubAllEnvs())
afterAll(async () => {
  await hub.close()
  rmSync(folder, { recursive: true })
})

interface Listed {
  readonly id: string
  readonly installed: boolean
  readonly inUse: boolean
  readonly passages: number
}

async function listed(): Promise<ReadonlyMap<string, Listed>> {
  const from = captured.out.length
  expect(await main(['model', 'list', '--json'])).toBe(0)
  const rows: readonly Listed[] = JSON.parse(captured.out.slice(from))
  return new Map(rows.map((row) => [row.id, row]))
}

describe('hemicycle model', () => {
  it('lists the models of the registry, what they cost and which one answers', async () => {
    expect(await main(['ingest', join(folder, 'textes')])).toBe(0)
    expect(await main(['model', 'list'])).toBe(0)
    expect(captured.out).toContain('● fr-static-512 (en service)')
    expect(captured.out).toMatch(/1\spassage dans cette base/u)
    expect(captured.out).toContain(`○ ${E5}`)
    expect(captured.out).toContain('à télécharger, environ 590 Mo ; 1024 dimensions, licence MIT')
    expect(captured.out).toContain('licence Apache-2.0')
  })

  it('fails in French without the hub, and leaves the model that answers', async () => {
    vi.stubEnv('HEMICYCLE_MODEL_HOST', 'http://127.0.0.1:9')
    expect(await main(['model', 'use', ARCTIC])).toBe(1)
    expect(captured.err).toContain('Il faut joindre http://127.0.0.1:9')
    expect(captured.err).toContain(`dans ${join(models, ARCTIC)}, puis relancez la commande`)
    expect((await listed()).get('fr-static-512')?.inUse).toBe(true)
  })

  it('refuses a model that the registry does not know', async () => {
    expect(await main(['model', 'use', 'bge'])).toBe(2)
    expect(captured.err).toContain('Modèle inconnu « bge »')
    expect(await main(['eval', '--model', 'bge'])).toBe(2)
  })

  it('says how to get a model that is not on this machine', async () => {
    expect(await main(['eval', '--retrieval', '--model', E5])).toBe(2)
    expect(captured.err).toContain(`hemicycle model install ${E5}`)
  })

  it('downloads a model, puts it in use and answers with it', async () => {
    expect(await main(['model', 'use', E5])).toBe(0)
    expect(captured.err).toContain(`Installation de ${E5} (environ 135 Mo) depuis ${hub.host}`)
    expect(captured.err).toMatch(/vecteurs calculés pour 1\sdocument/u)
    expect(captured.err).toContain('« hemicycle model use fr-static-512 » revient')
    const rows = await listed()
    expect(rows.get(E5)).toMatchObject({ installed: true, inUse: true, passages: 1 })
    expect(rows.get('fr-static-512')).toMatchObject({ installed: true, inUse: false, passages: 1 })
    expect(await main(['doctor'])).toBe(0)
    expect(captured.out).toMatch(/modèle en service : Xenova\/multilingual-e5-small \(révision main-[0-9a-f]{12}, q8/u)
    expect(await main(['search', 'aide pour le train', '--json'])).toBe(0)
    expect(captured.out).toContain('La Région vote une aide de 300 €')
  })

  it('reads new documents with the model in use, and catches up on the way back', async () => {
    writeFileSync(join(folder, 'textes', 'b.txt'), 'Le Département rénove un pont.\n')
    expect(await main(['ingest', join(folder, 'textes')])).toBe(0)
    expect((await listed()).get(E5)?.passages).toBe(2)
    expect(await main(['model', 'use', 'fr-static-512'])).toBe(0)
    expect(captured.err).toMatch(/vecteurs calculés pour 1\sdocument/u)
    expect((await listed()).get('fr-static-512')).toMatchObject({ inUse: true, passages: 2 })
    expect(await main(['model', 'use', E5])).toBe(0)
    expect(captured.err).toMatch(/vecteurs calculés pour 0\sdocument/u)
  })

  it('keeps the model in use and the one of the product', async () => {
    expect(await main(['model', 'remove', E5])).toBe(2)
    expect(captured.err).toContain(`« ${E5} » est en service`)
    expect((await listed()).get(E5)).toMatchObject({ installed: true, inUse: true })
  })

  it('removes a model that is no longer in use, with its vectors', async () => {
    expect(await main(['model', 'use', 'fr-static-512'])).toBe(0)
    expect(await main(['model', 'remove', E5])).toBe(0)
    expect((await listed()).get(E5)).toMatchObject({ installed: false, inUse: false, passages: 0 })
    expect(await main(['search', 'train'])).toBe(0)
  })
})
