import { describe, expect, it } from 'vitest'
import { extract } from './facts/extract.ts'
import { matterOf } from './matter.ts'
import { markdownReader } from './read/markdown.ts'
import { themesOf } from './themes.ts'

function matterOfText(markdown: string) {
  const bytes = new TextEncoder().encode(markdown)
  const content = markdownReader.read({ address: 'essai', name: 'essai.md', mediaType: null, bytes }, () => {})
  const { facts } = extract({ ...content, region: '53' })
  return matterOf({ ...content, facts, themes: themesOf(content.title, content.text, content.blocks) })
}

describe('matterOf', () => {
  it.each([
    ['1.1', 'La Commission permanente attribue le marché de nettoyage des bureaux.'],
    ['3.1', 'Le conseil régional approuve l’acquisition d’un terrain à Vitré.'],
    ['3.2', 'L’assemblée autorise la vente de l’ancienne maison du gardien.'],
    ['5.1', 'Mme Le Goff a été élue vice-présidente au deuxième tour.'],
    ['5.3', 'L’assemblée désigne M. Kerjean pour siéger au conseil de l’office du tourisme.'],
    ['7.1', 'Le conseil régional de Bretagne a adopté le budget primitif 2021.'],
    ['7.1', 'Le budget supplémentaire est adopté à la majorité.'],
    ['7.3', 'La Région Bretagne garantit un emprunt de 2 millions d’euros.'],
    [
      '7.4',
      'La Commission permanente du 4 mai 2020 accorde 50 000 € à la société Bretagne Métal Plus pour son atelier.',
    ],
    [
      '7.5',
      'La Commission permanente du 4 mai 2020 attribue 8 000 € à l’association Bagad du Scorff pour son festival.',
    ],
    ['7.8', 'Le bureau a approuvé un fonds de concours pour l’école.'],
    ['8.3', 'Le 3 juin 2019, la Région Bretagne a signé une convention sur la RN 164.'],
    ['8.8', 'Le 8 avril 2022, le conseil régional de Bretagne a adopté son plan de gestion des déchets.'],
    ['9.4', 'Le vœu relatif à la fermeture de la maternité est adopté.'],
  ])('files %s: %s', (code, text) => {
    expect(matterOfText(text)?.code).toBe(code)
  })

  it.each([
    ['by its number', 'Matière : 7.10', '7.10'],
    ['by its number in a sentence', 'Nomenclature ACTES : 8.9 - Culture', '8.9'],
    ['by its name, whatever the case', 'MATIÈRE : FINANCES LOCALES / EMPRUNTS', '7.3'],
  ])('takes a code that the act bears %s for sure', (_, line, code) => {
    expect(matterOfText(`${line}\n\nLe conseil régional a adopté le budget primitif 2021.`)).toEqual({
      code,
      confidence: 1,
    })
  })

  it.each([
    ['no act', 'Les musées rouvrent en mai.'],
    ['a code that the nomenclature does not have', 'Matière : 7.12'],
    ['a mark that is no code', 'Classification : 1.2 € le litre'],
    ['an agenda', 'Ordre du jour\n\nLe budget primitif 2021 est adopté.'],
    ['a vote put off', 'Le vote est reporté : le budget primitif 2021, adopté en commission, reviendra en mars.'],
    ['acts of several matters', 'Le budget primitif 2021 est adopté. Le vœu relatif à la ligne de Redon est adopté.'],
    [
      'grants for several subjects',
      'La Commission permanente du 4 mai 2020 attribue 8 000 € à l’association Bagad du Scorff pour son festival. ' +
        'Elle attribue 9 000 € à la mission locale de Brest pour l’insertion des jeunes.',
    ],
    ['money told long after', 'La Région Bretagne finance le musée depuis toujours.'],
    ['a budget of inhabitants', 'Le budget participatif est adopté.'],
  ])('is silent on %s', (_, text) => {
    expect(matterOfText(text)).toBeNull()
  })

  it('is surer of words of their own than of a policy’s theme', () => {
    const told = matterOfText('Le budget primitif 2021 est adopté.')?.confidence ?? 0
    const themed = matterOfText(
      'Le 8 avril 2022, le conseil régional de Bretagne a adopté son plan de gestion des déchets.',
    )
    expect(told).toBeGreaterThan(themed?.confidence ?? 1)
  })
})
