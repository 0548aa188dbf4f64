import { describe, expect, test } from 'vitest'
import { makeDocument } from '../testing/documents.ts'
import { actNumber, actObject } from './act.ts'

const act = (title: string, ...lines: readonly string[]) =>
  makeDocument({ id: 'acte', title, lines: [title, ...lines].map((words) => ['paragraph', words] as const) })

describe('the number of an act', () => {
  test.each<[string, readonly string[], string]>([
    ['Délibération n° 2021-114', [], '2021-114'],
    ['DELIBERATION N°21CP-456', [], '21CP-456'],
    ['Délibération n°\u00A022_DAP_0301_01', [], '22_DAP_0301_01'],
    ['Délibération du Conseil régional n° 12', ['Rennes'], '12'],
    ['Délibération CP 2020', ['Délibération 2020-45'], '2020-45'],
    ['Conseil régional', ['Extrait du registre', 'N° : 2021.07'], '2021.07'],
    ['Commission permanente', ['Délibération de la commission permanente n° CP 2020-123'], '2020-123'],
  ])('%s %j', (title, lines, number) => {
    expect(actNumber(act(title, ...lines))).toBe(number)
  })

  test.each<[string, readonly string[]]>([
    ['Délibération du 12 mars 2021', []],
    ['Délibération 12/03/2021', []],
    ['Délibération n° 2021', []],
    ['Conseil régional', ['Vu la délibération n° 2015-17 du 9 juillet 2015,', 'Délibération n° 2019-3']],
    ['Conseil régional', ['Considérant la délibération n° 2015-17']],
    ['Conseil régional', ['Article 2021-4']],
  ])('none in %s %j', (title, lines) => {
    expect(actNumber(act(title, ...lines))).toBeNull()
  })
})

describe('the object of an act', () => {
  test.each<[string, readonly string[], string | null]>([
    ['Délibération n° 12', ['Objet : Aides aux missions locales', 'Vu le code'], 'Aides aux missions locales'],
    ['Délibération n° 12', ['OBJET\u00A0: Aides'], 'Aides'],
    ['Délibération n° 12 – Rénovation des lycées', [], 'Rénovation des lycées'],
    ['Délibération n° 12 du 3 mai 2021 : Rénovation des lycées', [], 'Rénovation des lycées'],
    ['Rénovation des lycées bretons', [], 'Rénovation des lycées bretons'],
    ['Délibération n° 12', ['Le Conseil régional a pour objet de délibérer'], null],
    ['Extrait du registre des délibérations', [], null],
    ['Séance du 3 mai 2021', [], null],
  ])('%s %j', (title, lines, object) => {
    expect(actObject(act(title, ...lines))).toBe(object)
  })
})
