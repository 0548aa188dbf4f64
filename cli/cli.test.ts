import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { main } from '../cli.ts'
import { captureOutput } from './captured-output.ts'

let root: string
const captured = captureOutput()

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'cli-'))
  mkdirSync(join(root, 'docs'))
  writeFileSync(
    join(root, 'docs', 'vote.txt'),
    'La Région Bretagne aide ses lycées\n\nRéunie le 4 mai 2021, la Commission permanente de la Région Bretagne a voté une subvention de 45 000 € à la Mission locale du Pays de Brest pour accueillir des apprentis.\n',
  )
  writeFileSync(join(root, 'docs', 'vide.html'), '')
})

afterAll(() => rmSync(root, { recursive: true }))

describe('the command line', () => {
  it.each([
    { name: 'an unknown command', args: ['chercher'], says: 'chercher' },
    { name: 'an unknown option', args: ['search', 'x', '--regoin', 'Bretagne'], says: '--regoin' },
    { name: 'a region that is none', args: ['search', 'x', '--region', 'Atlantide'], says: 'Atlantide' },
    { name: 'a date that is none', args: ['search', 'x', '--from', '12 mars'], says: '--from' },
    { name: 'a search without a question', args: ['search'], says: 'question' },
    { name: 'a missing folder', args: ['ingest', 'nulle-part'], says: 'nulle-part' },
    { name: 'no target', args: ['ingest'], says: 'Il vous manque une cible' },
    { name: 'a delay that is none', args: ['ingest', 'http://127.0.0.1/', '--delay', 'vite'], says: '--delay' },
    { name: 'a day that is none', args: ['ingest', 'http://127.0.0.1/', '--since', '2024-13-01'], says: '--since' },
    { name: 'an interval that is none', args: ['watch', 'sample', '--every', 'souvent'], says: '--every' },
    { name: 'an unknown format', args: ['funding', '--format', 'xml'], says: 'xml' },
    { name: 'a port that is none', args: ['serve', '--port', 'abc'], says: 'abc' },
    { name: 'an empty database', args: ['search', 'x', '--db', '{root}/none'], says: 'hemicycle ingest' },
  ])('refuses $name with code 2 and a word on what to do', async ({ args, says }) => {
    expect(await main(args.map((arg) => arg.replace('{root}', root)))).toBe(2)
    expect(captured.err).toContain(says)
    expect(captured.out).toBe('')
  })

  it.each([
    ['--help'],
    ['ingest', '--help'],
    ['watch', '--help'],
    ['extract', '--help'],
    ['search', '--help'],
    ['funding', '--help'],
    ['explain', '--help'],
    ['serve', '--help'],
    ['doctor', '--help'],
    ['sources', '--help'],
    ['index', '--help'],
  ])('explains itself in French: %s %s', async (...args) => {
    expect(await main(args)).toBe(0)
    expect(captured.out).toContain('Usage :')
    expect(captured.out).toMatch(/affiche cette aide/)
  })
})

