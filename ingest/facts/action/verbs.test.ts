import { describe, expect, it } from 'vitest'
import { words } from '../patterns.ts'
import { type FormKind, formsPattern, verbByLemma, verbOf } from './verbs.ts'

describe('verbOf', () => {
  const forms: readonly (readonly [kind: FormKind, form: string, lemma: string])[] = [
    ['participle', 'votées', 'voter'],
    ['participle', 'ADOPTEES', 'adopter'],
    ['participle', 'mis en  place', 'mettre en place'],
    ['participle', 'investi', 'investir'],
    ['participle', 'suspendues', 'suspendre'],
    ['participle', 'donné leur feu vert', 'donner son feu vert'],
    ['participle', 'soumis', 'soumettre'],
    ['present', 'octroient', 'octroyer'],
    ['present', 'élisent', 'élire'],
    ['present', 'investissent', 'investir'],
    ['future', 'conclura', 'conclure'],
    ['future', 'renouvellera', 'renouveler'],
    ['infinitive', 'poser la première pierre', 'poser la première pierre'],
  ]
  it.each(forms)('%s « %s »', (kind, form, lemma) => {
    expect(verbOf(kind, form)?.lemma).toBe(lemma)
  })

  it('knows no form of another tense', () => {
    expect(verbOf('infinitive', 'votera')).toBeNull()
    expect(verbOf('present', 'votées')).toBeNull()
  })
})

describe('verbByLemma', () => {
  it('tells what a verb does and says by itself', () => {
    expect(verbByLemma('rejeter')).toMatchObject({ class: 'vote', status: 'negated' })
    expect(verbByLemma('financer')).toMatchObject({ class: 'award', object: 'amount' })
    expect(verbByLemma('danser')).toBeNull()
  })
})

describe('formsPattern', () => {
  const whole = (kind: FormKind, form: string): boolean =>
    [...form.matchAll(words(formsPattern(kind)))].some((match) => match[0] === form)

  it('reads every agreement and no other word', () => {
    expect(['voté', 'votée', 'votés', 'votées'].filter((form) => whole('participle', form))).toHaveLength(4)
    expect(['émis un avis favorable', 'élue', 'acté'].filter((form) => whole('participle', form))).toHaveLength(3)
    expect(['vot', 'votéess', 'émis', 'mis', 'pacte'].filter((form) => whole('participle', form))).toEqual([])
  })
})
