import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../cli.ts'
import { BEIR_FIXTURE } from '../eval/fixtures/fixture.ts'

let root: string
let out = ''
let err = ''

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cli-eval-'))
  writeFileSync(join(root, 'not-a-run.json'), '{}')
})

afterAll(() => rmSync(root, { recursive: true }))

beforeEach(() => {
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text)
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text)
    return true
  })
})

afterEach(() => vi.restoreAllMocks())

describe('eval', () => {
  it.each([
    { name: 'a part that is none', args: ['--split', 'train'], says: 'train' },
    { name: 'one run to compare', args: ['--compare', 'a.json'], says: 'deux fichiers' },
    {
      name: 'a file that no run wrote',
      args: ['--compare', '{root}/not-a-run.json', 'b.json'],
      says: 'not-a-run.json',
    },
    { name: 'a folder of another layout', args: ['--beir', '{root}'], says: 'corpus.jsonl' },
    { name: 'thresholds of the test part', args: ['--split', 'test', '--raise-thresholds'], says: 'dev' },
  ])('refuses $name with code 2', async ({ args, says }) => {
    expect(await main(['eval', ...args.map((arg) => arg.replace('{root}', root))])).toBe(2)
    expect(err).toContain(says)
    expect(out).toBe('')
  })

  it('explains itself in French', async () => {
    expect(await main(['eval', '--help'])).toBe(0)
    expect(out).toContain('Usage :')
    for (const option of ['--beir', '--compare', '--report', '--raise-thresholds']) expect(out).toContain(option)
  })

  it('measures a set in the layout of BEIR, writes its figures and a page, and compares two runs', async () => {
    const files = { json: join(root, 'a.json'), page: join(root, 'a.html') }
    expect(await main(['eval', '--beir', BEIR_FIXTURE, '--json', files.json, '--report', files.page])).toBe(0)
    expect(out).toContain('BEIR (3 documents, 2 questions)')
    expect(out).not.toContain('FAITS')
    expect(JSON.parse(readFileSync(files.json, 'utf8')).beir[0].queries).toHaveLength(2)
    expect(readFileSync(files.page, 'utf8')).toContain('<svg')
    out = ''
    expect(await main(['eval', '--compare', files.json, files.json])).toBe(0)
    expect(out).toContain('beir.fused.ndcg@10')
  })
})
