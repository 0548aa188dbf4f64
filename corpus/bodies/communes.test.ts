import { describe, expect, it } from 'vitest'
import { chiefCommunes, communeNamed, communesNamed } from './communes.ts'
import { DEPARTMENTS } from './departments.ts'
import { intercommunalityNamed } from './intercommunalities.ts'

describe('communeNamed', () => {
  it.each([
    ['Lorient', 'Ville de Lorient', '56121'],
    ['Le Havre', 'Ville du Havre', '76351'],
    ['LES ABYMES', 'Ville des Abymes', '97101'],
    ['Orleans', "Ville d'Orléans", '45234'],
    ['La Rochelle', 'Ville de La Rochelle', '17300'],
    ['Plurien', 'Commune de Plurien', '22242'],
    ['Mamoudzou', 'Ville de Mamoudzou', '97611'],
  ])('%s is %s', (written, name, insee) => {
    expect(communeNamed(written, null)?.body).toMatchObject({ name, insee, type: 'commune' })
  })

  it('does not choose between namesakes of one size', () => {
    expect(communesNamed('Saint-Denis').length).toBeGreaterThan(1)
    expect(communeNamed('Saint-Denis', null)).toBeNull()
  })
})

describe('chiefCommunes', () => {
  it('holds the seat of every prefecture', () => {
    const codes = new Set(chiefCommunes(50_000).map((commune) => commune.body.insee))
    expect(DEPARTMENTS.filter((department) => !codes.has(department.seat))).toEqual([])
  })

  it('reads every commune of the official list', () => {
    expect(chiefCommunes(0).length).toBeGreaterThan(34_000)
  })
})

describe('intercommunalityNamed', () => {
  it.each([
    ['Rennes Métropole', 'Rennes Métropole', '243500139'],
    ['métropole de Lyon', 'Métropole de Lyon', '200046977'],
    ['Métropole de Bordeaux', 'Bordeaux Métropole', '243300316'],
    ['Eurométropole de Strasbourg', 'Eurométropole de Strasbourg', '246700488'],
    ['Mulhouse Agglomération', 'Mulhouse Alsace Agglomération', '200066009'],
    ["Communauté d'agglomération du Pays Basque", "Communauté d'agglomération du Pays Basque", '200067106'],
    ['Grand Reims', 'Communauté urbaine du Grand Reims', '200067213'],
    ['Plaine Commune', 'Plaine Commune', '200057867'],
  ])('%s is %s', (written, name, siren) => {
    expect(intercommunalityNamed(written, null)).toMatchObject({ name, siren, type: 'intercommunality' })
  })

  it('knows no invented community', () => {
    expect(intercommunalityNamed('Communauté de communes du Val Perdu', null)).toBeNull()
  })
})
