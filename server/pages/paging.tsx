import { urlWith } from './links.ts'

interface PagingProps {
  readonly path: string
  readonly raw: Readonly<Record<string, string>>
  /** Of the next page, or null on the last. */
  readonly cursor: string | null
}

/** Back to the first page, on to the next. */
export function Paging({ path, raw, cursor }: PagingProps) {
  const { cursor: here, ...first } = raw
  if (here === undefined && cursor === null) return null
  return (
    <nav class="pages" aria-label="Pages">
      {here !== undefined && <a href={urlWith(path, first)}>Revenir au début</a>}
      {cursor !== null && (
        <a class="next" href={urlWith(path, { ...raw, cursor })} rel="next">
          Page suivante
        </a>
      )}
    </nav>
  )
}
