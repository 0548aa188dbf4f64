import { describe, expect, it } from 'vitest'
import { conjugate } from './conjugate.ts'
import { moneyForm } from './verbs.ts'

describe('conjugate', () => {
  it.each([
    { verb: 'accorder', forms: ['accorde', 'accordent', 'accordera', 'accordées', 'accorda'] },
    { verb: 'octroyer', forms: ['octroie', 'octroient', 'octroiera', 'octroyés'] },
    { verb: 'financer', forms: ['finança', 'finançait', 'finançant'] },
    { verb: 'engager', forms: ['engageait', 'engagea'] },
    { verb: 'soutenir', forms: ['soutient', 'soutiennent', 'soutiendront', 'soutenues'] },
    { verb: 'recevoir', forms: ['reçoit', 'recevra', 'reçues'] },
    { verb: 'garantir', forms: ['garantit', 'garantissent', 'garantira'] },
    { verb: 'aller', forms: ['va', 'vont', 'ira', 'iront'] },
    { verb: 'mettre', forms: ['met', 'mettent', 'mis', 'mises'] },
  ])('$verb', ({ verb, forms }) => {
    expect(conjugate(verb).map(([form]) => form)).toEqual(expect.arrayContaining(forms))
  })

  it('refuses an ending that it does not know', () => {
    expect(() => conjugate('vendre')).toThrow('vendre')
  })
})

describe('moneyForm', () => {
  it('tells a participle from a noun by its accent', () => {
    expect(moneyForm('aidé')?.kind).toBe('participle')
    expect(moneyForm('aide')?.kind).toBe('present')
  })

  it('reads capitals without accents', () => {
    expect(moneyForm('ATTRIBUE')?.verb.lemma).toBe('attribuer')
    expect(moneyForm('VERSEE')?.verb.lemma).toBe('verser')
    expect(moneyForm('Versee')).toBeNull()
  })
})
