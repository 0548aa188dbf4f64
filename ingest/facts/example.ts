import type { Block } from '../../corpus/document.ts'
import type { Anchor } from './rule.ts'

/**
 * Phrasings beside the rules that read them: every `[[…]]` in `texts` must yield one fact of the kind with the values
 * of `expect`, and nothing else of the kind may be found. With `expect: null` the texts must stay silent.
 */
export interface Example {
  /** Values of every bracket; an array gives one entry a bracket, in order. */
  readonly expect: Readonly<Record<string, unknown>> | readonly Readonly<Record<string, unknown>>[] | null
  readonly texts: readonly string[]
  /** What the document around the sentence would say; nothing by default. */
  readonly publishedOn?: string
  /** INSEE code of the region whose document this is. */
  readonly region?: NonNullable<Anchor['region']>['code']
}

/** The text of an example without its brackets, and what stands in them. */
export function unmark(marked: string): { readonly text: string; readonly quotes: readonly string[] } {
  return {
    text: marked.replaceAll('[[', '').replaceAll(']]', ''),
    quotes: [...marked.matchAll(/\[\[(.+?)\]\]/gsu)].map((match) => match[1] ?? ''),
  }
}

/** Each line of an example is a paragraph; « - » opens a list item, a tab makes a table row, in capitals a header. */
export function linesAsBlocks(text: string): readonly Block[] {
  const blocks: Block[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const isHeader = line === line.toUpperCase()
    const kind = line.includes('\t') ? (isHeader ? 'header' : 'row') : line.startsWith('- ') ? 'item' : 'paragraph'
    if (line !== '')
      blocks.push({ kind, span: { start, end: start + line.length }, level: kind === 'item' ? 1 : 0, page: null })
    start += line.length + 1
  }
  return blocks
}
