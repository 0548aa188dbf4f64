import { parse, YAMLParseError } from 'yaml'
import type { RawFile, Report } from '../reader.ts'
import { dateOfTimestamp } from './calendar-date.ts'

/** What the YAML block at the top of a Markdown file says; each null when it does not say. */
export interface FrontMatter {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  /** ISO date. */
  readonly publishedOn: string | null
  /** The text below the block. */
  readonly body: string
}

const BLOCK = /^---[ \t]*\n(?<yaml>[\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\n|$)/u

const TITLE_KEYS = ['title', 'titre']
const URL_KEYS = ['url', 'canonical', 'canonical_url', 'link', 'lien', 'source_url', 'source']
const PUBLISHER_KEYS = ['publisher', 'éditeur', 'editeur', 'organisation', 'organization', 'source', 'author', 'auteur']
const DATE_KEYS = [
  'publishedon',
  'published_on',
  'published',
  'datepublished',
  'date_publication',
  'date de publication',
  'date',
]

/**
 * Parts a Markdown file into what its front matter says and its body. Front matter that is no YAML is reported as
 * `bad-front-matter` and says nothing; a rule at the top of a text that never closes is no front matter.
 */
export function readFrontMatter(file: RawFile, text: string, report: Report): FrontMatter {
  const block = BLOCK.exec(text)
  const body = block === null ? text : text.slice(block[0].length)
  const values = valuesOf(file, block?.groups?.yaml ?? '', report)
  const first = (keys: readonly string[], accepts: (value: string) => boolean) =>
    keys.map((key) => values.get(key)).find((value) => value !== undefined && accepts(value)) ?? null
  return {
    title: first(TITLE_KEYS, () => true),
    url: first(URL_KEYS, isAddress),
    publisher: first(PUBLISHER_KEYS, (value) => !isAddress(value)),
    publishedOn: dateOfTimestamp(first(DATE_KEYS, () => true) ?? ''),
    body,
  }
}

/** Values that are words, by key in lower case; `publisher: { name: … }` counts as its name. */
function valuesOf(file: RawFile, yaml: string, report: Report): ReadonlyMap<string, string> {
  const data = parseYaml(file, yaml, report)
  if (typeof data !== 'object' || data === null) return new Map()
  return new Map(
    Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
      const named = typeof value === 'object' && value !== null && 'name' in value ? value.name : value
      return typeof named === 'string' && named.trim() !== '' ? [[key.toLowerCase(), named.trim()] as const] : []
    }),
  )
}

function parseYaml(file: RawFile, yaml: string, report: Report): unknown {
  try {
    return parse(yaml, { logLevel: 'error' })
  } catch (error) {
    if (!(error instanceof YAMLParseError || error instanceof ReferenceError)) throw error
    const message = `« ${file.name} » : l’en-tête YAML est illisible (${error.message.split('\n')[0]}). Corrigez-le ou retirez-le.`
    report({ severity: 'warning', code: 'bad-front-matter', message, span: null })
    return null
  }
}

function isAddress(value: string): boolean {
  return /^https?:\/\//iu.test(value) && URL.canParse(value)
}
