import type { Span } from '../../corpus/span.ts'
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
