import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openArchive } from '../corpus/archive.ts'
import { openDatabase } from '../corpus/database.ts'

const BIN = fileURLToPath(new URL('../bin/hemicycle.mjs', import.meta.url))
const DOCUMENTS = 200
const KILLS_AFTER_MS = [1200, 1700, 2200, 2700, 3200]

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'crash-'))
  mkdirSync(join(root, 'docs'))
  for (let number = 0; number < DOCUMENTS; number++) {
    const text = `Décision ${number}\n\nLa Commission permanente de la Région Bretagne a voté ${number + 1} 000 € pour le lycée numéro ${number}.\n`
    writeFileSync(join(root, 'docs', `${number}.txt`), text)
  }
})

afterAll(() => rmSync(root, { recursive: true }))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `ingest` in a process of its own, killed outright after `killAfter` ms when that is given. */
function ingestProcess(db: string, killAfter?: number): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [BIN, 'ingest', join(root, 'docs'), '--db', db, '--json'])
    let [out, err] = ['', '']
    child.stdout.on('data', (data) => (out += data))
    child.stderr.on('data', (data) => (err += data))
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter)
    child.on('close', (code) => {
      clearTimeout(timer)
      resolve({ code, out, err })
    })
  })
}

async function stored(db: string): Promise<number> {
  return (await (await openArchive(await openDatabase(db))).states()).size
}

describe('a killed ingest', () => {
  it('loses no stored document, and the next run finishes the work', { timeout: 180_000 }, async () => {
    const db = join(root, 'killed')
    let before = 0
    for (const delay of KILLS_AFTER_MS) {
      await ingestProcess(db, delay)
      const now = await stored(db)
      expect(now).toBeGreaterThanOrEqual(before)
      before = now
    }
    const last = await ingestProcess(db)
    expect(last.code).toBe(0)
    const { added, unchanged, failed } = JSON.parse(last.out)
    expect(added + unchanged).toBe(DOCUMENTS)
    expect(unchanged).toBe(before)
    expect(failed).toBe(0)
    const connection = await openDatabase(db)
    const passages = await connection.openTable('passages')
    const ids = (await passages.query().select(['id', 'documentId']).toArray()).map((row) => [row.id, row.documentId])
    expect(new Set(ids.map(([id]) => id)).size).toBe(ids.length)
    expect(new Set(ids.map(([, document]) => document)).size).toBe(DOCUMENTS)
    const versions = async () =>
      Promise.all(
        ['documents', 'files', 'passages', 'facts'].map(async (name) => (await connection.openTable(name)).version()),
      )
    const settled = await versions()
    expect(JSON.parse((await ingestProcess(db)).out)).toMatchObject({ added: 0, changed: 0, unchanged: DOCUMENTS })
    expect(await versions()).toEqual(settled)
  })
})

describe('two ingests at once', () => {
  it('run one after the other and double nothing', { timeout: 180_000 }, async () => {
    const db = join(root, 'both')
    const runs = await Promise.all([ingestProcess(db), ingestProcess(db)])
    expect(runs.map(({ code }) => code)).toEqual([0, 0])
    const tallies = runs.map(({ out }) => JSON.parse(out))
    expect(tallies.map(({ added }) => added).sort((a, b) => a - b)).toEqual([0, DOCUMENTS])
    expect(runs.some(({ err }) => err.includes('attente'))).toBe(true)
    expect(await stored(db)).toBe(DOCUMENTS)
  })
})
