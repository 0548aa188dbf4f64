import type { Context } from 'hono'
import type { Ledger, LedgerEntry, Library } from '../../index/library.ts'
import { fundingQuery } from '../api/funding.ts'
import { formatPeriod } from '../dates.ts'
import type { FundingFile } from '../exchange/funding-files.ts'
import { purposeOf } from '../tables.ts'
import {
  counted,
  describeFunded,
  describeReview,
  formatMoney,
  formatShare,
  fr,
  INSTRUMENT_LABELS,
  STATUS_LABELS,
} from '../wording.ts'
import { type FilterName, Filters } from './filters.tsx'
import { type FormState, readQuery, WrongParameters } from './form-state.tsx'
import { Layout, respond } from './layout.tsx'
import { urlWith } from './links.ts'
import { Paging } from './paging.tsx'
import { FundingSentence, Origin } from './sentence.tsx'

const FILTERS = [
  'region',
  'theme',
  'funder',
  'beneficiary',
  'program',
  'minAmount',
  'from',
  'to',
  'status',
  'instrument',
] as const satisfies FilterName[]
const PAGE = 25

interface FundingPageProps {
  readonly state: FormState
  readonly ledger: Ledger | null
}

export async function fundingPage(context: Context, library: Library) {
  const { query, state } = readQuery(context, fundingQuery)
  if (query === null) return respond(context, <FundingPage state={state} ledger={null} />, 400)
  const { limit, cursor, format: _, ...filters } = query
  const ledger = await library.funding(filters, { limit: limit ?? PAGE, cursor })
  return respond(context, <FundingPage state={state} ledger={ledger} />)
}

function FundingPage({ state, ledger }: FundingPageProps) {
  return (
    <Layout title="Financements" section="/financements" feed={feedOf(state)}>
      <header class="page">
        <h1>Qui finance quoi</h1>
        <p class="lead">{fr('Chaque ligne est lue dans une phrase, que voici : rien n’est deviné.')}</p>
      </header>
      <Filters action="/financements" names={FILTERS} state={state} />
      <section aria-label="Financements">
        {ledger === null ? <WrongParameters state={state} /> : <FundingList state={state} ledger={ledger} />}
      </section>
    </Layout>
  )
}

function FundingList({ state, ledger }: FundingPageProps & { readonly ledger: Ledger }) {
  const { cursor: _, limit: __, ...exported } = state.raw
  const file = (format: FundingFile) => urlWith('/api/funding', { ...exported, format })
  if (ledger.items.length === 0) {
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
        <p class="count">{counted(ledger.total, 'financement')}</p>
        {isNarrowed(state) && <Total sums={ledger.sums} />}
        <p class="downloads">
          <a href={file('csv')}>CSV</a> <a href={file('jsonl')}>JSON Lines</a>{' '}
          <a href={feedOf(state)}>S’abonner (flux Atom)</a>
        </p>
        <OtherFormats file={file} />
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
          {ledger.items.map((entry) => (
            <FundingRow entry={entry} />
          ))}
        </tbody>
      </table>
      <Paging path="/financements" raw={state.raw} cursor={ledger.cursor} />
    </>
  )
}

const OTHER_FORMATS: readonly (readonly [format: FundingFile, name: string, what: string])[] = [
  ['scdl', 'SCDL Subventions', 'les seules lignes conformes au schéma 2.1.1'],
  ['constat', 'SCDL, constat', 'les autres, avec ce qui leur manque et la phrase'],
  ['annotations', 'W3C Web Annotation', 'une annotation par texte qui le dit'],
  ['ftm', 'FollowTheMoney', 'documents, organismes et paiements'],
]

function OtherFormats({ file }: { readonly file: (format: FundingFile) => string }) {
  return (
    <details class="export">
      <summary>Autres formats</summary>
      <ul>
        {OTHER_FORMATS.map(([format, name, what]) => (
          <li>
            <a href={file(format)}>{name}</a>
            {fr(` : ${what}`)}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** The feed of what the filters let through. */
function feedOf({ raw: { cursor: _, limit: __, ...filters } }: FormState): string {
  return urlWith('/financements/feed.atom', filters)
}

/** A sum over the whole collection would answer no question. */
function isNarrowed({ raw }: FormState): boolean {
  return FILTERS.some((name) => (raw[name] ?? '') !== '')
}

function Total({ sums: { grant, loan, guarantee } }: Pick<Ledger, 'sums'>) {
  const apart = [
    loan.count === 0 ? null : `${formatMoney(loan.cents)} de prêts`,
    guarantee.count === 0 ? null : `${formatMoney(guarantee.cents)} de garanties`,
  ].filter((part) => part !== null)
  if (grant.count + loan.count + guarantee.count === 0) return null
  return (
    <p class="total">
      {fr('Somme :')} <b>{formatMoney(grant.cents)}</b>{' '}
      <span>
        {fr(
          `pour ${counted(grant.count, 'décision')}${apart.length === 0 ? '' : `, et à part ${apart.join(' et ')}`}. N’y entrent ni les parts d’un total déjà compté, ni les montants à l’unité, ni ce qui est demandé, proposé ou refusé ; une décision dite par plusieurs textes compte une fois.`,
        )}
      </span>
    </p>
  )
}

function FundingRow({ entry }: { readonly entry: LedgerEntry }) {
  const { fact } = entry
  return (
    <tr>
      <td class="number">
        <span class={fact.cents === null ? 'unsaid' : 'money'}>{describeFunded(fact)}</span>
        <span class={`status ${fact.status}`}>{STATUS_LABELS[fact.status]}</span>
        {fact.instrument !== 'grant' && <span class="status">{INSTRUMENT_LABELS[fact.instrument]}</span>}
        {fact.share !== null && <span class="status">{formatShare(fact.share)} du coût</span>}
        {fact.partOfTotal && <span class="status">partie d’un total</span>}
        {fact.review !== undefined && <span class="status">{describeReview(fact.review)}</span>}
      </td>
      <td data-label="Financeur">
        {fact.funder?.name ?? <span class="unsaid">non précisé</span>}
        {fact.cofunders.map(({ name }) => (
          <span class="cofunder"> avec {name}</span>
        ))}
      </td>
      <td data-label="Bénéficiaire">{fact.beneficiary?.name ?? <span class="unsaid">non précisé</span>}</td>
      <td class="said">
        <Said label="Objet" value={purposeOf(entry)} />
        <Said label="Programme" value={fact.program} />
        <Said label="Période" value={fact.period === null ? null : formatPeriod(fact.period)} />
        <FundingSentence cited={entry} />
        <Origin cited={entry} />
        {entry.also.length > 0 && (
          <details class="also">
            <summary>
              {fr(`Dit aussi ${entry.also.length === 1 ? 'ici' : `en ${entry.also.length} autres endroits`}`)}
            </summary>
            {entry.also.map((cited) => (
              <>
                <FundingSentence cited={cited} />
                <Origin cited={cited} />
              </>
            ))}
          </details>
        )}
      </td>
    </tr>
  )
}

function Said({ label, value }: { readonly label: string; readonly value: string | null }) {
  if (value === null) return null
  return (
    <p class="purpose">
      {fr(`${label} :`)} {value}
    </p>
  )
}
