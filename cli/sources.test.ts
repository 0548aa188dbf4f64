import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { main } from '../cli.ts'
import { findSource, sourceIds } from '../corpus/source.ts'
import { captureOutput } from './captured-output.ts'

const captured = captureOutput()

// Sources of whoever runs the tests are not those of the project.
beforeAll(() => vi.stubEnv('HEMICYCLE_SOURCES', join(tmpdir(), 'aucune-source')))
afterAll(() => vi.unstubAllEnvs())

describe('sources', () => {
  it('lists every source with its region and how far its addresses can be trusted', async () => {
    expect(await main(['sources'])).toBe(0)
    for (const id of sourceIds()) expect(captured.out).toMatch(new RegExp(`^${id} {2}\\S`, 'm'))
    expect(captured.out).toContain('· La Réunion')
    expect(captured.out).toMatch(/^guyane.*\n.*délibérations · 1.adresse à vérifier$/m)
    expect(captured.out).toMatch(/^grand-est.*\n.*actualités, délibérations · 1.adresse vérifiée, 1 à vérifier$/m)
    expect(captured.out).toMatch(/^sample.*toutes les régions\n.*dossier fourni · au moins \d+.documents$/m)
  })

  it('writes one a line in JSON', async () => {
    expect(await main(['sources', '--json'])).toBe(0)
    const lines = captured.out.trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toEqual(sourceIds().map((id) => findSource(id)))
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
    expect(captured.out).toContain(text)
  })

  it('refuses an unknown one with code 2 and names those that it knows', async () => {
    expect(await main(['sources', 'atlantide'])).toBe(2)
    expect(captured.err).toContain('« atlantide »')
    expect(captured.err).toContain('la-reunion')
    expect(captured.out).toBe('')
  })
})
