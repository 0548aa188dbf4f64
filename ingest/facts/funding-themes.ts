import type { Block } from '../../corpus/document.ts'
import type { BodyType, Fact, FundingFact } from '../../corpus/fact.ts'
import { contains, type Span, sliceSpan } from '../../corpus/span.ts'
import type { ThemeId } from '../../corpus/themes.ts'
import { bestThemes, type Term, termsIn, wordsOf } from '../theme-match.ts'
import { outlineOf, type Place } from './outline.ts'
import type { Context, Refiner } from './rule.ts'
import { sentencesOfBlock } from './sentences.ts'

/**
 * How much a term counts by where it stands: what the money is for and who gets it before the words around, those
 * before what introduces them. Tuned on the development fundings of eval/themes.
 */
const FACTOR = { purpose: 3, beneficiary: 3, stretch: 2, sentence: 1.2, before: 1, lead: 1, heading: 1, title: 0.7 }
const LIMITS = { least: 2, share: 0.5, most: 3 }

/** Where money comes from rather than what it is for: named only where nothing says what for. */
const MEANS: ReadonlySet<ThemeId> = new Set(['fonds-europeens', 'cper', 'budget'])

/** Bodies whose names are names of places: « Rivière-Pilote » gets no money for a river. */
const NAMED_BY_PLACE: ReadonlySet<BodyType> = new Set(['region', 'department', 'commune', 'intercommunality'])

/** A company does business whatever its name. */
const COMPANY: readonly Term[] = [{ theme: 'economie', weight: 1.3 }]

/** Themes of each funding by its own words and what introduces it; none where those do not tell. */
export const FUNDING_THEMES: Refiner = { name: 'funding-themes', refine: fileFundings }

function fileFundings(facts: readonly Fact[], context: Context): readonly Fact[] {
  if (!facts.some(({ kind }) => kind === 'funding')) return facts
  const placeOf = outlineOf(context)
  const reading: Reading = {
    termsOf: termsReader(withoutPlaces(context.text, facts)),
    sentencesOf: (block) => (block.kind === 'row' ? [block.span] : sentencesOfBlock(context, block)),
  }
  return facts.map((fact) => {
    if (fact.kind !== 'funding') return fact
    return {
      ...fact,
      themes: themesTold([...ownWords(fact, reading), ...wordsAround(fact, placeOf(fact.span), reading)]),
    }
  })
}

/** Reads each stretch once, however many fundings stand in it or below it. */
interface Reading {
  termsOf(span: Span): readonly Term[]
  /** A row is one sentence. */
  sentencesOf(block: Block): readonly Span[]
}

/** Terms with how much they count where they stand. */
type Weighed = readonly [terms: readonly Term[], factor: number]

function ownWords({ purpose, beneficiary, span }: FundingFact, { termsOf }: Reading): readonly Weighed[] {
  const words: Weighed[] = [[termsOf(span), FACTOR.stretch]]
  if (purpose !== null) words.push([termsOf(purpose), FACTOR.purpose])
  if (beneficiary === null) return words
  if (!NAMED_BY_PLACE.has(beneficiary.type)) words.push([termsIn(wordsOf(beneficiary.name)), FACTOR.beneficiary])
  if (beneficiary.type === 'company') words.push([COMPANY, FACTOR.beneficiary])
  return words
}

function wordsAround({ span }: FundingFact, place: Place | null, reading: Reading): readonly Weighed[] {
  if (place === null) return []
  const { block, leads, headings, title } = place
  const sentences = reading.sentencesOf(block)
  const at = sentences.findIndex((sentence) => contains(sentence, span))
  // A funding that runs through several sentences is read with its whole block.
  const sentence = sentences[at] ?? block.span
  const before = sentences[at - 1]
  const weigh = (spans: readonly Span[], factor: number) => spans.map((one): Weighed => [reading.termsOf(one), factor])
  return [
    ...weigh([sentence], FACTOR.sentence),
    ...weigh(before === undefined ? [] : [before], FACTOR.before),
    ...weigh(
      leads.map((lead) => lead.span),
      FACTOR.lead,
    ),
    ...weigh(
      headings.map((heading) => heading.span),
      FACTOR.heading,
    ),
    ...weigh(title === null ? [] : [title.span], FACTOR.title),
  ]
}

/** A term counts once, where it counts most. */
function themesTold(words: readonly Weighed[]): readonly ThemeId[] {
  const strengths = new Map<Term, number>()
  for (const [terms, factor] of words) {
    for (const term of terms) strengths.set(term, Math.max(factor, strengths.get(term) ?? 0))
  }
  const scores = new Map<ThemeId, number>()
  for (const [{ theme, weight }, factor] of strengths) scores.set(theme, (scores.get(theme) ?? 0) + weight * factor)
  const ends = new Map([...scores].filter(([theme]) => !MEANS.has(theme)))
  const told = bestThemes(ends, LIMITS)
  return told.length > 0 ? told : bestThemes(scores, LIMITS)
}

/** The text with names of places blanked, unit for unit. */
function withoutPlaces(text: string, facts: readonly Fact[]): string {
  let blanked = ''
  let read = 0
  for (const fact of facts) {
    if (fact.kind !== 'body' || !NAMED_BY_PLACE.has(fact.type) || fact.span.start < read) continue
    blanked += text.slice(read, fact.span.start) + ' '.repeat(fact.span.end - fact.span.start)
    read = fact.span.end
  }
  return blanked + text.slice(read)
}

function termsReader(text: string): Reading['termsOf'] {
  const known = new Map<string, readonly Term[]>()
  return (span) => {
    const key = `${span.start}-${span.end}`
    const terms = known.get(key) ?? termsIn(wordsOf(sliceSpan(text, span)))
    known.set(key, terms)
    return terms
  }
}
