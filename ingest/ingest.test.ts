import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Archive, openArchive } from '../corpus/archive.ts'
import { openDatabase } from '../corpus/database.ts'
import { storedZip } from './containers/stored-zip.ts'
import { MAX_FILE_BYTES } from './entry.ts'
import { ingest, type Outcome } from './ingest.ts'
import { resolveTarget } from './targets.ts'

let root: string
let archive: Archive

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'ingest-'))
  mkdirSync(join(root, 'in'))
  archive = await openArchive(await openDatabase(join(root, 'db')))
})

afterEach(() => rmSync(root, { recursive: true }))

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(join(root, 'in', name), content)
}

async function run(given = 'in', extractor = 'v1'): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = []
  const deps = { archive, extractor, now: () => new Date('2026-01-02T03:04:05Z') }
  for await (const outcome of ingest([resolveTarget(given, root)], deps)) outcomes.push(outcome)
  return outcomes
}

function statuses(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes.map(({ status, address }) => `${status} ${address.split('/').at(-1)}`).sort()
}

const VOTE =
  'La Région Bretagne vote 3 M€ pour ses lycées.\n\nLa Commission permanente du 4 mai 2021 a voté 3 M€ pour les lycées.'

describe('ingest', () => {
  it('stores new documents with their bytes, and writes nothing the second time', async () => {
    write('a.txt', VOTE)
    write('b.md', '# Un titre\n\nUne phrase assez longue pour faire un paragraphe.')
    expect(statuses(await run())).toEqual(['added a.txt', 'added b.md'])
    const states = await archive.states()
    expect(states.size).toBe(2)
    for (const { id, contentHash } of states.values()) {
      expect((await archive.get(id))?.fetchedAt).toBe('2026-01-02T03:04:05.000Z')
      expect(await archive.file(contentHash)).not.toBeNull()
    }
    const before = await versions()
    expect(statuses(await run())).toEqual(['unchanged a.txt', 'unchanged b.md'])
    expect(await versions()).toEqual(before)
  })

  it('grounds every fact of what it stores', async () => {
    write('a.txt', VOTE)
    await run()
    const [state] = [...(await archive.states()).values()]
    const document = await archive.get(state?.id ?? '')
    expect(document?.facts.length).toBeGreaterThan(3)
    for (const { span } of document?.facts ?? []) {
      expect(document?.text.slice(span.start, span.end)).toHaveLength(span.end - span.start)
      expect(span.end).toBeGreaterThan(span.start)
    }
  })

  it('replaces a changed document and keeps the bytes of before', async () => {
    write('a.txt', VOTE)
    await run()
    const [before] = [...(await archive.states()).values()]
    write('a.txt', VOTE.replace('3 M€', '4 M€'))
    expect(statuses(await run())).toEqual(['changed a.txt'])
    const [after] = [...(await archive.states()).values()]
    expect(after?.id).toBe(before?.id)
    expect((await archive.get(after?.id ?? ''))?.text).toContain('4 M€')
    expect((await archive.versions(after?.id ?? '')).map(({ text }) => text)).toEqual([VOTE])
    expect(await archive.file(before?.contentHash ?? '')).not.toBeNull()
  })

  it('reads again what other rules had read', async () => {
    write('a.txt', VOTE)
    await run('in', 'v1')
    expect(statuses(await run('in', 'v2'))).toEqual(['changed a.txt'])
    expect(statuses(await run('in', 'v2'))).toEqual(['unchanged a.txt'])
  })

  it('marks what has vanished once, keeps it, and welcomes it back', async () => {
    write('a.txt', VOTE)
    write('b.txt', VOTE)
    await run()
    unlinkSync(join(root, 'in', 'a.txt'))
    expect(statuses(await run())).toEqual(['removed a.txt', 'unchanged b.txt'])
    expect(statuses(await run())).toEqual(['unchanged b.txt'])
    expect([...(await archive.states()).values()].filter(({ removedAt }) => removedAt !== null)).toHaveLength(1)
    write('a.txt', VOTE)
    expect(statuses(await run())).toEqual(['changed a.txt', 'unchanged b.txt'])
    expect([...(await archive.states()).values()].every(({ removedAt }) => removedAt === null)).toBe(true)
  })

  it('does not take a file outside the target for vanished', async () => {
    write('a.txt', VOTE)
    await run('in')
    mkdirSync(join(root, 'in2'))
    writeFileSync(join(root, 'in2', 'c.txt'), VOTE)
    expect(statuses(await run('in2'))).toEqual(['added c.txt'])
    expect(statuses(await run('in/*.md').catch(() => []))).toEqual([])
    expect([...(await archive.states()).values()].every(({ removedAt }) => removedAt === null)).toBe(true)
  })

  it.each([
    { name: 'empty.txt', content: '', code: 'empty' },
    { name: 'binary.txt', content: Uint8Array.from([0, 1, 2, 0, 255, 0, 3, 0]), code: 'binary' },
    { name: 'bare.html', content: '<html><body><script>x()</script></body></html>', code: 'no-text' },
    { name: 'scan.pdf', content: '%PDF-1.7\n%âãÏÓ\n', code: 'damaged' },
    { name: 'huge.txt', content: new Uint8Array(MAX_FILE_BYTES + 1).fill(97), code: 'too-large' },
  ])('names a bad file ($name) and goes on', async ({ name, content, code }) => {
    write(name, content)
    write('good.txt', VOTE)
    const outcomes = await run()
    expect(statuses(outcomes)).toEqual([`added good.txt`, `failed ${name}`].sort())
    const issue = outcomes.find(({ status }) => status === 'failed')?.issues[0]
    expect(issue).toMatchObject({ severity: 'error', code })
    expect(issue?.message).toContain(name)
  })

  it('keeps the stored document when its file has become unreadable', async () => {
    write('a.txt', VOTE)
    await run()
    write('a.txt', '')
    expect(statuses(await run())).toEqual(['failed a.txt'])
    const [state] = [...(await archive.states()).values()]
    expect((await archive.get(state?.id ?? ''))?.text).toContain('3 M€')
  })

  it('keeps every document of an archive by itself, marks those it loses, and keeps all when it breaks', async () => {
    const part = (path: string) => ({ path, bytes: Buffer.from(`${VOTE}\n\nCeci est dit dans ${path}.`) })
    const inner = { path: 'plis.zip', bytes: storedZip([part('c.txt')]) }
    write('lot.zip', storedZip([part('a.txt'), part('b.txt'), inner]))
    const [a, b, c] = ['lot.zip#a.txt', 'lot.zip#b.txt', 'lot.zip#plis.zip#c.txt']
    expect(statuses(await run())).toEqual([a, b, c].map((name) => `added ${name}`))
    expect(statuses(await run())).toEqual([a, b, c].map((name) => `unchanged ${name}`))
    write('lot.zip', storedZip([part('a.txt'), inner]))
    expect(statuses(await run())).toEqual([`removed ${b}`, `unchanged ${a}`, `unchanged ${c}`])
    write('lot.zip', storedZip([part('a.txt'), inner]).subarray(0, 60))
    expect(statuses(await run())).toEqual(['failed lot.zip'])
    expect([...(await archive.states()).values()].filter(({ removedAt }) => removedAt === null)).toHaveLength(2)
  })

  it('does not open archives in archives without end', async () => {
    const nest = (depth: number): Buffer =>
      depth === 0 ? Buffer.from(VOTE) : storedZip([{ path: depth === 1 ? 'a.txt' : 'b.zip', bytes: nest(depth - 1) }])
    write('deep.zip', nest(3))
    write('deeper.zip', nest(4))
    const outcomes = await run()
    expect(outcomes.filter(({ status }) => status === 'added')).toHaveLength(1)
    expect(outcomes.flatMap(({ issues }) => issues.map(({ code }) => code))).toContain('too-deep')
  })

  it('reads a file once when two targets list it', async () => {
    write('a.txt', VOTE)
    const outcomes: Outcome[] = []
    const targets = [resolveTarget('in', root), resolveTarget('in/a.txt', root)]
    for await (const outcome of ingest(targets, { archive, extractor: 'v1', now: () => new Date(0) }))
      outcomes.push(outcome)
    expect(statuses(outcomes)).toEqual(['added a.txt'])
  })
})

/** Versions of the two tables of the archive: any write makes a new one. */
async function versions(): Promise<readonly number[]> {
  const connection = await openDatabase(join(root, 'db'))
  return Promise.all(['documents', 'files'].map(async (name) => (await connection.openTable(name)).version()))
}
