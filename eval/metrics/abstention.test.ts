import { describe, expect, it } from 'vitest'
import { abstained, answered } from './abstention.ts'
import { mean } from './bootstrap.ts'

describe('abstention', () => {
  it.each([
    { name: 'an unanswerable question left without hits', answerable: false, hits: 0, abstains: 1, answers: null },
    { name: 'an unanswerable question given hits', answerable: false, hits: 3, abstains: 0, answers: null },
    { name: 'an answerable question given hits', answerable: true, hits: 1, abstains: null, answers: 1 },
    { name: 'an answerable question refused', answerable: true, hits: 0, abstains: null, answers: 0 },
  ])('scores $name', ({ abstains, answers, ...answer }) => {
    expect(abstained(answer)).toBe(abstains)
    expect(answered(answer)).toBe(answers)
  })

  it('is a share of the questions that it is about', () => {
    const answers = [
      { answerable: false, hits: 0 },
      { answerable: false, hits: 2 },
      { answerable: true, hits: 2 },
    ]
    expect(mean(answers.map(abstained))).toBe(0.5)
    expect(mean(answers.map(answered))).toBe(1)
  })
})
