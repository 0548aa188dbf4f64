import { describe, expect, it } from 'vitest'
import type { Fact, FactKind } from '../../corpus/fact.ts'
import { cleanText } from '../decode.ts'
import { ACTION_EXAMPLES } from './action/examples.ts'
import { AMOUNT_EXAMPLES } from './amount/examples.ts'
import { BODY_EXAMPLES } from './body/examples.ts'
import { DATE_EXAMPLES } from './date/examples.ts'
import { type Example, linesAsBlocks, unmark } from './example.ts'
import { extract } from './extract.ts'
import { FUNDING_EXAMPLES } from './funding/examples.ts'
import { shadowOf } from './shadow.ts'

/** How else the same words may be typed or set; every change keeps the length, so that spans must stay too. */
interface Typing {
  readonly name: string
  readonly type: (text: string) => string
}

const SAME_LENGTH: readonly Typing[] = [
  { name: 'no-break spaces (U+00A0)', type: (text) => text.replaceAll(' ', '\u00a0') },
  { name: 'narrow no-break spaces (U+202F)', type: (text) => text.replaceAll(' ', '\u202f') },
  { name: 'thin spaces (U+2009)', type: (text) => text.replaceAll(' ', '\u2009') },
  { name: 'straight apostrophes', type: (text) => text.replaceAll('’', "'") },
  { name: 'curly apostrophes', type: (text) => text.replaceAll("'", '’') },
  { name: 'non-breaking hyphens (U+2011)', type: (text) => text.replaceAll('-', '\u2011') },
  // Nobody types « Hauts–de–France »: dashes stand between numbers and between words apart.
  { name: 'en dashes', type: (text) => text.replace(/(?<=[\d ])[-–](?=[\d ])/gu, '–') },
  { name: 'em dashes', type: (text) => text.replace(/(?<= )[-–](?= )/gu, '—') },
  // The first space of a line may part a bullet from its item.
  { name: 'lines wrapped at every third space', type: (text) => wrapped(text, 3) },
  { name: 'lines wrapped at every space', type: (text) => wrapped(text, 1) },
]

/** A reader composes what was typed decomposed (`decode`, and `extract --stdin` by the same NFC). */
const DECOMPOSED: Typing = { name: 'decomposed accents (NFD)', type: (text) => cleanText(text.normalize('NFD')) }

const KINDS: readonly { readonly kind: FactKind; readonly examples: readonly Example[] }[] = [
  { kind: 'date', examples: DATE_EXAMPLES },
  { kind: 'amount', examples: AMOUNT_EXAMPLES },
  { kind: 'body', examples: BODY_EXAMPLES },
  { kind: 'action', examples: ACTION_EXAMPLES },
  { kind: 'funding', examples: FUNDING_EXAMPLES },
]

/** Counter-examples are left out: capitals, for one, take from a name what tells it from the words. */
function positive(examples: readonly Example[]): readonly { readonly text: string; readonly example: Example }[] {
  return examples
    .filter(({ expect: wanted }) => wanted !== null)
    .flatMap((example) => example.texts.map((text) => ({ text: unmark(text).text, example })))
}

describe.each(KINDS)('facts of kind $kind', ({ kind, examples }) => {
  const cases = positive(examples)

  it.each([...SAME_LENGTH, DECOMPOSED])('stay the same with $name', ({ type }) => {
    const changed = cases.filter(({ text, example }) => {
      const composed = text.normalize('NFC')
      return !same(factsOf(kind, type(composed), composed, example), factsOf(kind, composed, composed, example))
    })
    expect(changed.map(({ text }) => text)).toEqual([])
  })
})

/**
 * In capitals dates and amounts keep their values. Not `per`: « PAR ONISEP » and « PAR ÉLÈVE » look alike. Bodies,
 * actions and fundings lean on the capitals of names (« la Région », « les régions »), which are gone.
 */
describe.each(KINDS.slice(0, 2))('values of kind $kind', ({ kind, examples }) => {
  it('stay the same in capitals', () => {
    const changed = positive(examples).filter(({ text, example }) => {
      const values = (typed: string) => factsOf(kind, typed, text, example).map(valuesOf)
      return !same(values(text.toUpperCase()), values(text))
    })
    expect(changed.map(({ text }) => text)).toEqual([])
  })
})

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

function valuesOf(fact: Fact): readonly unknown[] {
  if (fact.kind === 'date') return [fact.value, fact.mod, fact.role]
  return fact.kind === 'amount' ? [fact.cents, fact.upTo, fact.currency, fact.qualifier, fact.tax] : []
}

/** Facts of `kind` in `typed`, laid out in the blocks that `plain` has: a wrapped line opens no paragraph. */
function factsOf(kind: FactKind, typed: string, plain: string, { publishedOn, region }: Example): readonly Fact[] {
  const { facts } = extract({
    text: typed,
    blocks: linesAsBlocks(plain),
    publishedOn: publishedOn ?? null,
    region: region ?? null,
  })
  return facts.filter((fact) => fact.kind === kind).map(asTyped)
}

/** A programme is quoted as it is written: « CPER 2021–2027 » with the document's own dash and spaces. */
function asTyped(fact: Fact): Fact {
  return fact.kind !== 'funding' || fact.program === null ? fact : { ...fact, program: shadowOf(fact.program) }
}

function wrapped(text: string, every: number): string {
  return text
    .split('\n')
    .map((line) => {
      // Cells and bullets do not wrap.
      if (line.includes('\t') || line.startsWith('- ')) return line
      let count = 0
      return line.replace(/ /gu, () => (++count % every === 0 ? '\n' : ' '))
    })
    .join('\n')
}
