import { describe, expect, it } from 'vitest'
import { joinLines, wordsSeen } from './hyphens.ts'

describe('joinLines', () => {
  it.each([
    ['une sub-', 'vention de 3 M€', 'une subvention de 3 M€'],
    ['le vice-', 'président délégué', 'le vice-président délégué'],
    ['la sous-', 'préfète', 'la sous-préfète'],
    ['a sous-', 'crit un emprunt', 'a souscrit un emprunt'],
    ['l’ex-', 'ministre', 'l’ex-ministre'],
    ['une longue ex-', 'périence', 'une longue expérience'],
    ['le non-', 'respect', 'le non-respect'],
    ['un demi-', 'tarif', 'un demi-tarif'],
    ['l’inter-', 'communalité', 'l’intercommunalité'],
    ['le réseau inter-', 'entreprises', 'le réseau inter-entreprises'],
    ['à mi-', 'parcours', 'à mi-parcours'],
    ['le mi-', 'nistère', 'le ministère'],
    ['Saint-', 'Malo', 'Saint-Malo'],
    ['l’Île-', 'de-France', 'l’Île-de-France'],
    ['Bar-', 'le-Duc', 'Bar-le-Duc'],
    ['Bourgogne-Franche-', 'Comté', 'Bourgogne-Franche-Comté'],
    ['la période 2021-', '2027', 'la période 2021-2027'],
    ['peut-', 'être', 'peut-être'],
    ['celles-', 'ci', 'celles-ci'],
    ['la plus-', 'value', 'la plus-value'],
    ['plu-', 'sieurs communes', 'plusieurs communes'],
    ['les SUB-', 'VENTIONS', 'les SUBVENTIONS'],
    ['les SOUS-', 'PRÉFETS', 'les SOUS-PRÉFETS'],
    ['forma\u00ad', 'tion', 'formation'],
    ['le train –', 'et le car', 'le train – et le car'],
    ['deux', 'mots', 'deux mots'],
    ['', 'seul', 'seul'],
  ])('%s / %s', (first, second, expected) => {
    expect(joinLines(first, second)).toBe(expected)
  })

  it('follows what the document writes elsewhere', () => {
    const seen = wordsSeen(['un éco-quartier de la ville', 'la contrepartie de l’aide'])
    expect(joinLines('un éco-', 'quartier', seen)).toBe('un éco-quartier')
    expect(joinLines('en contre-', 'partie', seen)).toBe('en contrepartie')
  })
})
