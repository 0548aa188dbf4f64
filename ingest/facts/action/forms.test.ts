import { describe, expect, it } from 'vitest'
import { conjugate, type FormKind } from './conjugation.ts'
import { wordOf } from './forms.ts'
import { lemmas, sensesOf } from './lexicon.ts'

describe('conjugate', () => {
  const forms: readonly (readonly [infinitive: string, kind: FormKind, form: string])[] = [
    ['voter', 'participle', 'votées'],
    ['élire', 'participle', 'élue'],
    ['prendre', 'participle', 'pris'],
    ['dissoudre', 'participle', 'dissous'],
    ['suspendre', 'participle', 'suspendues'],
    ['octroyer', 'present', 'octroient'],
    ['céder', 'present', 'cède'],
    ['geler', 'present', 'gèle'],
    ['rejeter', 'present', 'rejette'],
    ['investir', 'present', 'investissent'],
    ['soutenir', 'present', 'soutient'],
    ['financer', 'present', 'finançons'],
    ['engager', 'imperfect', 'engageait'],
    ['renouveler', 'future', 'renouvellera'],
    ['céder', 'future', 'cédera'],
    ['conclure', 'future', 'conclura'],
    ['prévoir', 'future', 'prévoira'],
    ['acquérir', 'present', 'acquiert'],
    ['inscrire', 'imperfect', 'inscrivait'],
  ]
  it.each(forms)('%s, %s: « %s »', (infinitive, kind, form) => {
    expect(conjugate(infinitive)[kind]).toContain(form)
  })

  it('knows how to conjugate every verb of the lexicon', () => {
    for (const lemma of lemmas()) expect(() => conjugate(lemma.replace(/^s(?:e |')/u, ''))).not.toThrow()
  })

  it('refuses what is no infinitive', () => {
    expect(() => conjugate('budget')).toThrow('add its family')
  })
})

describe('wordOf', () => {
  const kinds = (word: string): readonly FormKind[] =>
    wordOf(word)
      .readings.filter(({ guessed }) => !guessed)
      .map(({ kind }) => kind)

  it('tells forms apart by their accents', () => {
    expect(kinds('aide')).toEqual(['present'])
    expect(kinds('aidé')).toEqual(['participle'])
    expect(kinds('danse')).toEqual([])
  })

  it('knows nouns of action', () => {
    expect([wordOf('signature').act, wordOf('CREATION').act, wordOf('danse').act]).toEqual(['signer', 'créer', null])
  })

  it('guesses the accent of a participle', () => {
    expect(wordOf('vote').readings).toContainEqual(expect.objectContaining({ kind: 'participle', guessed: true }))
  })

  it('takes capitals for any accent', () => {
    expect(kinds('VOTE')).toEqual(['participle', 'present'])
    expect(kinds('VOTÉ')).toEqual(['participle'])
  })
})

describe('sensesOf', () => {
  it('orders what a verb may mean from special to general', () => {
    expect(sensesOf('lancer').map((sense) => sense.class)).toEqual(['call_for_projects', 'launch'])
    expect(sensesOf('danser')).toEqual([])
  })
})
