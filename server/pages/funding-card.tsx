import type { FundingFact } from '../../corpus/fact.ts'
import type { CitedFact } from '../../index/library.ts'
import { permalink } from '../json.ts'
import { Byline } from './byline.tsx'
import { FundingLine } from './hit.tsx'
import { FundingSentence } from './sentence.tsx'

/** One funding with the sentence that says it. */
export function FundingCard({ cited }: { readonly cited: CitedFact<FundingFact> }) {
  return (
    <li class="card">
      <p class="funding">
        <FundingLine fact={cited.fact} />
      </p>
      <FundingSentence cited={cited} />
      <p class="card-source">
        <a href={permalink(cited.document.id, cited.fact.span)}>{cited.document.title}</a>
      </p>
      <Byline head={cited.document} />
    </li>
  )
}
