import { describe, expect, it } from 'vitest'
import { REGIONS, regionByCode } from '../regions.ts'
import { keyOf } from './body.ts'
import { BODIES, bodyNamed, lookup, successorOf } from './lookup.ts'
import { bodyOfRegion } from './regional.ts'

/** Luhn: doubling every second digit from the right, the digits sum to a multiple of ten (ISO/IEC 7812-1). */
function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

describe('lookup', () => {
  it.each([
    ['RÉGION AUVERGNE RHONE-ALPES', 'Région Auvergne-Rhône-Alpes', '84'],
    ['Conseil régional du Grand Est', 'Région Grand Est', '44'],
    ['Région Sud', "Région Provence-Alpes-Côte d'Azur", '93'],
    ['Conseil régional de La Réunion', 'Région Réunion', '04'],
    ['Région Midi-Pyrénées', 'Région Midi-Pyrénées', null],
    ['Région Nord-Pas-de-Calais-Picardie', 'Région Hauts-de-France', '32'],
    ['Collectivité territoriale de Corse', 'Collectivité de Corse', '94'],
    ['Région Martinique', 'Région Martinique', null],
    ['Collectivité territoriale de Martinique', 'Collectivité territoriale de Martinique', '02'],
    ['Assemblée de Corse', 'Assemblée de Corse', '94'],
    ["Conseil général de l'Aisne", "Département de l'Aisne", '02'],
    ['Conseil départemental de Mayotte', 'Département de Mayotte', '06'],
    ['pole emploi', 'Pôle emploi', null],
    ['Ville de Joué-lès-Tours', 'Ville de Joué-lès-Tours', '37122'],
    ['Mairie du Faou', 'Commune du Faou', '29053'],
    ['ville de St Malo', 'Ville de Saint-Malo', '35288'],
    ['Métropole de Bordeaux', 'Bordeaux Métropole', '243300316'],
  ])('%s is %s', (written, name, insee) => {
    expect(lookup(written)).toMatchObject({ name, insee })
  })

  it('leaves a name that two communes share to the region of the text', () => {
    expect(lookup('Ville de Saint-Denis')).toBeNull()
    expect(lookup('Ville de Saint-Denis', '04')).toMatchObject({ insee: '97411' })
    expect(lookup('Ville de Saint-Denis', '11')).toMatchObject({ insee: '93066' })
  })

  it.each(['Région Toscane', 'Ville de Toronto', 'Département du Vermont', 'Communauté de communes du Val Perdu', ''])(
    'knows no « %s »',
    (name) => {
      expect(lookup(name)).toBeNull()
    },
  )
})

describe('départements', () => {
  it.each([
    'Département du Morbihan',
    "Département de l'Aisne",
    'Département des Hautes-Pyrénées',
    "Département d'Ille-et-Vilaine",
    "Département de la Côte-d'Or",
    'Département de Loir-et-Cher',
    "Département d'Eure-et-Loir",
    'Département de Meurthe-et-Moselle',
    "Département des Côtes-d'Armor",
    'Département du Territoire de Belfort',
    'Département de Vaucluse',
    'Département de La Réunion',
  ])('%s is a canonical name', (name) => {
    expect(bodyNamed(name)?.name).toBe(name)
  })

  it('are 101 with Mayotte, which its region governs', () => {
    const codes = BODIES.filter((body) => body.type === 'department' && body.insee !== null).map((body) => body.insee)
    expect(new Set(codes).size).toBe(100)
  })
})

describe('the gazetteer', () => {
  it('gives every region its body', () => {
    for (const region of REGIONS) expect(lookup(region.body)).toEqual(bodyOfRegion(region))
  })

  it('has one entry a name', () => {
    const keys = BODIES.map((body) => keyOf(body.name))
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it('names as successor only bodies that it knows or a commune', () => {
    const unknown = BODIES.filter(({ successor }) => successor !== null && lookup(successor) === null)
    expect(unknown.map((body) => body.name)).toEqual([])
  })

  it('carries no identifier that fails its key', () => {
    for (const { name, siren } of BODIES) {
      if (siren !== null) expect(passesLuhn(siren), name).toBe(true)
    }
  })

  it.each([
    ['Pôle emploi', 'France Travail'],
    ['ANPE', 'France Travail'],
    ['Région Aquitaine', 'Région Nouvelle-Aquitaine'],
    ['Collectivité territoriale de Corse', 'Collectivité de Corse'],
    ['Région Normandie', 'Région Normandie'],
  ])('what %s did is done by %s', (name, successor) => {
    expect(successorOf(name)?.name).toBe(successor)
  })
})

describe('bodyOfRegion', () => {
  it('identifies the Region by SIREN and INSEE code', () => {
    const region = regionByCode('44')
    expect(region && bodyOfRegion(region)).toEqual({
      name: 'Région Grand Est',
      type: 'region',
      siren: '200052264',
      insee: '44',
    })
  })
})
