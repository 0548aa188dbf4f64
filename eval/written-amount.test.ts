import { describe, expect, it } from 'vitest'
import { readWrittenAmounts } from './written-amount.ts'

describe('readWrittenAmounts', () => {
  it.each([
    { quote: '1 200 000 €', holds: 1_200_000 },
    { quote: '1\u202f200\u00a0000 euros', holds: 1_200_000 },
    { quote: '865.000 euros', holds: 865_000 },
    { quote: '1,7 million d’euros', holds: 1_700_000 },
    { quote: '131M€', holds: 131_000_000 },
    { quote: '90 k€', holds: 90_000 },
    { quote: '2,5 Mds€', holds: 2_500_000_000 },
    { quote: 'plus de 12 milliards d’euros', holds: 12_000_000_000 },
    { quote: '45,50 €', holds: 45.5 },
    { quote: '350 à 360 millions d’euros', holds: 350_000_000 },
    { quote: '350 à 360 millions d’euros', holds: 360_000_000 },
    { quote: 'quatre millions d’euros', holds: 4_000_000 },
    { quote: '12,4', holds: 12_400_000 },
    { quote: '12 mille euros', holds: 12_000 },
    { quote: '50 millions de francs CFP', holds: 50_000_000 },
  ])('reads « $quote » as $holds', ({ quote, holds }) => {
    expect(readWrittenAmounts(quote)).toContain(holds)
  })

  it.each([
    { quote: '1 200 000 €', lacks: 1_200 },
    { quote: '12 €', lacks: 12_000 },
    { quote: '3 millions d’euros', lacks: 3 },
  ])('never reads « $quote » as $lacks', ({ quote, lacks }) => {
    expect(readWrittenAmounts(quote)).not.toContain(lacks)
  })

  it('says nothing of an amount that is all words', () => {
    expect(readWrittenAmounts('mille et cent euros'.replace('cent', 'soixante'))).toEqual([])
  })
})
