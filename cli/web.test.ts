import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../cli.ts'
import { killCli, runCli } from '../eval/bench/web/cli-process.ts'
import { differences, snapshotOf } from '../eval/bench/web/snapshot.ts'
import { type ExampleRegion, openExampleRegion } from '../ingest/fetch/example-region.ts'
import { captureOutput } from './captured-output.ts'
import { durationMs } from './watch.ts'

const DOCUMENTS = 60
const STORED = 66
const BIN = fileURLToPath(new URL('../bin/hemicycle.mjs', import.meta.url))

const captured = captureOutput()
let root: string
let site: ExampleRegion

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'cli-web-'))
  site = await openExampleRegion(DOCUMENTS)
})

afterAll(async () => {
  await site.close()
  rmSync(root, { recursive: true })
})

const page = () => `${site.origin}/actualites/decision-1.html`
const argsFor = (db: string, target: string) => [
  ...['ingest', target, '--db', join(root, db), '--allow-private', '--delay', '0', '--json'],
]

describe('ingest from the web', () => {
  it('refuses an address of this machine, unless told', async () => {
    expect(await main(['ingest', page(), '--db', join(root, 'one'), '--json'])).toBe(1)
    expect(JSON.parse(captured.out)).toMatchObject({ added: 0, failed: 1, issues: [{ code: 'private-address' }] })
    expect(captured.err).toContain('Il vous manque un contact')
  })

  it('reads one page, says who asks, and the second time nothing is new', async () => {
    site.received.length = 0
    const args = [...argsFor('one', page()), '--contact', 'redaction@example.org']
    expect(await main(args)).toBe(0)
    expect(JSON.parse(captured.out)).toMatchObject({ added: 1, failed: 0 })
    expect(captured.err).not.toContain('contact')
    expect(site.of('/actualites/decision-1.html')[0]?.headers['user-agent']).toMatch(
      /^Hemicycle\/\d+\.\d+\.\d+ \(\+redaction@example\.org\)$/u,
    )
    expect(await main(args)).toBe(0)
    const [, second = ''] = captured.out.split('\n')
    expect(JSON.parse(second)).toMatchObject({ added: 0, unchanged: 1 })
  })

  it('ends the same when it is killed three times as when it is not', { timeout: 400_000 }, async () => {
    const list = `${site.origin}/actualites`
    const whole = await runCli(argsFor('whole', list))
    expect(JSON.parse(whole.out)).toMatchObject({ added: STORED, failed: 0 })
    site.received.length = 0
    for (let kill = 0; kill < 3; kill++)
      await killCli(argsFor('killed', list), () => site.received.length, {
        after: 1 + Math.floor(Math.random() * 20),
        delayMs: Math.random() * 1000,
      })
    const last = await runCli(argsFor('killed', list))
    expect(last.code).toBe(0)
    const { added, unchanged } = JSON.parse(last.out)
    expect(added + unchanged).toBe(STORED)
    expect(differences(await snapshotOf(join(root, 'whole')), await snapshotOf(join(root, 'killed')))).toEqual([])
  })
})

describe('watch', () => {
  it('reads again and again, a line each time', { timeout: 120_000 }, async () => {
    const args = ['watch', page(), '--every', '1s', '--db', join(root, 'watched'), '--allow-private', '--delay', '0']
    const child = spawn(process.execPath, [BIN, ...args])
    let out = ''
    await new Promise<void>((resolve, reject) => {
      child.stdout.on('data', (data) => {
        out += data
        if (out.split('\n').length > 3) resolve()
      })
      child.on('close', () => reject(new Error('watch ended')))
    })
    child.removeAllListeners('close')
    child.kill('SIGKILL')
    const [first, second] = out.split('\n')
    expect(first).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d {2}1 ajoutés, 0 modifiés, 0 inchangés/u)
    expect(second).toContain('0 ajoutés, 0 modifiés, 1 inchangés')
  })

  it.each([
    ['30m', 1_800_000],
    ['6h', 21_600_000],
    ['1j', 86_400_000],
  ])('takes %s for an interval', (text, ms) => {
    expect(durationMs(text)).toBe(ms)
  })
})
