import type { Context } from 'hono'
import type { Library, Similar } from '../../index/library.ts'
import { SEARCH_LIMIT } from '../api/search.ts'
import { similarQuery } from '../api/similar.ts'
import { badParameters, Refused } from '../problem.ts'
import { counted, fr } from '../wording.ts'
import { readQuery } from './form-state.tsx'
import { Hit } from './hit.tsx'
import { Layout, respond } from './layout.tsx'
import { MoreLikeThis, similarPath } from './more.tsx'
import { Paging } from './paging.tsx'

/** Documents on the subject of a passage. */
export async function similarPage(context: Context, library: Library, passage: string) {
  const { query, state } = readQuery(context, similarQuery)
  if (query === null) {
    throw badParameters([...state.errors].map(([parameter, detail]) => ({ parameter, detail })))
  }
  const similar = await library.similar(passage, { limit: query.limit ?? SEARCH_LIMIT, cursor: query.cursor })
  if (similar === null) throw new Refused(404, `Aucun passage « ${passage} » dans la collection.`)
  return respond(context, <SimilarPage similar={similar} path={similarPath(passage)} raw={state.raw} />)
}

interface SimilarPageProps {
  readonly similar: Similar
  readonly path: string
  readonly raw: Readonly<Record<string, string>>
}

function SimilarPage({ similar, path, raw }: SimilarPageProps) {
  const { to, items, total, cursor } = similar
  return (
    <Layout title={`Comme « ${to.title} »`} section="/recherche">
      <section class="results" aria-label="Résultats">
        {items.length === 0 ? (
          <div class="message">
            <h1>{fr(`Rien d’autre sur le sujet de « ${to.title} »`)}</h1>
            <p>
              <a href="/documents">Voir ce que contient la collection</a>
            </p>
          </div>
        ) : (
          <>
            <h1 class="count">
              {counted(total, 'document')} {fr(`sur le sujet de « ${to.title} »`)}
            </h1>
            <ol class="hits">
              {items.map((hit) => (
                <Hit hit={hit} more={<MoreLikeThis hit={hit} />} />
              ))}
            </ol>
          </>
        )}
        <Paging path={path} raw={raw} cursor={cursor} />
      </section>
    </Layout>
  )
}
