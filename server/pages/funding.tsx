import type { Context } from 'hono'
import type { FundingFact } from '../../corpus/fact.ts'
import type { CitedFact, Library, Listing } from '../../index/library.ts'
import { fundingQuery } from '../api/funding.ts'
import { type FundingTotal, fundingTotal } from '../funding-total.ts'
import { permalink } from '../json.ts'
import { purposeOf } from '../tables.ts'
import { counted, describeFunded, formatMoney, fr, STATUS_LABELS } from '../wording.ts'
import { DateOf } from './byline.tsx'
import { type FilterName, Filters } from './filters.tsx'
import { type FormState, readQuery, WrongParameters } from './form-state.tsx'
import { Layout, respond } from './layout.tsx'
import { urlWith } from './links.ts'
import { Paging } from './paging.tsx'
import { FundingSentence } from './sentence.tsx'

const FILTERS = ['region', 'funder', 'beneficiary', 'minAmount', 'from', 'to', 'status'] as const satisfies FilterName[]
const PAGE = 25

interface FundingPageProps {
  readonly state: FormState
  readonly listing: Listing<CitedFact<FundingFact>> | null
  readonly total: FundingTotal | null
}

export async function fundingPage(context: Context, library: Library) {
  const { query, state } = readQuery(context, fundingQuery)
  if (query === null) return respond(context, <FundingPage state={state} listing={null} total={null} />, 400)
  const { limit, cursor, format: _, ...filters } = query
  // A sum over the whole collection would answer no question.
  const narrowed = FILTERS.some((name) => filters[name] !== null)
  const [listing, total] = await Promise.all([
    library.funding(filters, { limit: limit ?? PAGE, cursor }),
    narrowed ? fundingTotal(library, filters) : null,
  ])
  return respond(context, <FundingPage state={state} listing={listing} total={total} />)
}

function FundingPage({ state, listing, total }: FundingPageProps) {
  return (
    <Layout title="Financements" section="/financements">
      <header class="page">
        <h1>Qui finance quoi</h1>
        <p class="lead">{fr('Chaque ligne est lue dans une phrase, que voici : rien n’est deviné.')}</p>
      </header>
      <Filters action="/financements" names={FILTERS} state={state} />
      <section aria-label="Financements">
        {listing === null ? (
          <WrongParameters state={state} />
        ) : (
          <FundingList state={state} listing={listing} total={total} />
        )}
      </section>
    </Layout>
  )
}

function FundingList({
  state,
  listing,
  total,
}: FundingPageProps & { readonly listing: Listing<CitedFact<FundingFact>> }) {
  const { cursor: _, limit: __, ...exported } = state.raw
  const file = (format: 'csv' | 'jsonl') => urlWith('/api/funding', { ...exported, format })
  if (listing.items.length === 0) {
    return (
      <div class="message">
        <h2>{fr('Aucun financement relevé')}</h2>
        <p>{fr('Élargissez la période, ôtez un nom ou baissez le montant. Un texte peut aussi le dire autrement :')}</p>
        <p>
          <a href="/recherche">Chercher dans les textes</a>
        </p>
      </div>
    )
  }
  return (
    <>
      <div class="summary">
        <p class="count">{counted(listing.total, 'financement')}</p>
        {total !== null && total.count > 0 && <Total total={total} />}
        <p class="downloads">
          <a href={file('csv')}>CSV</a> <a href={file('jsonl')}>JSON Lines</a>
        </p>
      </div>
      <table class="fundings">
        <thead>
          <tr>
            <th scope="col" class="number">
              Montant
            </th>
            <th scope="col">Financeur</th>
            <th scope="col">Bénéficiaire</th>
            <th scope="col">Ce que dit le texte</th>
          </tr>
        </thead>
        <tbody>
          {listing.items.map((cited) => (
            <FundingRow cited={cited} />
          ))}
        </tbody>
      </table>
      <Paging path="/financements" raw={state.raw} cursor={listing.cursor} />
    </>
  )
}

function Total({ total }: { readonly total: FundingTotal }) {
  return (
    <p class="total">
      {fr('Somme :')} <b>{formatMoney(total.cents)}</b>{' '}
      <span>
        {fr(
          `pour ${counted(total.count, 'montant')} en euros. N’y entrent ni les parts d’un total, ni les montants par personne ou par projet, ni ce qui est demandé, proposé ou refusé ; une même aide y compte une fois par an.`,
        )}
      </span>
    </p>
  )
}

function FundingRow({ cited }: { readonly cited: CitedFact<FundingFact> }) {
  const { fact, document } = cited
  const purpose = purposeOf(cited)
  return (
    <tr>
      <td class="number">
        <span class={fact.cents === null ? 'unsaid' : 'money'}>{describeFunded(fact)}</span>
        <span class={`status ${fact.status}`}>{STATUS_LABELS[fact.status]}</span>
        {fact.partOfTotal && <span class="status">partie d’un total</span>}
      </td>
      <td data-label="Financeur">{fact.funder?.name ?? <span class="unsaid">non précisé</span>}</td>
      <td data-label="Bénéficiaire">{fact.beneficiary?.name ?? <span class="unsaid">non précisé</span>}</td>
      <td class="said">
        {purpose !== null && (
          <p class="purpose">
            {fr('Objet :')} {purpose}
          </p>
        )}
        {fact.program !== null && (
          <p class="purpose">
            {fr('Programme :')} {fact.program}
          </p>
        )}
        <FundingSentence cited={cited} />
        <p class="byline">
          <span>
            <a href={permalink(document.id, fact.span)}>{document.title}</a>
          </span>
          <DateOf head={document} />
          {document.region !== null && <span>{document.region.name}</span>}
        </p>
      </td>
    </tr>
  )
}
