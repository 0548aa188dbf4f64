import type { FundingFact } from '../../corpus/fact.ts'
import type { CitedFact } from '../../index/library.ts'
import { permalink } from '../json.ts'
import { DateOf } from './byline.tsx'
import { Excerpt } from './excerpt.tsx'

/** The sentence that says a funding, its amount marked. */
export function FundingSentence({ cited }: { readonly cited: CitedFact<FundingFact> }) {
  const { fact, sentence, document } = cited
  const highlights = fact.amount === null ? [] : [fact.amount]
  return <Excerpt text={sentence.text} span={sentence.span} highlights={highlights} url={document.url} />
}

/** The document that says it, opened at the words, its date and region. */
export function Origin({ cited: { document, fact } }: { readonly cited: CitedFact<FundingFact> }) {
  return (
    <p class="byline">
      <span>
        <a href={permalink(document.id, fact.span)}>{document.title}</a>
      </span>
      <DateOf head={document} />
      {document.region !== null && <span>{document.region.name}</span>}
    </p>
  )
}