describe('extract', () => {
  it('writes one document a line, every fact on its words', async () => {
    expect(await main(['extract', join(root, 'docs', 'vote.txt'), '--json'])).toBe(0)
    const document = JSON.parse(captured.out)
    expect(document.region).toEqual({ code: '53', name: 'Bretagne' })
    for (const fact of document.facts) expect(document.text.slice(fact.start, fact.end)).toBe(fact.quote)
    expect(document.facts.find((fact: { kind: string }) => fact.kind === 'funding')).toMatchObject({
      funder: 'Région Bretagne',
      beneficiary: 'Mission locale du Pays de Brest',
      amount: 45000,
      status: 'voted',
    })
  })

  it('writes one fact a line for a spreadsheet', async () => {
    expect(await main(['extract', join(root, 'docs', 'vote.txt'), '--csv'])).toBe(0)
    const [header, ...lines] = captured.out.trimEnd().split('\r\n')
    expect(header).toMatch(/^\uFEFFfichier,titre,date,sorte,mots du texte,valeur/u)
    expect(lines.filter((line) => line.includes(',Montants,45 000 €,45000,'))).toHaveLength(1)
  })

  it('goes on after a bad file and ends with code 1', async () => {
    expect(await main(['extract', join(root, 'docs'), '--json'])).toBe(1)
    expect(captured.err).toContain('vide.html')
    expect(captured.out.trim().split('\n')).toHaveLength(1)
  })

  it('takes texts from standard input as they are', async () => {
    const lines = [
      {
        id: 'a',
        text: 'La Région Normandie vote 3 M€\npour les gares, le 12 mars.',
        publishedOn: '2023-03-20',
        title: 'Gares',
      },
      { id: 7, text: 'Rien ici.' },
    ].map((line) => JSON.stringify(line))
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(
      Readable.from(`${lines[0]}\npas du JSON\n${lines[1]}\n`) as typeof process.stdin,
    )
    expect(await main(['extract', '--stdin', '--json'])).toBe(1)
    const [first, second] = captured.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(first).toMatchObject({ id: 'a', title: 'Gares', publishedOn: '2023-03-20' })
    expect(first.text).toBe('La Région Normandie vote 3 M€\npour les gares, le 12 mars.')
    for (const fact of first.facts) expect(first.text.slice(fact.start, fact.end)).toBe(fact.quote)
    expect(first.facts).toContainEqual(expect.objectContaining({ kind: 'amount', value: 3_000_000 }))
    expect(second).toMatchObject({ id: '7', facts: [] })
    expect(captured.err).toContain('Ligne 2')
  })
})

describe('explain', () => {
  it('names the rules that read a sentence, and those that lost', async () => {
    expect(await main(['explain', 'La Région vote 3 M€ le 12 mars 2021.', '--region', 'Bretagne'])).toBe(0)
    expect(captured.out).toContain('"value":"2021-03-12"')
    expect(captured.out).toMatch(/retenue {4}\S+ « 3 M€ »/)
    expect(captured.out).toContain('Région Bretagne')
  })
})

describe('ingest, search, funding', () => {
  const db = () => join(root, 'db')

  it('reads a folder, names the bad file and ends with code 1', async () => {
    expect(await main(['ingest', join(root, 'docs'), '--db', db(), '--json'])).toBe(1)
    const tally = JSON.parse(captured.out)
    expect(tally).toMatchObject({ added: 1, changed: 0, unchanged: 0, removed: 0, failed: 1 })
    expect(tally.issues).toContainEqual(expect.objectContaining({ severity: 'error', code: 'empty' }))
  })

  it('ends with code 0 when nothing is wrong, and counts what is unchanged', async () => {
    expect(await main(['ingest', join(root, 'docs', 'vote.txt'), '--db', db(), '--json'])).toBe(0)
    expect(JSON.parse(captured.out)).toMatchObject({ added: 0, unchanged: 1, failed: 0 })
  })

  it('cites verbatim', async () => {
    expect(await main(['search', 'subvention aux missions locales', '--db', db(), '--json'])).toBe(0)
    const [hit] = JSON.parse(captured.out).hits
    expect(hit.excerpt.text).toContain('45 000 €')
    expect(hit.citation.quote.exact).toBe(hit.excerpt.text)
  })

  it('prints who funds what as CSV, with the sentence that says it', async () => {
    expect(await main(['funding', '--db', db(), '--format', 'csv'])).toBe(0)
    const [header, row] = captured.out.split('\r\n')
    expect(header).toContain('financeur')
    expect(row).toContain('Région Bretagne')
    expect(row).toContain('45000')
    expect(row).toContain('a voté une subvention de 45 000 €')
  })

  it('finds its installation in order', async () => {
    expect(await main(['doctor', '--db', db()])).toBe(0)
    expect(captured.out).toMatch(/1\s+document/)
  })
})
