import { describe, expect, it } from 'vitest'
import { sameName, samePhrase, sameRole } from './same.ts'

describe('sameName', () => {
  it.each([
    { name: 'case and accents', a: 'Région Île-de-France', b: 'REGION ILE DE FRANCE', same: true },
    { name: 'a leading article', a: 'la Mission locale de Brest', b: 'Mission locale de Brest', same: true },
    { name: 'an elided article', a: "l'ARML", b: 'ARML', same: true },
    { name: 'a contracted one', a: 'du lycée Jean-Zay', b: 'lycée Jean-Zay', same: true },
    { name: 'two absences', a: null, b: null, same: true },
    { name: 'one absence', a: null, b: 'ARML', same: false },
    { name: 'a longer name', a: 'Mission locale', b: 'Mission locale de Brest', same: false },
    { name: 'the legal form', a: "l'association Lez’Arts", b: "Lez'Arts", same: true },
    { name: 'a town for its council', a: 'Ville de Brest', b: 'Commune de Brest', same: true },
    { name: 'a town bare of either', a: 'Brest', b: 'Commune de Brest', same: false },
    { name: 'a number', a: '3 lycées', b: '4 lycées', same: false },
  ])('$name', ({ a, b, same }) => {
    expect(sameName(a, b)).toBe(same)
  })
})

describe('sameRole', () => {
  it.each([
    { name: 'the only one', gold: 'État', found: "l'État", same: true },
    { name: 'one of several', gold: 'État ; Région Bretagne', found: 'Région Bretagne', same: true },
    { name: 'none of them', gold: 'État ; Région Bretagne', found: 'Ville de Brest', same: false },
    { name: 'nothing where there is one', gold: 'État', found: null, same: false },
    { name: 'nothing where there is none', gold: null, found: null, same: true },
  ])('$name', ({ gold, found, same }) => {
    expect(sameRole(gold, found)).toBe(same)
  })
})

describe('samePhrase', () => {
  it.each([
    { name: 'equal', a: 'équiper son accueil', b: 'équiper son accueil', same: true },
    { name: 'half of the longer', a: 'rénover les petites gares', b: 'les petites gares de la côte nord', same: false },
    { name: 'most of it', a: 'rénover les petites gares', b: 'les petites gares', same: true },
    { name: 'two absences', a: null, b: null, same: true },
    { name: 'one absence', a: 'x', b: null, same: false },
  ])('$name', ({ a, b, same }) => {
    expect(samePhrase(a, b)).toBe(same)
  })
})
