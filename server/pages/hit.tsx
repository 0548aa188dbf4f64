import type { Child } from 'hono/jsx'
import type { AmountFact, FundingFact } from '../../corpus/fact.ts'
import { overlaps } from '../../corpus/span.ts'
import type { SearchHit } from '../../index/library.ts'
import { formatDate } from '../dates.ts'
import { permalink } from '../json.ts'
import { describeAmount, describeFunded, describeFunders, INSTRUMENT_LABELS, STATUS_LABELS } from '../wording.ts'
import { Byline } from './byline.tsx'
import { CopyCitation, Excerpt, ExcerptContext } from './excerpt.tsx'

interface HitProps {
  readonly hit: SearchHit
  /** Links beside those of every hit. */
  readonly more?: Child
  readonly below?: Child
}

/** One cited answer. */
export function Hit({ hit, more, below }: HitProps) {
  const { citation, document, excerpt } = hit
  const here = permalink(document.id, citation.span)
  const path = hit.headings.filter((heading) => heading !== document.title)
  return (
    <li>
      <article class="hit">
        <h2>
          <a href={here}>{document.title}</a>
        </h2>
        <Byline head={document} />
        {path.length > 0 && <p class="path">{path.join(' › ')}</p>}
        <ExcerptContext excerpt={excerpt} documentId={document.id} />
        <Excerpt text={excerpt.text} span={excerpt.span} highlights={excerpt.highlights} url={document.url} />
        <HitFacts hit={hit} />
        <p class="links">
          <a href={here}>Lire dans le document</a>
          {citation.link !== null && (
            <a href={citation.link} rel="noopener nofollow external">
              Page officielle
            </a>
          )}
          <CopyCitation
            words={citation.quote.exact}
            title={document.title}
            publisher={document.publisher}
            date={document.publishedOn === null ? null : formatDate(document.publishedOn)}
            link={document.url ?? here}
          />
          {more}
        </p>
        {below}
      </article>
    </li>
  )
}

/** Fundings in full, then the amounts that none of them tells. */
function HitFacts({ hit }: { readonly hit: SearchHit }) {
  const fundings = hit.facts.filter((fact): fact is FundingFact => fact.kind === 'funding')
  const told = fundings.flatMap((fact) => (fact.amount === null ? [] : [fact.amount]))
  const amounts = hit.facts
    .filter((fact): fact is AmountFact => fact.kind === 'amount')
    .filter((fact) => !told.some((span) => overlaps(span, fact.span)))
  const labels = [...new Set(amounts.map(describeAmount))]
  if (fundings.length + labels.length === 0) return null
  return (
    <ul class="facts" aria-label="Relevé dans cet extrait">
      {fundings.map((fact) => (
        <li class="funding">
          <FundingLine fact={fact} />
        </li>
      ))}
      {labels.map((label) => (
        <li class="chip amount">{label}</li>
      ))}
    </ul>
  )
}

/** « Région Grand Est → Onisep : près de 190 000 € (voté) ». */
export function FundingLine({ fact }: { readonly fact: FundingFact }) {
  const { beneficiary } = fact
  const funders = describeFunders(fact)
  return (
    <>
      {funders === null ? <span class="unsaid">financeur non précisé</span> : <b>{funders}</b>}{' '}
      <span class="arrow">
        <span aria-hidden="true">→</span>
        <span class="hidden">finance</span>
      </span>{' '}
      {beneficiary === null ? <span class="unsaid">bénéficiaire non précisé</span> : <b>{beneficiary.name}</b>}
      {'\u00A0: '}
      <span class={fact.cents === null ? 'unsaid' : 'money'}>{describeFunded(fact)}</span>{' '}
      <span class={`status ${fact.status}`}>{STATUS_LABELS[fact.status]}</span>
      {fact.instrument !== 'grant' && <span class="status">{INSTRUMENT_LABELS[fact.instrument]}</span>}
      {fact.partOfTotal && <span class="status">partie d’un total</span>}
    </>
  )
}
