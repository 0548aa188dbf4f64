import type { Context } from 'hono'
import type { FundingFact } from '../../corpus/fact.ts'
import type { CitedFact, Library, LibraryStatus } from '../../index/library.ts'
import { NO_FUNDING_FILTERS } from '../../index/library.ts'
import { formatInstant } from '../dates.ts'
import { REGIONS_BY_NAME } from '../region.ts'
import { assetUrl } from '../static-files.ts'
import { counted, formatInteger, fr } from '../wording.ts'
import { FundingCard } from './funding-card.tsx'
import { Layout, respond } from './layout.tsx'
import { urlWith } from './links.ts'
import { SearchBox } from './search-box.tsx'

const QUESTIONS = [
  'subventions aux missions locales',
  'qui finance l’apprentissage en Occitanie ?',
  'appels à projets pour l’insertion des jeunes',
  'contrats signés entre l’État et les Régions depuis 2021',
]

/** Fundings shown as a taste of the collection, and how many are looked at to choose them. */
const TASTE = 3
const TASTE_FROM = 50
/** A sentence of fewer characters is a line of a list and says little on its own. */
const SPEAKING = 60

interface HomeDeps {
  readonly library: Library
  readonly countDocuments: () => Promise<ReadonlyMap<string, number>>
}

export async function homePage(context: Context, { library, countDocuments }: HomeDeps) {
  const [status, counts, funding] = await Promise.all([
    library.status(),
    countDocuments(),
    library.funding({ ...NO_FUNDING_FILTERS, status: 'voted' }, { limit: TASTE_FROM, cursor: null }),
  ])
  return respond(context, <HomePage status={status} counts={counts} fundings={taste(funding.items)} />)
}

/** Fundings that say who, whom and how much, one a document. */
function taste(fundings: readonly CitedFact<FundingFact>[]): readonly CitedFact<FundingFact>[] {
  const complete = fundings.filter(
    ({ fact, sentence }) =>
      fact.funder !== null && fact.beneficiary !== null && fact.cents !== null && sentence.text.length >= SPEAKING,
  )
  const byDocument = new Map([...complete].reverse().map((cited) => [cited.document.id, cited]))
  return [...byDocument.values()].reverse().slice(0, TASTE)
}

interface HomeProps {
  readonly status: LibraryStatus
  readonly counts: ReadonlyMap<string, number>
  readonly fundings: readonly CitedFact<FundingFact>[]
}

function HomePage({ status, counts, fundings }: HomeProps) {
  return (
    <Layout title="" section={null}>
      <section class="hero">
        <img class="seats" src={assetUrl('hemicycle.svg')} alt="" width="440" height="224" />
        <h1>
          Ce que décident les Régions, <mark>mot pour mot</mark>
        </h1>
        <p class="lead">
          {fr(
            'Posez une question. Chaque réponse est un passage des textes officiels, reproduit sans y toucher et relié à sa page.',
          )}
        </p>
        <SearchBox question="" large />
        <ul class="questions" aria-label="Exemples de questions">
          {QUESTIONS.map((question) => (
            <li>
              <a href={urlWith('/recherche', { q: question })}>{fr(question)}</a>
            </li>
          ))}
        </ul>
      </section>
      {fundings.length > 0 && (
        <section class="taste">
          <h2>Qui finance quoi</h2>
          <ul class="cards">
            {fundings.map((cited) => (
              <FundingCard cited={cited} />
            ))}
          </ul>
          <p>
            <a class="more" href="/financements">
              Tous les financements relevés
            </a>
          </p>
        </section>
      )}
      <Collection status={status} counts={counts} />
    </Layout>
  )
}

function Collection({ status, counts }: Pick<HomeProps, 'status' | 'counts'>) {
  const present = REGIONS_BY_NAME.filter(({ code }) => (counts.get(code) ?? 0) > 0)
  if (status.documents === 0) {
    return (
      <section class="collection">
        <h2>La collection est vide</h2>
        <p>
          Ajoutez des documents avec <code>hemicycle ingest</code>, suivi d’un dossier.
        </p>
      </section>
    )
  }
  return (
    <section class="collection" aria-labelledby="collection">
      <h2 id="collection">La collection</h2>
      <dl class="figures">
        <Figure value={status.documents} one="document" />
        <Figure value={present.length} one="région" />
        <Figure value={status.passages} one="passage" />
        <Figure value={status.facts} one="fait relevé" many="faits relevés" />
      </dl>
      <ul class="regions" aria-label="Documents par région">
        {present.map(({ code, name }) => (
          <li>
            <a href={urlWith('/documents', { region: code })}>{name}</a>{' '}
            <span>{formatInteger(counts.get(code) ?? 0)}</span>
          </li>
        ))}
      </ul>
      {status.updatedAt !== null && (
        <p class="updated">
          Mise à jour le {formatInstant(status.updatedAt)}.{' '}
          {fr('Une citation garde sa place exacte dans le texte conservé ici :')}{' '}
          {fr('le lien « Lire dans le document » y mène, même si la page officielle disparaît.')}
        </p>
      )}
    </section>
  )
}

function Figure({ value, one, many }: { readonly value: number; readonly one: string; readonly many?: string }) {
  const [figure, ...label] = counted(value, one, many).split('\u00A0')
  return (
    <div>
      <dt>{label.join(' ')}</dt>
      <dd>{figure}</dd>
    </div>
  )
}
