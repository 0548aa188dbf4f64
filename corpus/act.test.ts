import { describe, expect, test } from 'vitest'
import { actNumber, actObject, actReporter, actSections, actTitle } from './act.ts'
import type { ActPart, Block } from './document.ts'

/** An act of which every line is a block, `parts` being those of its lines. */
function act(title: string, lines: readonly string[], parts: readonly (ActPart | undefined)[] = []) {
  let start = 0
  const blocks = lines.map((line, at): Block => {
    const span = { start, end: start + line.length }
    start = span.end + 1
    const part = parts[at]
    return { kind: 'paragraph', level: 0, span, page: null, ...(part === undefined ? {} : { part }) }
  })
  return { title, text: lines.join('\n'), blocks }
}

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
    expect(actNumber(act(title, [title, ...lines]))).toBe(number)
  })

  test.each<[string, readonly string[]]>([
    ['Délibération du 12 mars 2021', []],
    ['Délibération 12/03/2021', []],
    ['Délibération n° 2021', []],
    ['Conseil régional', ['Vu la délibération n° 2015-17 du 9 juillet 2015,', 'Délibération n° 2019-3']],
    ['Conseil régional', ['Considérant la délibération n° 2015-17']],
    ['Conseil régional', ['Article 2021-4']],
  ])('none in %s %j', (title, lines) => {
    expect(actNumber(act(title, [title, ...lines]))).toBeNull()
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
    expect(actObject(act(title, [title, ...lines]))).toBe(object)
  })
})

test.each<[string, string]>([
  ['Conseil régional de Bretagne', 'Aides aux ports'],
  ['Délibération n° 12', 'Aides aux ports'],
  ['Délibération n° 12 – Rénovation des lycées', 'Délibération n° 12 – Rénovation des lycées'],
])('the title to show for %s', (title, shown) => {
  expect(actTitle(act(title, [title, 'Objet : Aides aux ports']))).toBe(shown)
})

describe('what the reporter is', () => {
  test.each<[string, string | null]>([
    ['Rapporteure : Mme Anne Le Bris, vice-présidente déléguée aux ports', 'vice-présidente déléguée aux ports'],
    [
      'Rapporteur\u00A0: Monsieur Yann KERVELLA, 3ème vice-président en charge des lycées',
      '3ème vice-président en charge des lycées',
    ],
    ['Rapport présenté par le président de la commission des finances', 'président de la commission des finances'],
    ['Sur le rapport de M. Jean Morvan, conseiller régional délégué à la mer,', 'conseiller régional délégué à la mer'],
    ['Rapporteur : Mme Anne Le Bris', null],
    ['La vice-présidente a présenté les ports.', null],
  ])('%s', (line, role) => {
    expect(actReporter(act('Délibération', [line]))).toBe(role)
  })
})

test('an act in its parts', () => {
  const lines = [
    'Titre',
    'Vu le code,',
    'Vu la loi,',
    'Article 1er : oui.',
    'Et encore.',
    'Article 2 : non.',
    'Adopté.',
  ]
  const parts = [undefined, 'visa', 'visa', 'article', 'article', 'article', 'vote'] as const
  const sections = actSections(act('Délibération', lines, parts))
  expect(sections.map(({ part, blocks }) => [part, blocks.length])).toEqual([
    ['visa', 2],
    ['article', 2],
    ['article', 1],
    ['vote', 1],
  ])
})
