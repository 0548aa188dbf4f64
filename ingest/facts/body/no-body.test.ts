import { describe, expect, it } from 'vitest'
import { areNoBody, isPlace, isScheme, namesNoBody } from './no-body.ts'

describe('namesNoBody', () => {
  it.each([
    'Claire Aubert',
    'Mme Odoul',
    'Abymes',
    'Vannes',
    'Bretagne',
    'Franciliens',
    'Plan Vélo',
    'La Région',
    'FEDER',
  ])('%s is a place, a person or a scheme', (name) => expect(namesNoBody(name)).toBe(true))

  it.each(['Verdacier', 'Atlantique Composites', 'Landes et rivières du Morvan', 'La Carriole', 'Amis du bief'])(
    '%s may be a body',
    (name) => expect(namesNoBody(name)).toBe(false),
  )
})

describe('isPlace', () => {
  it('knows a commune without its article', () => {
    expect([isPlace('Havre'), isPlace('Le Havre'), isPlace('Verdacier')]).toEqual([true, true, false])
  })
})

describe('isScheme', () => {
  it('knows funds in either case, and no name that opens like one', () => {
    expect([isScheme('Feder'), isScheme('FEDER'), isScheme('Cap au Nord')]).toEqual([true, true, false])
  })
})

describe('areNoBody', () => {
  it('knows taxes and statuses', () => {
    expect([areNoBody('TVA'), areNoBody('ANELVA')]).toEqual([true, false])
  })
})
