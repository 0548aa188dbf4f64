/** A part of a text that pages publish. */
export type Part =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'terms'; readonly pairs: readonly (readonly [term: string, meaning: string])[] }

/** What a page is made to publish: all of it should be found, and nothing else. */
export interface PageText {
  readonly title: string
  /** ISO date and the same in words; a reader may keep or drop it. */
  readonly date: string
  readonly dateInWords: string
  readonly lead: string
  readonly parts: readonly Part[]
}

/** Lines of the text, its title and date left out. */
export function linesOf({ lead, parts }: PageText): readonly string[] {
  return [
    lead,
    ...parts.flatMap((part) => {
      if (part.kind === 'list') return part.items
      if (part.kind === 'table') return part.rows.flat()
      return part.kind === 'terms' ? part.pairs.flat() : [part.text]
    }),
  ]
}

/** The parts in the plain markup of an editor; `heading` is the tag of its headings. */
export function markup({ parts }: PageText, heading = 'h2'): string {
  return parts.map((part) => markupOf(part, heading)).join('\n')
}

export function markupOf(part: Part, heading: string): string {
  if (part.kind === 'heading') return `<${heading}>${part.text}</${heading}>`
  if (part.kind === 'paragraph') return `<p>${part.text}</p>`
  if (part.kind === 'list') return `<ul>${part.items.map((item) => `<li>${item}</li>`).join('')}</ul>`
  if (part.kind === 'terms')
    return `<dl>${part.pairs.map(([term, meaning]) => `<dt>${term}</dt><dd>${meaning}</dd>`).join('')}</dl>`
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`
  return `<table>${part.rows.map((cells, index) => line(cells, index === 0 ? 'th' : 'td')).join('')}</table>`
}

/** Headings with what stands below each; what stands above the first has none. */
export function sectionsOf({ parts }: PageText): readonly { readonly heading: string | null; readonly body: string }[] {
  const sections: { heading: string | null; body: string }[] = []
  for (const part of parts) {
    const last = sections.at(-1)
    if (part.kind === 'heading') sections.push({ heading: part.text, body: '' })
    else if (last === undefined) sections.push({ heading: null, body: markupOf(part, 'h3') })
    else last.body += markupOf(part, 'h3')
  }
  return sections
}
