import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { main } from '../cli.ts'
import { findSource, sourceIds } from '../corpus/source.ts'

let out = ''
let err = ''

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

describe('sources', () => {
  it('lists every source with its region and how far its addresses can be trusted', async () => {
    expect(await main(['sources'])).toBe(0)
    for (const id of sourceIds()) expect(out).toMatch(new RegExp(`^${id} {2}\\S`, 'm'))
    expect(out).toContain('· La Réunion')
    expect(out).toMatch(/^guyane.*\n.*délibérations · 1.adresse à vérifier$/m)
    expect(out).toMatch(/^grand-est.*\n.*actualités, délibérations · 1.adresse vérifiée, 1 à vérifier$/m)
    expect(out).toMatch(/^sample.*toutes les régions\n.*dossier fourni · au moins \d+.documents$/m)
  })

  it('writes one a line in JSON', async () => {
    expect(await main(['sources', '--json'])).toBe(0)
    const lines = out.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(sourceIds().map(findSource))
  })

  it.each([
    { says: 'the publisher', text: 'Collectivité territoriale de Guyane (SIREN 200052678)' },
    { says: 'the region', text: 'Guyane (code 03)' },
    { says: 'that the licence is not stated', text: 'Licence   non précisée' },
    { says: 'the address', text: 'délibérations : https://webdelib.ctguyane.fr/' },
    { says: 'that it is to be verified, and where it comes from', text: 'à vérifier : répertoire' },
    { says: 'what serves it', text: 'logiciel : webdelib+' },
  ])('details one: $says', async ({ text }) => {
    expect(await main(['sources', 'guyane'])).toBe(0)
    expect(out).toContain(text)
  })

  it('refuses an unknown one with code 2 and names those that it knows', async () => {
    expect(await main(['sources', 'atlantide'])).toBe(2)
    expect(err).toContain('« atlantide »')
    expect(err).toContain('la-reunion')
    expect(out).toBe('')
  })
})

describe('ingest', () => {
  it('refuses a source on the web with code 2, by its name', async () => {
    expect(await main(['ingest', 'occitanie'])).toBe(2)
    expect(err).toContain('Publications de la Région Occitanie')
    expect(err).toContain('hemicycle sources occitanie')
  })
})
