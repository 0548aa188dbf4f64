import { describe, expect, it } from 'vitest'
import type { Draft } from './draft.ts'
import { assignRoles } from './roles.ts'
import { documentKindOf, publishedOnOf, publisherOf } from './self-description.ts'

const PROSE = 'La Région attribue 12 000 euros à une association de Quimper pour son festival de cet été.'

function drafts(...lines: readonly string[]): readonly Draft[] {
  return assignRoles(lines.map((text) => ({ kind: 'paragraph', level: 0, text })))
}

describe('publishedOnOf', () => {
  it.each<[string, string | null]>([
    ['Publié le mercredi 8 février 2023', '2023-02-08'],
    ['Mis en ligne le 08/02/2023', '2023-02-08'],
    ['Article publié le 24/04/2019 / Mis à jour le 30/04/2019', '2019-04-24'],
    ['Mis à jour le 30/04/2019 - Publié le 24/04/2019', '2019-04-24'],
    ['Formation | Publié le 24 avril 2019', '2019-04-24'],
    ['Par Anne Le Goff - Le 08 juin 2020', '2020-06-08'],
    ['Par – Le 20 mars 2024.', '2024-03-20'],
    ['2 décembre 2020', '2020-12-02'],
    ['Rennes, le 2 décembre 2020', '2020-12-02'],
    ['Communiqué de presse du 2 décembre 2020', '2020-12-02'],
    ['Mis à jour le 30/04/2019', null],
    ['Cette actualité est archivée depuis le 30/12/2020', null],
    ['Commission permanente du 2 décembre 2020', null],
    ['Séance plénière | 2 décembre 2020', null],
    ['Fait à Rennes, le 2 décembre 2020', null],
    ['Publié le 31/02/2020', null],
    ['Réunis le 2 décembre 2020, les élus ont adopté le budget.', null],
  ])('« %s »: %s', (line, expected) => {
    expect(publishedOnOf(drafts('Un festival à Quimper', line, PROSE))).toBe(expected)
  })

  it('prefers what is said to be the publication to a date that stands alone', () => {
    expect(publishedOnOf(drafts('2 décembre 2020', 'Publié le 4 décembre 2020', PROSE))).toBe('2020-12-04')
  })

  it('is null for a text that has no byline', () => {
    expect(publishedOnOf(drafts(PROSE))).toBeNull()
  })
})

describe('publisherOf', () => {
  it.each([
    ['Source : Conseil régional de Bretagne, 4 mars 2024', 'Conseil régional de Bretagne'],
    ['Source : Conseil régional de Bretagne (mars 2024)', 'Conseil régional de Bretagne'],
    ['Source : Région Bretagne – https://www.exemple.bzh/actu', 'Région Bretagne'],
    ['Source : Région Bretagne, 4 mars 2024, www.exemple.bzh', 'Région Bretagne'],
    ['Sources : Carif-Oref de Bretagne.', 'Carif-Oref de Bretagne'],
    ['Source : https://www.exemple.bzh/actu', null],
    ['La source : une rivière propre', null],
  ])('« %s »: %s', (line, expected) => {
    expect(publisherOf(drafts(PROSE, line))).toBe(expected)
  })
})

describe('documentKindOf', () => {
  it.each<[string, string, readonly string[]]>([
    ['a deliberation by its number', 'deliberation', ['Délibération n° 2019-114', PROSE]],
    ['an extract of the register', 'deliberation', ['EXTRAIT DU REGISTRE DES DELIBERATIONS N° 12', PROSE]],
    [
      'a deliberation by its visas',
      'deliberation',
      ['Vu le code de l’éducation,', 'Vu la loi de finances,', 'APRÈS EN AVOIR DÉLIBÉRÉ, DÉCIDE :'],
    ],
    ['a release that mentions one', 'release', [PROSE, 'Le détail est dans la délibération n° 2019-114.']],
    ['a release about a law', 'release', ['Vu la loi de finances, les crédits baissent.', PROSE]],
  ])('knows %s', (_, expected, lines) => {
    expect(documentKindOf(drafts(...lines))).toBe(expected)
  })
})
