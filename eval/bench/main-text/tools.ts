import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { bodyOf, parseHtml } from '../../../ingest/read/dom.ts'
import { draftsOf } from '../../../ingest/read/flow.ts'
import { htmlReader } from '../../../ingest/read/html.ts'

/** A way to find the main text of a page. */
export interface Tool {
  readonly name: string
  /** The lines that it keeps, in order; none when it finds no text. */
  linesOf(html: string): Promise<readonly string[]>
}

const ADDRESS = 'https://www.region-exemple.fr/page'

const own: Tool = {
  name: 'Hémicycle',
  linesOf: async (html) => {
    const bytes = new TextEncoder().encode(html)
    const file = { address: ADDRESS, name: 'page.html', mediaType: 'text/html', bytes }
    const { text, blocks } = htmlReader.read(file, () => {})
    return blocks.map(({ span }) => text.slice(span.start, span.end))
  },
}

const readability: Tool = {
  name: 'Readability',
  linesOf: async (html) => {
    const { document } = parseHTML(html)
    const article = new Readability(document).parse()
    return linesOfMarkup(article?.content ?? '')
  },
}

const defuddle: Tool = {
  name: 'Defuddle',
  linesOf: async (html) => {
    const { document } = parseHTML(html)
    const { content } = await Defuddle(document, ADDRESS)
    return linesOfMarkup(content)
  },
}

export const TOOLS: readonly Tool[] = [own, readability, defuddle]

/** Every tool that gives markup has it cut into lines in the same way. */
function linesOfMarkup(html: string): readonly string[] {
  return draftsOf(bodyOf(parseHtml(html)), () => false).map(({ text }) => text)
}
