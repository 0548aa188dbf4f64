import type { Document } from '../../corpus/document.ts'
import type { Fact } from '../../corpus/fact.ts'
import { type Span, sliceSpan } from '../../corpus/span.ts'
import { headOf } from '../cite.ts'
import { documentSentences, sentenceAround } from '../document-sentences.ts'
import { contextOf, headingsAbove, settingOf } from '../excerpt/context.ts'
import type { CitedFact } from '../library.ts'
import { coverage, type Subject, termsOf } from './subject.ts'

/** A fact that may answer, with how much of the question's subject is said with it. */
export interface Candidate<F extends Fact = Fact> {
  readonly cited: CitedFact<F>
  /** Share of the subject in the fact's own sentence and in the headings and columns that it stands under, 0–1. */
  readonly said: number
  /** The same with the excerpt around it and what the document says of itself: title, publisher, year, region. */
  readonly covered: number
}

/**
 * Those of `facts` that are told of the question's region and with its numbers, each with its sentence; `excerpt` is what
 * the reader is shown around them, if anything.
 */
export function candidatesIn<F extends Fact>(
  document: Document,
  facts: readonly F[],
  subject: Subject,
  excerpt: Span | null,
): readonly Candidate<F>[] {
  const { regions, numbers } = subject
  if (regions.length > 0 && document.region !== null && !regions.includes(document.region)) return []
  const sentences = documentSentences(document)
  const shown = excerpt === null ? '' : sliceSpan(document.text, excerpt)
  const setting = termsOf([settingOf(document), shown].join('\n'))
  return facts.flatMap((fact) => {
    const span = sentenceAround(sentences, fact.span)
    const own = termsOf([sliceSpan(document.text, span), ...contextOfSentence(document, span)].join('\n'))
    const around = new Set([...own, ...setting])
    if (!numbers.every((number) => around.has(number))) return []
    return [{ cited: citeFact(document, fact, span), said: coverage(subject, own), covered: coverage(subject, around) }]
  })
}

/** The headings under the title, and the columns or the lead. */
function contextOfSentence(document: Document, span: Span): readonly string[] {
  const context = contextOf(document, span)
  const [, ...headings] = headingsAbove(document, span)
  return context === null ? headings : [...headings, sliceSpan(document.text, context)]
}

function citeFact<F extends Fact>(document: Document, fact: F, span: Span): CitedFact<F> {
  const { text } = document
  return {
    document: headOf(document),
    fact,
    quote: sliceSpan(text, fact.span),
    sentence: { text: sliceSpan(text, span), span },
  }
}
