import { describe, expect, it } from 'vitest'
import { MATTERS, matterByCode } from './matters.ts'

describe('MATTERS', () => {
  it('has the codes of SCDL Délibérations, as many of each first level', () => {
    const counts = [7, 3, 6, 5, 8, 5, 10, 9, 4]
    const codes = counts.flatMap((count, level) => Array.from({ length: count }, (_, at) => `${level + 1}.${at + 1}`))
    expect(MATTERS.map(({ code }) => code)).toEqual(codes)
  })

  it('writes names as SCDL does: lower case, one slash, no comma, no bracket', () => {
    for (const { name } of MATTERS) expect(name).toMatch(/^[^/,()A-ZÀ-Ý]+\/[^/,()A-ZÀ-Ý]+$/u)
  })

  it.each([
    ['1.1', 'commande publique/marchés publics'],
    ['5.3', 'institutions et vie politique/désignation de représentants'],
    ['7.5', 'finances locales/subventions'],
    ['7.10', 'finances locales/divers'],
    ['8.4', 'domaines de compétences par thèmes/aménagement du territoire'],
    ['9.4', 'autres domaines de compétences/vœux et motions'],
  ])('names %s', (code, name) => {
    expect(matterByCode(code)?.name).toBe(name)
  })

  it.each(['7.11', '0.1', '7', '7.5.1', ''])('has no matter %j', (code) => {
    expect(matterByCode(code)).toBeNull()
  })
})
