import { describe, expect, it } from 'vitest'
import { INSTITUTION } from './nouns.ts'
import { agrees, pronounOf } from './pronoun.ts'
import { headsOf, nounMatcher, openingHead, subjectBefore } from './subject.ts'

const NOUNS = nounMatcher(INSTITUTION)

function subjectOf(before: string): string | null {
  return subjectBefore(before, headsOf(before, 0, [], NOUNS))?.text ?? null
}

describe('subjectBefore', () => {
  const cases: readonly (readonly [before: string, subject: string | null])[] = [
    ['La Région ', 'Région'],
    ['La commission du conseil de la métropole ', 'commission'],
    ['La commission, réunie mardi sous la présidence du maire, ', 'commission'],
    ['Avec le département, la commune ', 'commune'],
    ['Les élus de la commune y ', 'élus'],
    ['Le préfet et le maire ', 'préfet'],
    ['La métropole, qui ', 'métropole'],
    ['Le gouvernement ', 'gouvernement'],
    ['Les habitants de la commune ', null],
    ['La Région soutient les clubs qui ', null],
    ['La Région verse une aide à la ligue, qui ', null],
    ['Pour la Région et le département, les clubs ', null],
    ['Le pacte signé par quinze régions, ', null],
    ['Le plan du Premier ministre ', null],
    ['Le maire sait que les clubs ', null],
    ['', null],
  ]
  it.each(cases)('« %s…» → %s', (before, subject) => {
    expect(subjectOf(before)).toBe(subject)
  })
})

describe('openingHead', () => {
  it('takes what opens the sentence or follows its first adjunct', () => {
    const opening = (text: string) => openingHead(text, headsOf(text, 0, [], NOUNS))?.text ?? null
    expect(opening('Réunie à Dole, la commission a siégé.')).toBe('commission')
    expect(opening('Les clubs saluent la commission.')).toBeNull()
  })
})

describe('pronouns', () => {
  it('are read right before the verb', () => {
    expect(pronounOf('Elle y ')).toBe('elle')
    expect(pronounOf('Le port ferme et ils ')).toBe('ils')
    expect(pronounOf('Elle soutient les clubs et ')).toBeNull()
  })

  it('fit the gender of what they stand for', () => {
    expect(agrees('elle', 'Commission permanente')).toBe(true)
    expect(agrees('il', 'la Région')).toBe(false)
    expect(agrees('il', 'conseil départemental')).toBe(true)
    expect(agrees('ils', 'la Région')).toBe(true)
  })
})
