import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../corpus/document.ts'
import type { AmountFact, Fact } from '../../../corpus/fact.ts'
import { applyRules, matchRules, nobodyHolds } from '../apply-rules.ts'
import { type Extraction, extract } from '../extract.ts'
import { REFERENCE_RULES } from '../reference/rules.ts'
import type { Context } from '../rule.ts'
import { shadowOf } from '../shadow.ts'
import { AMOUNT_REFINERS, AMOUNT_RULES } from './rules.ts'

const SPACES = [' ', '\u00a0', '\u202f', '\u2009', '\n', '\u00a0\n']
const APOSTROPHES = ["'", '\u2019']
const MULTIPLIERS = [
  { factor: 1e3, units: ['k€', ' k€', ' K€', ' kEUR', ' mille euros'] },
  { factor: 1e6, units: ['M€', ' M€', ' MEUR', " millions d'euros", " million d'€", ' millions euros'] },
  { factor: 1e9, units: ['Md€', ' Md€', ' Mds€', " milliards d'euros", " milliard d'€"] },
]

function read(text: string, kind: Block['kind'] = 'paragraph'): Extraction {
  const block: Block = { kind, span: { start: 0, end: text.length }, level: 0, page: null }
  return extract({ text, blocks: [block], publishedOn: null, region: null })
}

function amountsOf(text: string): readonly AmountFact[] {
  return read(text).facts.filter((fact) => fact.kind === 'amount')
}

function grouped(whole: number, gap: string): string {
  return String(whole).replace(/\B(?=(?:\d{3})+$)/gu, gap)
}

/** Cents as French prose writes them: whole euros grouped, cents after a comma unless they are nought. */
const plainAmount = fc
  .record({
    cents: fc.oneof(
      fc.integer({ min: 1, max: 999_999 }).map((euros) => euros * 100),
      fc.integer({ min: 1, max: 99_999_999_999 }),
    ),
    gap: fc.constantFrom(...SPACES, '.', ''),
    before: fc.constantFrom(...SPACES, ''),
    unit: fc.constantFrom('€', 'euros', 'EUR', 'EUROS'),
  })
  .map(({ cents, gap, before, unit }) => {
    const decimals = cents % 100 === 0 ? '' : `,${String(cents % 100).padStart(2, '0')}`
    return { cents, written: `${grouped(Math.floor(cents / 100), gap)}${decimals}${before}${unit}` }
  })

/** A number of up to three decimals and its multiplier. */
const scaledAmount = fc
  .record({
    thousandths: fc.integer({ min: 1, max: 999_999 }),
    comma: fc.constantFrom(',', '.'),
    multiplier: fc
      .constantFrom(...MULTIPLIERS)
      .chain(({ factor, units }) => fc.record({ factor: fc.constant(factor), unit: fc.constantFrom(...units) })),
    apostrophe: fc.constantFrom(...APOSTROPHES),
    space: fc.constantFrom(...SPACES),
  })
  .map(({ thousandths, comma, multiplier, apostrophe, space }) => {
    const decimals = (thousandths % 1_000) / 1_000
    const shown = decimals === 0 ? '' : decimals.toFixed(3).slice(2).replace(/0+$/u, '')
    const whole = Math.floor(thousandths / 1_000)
    const parted = shown === '' ? '' : `${shown.length === 3 ? ',' : comma}${shown}`
    const unit = multiplier.unit.replaceAll(' ', space).replaceAll("'", apostrophe)
    return { cents: Math.round((thousandths * multiplier.factor * 100) / 1_000), written: `${whole}${parted}${unit}` }
  })

