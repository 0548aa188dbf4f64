import type { Child } from 'hono/jsx'
import type { Block } from '../../corpus/document.ts'
import type { Fact } from '../../corpus/fact.ts'
import { compareSpans, type Span } from '../../corpus/span.ts'
import { maskedContacts, webAddresses } from './contacts.ts'
import { labelOf } from './fact-label.ts'
import { type Layer, type Node, nest } from './nest.ts'

/** What can be marked in the text of a document. `number` counts facts by place, from 1. */
type Mark =
  | { readonly kind: 'cited' }
  | { readonly kind: 'link'; readonly href: string }
  | { readonly kind: 'masked'; readonly shown: string }
  | { readonly kind: 'fact'; readonly number: number; readonly fact: Fact }

export interface MarkedText {
  readonly text: string
  readonly facts: readonly Fact[]
  /** The cited words, or null. */
  readonly cited: Span | null
}

/** The text of `span`, with the cited words, facts and addresses in it marked. */
export function Marked({ source, block, span }: { source: MarkedText; block: Block; span: Span }) {
  const { text, facts, cited } = source
  const links = webAddresses(text, span).map((found) => layer(found.span, { kind: 'link', href: found.href }))
  const contacts = block.kind === 'contact' ? maskedContacts(text, span) : []
  const masks = contacts.map((found) => layer(found.span, { kind: 'masked', shown: found.shown }))
  const numbered = facts
    .map((fact, i) => layer(fact.span, { kind: 'fact', number: i + 1, fact }))
    .filter(({ span: found }) => found.start < span.end && span.start < found.end)
    .sort((a, b) => length(b.span) - length(a.span) || compareSpans(a.span, b.span))
  const layers = [...(cited === null ? [] : [layer(cited, { kind: 'cited' })]), ...masks, ...links, ...numbered]
  return <>{nest(span, layers).map((node) => element(node, text, false))}</>
}

function layer(span: Span, value: Mark): Layer<Mark> {
  return { span, value }
}

function length(span: Span): number {
  return span.end - span.start
}

/** Links cannot nest: a fact that holds one, or lies in one, is marked without being a link itself. */
function element(node: Node<Mark>, text: string, inLink: boolean): Child {
  const { value, span, first, children } = node
  if (value === null) return text.slice(span.start, span.end)
  const isLink =
    value.kind === 'link' || (value.kind === 'fact' && !inLink && children.every((child) => child.value === null))
  const inside = children.map((child) => element(child, text, inLink || isLink))
  switch (value.kind) {
    case 'cited':
      return <mark id={first ? 'extrait' : undefined}>{inside}</mark>
    case 'masked':
      return <span class="masked">{first ? value.shown : ''}</span>
    case 'link':
      return (
        <a href={value.href} rel="noopener nofollow external">
          {inside}
        </a>
      )
    case 'fact':
      return <FactWords mark={value} first={first} isLink={isLink} inLink={inLink} inside={inside} />
  }
}

interface FactWordsProps {
  readonly mark: Mark & { readonly kind: 'fact' }
  readonly first: boolean
  readonly isLink: boolean
  readonly inLink: boolean
  readonly inside: Child
}

function FactWords({ mark, first, isLink, inLink, inside }: FactWordsProps) {
  const { number, fact } = mark
  const id = first ? `f-${number}` : undefined
  const { main, detail } = labelOf(fact)
  const title = detail === null ? main : `${main} (${detail})`
  if (isLink) {
    return (
      <a id={id} class={`fact ${fact.kind}`} href={`#fait-${number}`} title={title}>
        {inside}
      </a>
    )
  }
  return (
    <span id={id} class={`fact ${fact.kind}`} title={title}>
      {fact.kind === 'funding' && first && !inLink && (
        // biome-ignore lint/a11y/useAnchorContent: drawn by the style sheet and named by its label, so that copied text stays verbatim
        <a class="flag" href={`#fait-${number}`} aria-label={`Financement : ${main}`} />
      )}
      {inside}
    </span>
  )
}
