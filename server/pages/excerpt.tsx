import type { Span } from '../../corpus/span.ts'
import type { SearchHit } from '../../index/library.ts'
import { permalink } from '../json.ts'
import { nest } from './nest.ts'

interface ExcerptProps {
  readonly text: string
  /** Where `text` stands in its document. */
  readonly span: Span
  readonly highlights: readonly Span[]
  readonly url: string | null
}

/** A verbatim excerpt, its highlights marked; blank lines are closed up. */
export function Excerpt({ text, span, highlights, url }: ExcerptProps) {
  const layers = highlights.map((highlight) => ({ span: highlight, value: true }))
  return (
    <blockquote class="excerpt" cite={url ?? undefined}>
      {nest(span, layers).map((node) => {
        const words = text.slice(node.span.start - span.start, node.span.end - span.start).replace(/\s*\n\s*/g, '\n')
        return node.value === null ? words : <mark>{words}</mark>
      })}
    </blockquote>
  )
}

interface ContextProps {
  readonly excerpt: Pick<SearchHit['excerpt'], 'context'>
  readonly documentId: string
}

/** The columns or the lead that the excerpt stands under, apart from it, with a link to where they stand. */
export function ExcerptContext({ excerpt: { context }, documentId }: ContextProps) {
  if (context === null) return null
  return (
    <p class="excerpt-context">
      <span class="label">{context.text.includes('\t') ? 'Colonnes' : 'Introduit par'}</span>{' '}
      <a href={permalink(documentId, context.span)}>{context.text.replaceAll('\t', ' | ')}</a>
    </p>
  )
}

interface CopyProps {
  readonly words: string
  readonly title: string
  readonly publisher: string | null
  readonly date: string | null
  readonly link: string
}

/** Copies a citation to paste; shown by copy.js where the browser can. */
export function CopyCitation({ words, title, publisher, date, link }: CopyProps) {
  const source = [title, publisher, date].filter((part) => part !== null).join(', ')
  return (
    <button type="button" class="copy" data-copy={`« ${words} » – ${source}`} data-link={link} hidden>
      Copier la citation
    </button>
  )
}
