import { describe, expect, it } from 'vitest'
import type { Block, BlockKind } from '../corpus/document.ts'
import { THEMES, themeById } from '../corpus/themes.ts'
import { themesOf } from './themes.ts'

function block(kind: BlockKind, start: number, end: number): Block {
  return { kind, span: { start, end }, level: 0, page: null }
}

function themesOfParagraph(text: string, title = ''): readonly string[] {
  return themesOf(title, text, [block('paragraph', 0, text.length)])
}

describe('themesOf', () => {
  const cases: readonly (readonly [text: string, first: string])[] = [
    ['Les stagiaires du programme régional de formation visent une qualification.', 'formation-professionnelle'],
    ['Le salon aide les collégiens à choisir leur orientation.', 'orientation'],
    ["Deux cents apprentis entrent au CFA, leur contrat d'apprentissage en poche.", 'apprentissage'],
    ['La cellule de reclassement aide les demandeurs d’emploi, après le plan de licenciement.', 'emploi'],
    ['La mission locale suit ces allocataires du RSA dans leur insertion.', 'insertion'],
    ['Le lycée rénove son internat et sa demi-pension.', 'lycees'],
    ['Les étudiants retrouvent leur campus et les chambres du CROUS.', 'enseignement-superieur'],
    ['Les trains TER circuleront chaque heure entre les deux gares.', 'transports'],
    ['Les éleveurs privés de fourrage toucheront 60 euros par vache.', 'agriculture'],
    ['La maison de santé accueille deux médecins et une sage-femme.', 'sante'],
    ['Le musée et le théâtre ouvrent le festival.', 'culture'],
    ['La fibre atteint les zones blanches, le très haut débit suit.', 'numerique'],
    ['Un parc éolien de dix mégawatts et deux chaufferies à la biomasse.', 'energie'],
    ['Le contrat de plan État-Région compte sept volets, dit le CPER.', 'cper'],
    ['Le budget primitif contient la dette ; la fiscalité ne bouge pas.', 'budget'],
    ['Le quartier prioritaire attend la rénovation urbaine du contrat de ville.', 'politique-de-la-ville'],
  ]
  it.each(cases)('%s', (text, first) => {
    expect(themesOfParagraph(text)[0]).toBe(first)
  })

  it('stays silent where nothing stands out', () => {
    expect(themesOfParagraph('La séance est levée à midi.')).toEqual([])
    expect(themesOf('', '', [])).toEqual([])
  })

  it('reads capitals and bare letters as the same words', () => {
    expect(themesOfParagraph('LES LYCEES ET LEURS INTERNATS')).toContain('lycees')
  })

  it('trusts the title more than the text', () => {
    const text = 'La visite passe par un lycée et par un musée.'
    expect(themesOfParagraph(text, 'Trois musées à voir')[0]).toBe('culture')
    expect(themesOfParagraph(text, 'Trois lycées à voir')[0]).toBe('lycees')
  })

  it('leaves out what is not the document’s own prose', () => {
    const text = 'Le lycée rénove son internat.\nService apprentissage, CFA de Metz, bureau des apprentis'
    const prose = block('paragraph', 0, 29)
    expect(themesOf('', text, [prose, block('contact', 30, text.length)])).not.toContain('apprentissage')
    expect(themesOf('', text, [prose, block('paragraph', 30, text.length)])).toContain('apprentissage')
  })

  it('names four themes at most', () => {
    const text =
      'Lycées, apprentissage, agriculture, sport, culture, santé, transports et logement : tout est au programme.'
    expect(themesOfParagraph(text)).toHaveLength(4)
  })
})

describe('THEMES', () => {
  it('has plain identifiers, each once', () => {
    for (const { id } of THEMES) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(new Set(THEMES.map(({ id }) => id)).size).toBe(THEMES.length)
  })

  it('finds a theme by its identifier', () => {
    expect(themeById('sante')?.label).toBe('Santé')
    expect(themeById('nulle-part')).toBeNull()
  })
})
