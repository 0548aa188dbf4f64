import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block } from '../../../corpus/document.ts'
import type { Fact } from '../../../corpus/fact.ts'
import type { Issue } from '../../../corpus/issue.ts'
import { applyRules, matchRules, nobodyHolds } from '../apply-rules.ts'
import type { Context } from '../rule.ts'
import { shadowOf } from '../shadow.ts'
import { DATE_EXAMPLES } from './examples.ts'
import { DATE_REFINERS, DATE_RULES } from './rules.ts'

type BlockKind = Block['kind']

interface Reading {
  readonly facts: readonly Fact[]
  readonly issues: readonly Omit<Issue, 'address'>[]
}

/** The dates of one block, by the date phase alone. */
const RULE_SETS = [DATE_RULES]

function read(text: string, publishedOn: string | null = null, kind: BlockKind = 'paragraph'): Reading {
  const issues: Omit<Issue, 'address'>[] = []
  const context: Context = {
    text,
    shadow: shadowOf(text),
    blocks: [{ kind, span: { start: 0, end: text.length }, level: 0, page: null }],
    anchor: { publishedOn, region: null },
    report: (issue) => issues.push(issue),
    reject: () => {},
  }
  const [matches = []] = matchRules(RULE_SETS, context)
  const found: readonly Fact[] = applyRules(matches, context.anchor, nobodyHolds(text.length), [])
  const facts = DATE_REFINERS.reduce((before, { refine }) => refine(before, context), found)
  return { facts, issues }
}

function withoutSpans({ facts }: Reading): unknown[] {
  return facts.map(({ span, ...rest }) => ({ ...rest, length: span.end - span.start }))
}

const SENTENCES = DATE_EXAMPLES.flatMap(({ texts, publishedOn, expect: wanted }) =>
  texts.map((text) => ({
    text: text.replaceAll('[[', '').replaceAll(']]', ''),
    publishedOn: publishedOn ?? null,
    isSilent: wanted === null,
  })),
)

describe('the way a text is typed', () => {
  const spaces = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '\n', '\t')
  const apostrophes = fc.constantFrom("'", '’', 'ʼ')
  const hyphens = fc.constantFrom('-', '\u2011', '–', '−')

  it('never changes a date', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SENTENCES),
        fc.array(spaces, { minLength: 1, maxLength: 8 }),
        apostrophes,
        hyphens,
        ({ text, publishedOn }, someSpaces, apostrophe, hyphen) => {
          let count = 0
          const typed = text
            .replaceAll(' ', () => someSpaces[count++ % someSpaces.length] ?? ' ')
            .replace(/['’]/gu, apostrophe)
            .replace(/[-–]/gu, hyphen)
          expect(withoutSpans(read(typed, publishedOn))).toEqual(withoutSpans(read(text, publishedOn)))
        },
      ),
      { numRuns: 600 },
    )
  })

  // Capitals take from names what tells them from words: « pass Marseille Provence 2013 ».
  it.each(SENTENCES.filter(({ isSilent }) => !isSilent))('reads « $text » in capitals too', ({ text, publishedOn }) => {
    const values = (reading: Reading) => reading.facts.map((fact) => ('value' in fact ? fact.value : null))
    expect(values(read(text.toUpperCase(), publishedOn))).toEqual(values(read(text, publishedOn)))
  })

  it('leaves every span within the text, in order, none over another', () => {
    const words = fc.constantFrom(
      'du',
      'au',
      '12',
      '3',
      'mars',
      '2021',
      'et',
      'à',
      'de',
      '-',
      '/',
      'fin',
      'jeudi',
      ',',
      'été',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(' ')
        let end = 0
        for (const { span } of read(text, '2024-03-20').facts) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a weekday that contradicts its date', () => {
  it('is kept as written and reported with its place', () => {
    const text = 'La séance du mardi 29\u00a0mars 2023 est publique.'
    const { facts, issues } = read(text)
    expect(facts).toMatchObject([{ value: '2023-03-29', role: 'meeting' }])
    expect(issues).toMatchObject([{ severity: 'warning', code: 'weekday-mismatch', span: facts[0]?.span }])
    expect(issues[0]?.message).toContain('« mardi 29 mars 2023 »')
    expect(issues[0]?.message).toContain('mercredi')
  })

  it.each(['La séance du mercredi 29 mars 2023.', 'La séance du 29 mars 2023.', 'Le mardi 29 mars.'])(
    'is not seen in « %s »',
    (text) => expect(read(text).issues).toEqual([]),
  )
})

describe('a day that no calendar has', () => {
  it.each([
    ['Une note du 31 février 2020 le dit.', '31 février 2020'],
    ['Une note du 32 mars le dit.', '32 mars'],
    ['Une note du 30/13/2020 le dit.', '30/13/2020'],
    ['Une note du 29 février 2021 le dit.', '29 février 2021'],
  ])('gives an issue with its place and no fact: %s', (text, quote) => {
    const { facts, issues } = read(text)
    expect(facts).toEqual([])
    expect(issues).toMatchObject([{ severity: 'warning', code: 'impossible-date' }])
    expect(text.slice(issues[0]?.span?.start, issues[0]?.span?.end)).toBe(quote)
  })

  it.each([
    'Une note du 29 février 2020.',
    'À 12 h 45 mars est loin.',
    'La ligne 45 mai ouvrir.',
    'Version 1.2.30/13.',
  ])('is not seen in « %s »', (text) => expect(read(text).issues).toEqual([]))
})

describe('blocks', () => {
  it('a byline carries the date of publication', () => {
    expect(read('Nadia Petit | 14 mars 2019', null, 'byline').facts).toMatchObject([{ role: 'published' }])
  })

  it('a notice says when a page was filed', () => {
    expect(read('Page archivée depuis le 30/12/2020.', null, 'notice').facts).toMatchObject([
      { value: '2020-12-30', role: 'event' },
    ])
  })

  it('a source keeps its own date apart', () => {
    expect(read('Source : conseil régional, 4 mars 2024', null, 'source').facts).toMatchObject([{ role: 'other' }])
  })
})

describe('hostile text', () => {
  const SIZE = 100_000
  it.each([
    '1',
    '12 ',
    '2021 ',
    '2021-',
    '3, ',
    'du ',
    'du 3 au ',
    'le 12 mars et ',
    'entre le ',
    'en 2021, 2022 et ',
    ' ',
    'mars ',
    'deux mil dix-neuf ',
    'vingt et ',
    'commission permanente ',
    'réunie le ',
    'jeudi ',
    'fin ',
    'carte 2021 ',
    "d'avril ",
    'le 9 mai à Paris, le 12 à ',
    'a ouvert jeudi ',
    "à l'été ",
    'au 31 février, ',
  ])('reads 100,000 characters of « %s » in little time', (unit) => {
    const text = unit.repeat(Math.ceil(SIZE / unit.length))
    const started = performance.now()
    read(text)
    // Ordinary prose takes about 30 ms; a pattern that backtracks takes minutes.
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
