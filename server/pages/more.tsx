import type { SearchHit } from '../../index/library.ts'
import { counted } from '../wording.ts'
import { urlWith } from './links.ts'

/** Page of the documents on the subject of a passage. */
export function similarPath(passage: string): string {
  return `/passages/${encodeURIComponent(passage)}`
}

export function MoreLikeThis({ hit }: { readonly hit: SearchHit }) {
  return <a href={similarPath(hit.passage)}>Plus comme ceci</a>
}

interface OtherPassagesProps {
  readonly hit: SearchHit
  /** Parameters of the search. */
  readonly raw: Readonly<Record<string, string>>
}

/** « 3 autres passages » of the document, which opens them. */
export function OtherPassages({ hit, raw }: OtherPassagesProps) {
  if (hit.others === 0) return null
  const unfolded = urlWith('/recherche', { ...raw, cursor: null, document: hit.document.id })
  return <a href={unfolded}>{counted(hit.others, 'autre passage', 'autres passages')}</a>
}

/** Documents that say the same, each with its link. */
export function Copies({ hit }: { readonly hit: SearchHit }) {
  if (hit.copies.length === 0) return null
  return (
    <p class="copies">
      {hit.copies.length === 1 ? 'Même texte :' : 'Mêmes textes :'}{' '}
      {hit.copies.map((copy, at) => (
        <>
          {at > 0 && ', '}
          <a href={`/documents/${encodeURIComponent(copy.id)}`}>{copy.publisher ?? copy.title}</a>
        </>
      ))}
    </p>
  )
}
