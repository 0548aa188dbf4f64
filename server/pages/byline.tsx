import type { DocumentHead } from '../../index/library.ts'
import { formatDate } from '../dates.ts'

/** Who published, when, for which region unless the publisher's name says it. */
export function Byline({ head }: { readonly head: Omit<DocumentHead, 'id' | 'source' | 'title'> }) {
  const { publisher, region } = head
  return (
    <p class="byline">
      {publisher !== null && <span>{publisher}</span>}
      <DateOf head={head} />
      {region !== null && !(publisher ?? '').includes(region.name) && <span>{region.name}</span>}
    </p>
  )
}

/** When it was published, else when the sitting it tells of was held. */
export function DateOf({ head }: { readonly head: Pick<DocumentHead, 'publishedOn' | 'meetingOn'> }) {
  const { publishedOn, meetingOn } = head
  if (publishedOn !== null) return <time datetime={publishedOn}>{formatDate(publishedOn)}</time>
  if (meetingOn === null) return <span>non daté</span>
  return (
    <span>
      séance du <time datetime={meetingOn}>{formatDate(meetingOn)}</time>
    </span>
  )
}
