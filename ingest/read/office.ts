import type { ReadContent } from '../../corpus/document.ts'
import { type OpenZip, openZip } from '../containers/zip-file.ts'
import type { RawFile } from '../reader.ts'
import { UnreadableError } from '../unreadable.ts'
import { bodyOf, type Element, findAll, parseHtml, textOf } from './dom.ts'
import { type Draft, fold, layOut } from './draft.ts'
import { draftsOf, type MarkedDraft } from './flow.ts'
import { leadOf, titleOf } from './headings.ts'
import type { FileProperties } from './office-properties.ts'
import { assignRoles } from './roles.ts'
import { documentKindOf, publishedOnOf, publisherOf } from './self-description.ts'
import { standInTitle } from './title.ts'
import { isUnseen } from './unseen.ts'

/** Reads parts of an office file; null for a part that it has not. Throws UnreadableError when a part is damaged. */
export type PartReader = (path: string) => Promise<string | null>

/** Opens an office file (a ZIP of XML parts). Throws UnreadableError when it is none. */
export async function openOffice({ name, bytes }: RawFile): Promise<OpenZip> {
  if (bytes.length === 0) {
    throw new UnreadableError('empty', `« ${name} » est vide : vérifiez le téléchargement ou retirez le fichier.`)
  }
  return openZip(name, bytes)
}

export function partReader({ members }: OpenZip): PartReader {
  return async (path) => {
    const member = members.find((one) => one.path === path)
    return member === undefined ? null : new TextDecoder('utf-8').decode(await member.read())
  }
}

/**
 * The document of an office file whose body is given as HTML. Its title is the paragraph in the style of one
 * (`h1.title`), the line that its properties repeat, or a line above the first prose, headings first.
 */
export function officeContent(html: string, properties: FileProperties, file: RawFile): ReadContent {
  const body = bodyOf(parseHtml(html))
  const found = draftsOf(body, isNoText)
  const title = found.length > 1 ? shownTitle(body, found, properties) : null
  const named = found.map((draft): Draft => (draft === title ? { ...draft, kind: 'title', level: 0 } : draft))
  const drafts = assignRoles(named)
  return {
    title: title?.text ?? standInTitle(drafts, file.name),
    ...layOut(drafts),
    url: null,
    publisher: publisherOf(drafts),
    publishedOn: publishedOnOf(drafts) ?? properties.savedOn,
    kind: documentKindOf(drafts),
  }
}

/** Marks of notes in the text and the arrows back to them are no words of it. */
function isNoText(element: Element): boolean {
  return isUnseen(element) || (element.name === 'a' && /^#(?:foot|end)note-/u.test(element.attribs.href ?? ''))
}

function shownTitle(body: Element, drafts: readonly MarkedDraft[], { title }: FileProperties): MarkedDraft | null {
  const styled = findAll(body, ({ name, attribs }) => name === 'h1' && attribs.class === 'title')[0]
  const lead = leadOf(drafts)
  const headings = lead.filter(({ kind }) => kind === 'heading')
  const said = [styled === undefined ? '' : textOf(styled), title ?? ''].map(fold).filter((words) => words !== '')
  const named = said.flatMap((words) => drafts.filter(({ text }) => fold(text) === words))[0]
  return named ?? titleOf(headings.length > 0 ? headings : lead)
}
