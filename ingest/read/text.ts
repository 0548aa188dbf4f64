import type { Block, ReadContent } from '../../corpus/document.ts'
import { decode } from '../decode.ts'
import type { RawFile, Reader, Report } from '../reader.ts'
import { nameHeadings } from './headings.ts'
import { assignRoles } from './roles.ts'
import { documentKindOf, publishedOnOf, publisherOf } from './self-description.ts'
import { type Stretch, stretchesOf } from './stretches.ts'
import { standInTitle } from './title.ts'

export const textReader = { mediaTypes: ['text/plain'], extensions: ['txt', 'text'], read } satisfies Reader

/**
 * The blocks of any text, which stays as it is: spans point into `text` itself, line ends within a paragraph included.
 * A title that the text repeats, and the bullets and numbers of items, lie outside the blocks.
 */
export function blocksOfText(text: string): readonly Block[] {
  return sectionsOf(text).map(toBlock)
}

function sectionsOf(text: string): readonly Stretch[] {
  return assignRoles(nameHeadings(stretchesOf(text)))
}

function toBlock({ kind, level, start, end }: Stretch): Block {
  return { kind, level, span: { start, end }, page: null }
}

function read(file: RawFile, report: Report): ReadContent {
  const decoded = decode(file, null, report)
  const sections = sectionsOf(decoded)
  const blocks = sections.map(toBlock)
  return {
    title: sections.find(({ kind }) => kind === 'title')?.text ?? standInTitle(sections, file.name),
    text: joinWrappedLines(decoded, blocks),
    blocks,
    url: null,
    publisher: publisherOf(sections),
    publishedOn: publishedOnOf(sections),
    kind: documentKindOf(sections),
  }
}

/** Spaces for the line feeds within blocks: same length, so that every span still holds. */
function joinWrappedLines(text: string, blocks: readonly Block[]): string {
  let end = 0
  const parts = blocks.flatMap(({ span }) => {
    const between = text.slice(end, span.start)
    end = span.end
    return [between, text.slice(span.start, span.end).replace(/\n/gu, ' ')]
  })
  return parts.join('') + text.slice(end)
}
