import type { Meaning } from '../understand.ts'

/** What is made of a question that the user can take back; `synonyms:words` takes back those of some words alone. */
export const READINGS = ['region', 'period', 'amount', 'body', 'theme', 'intent', 'spelling', 'synonyms'] as const

export type Reading = (typeof READINGS)[number]

const SYNONYMS_OF = /^synonyms:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u

/** Whether a text names something that can be taken back. */
export function isReading(text: string): boolean {
  return READINGS.some((reading) => reading === text) || SYNONYMS_OF.test(text)
}

export function isTakenBack(reading: Reading | `synonyms:${string}`, without: readonly string[]): boolean {
  return without.includes(reading)
}

/** What was understood less what was taken back. */
export function withoutTakenBack(meaning: Meaning, without: readonly string[]): Meaning {
  const has = (reading: Reading) => !isTakenBack(reading, without)
  return {
    regions: has('region') ? meaning.regions : [],
    period: has('period') ? meaning.period : null,
    ...(has('amount')
      ? { minAmount: meaning.minAmount, maxAmount: meaning.maxAmount, amounts: meaning.amounts }
      : { minAmount: null, maxAmount: null, amounts: [] }),
    ...(has('body')
      ? { bodies: meaning.bodies, funder: meaning.funder, beneficiary: meaning.beneficiary }
      : { bodies: [], funder: null, beneficiary: null }),
    themes: has('theme') ? meaning.themes : [],
    ...(has('intent')
      ? { intents: meaning.intents, superlative: meaning.superlative }
      : { intents: [], superlative: null }),
  }
}
