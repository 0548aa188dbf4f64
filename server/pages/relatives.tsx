import type { Copy } from '../../corpus/archive.ts'
import type { Document } from '../../corpus/document.ts'
import type { Relatives } from '../../index/library.ts'
import { formatInstant } from '../dates.ts'
import { fr } from '../wording.ts'
import { DateOf } from './byline.tsx'

interface RelativesProps {
  readonly document: Document
  readonly relatives: Relatives
}

/** Earlier versions of a document, its other addresses, and documents that say nearly the same; nothing when there is none. */
export function RelativesOf({ document, relatives }: RelativesProps) {
  const { versions, copies, alike } = relatives
  if (versions.length + copies.length + alike.length === 0) return null
  const here = `/documents/${encodeURIComponent(document.id)}`
  return (
    <div class="relatives">
      {versions.length > 0 && (
        <section aria-label="Versions">
          <h2>Cette page a changé</h2>
          <ul>
            {versions.map(({ fetchedAt, replacedAt }) => (
              <li>
                <a href={`${here}/versions/${encodeURIComponent(fetchedAt)}`}>
                  {fr(`Version conservée le ${formatInstant(fetchedAt)}`)}
                </a>
                {fr(`, remplacée le ${formatInstant(replacedAt)}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {copies.length > 0 && (
        <section aria-label="Autres adresses">
          <h2>{fr('Le même texte se trouve aussi à :')}</h2>
          <ul>
            {copies.map((copy) => (
              <li>
                <AddressOf copy={copy} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {alike.length > 0 && (
        <section aria-label="Textes très proches">
          <h2>Textes très proches</h2>
          <ul>
            {alike.map(({ document: other, resemblance }) => (
              <li>
                <a href={`/documents/${encodeURIComponent(other.id)}`}>{other.title}</a>, <DateOf head={other} />
                {fr(` : ${Math.round(resemblance * 100)} % du texte en commun. `)}
                <a href={`${here}/comparer/${encodeURIComponent(other.id)}`}>Voir les différences</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** A public address as a link; a path of this machine by its last part alone. */
function AddressOf({ copy }: { readonly copy: Copy }) {
  const address = [copy.url, copy.address].find((one) => one !== null && /^https?:/u.test(one))
  if (address === null || address === undefined) return <>{decodeURI(copy.address.split('/').at(-1) ?? copy.address)}</>
  return (
    <a href={address} rel="noopener nofollow external">
      {address.replace(/^https?:\/\//u, '')}
    </a>
  )
}
