import type { Context } from 'hono'
import { type ProblemStatus, type Refused, titleOf } from '../problem.ts'
import { fr } from '../wording.ts'
import { Layout, respond } from './layout.tsx'
import { SearchBox } from './search-box.tsx'

const ADVICE: Readonly<Record<ProblemStatus, string>> = {
  400: 'Corrigez l’adresse, ou repartez de la recherche.',
  404: 'Le document a peut-être été retiré de la collection, ou l’adresse est incomplète.',
  500: 'Réessayez dans un instant. Si l’erreur revient, le journal du serveur en dit la cause.',
  503: 'Réessayez dans un instant.',
}

export function errorPage(context: Context, refused: Refused) {
  const title = titleOf(refused.status)
  return respond(
    context,
    <Layout title={title} section={null}>
      <section class="message">
        <p class="eyebrow">Erreur {refused.status}</p>
        <h1>{title}</h1>
        <p>{fr(refused.message)}</p>
        <p>{fr(ADVICE[refused.status])}</p>
        <SearchBox question="" />
      </section>
    </Layout>,
    refused.status,
  )
}
