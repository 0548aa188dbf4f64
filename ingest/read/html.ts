import type { ReadContent } from '../../corpus/document.ts'
import { decode } from '../decode.ts'
import type { RawFile, Reader, Report } from '../reader.ts'
import { type Element, parseHtml } from './dom.ts'
import { type Draft, layOut } from './draft.ts'
import { draftsOf } from './flow.ts'
import { mainTextOf } from './main-text.ts'
import { metadataOf, type PageMetadata } from './metadata.ts'
import { publishedNear, withoutLead } from './page-top.ts'
import { withoutResidue } from './residue.ts'
import { assignRoles } from './roles.ts'
import { documentKindOf, publishedOnOf, publisherOf } from './self-description.ts'
import { shellOf } from './shell.ts'
import { standInTitle } from './title.ts'
import { bodyToRead, isUnseen } from './unseen.ts'

export const htmlReader = {
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['html', 'htm', 'xhtml'],
  matches: looksLikeHtml,
  read,
} satisfies Reader

function read(file: RawFile, report: Report): ReadContent {
  const html = decode(file, declaredCharset(file.bytes), report)
  if (isCutShort(html)) {
    const message = `« ${file.name} » s’arrête avant la fin de la page : téléchargez-le à nouveau.`
    report({ severity: 'warning', code: 'truncated', message, span: null })
  }
  const page = parseHtml(html)
  return contentOfPage(page, metadataOf(page, file.address), file.name)
}

/** The document in a page of which `metadata` is known; `name` stands in for a missing title. */
export function contentOfPage(page: Element, metadata: PageMetadata, name: string): ReadContent {
  const body = bodyToRead(page)
  const drafts = documentIn(body, metadata)
  return {
    title: metadata.title ?? standInTitle(drafts, name),
    ...layOut(drafts),
    url: metadata.url,
    publisher: metadata.publisher ?? publisherOf(drafts),
    publishedOn:
      metadata.publishedOn ?? publishedOnOf(drafts) ?? publishedNear(draftsOf(body, isUnseen), metadata.title),
    kind: documentKindOf(drafts),
  }
}

/** The title, then the blocks of the main text. */
function documentIn(body: Element, { title, heading }: PageMetadata): readonly Draft[] {
  const isShell = shellOf(body)
  const root = mainTextOf(body, isShell, heading)
  const found = withoutResidue(withoutLead(draftsOf(root, isShell), title), title)
  const top: readonly Draft[] = title === null ? [] : [{ kind: 'title', level: 0, text: title }]
  return assignRoles([...top, ...found])
}

/** The charset that a page declares in its first bytes (WHATWG HTML §13.2.3.2 reads 1024; some sites need more). */
function declaredCharset(bytes: Uint8Array): string | null {
  const opening = String.fromCharCode(...bytes.subarray(0, 4096))
  const meta = /<meta[^>]{1,300}charset\s*=\s*["']?\s*([^\s"'/>;]+)/iu.exec(opening)
  return meta?.[1] ?? /^\s*<\?xml[^>]{1,200}encoding\s*=\s*["']([^"']+)/iu.exec(opening)?.[1] ?? null
}

/** True for a file whose first words are those of a page, whatever its encoding. */
function looksLikeHtml({ bytes }: RawFile): boolean {
  const opening = String.fromCharCode(...bytes.subarray(0, 1024)).replace(/\0/gu, '')
  return /^[^<]{0,20}(?:<\?xml[^>]{0,200}\?>\s*|<!--[^>]{0,400}-->\s*)*<(?:!doctype html|html|head)[\s>]/iu.test(
    opening,
  )
}

/** A page that opens and never closes. */
function isCutShort(html: string): boolean {
  return /<html[\s>]/iu.test(html) && !/<\/(?:html|body)\s*>/iu.test(html)
}
