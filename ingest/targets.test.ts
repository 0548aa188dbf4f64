import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { resolveTarget, TargetError } from './targets.ts'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'targets-'))
  mkdirSync(join(root, 'docs', 'deep'), { recursive: true })
  mkdirSync(join(root, 'empty'))
  for (const name of ['a.html', 'b.txt', 'deep/c.md', '.hidden.txt', 'style.css', 'été 2021.txt', 'old.pdf']) {
    writeFileSync(join(root, 'docs', name), 'x')
  }
})

afterAll(() => rmSync(root, { recursive: true }))

const names = (given: string) =>
  resolveTarget(given, root).entries.map(({ address }) => decodeURI(address.slice(pathToFileURL(root).href.length + 1)))

describe('resolveTarget', () => {
  it.each([
    ['docs', ['docs/a.html', 'docs/b.txt', 'docs/deep/c.md', 'docs/old.pdf', 'docs/été 2021.txt']],
    ['docs/', ['docs/a.html', 'docs/b.txt', 'docs/deep/c.md', 'docs/old.pdf', 'docs/été 2021.txt']],
    ['docs/b.txt', ['docs/b.txt']],
    ['docs/style.css', ['docs/style.css']],
    ['docs/*.txt', ['docs/b.txt', 'docs/été 2021.txt']],
    ['docs/**/*.{md,html}', ['docs/a.html', 'docs/deep/c.md']],
    ['empty', []],
  ] as const)('%s', (given, expected) => {
    expect(names(given)).toEqual(expected)
  })

  it.each([
    ['nowhere', 'nowhere'],
    ['docs/*.rtf', 'docs/*.rtf'],
    ['nowhere/*.txt', 'nowhere'],
    ['https://www.example.org/', 'adresse web'],
  ])('refuses %s and names it', (given, named) => {
    expect(() => resolveTarget(given, root)).toThrow(TargetError)
    expect(() => resolveTarget(given, root)).toThrow(named)
  })

  it('gives a file one id, however it is reached', () => {
    const ids = ['docs/b.txt', './docs/../docs/b.txt', 'docs/b.*'].map(
      (given) => resolveTarget(given, root).entries[0]?.id,
    )
    expect(new Set(ids).size).toBe(1)
  })

  it.each([
    ['docs', 'docs/gone.txt', true],
    ['docs', 'docs-2/gone.txt', false],
    ['docs/*.txt', 'docs/gone.txt', true],
    ['docs/*.txt', 'docs/gone.md', false],
    ['docs/*.txt', 'docs/deep/gone.txt', false],
    ['docs/b.txt', 'docs/gone.txt', false],
  ])('%s covers %s: %s', (given, gone, covered) => {
    const address = pathToFileURL(join(root, gone)).href
    expect(resolveTarget(given, root).covers({ source: given, address })).toBe(covered)
  })

  it.each([
    ['without a folder of that name', 'occitanie', 'va chercher'],
    ['beside a folder of that name', 'bretagne', '« ./bretagne »'],
  ])('refuses a source on the web, %s, and says what can be done', (_, given, instead) => {
    mkdirSync(join(root, 'bretagne'), { recursive: true })
    for (const says of [`hemicycle ingest ${given}`, instead]) {
      expect(() => resolveTarget(given, root)).toThrow(says)
    }
    expect(() => resolveTarget(given, root)).toThrow(TargetError)
    expect(resolveTarget('./bretagne', root).entries).toEqual([])
  })

  it('knows the bundled collection by its id', () => {
    const sample = resolveTarget('sample', root)
    expect(sample.entries.length).toBeGreaterThanOrEqual(sample.expected)
    expect(sample.covers({ source: 'sample', address: 'x.html' })).toBe(true)
    expect(sample.covers({ source: 'other', address: 'x.html' })).toBe(false)
  })
})
