import type { FundingFact } from '../../corpus/fact.ts'
import type { CitedFact } from '../../index/library.ts'
import { Excerpt } from './excerpt.tsx'

/** The sentence that says a funding, its amount marked. */
export function FundingSentence({ cited }: { readonly cited: CitedFact<FundingFact> }) {
  const { fact, sentence, document } = cited
  const highlights = fact.amount === null ? [] : [fact.amount]
  return <Excerpt text={sentence.text} span={sentence.span} highlights={highlights} url={document.url} />
}
