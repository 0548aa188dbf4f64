import { marked } from 'marked'
import type { ReadContent } from '../../corpus/document.ts'
import { decode } from '../decode.ts'
import type { RawFile, Reader, Report } from '../reader.ts'
import { bodyOf, parseHtml } from './dom.ts'
import { type Draft, fold, layOut } from './draft.ts'
import { draftsOf, type MarkedDraft } from './flow.ts'
import { readFrontMatter } from './front-matter.ts'
import { assignRoles } from './roles.ts'
import { documentKindOf, publishedOnOf, publisherOf } from './self-description.ts'
import { standInTitle } from './title.ts'
import { isUnseen } from './unseen.ts'

export const markdownReader = {
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  extensions: ['md', 'markdown'],
  read,
} satisfies Reader

function read(file: RawFile, report: Report): ReadContent {
  const front = readFrontMatter(file, decode(file, null, report), report)
  const found = draftsOfMarkdown(front.body)
  const heading = found[0]?.kind === 'heading' ? found[0] : null
  const title = front.title ?? heading?.text ?? null
  const top: readonly Draft[] = title === null ? [] : [{ kind: 'title', level: 0, text: title }]
  const repeatsTitle = heading !== null && fold(heading.text) === fold(title ?? '')
  const drafts = assignRoles([...top, ...(repeatsTitle ? found.slice(1) : found)])
  return {
    title: title ?? standInTitle(drafts, file.name),
    ...layOut(drafts),
    url: front.url,
    publisher: front.publisher ?? publisherOf(drafts),
    publishedOn: front.publishedOn ?? publishedOnOf(drafts),
    kind: documentKindOf(drafts),
  }
}

/** Markdown by way of HTML: GitHub's dialect (tables), links become their words, markup in the text is read as HTML. */
function draftsOfMarkdown(text: string): readonly MarkedDraft[] {
  const html = marked.parse(withoutCostlyMarks(withoutDeepNesting(text)), { async: false, gfm: true })
  return draftsOf(bodyOf(parseHtml(html)), isUnseen)
}

/** Markers that open a line one after the other, and columns before one: beyond this the parser's recursion is at risk. */
const DEEP_MARKERS = /^(?:[ \t]*(?:>|[*+-](?=[ \t])|\d{1,9}[.)](?=[ \t]))){12,}/gmu
const DEEP_INDENT = /^[ \t]{40,}/gmu

function withoutDeepNesting(text: string): string {
  return text.replace(DEEP_MARKERS, '').replace(DEEP_INDENT, ' '.repeat(40))
}

/** Lines in a row up to the next item: one paragraph at most, unless every line is the row of a table. */
const LINES = /^[^\n]+(?:\n(?![ \t]*(?:[*+-]|\d{1,9}[.)])[ \t])[^\n]+)*/gmu
const TABLE = /^[ \t]*\|[^\n]*(?:\n[ \t]*\|[^\n]*)*$/u
/** Marks of emphasis in a paragraph beyond which they are none: the parser takes time quadratic in them. */
const MOST_MARKS = 1000

function withoutCostlyMarks(text: string): string {
  return text.replace(LINES, (lines) => {
    const marks = lines.match(/[*_]/gu)?.length ?? 0
    return marks <= MOST_MARKS || TABLE.test(lines) ? lines : lines.replace(/[*_]/gu, '\\$&')
  })
}
