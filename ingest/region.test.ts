import { describe, expect, it } from 'vitest'
import type { Block } from '../corpus/document.ts'
import { regionByCode } from '../corpus/regions.ts'
import { detectRegion } from './region.ts'

function nameOf(text: string, publisher: string | null = null): string | null {
  const code = detectRegion(text, [], publisher)
  return code === null ? null : (regionByCode(code)?.name ?? null)
}

describe('detectRegion', () => {
  it.each([
    ['La Région Bretagne rénove deux internats.', 'Bretagne'],
    ['Le CONSEIL REGIONAL DU GRAND EST se réunit.', 'Grand Est'],
    ['La Région Sud aide les stations.', "Provence-Alpes-Côte d'Azur"],
    ['En PACA, la Région accompagne les saisonniers.', "Provence-Alpes-Côte d'Azur"],
    ['Le conseil régional de Midi-Pyrénées avait soutenu la ligne.', 'Occitanie'],
    ['La Région Centre a ouvert un internat.', 'Centre-Val de Loire'],
    ['La Région Réunion forme des soudeurs.', 'La Réunion'],
    ["L'Assemblée de Corse a délibéré.", 'Corse'],
    ['Le Département de Mayotte recrute.', 'Mayotte'],
    ['Un contact : presse@grandest.fr', 'Grand Est'],
    ['Le Département du Morbihan équipe ses collèges.', 'Bretagne'],
    ["Les lycées d'Ille-et-Vilaine, du Morbihan et des Côtes-d'Armor.", 'Bretagne'],
    ['La Région ouvre deux ateliers à Metz, à Nancy et à Reims.', 'Grand Est'],
    ['Les lycéens bretons apprennent la voile : la Région les équipe, de Rennes à Brest.', 'Bretagne'],
  ])('%s', (text, name) => {
    expect(nameOf(text)).toBe(name)
  })

  it.each([
    'La réunion du grand est reportée au centre.',
    'La Région attend les candidatures.',
    'Les Régions Bretagne et Normandie partagent la facture.',
    "La Grande-Bretagne accueille des apprentis venus d'Île-de-France.",
    'Le lycée Normandie-Niémen rouvre.',
    'Un nord, un lot, un var, une manche.',
    'Un train relie Paris à Lyon.',
    "Une bouteille de bourgogne et un peu d'auvergne.",
    '',
  ])('leaves open « %s »', (text) => {
    expect(nameOf(text)).toBeNull()
  })

  it('believes the publisher', () => {
    expect(nameOf('Les inscriptions ouvrent lundi.', 'Conseil régional Grand Est')).toBe('Grand Est')
    expect(nameOf('Une rencontre avec la Région Normandie.', 'Région Bretagne')).toBe('Bretagne')
  })

  it('counts a title more than a mention in passing', () => {
    const title = 'Des bus neufs en Bretagne'
    const text = `${title}\nLe modèle vient de Normandie.`
    const blocks: readonly Block[] = [
      { kind: 'title', span: { start: 0, end: title.length }, level: 0, page: null },
      { kind: 'paragraph', span: { start: title.length + 1, end: text.length }, level: 0, page: null },
    ]
    expect(detectRegion(text, blocks, null)).toBe('53')
    expect(detectRegion(text, [], null)).toBeNull()
  })
})