describe('amounts read back from how they are written', () => {
  const cases = [
    ['in full', plainAmount],
    ['with a multiplier', scaledAmount],
  ] as const
  it.each(cases)('%s', (_, amounts) => {
    fc.assert(
      fc.property(amounts, fc.boolean(), ({ cents, written }, upper) => {
        const sentence = `La collectivité verse ${written} au club.`
        const text = upper ? sentence.toUpperCase() : sentence
        const found = amountsOf(text)
        expect(found.map((fact) => fact.cents)).toEqual([cents])
        const [fact] = found
        expect(text.slice(fact?.span.start, fact?.span.end)).toBe(upper ? written.toUpperCase() : written)
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, whatever the text, and grounds every fact in it', () => {
    const pieces = fc.constantFrom(
      '1',
      '92 000',
      ' ',
      ',',
      '.',
      '€',
      ' M€',
      ' à ',
      ' et ',
      'entre ',
      ' millions',
      "d'",
      'euros',
      '\t',
      '%',
      'un',
      ' 2019',
      '-',
      '/',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
        const text = parts.join('')
        for (const fact of amountsOf(text)) {
          expect(Number.isSafeInteger(fact.cents)).toBe(true)
          expect(text.slice(fact.span.start, fact.span.end)).toMatch(/^[\p{L}\d€]/u)
        }
      }),
    )
  })
})

describe('broken amounts', () => {
  it.each([
    ['Un budget de 92 0000 € est voté.', '92 0000 €'],
    ["La dette est de 1,317 milliard millions d'euros.", "1,317 milliard millions d'euros"],
    ['Un total de 320,000 €.', '320,000 €'],
    ['Un total de 1.2.3 M€.', '1.2.3 M€'],
  ])('are reported with their place: %s', (text, quote) => {
    const { facts, issues } = read(text)
    expect(facts.filter((fact) => fact.kind === 'amount')).toEqual([])
    const broken = issues.filter((issue) => issue.code === 'broken-amount')
    expect(broken.map(({ span }) => text.slice(span?.start, span?.end))).toEqual([quote])
    expect(broken[0]?.message).toContain(quote)
  })

  it.each([
    'Un budget de 92 000 € est voté.',
    'En 2019 500 000 €.',
    'La délibération n° 12 500 € plus loin.',
    '5, 10 et 15 M€',
  ])('are not reported where nothing is broken: %s', (text) => {
    expect(read(text).issues.filter((issue) => issue.code === 'broken-amount')).toEqual([])
  })
})

describe('table rows', () => {
  it('are never read across cells', () => {
    const text = 'Colbert\t12\t6104 €\t35 000\t12 000 €'
    const found = read(text, 'row').facts.filter((fact) => fact.kind === 'amount')
    expect(found.map(({ span, cents }) => [text.slice(span.start, span.end), cents])).toEqual([
      ['6104 €', 610_400],
      ['12 000 €', 1_200_000],
    ])
    expect(read(text, 'row').issues).toEqual([])
  })
})

describe('hostile input', () => {
  it.each([
    ['digits and spaces', '1 '],
    ['groups of three', '000 '],
    ['years', '2019 '],
    ['dots', '1.'],
    ['dots alone', '.'],
    ['multipliers', 'millions de '],
    ['number words', 'cent mille '],
    ['lists', '1, 2 et '],
    ['ranges', '1 à '],
    ['spaces', ' '],
    ['at signs', 'a@'],
    ['slashes', 'www.'],
    ['currencies', '€ '],
    ['amounts', '1 € '],
    ['amounts without a currency', '1 million. '],
    ['years after amounts', '12 M€ en 2019, 15 en 2020 et '],
    ['shares', "12 M€ pour la gare, 8 pour l'État, la Région 5, "],
    ['pronouns', '3 € en ajoute 2, '],
    ['parts', '900 000 euros, dont 400 000 pour '],
    ['prices', 'le prix du repas, chaque repas, '],
  ])('of %s takes time in proportion to its length', (_, piece) => {
    const text = piece.repeat(100_000 / piece.length)
    const block: Block = { kind: 'paragraph', span: { start: 0, end: text.length }, level: 0, page: null }
    const context: Context = {
      text,
      shadow: shadowOf(text),
      blocks: [block],
      anchor: { publishedOn: null, region: null },
      report: () => {},
      reject: () => {},
    }
    const holders = nobodyHolds(text.length)
    const started = performance.now()
    const [references = [], amounts = []] = matchRules([REFERENCE_RULES, AMOUNT_RULES], context)
    applyRules(references, context.anchor, holders, [])
    let facts: readonly Fact[] = applyRules(amounts, context.anchor, holders, [])
    for (const { refine } of AMOUNT_REFINERS) facts = refine(facts, context)
    expect(performance.now() - started).toBeLessThan(3_000)
  })
})
