import { describe, expect, it } from 'vitest'
import type { DocumentKind } from '../../corpus/document.ts'
import { blocksOfText } from '../read/text.ts'
import { withActParts } from './parts.ts'

/** The part of each line of an act; « - » where it has none. */
function partsOf(lines: readonly string[], kind: DocumentKind = 'deliberation'): readonly string[] {
  const text = lines.join('\n\n')
  const { blocks } = withActParts({ kind, title: 'Délibération', text, blocks: blocksOfText(text) })
  return lines.map((line) => {
    const at = text.indexOf(line)
    const block = blocks.find(({ span }) => span.start <= at + 4 && at < span.end)
    return block?.part ?? '-'
  })
}

describe('the parts of an act', () => {
  const ACT: readonly (readonly [string, string])[] = [
    ['Délibération n° 2022-31 de la Commission permanente', '-'],
    ['Objet : Aide au centre nautique de Plouézec', '-'],
    ['Rapporteure : Mme Anne Le Bris, vice-présidente déléguée aux ports', '-'],
    ['Vu le code général des collectivités territoriales, et notamment son article L. 4221-5 ;', 'visa'],
    ['Vu la délibération n° 2021-7 du 2 avril 2021 qui délègue des attributions à la Commission permanente ;', 'visa'],
    ['Considérant que le centre nautique accueille mille élèves par an,', 'recital'],
    ['Après en avoir délibéré, la Commission permanente décide :', 'formula'],
    ['Article 1er : une subvention de 12 000 € est attribuée à la commune.', 'article'],
    ['La dépense est imputée sur le chapitre 909.', 'article'],
    ['ARTICLE 2. Le président est chargé de l’exécution de la présente délibération.', 'article'],
    ['Adopté à l’unanimité.', 'vote'],
    ['Fait à Rennes, le 4 mars 2022', 'signature'],
    ['Annexe n° 1 – Plan de financement', 'annex'],
    ['Vu des bénévoles, le projet plaît.', 'annex'],
  ]
  it('follow each other', () => {
    expect(partsOf(ACT.map(([line]) => line))).toEqual(ACT.map(([, part]) => part))
  })

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'visas listed below one word',
      [
        'VU :',
        '- le code de l’éducation ;',
        '- le budget de l’exercice 2019 ;',
        'DÉCIDE',
        'D’approuver la convention.',
      ],
      ['visa', 'visa', 'visa', 'formula', 'article'],
    ],
    [
      'counts of a vote under its heading',
      ['Vu le code du sport,', 'DÉCIDE :', 'Article unique : le plan est adopté.', 'Vote :', 'Pour : 41', 'Contre : 3'],
      ['visa', 'formula', 'article', 'vote', 'vote', 'vote'],
    ],
    [
      'an article that speaks of a vote, an annex and of what was seen',
      [
        'Vu le code rural,',
        'DÉLIBÈRE',
        'Article 1 : d’approuver la liste jointe en annexe 1 à la présente délibération, après le vote des communes.',
        'Vu par le comité, le dossier est complet.',
      ],
      ['visa', 'formula', 'article', 'article'],
    ],
    [
      'appeal',
      ['Vu le code,', 'DÉCIDE', 'Article 1 : rien.', 'La présente délibération peut faire l’objet d’un recours.'],
      ['visa', 'formula', 'article', 'signature'],
    ],
  ])('%s', (_, lines, parts) => {
    expect(partsOf(lines)).toEqual(parts)
  })

  it('are for deliberations alone', () => {
    expect(partsOf(['Vu d’ici, le port est beau.', 'Article 1 : le port.'], 'release')).toEqual(['-', '-'])
  })
})
