import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../cli.ts'
import { AGREEMENT } from '../server/exchange/example-agreement.ts'
import { captureOutput } from './captured-output.ts'

const ACT = `Délibération n° 2021-114

Conseil régional de Bretagne

Séance du 12 mars 2021

Objet : Aides aux missions locales bretonnes

Vu la délibération n° 2015-17 du 9 juillet 2015,

Nombre de membres en exercice : 83

Après en avoir délibéré, le Conseil régional décide d’attribuer une subvention de 60 000 € à la Mission locale du Pays de Brest.

La délibération est adoptée par 60 voix pour, 8 voix contre et 5 abstentions.
`

let root: string
let db: string
const captured = captureOutput()

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'exchange-'))
  db = join(root, 'db')
  const docs = join(root, 'docs')
  mkdirSync(docs)
  writeFileSync(join(docs, 'convention.txt'), ['Convention de subvention', ...Object.values(AGREEMENT)].join('\n\n'))
  writeFileSync(join(docs, 'acte.txt'), ACT)
  expect(await main(['ingest', docs, '--db', db])).toBe(0)
})
afterAll(() => rmSync(root, { recursive: true }))

describe('funding', () => {
  it('writes an agreement that is read from its text as SCDL, and the other row with its reasons to a file', async () => {
    const rejects = join(root, 'ecartees.csv')
    expect(await main(['funding', '--db', db, '--format', 'scdl', '--rejects', rejects])).toBe(0)
    const rows = captured.out.trimEnd().split('\r\n')
    expect(rows).toHaveLength(2)
    expect(rows[1]).toMatch(/^Région Bretagne,23350001600040,2021-05-03,,.*Voiles de Penfeld,52719300700012,,/)
    expect(captured.err).toMatch(/2.financements, dont 1.conforme à SCDL/u)
    expect(captured.err).toMatch(/1.ligne écartée, faute de : .*dateConvention \(1\)/u)
    const [header, rejected, ...more] = readFileSync(rejects, 'utf8').trimEnd().split('\r\n')
    expect(header).toBe(
      '\uFEFFchamps,raisons,nomAttribuant,nomBeneficiaire,objet,montant,statut,phrase,document,url,passage',
    )
    expect(rejected).toContain('dateConvention : absent du texte')
    expect(rejected).toContain('Mission locale du Pays de Brest')
    expect(more).toEqual([])
  })

  it.each([
    ['constat', /^\uFEFFnomAttribuant,[^\r]+,manque,[^\r]+\r\nRégion Bretagne,23350001600040,,2021-114,/u],
    ['annotations', /^\{"@context":"http:\/\/www\.w3\.org\/ns\/anno\.jsonld","id":"urn:uuid:/u],
    ['ftm', /^\{"id":"[0-9a-f]{40}","schema":"Document"/u],
    ['table', /Région Bretagne → .+ : .+€/u],
  ])('writes %s', async (format, expected) => {
    expect(await main(['funding', '--db', db, '--format', format])).toBe(0)
    expect(captured.out).toMatch(expected)
  })

  it('refuses --rejects for a format that leaves nothing out', async () => {
    expect(await main(['funding', '--db', db, '--format', 'csv', '--rejects', 'x.csv'])).toBe(2)
    expect(captured.err).toContain('--rejects')
  })
})

describe('deliberations', () => {
  it('explains itself in French', async () => {
    expect(await main(['deliberations', '--help'])).toBe(0)
    expect(captured.out).toMatch(/Usage :.*--rejects.*SCDL Délibérations 2\.1\.5/su)
  })

  it('reads an act from its text, column by column', async () => {
    expect(await main(['deliberations', '--db', db])).toBe(0)
    const [header, row, ...more] = captured.out.trimEnd().split('\r\n')
    expect(header).toMatch(/^\uFEFFCOLL_NOM,COLL_SIRET,DELIB_ID,.*,DELIB_URL,manque,document,identifiant$/u)
    expect(row).toMatch(/^Région Bretagne,23350001600040,2021-114,2021-03-12,/)
    expect(row).toContain('Aides aux missions locales bretonnes')
    expect(row).toContain(',83,73,60,8,5,')
    expect(more).toEqual([])
  })

  it('gives every act a row of the strict file or a line of rejects', async () => {
    const path = join(root, 'actes.csv')
    expect(await main(['deliberations', '--db', db, '--format', 'scdl', '--rejects', path])).toBe(0)
    const written = captured.out.trimEnd().split('\r\n').length - 1
    const rejected = readFileSync(path, 'utf8').trimEnd().split('\r\n').length - 1
    expect(written + rejected).toBe(1)
  })

  it('writes JSON Lines and refuses other formats', async () => {
    expect(await main(['deliberations', '--db', db, '--format', 'jsonl'])).toBe(0)
    expect(JSON.parse(captured.out)).toMatchObject({ DELIB_ID: '2021-114', document: { meetingOn: '2021-03-12' } })
    expect(await main(['deliberations', '--db', db, '--format', 'xml'])).toBe(2)
    expect(captured.err).toContain('xml')
  })
})
