import type { DocumentHead } from '../../index/library.ts'
import { formatDate } from '../dates.ts'

/** Who published, when, for which region. */
export function Byline({ head }: { readonly head: Omit<DocumentHead, 'id' | 'source' | 'title'> }) {
  const { publisher, publishedOn, region } = head
  return (
    <p class="byline">
      {publisher !== null && <span>{publisher}</span>}
      {publishedOn === null ? <span>non daté</span> : <time datetime={publishedOn}>{formatDate(publishedOn)}</time>}
      {region !== null && region.name !== publisher && <span>{region.name}</span>}
    </p>
  )
}
