import type { DocumentHead } from '../../index/library.ts'
import { formatDate } from '../dates.ts'

/** Who published, when, for which region unless the publisher's name says it. */
export function Byline({ head }: { readonly head: Omit<DocumentHead, 'id' | 'source' | 'title'> }) {
  const { publisher, publishedOn, region } = head
  return (
    <p class="byline">
      {publisher !== null && <span>{publisher}</span>}
      {publishedOn === null ? <span>non daté</span> : <time datetime={publishedOn}>{formatDate(publishedOn)}</time>}
      {region !== null && !(publisher ?? '').includes(region.name) && <span>{region.name}</span>}
    </p>
  )
}
