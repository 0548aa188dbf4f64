import { fold } from '../draft.ts'
import { namesMeeting } from '../headings.ts'
import { roleOf } from '../roles.ts'
import type { SizedDraft } from './headings.ts'

/** Titles that programs make up, and names of files. */
const MADE_UP =
  /^(?:microsoft (?:word|powerpoint|excel)|sans titre|untitled|document\s?\d*$|nouveau|présentation powerpoint|diapositive|scan|img|print|page \d)|\.(?:docx?|odt|pdf|indd|xlsx?|pptx?|rtf|qxp?d?)(?:$|\s)|^[\w-]*_[\w-]*$|^\S+$/iu
const SHORTEST = 8
const LONGEST = 300
/** Share of a title's words that the first page holds; a title left over from another document has fewer. */
const SHARED = 0.6

/**
 * Marks the title among the drafts and says what it is: the title in the file's properties where it is one and the first
 * page bears it out, else the largest heading of the first page. Null where neither is there.
 */
export function withTitle(
  drafts: readonly SizedDraft[],
  property: string | null,
): { readonly title: string | null; readonly drafts: readonly SizedDraft[] } {
  const [first] = drafts
  const opening = drafts.filter(({ page }) => page === first?.page)
  const given = property === null ? null : sensible(property, opening)
  const printed = given === null ? largest(opening) : (opening.find(({ text }) => fold(text) === fold(given)) ?? null)
  const title = given ?? printed?.text ?? null
  if (printed === null) return { title, drafts }
  return { title, drafts: drafts.map((draft) => (draft === printed ? { ...draft, kind: 'title', level: 0 } : draft)) }
}

function sensible(property: string, opening: readonly SizedDraft[]): string | null {
  const title = property.replace(/\s+/gu, ' ').trim().normalize('NFC')
  if (title.length < SHORTEST || title.length > LONGEST || MADE_UP.test(title)) return null
  const words = fold(title).split(' ')
  const there = new Set(opening.flatMap(({ text }) => fold(text).split(' ')))
  return words.filter((word) => there.has(word)).length >= SHARED * words.length ? title : null
}

/** The heading in the largest type, the upper one of two; the name of a meeting only where there is no other. */
function largest(opening: readonly SizedDraft[]): SizedDraft | null {
  const headings = opening.filter(
    (draft) => draft.kind === 'heading' && draft.text.length <= LONGEST && roleOf(draft, false) === null,
  )
  const telling = headings.filter(({ text }) => !namesMeeting(text) && text.split(' ').length > 1)
  const among = telling.length > 0 ? telling : headings
  return among.reduce<SizedDraft | null>(
    (best, draft) => (best === null || draft.size > best.size + 0.5 ? draft : best),
    null,
  )
}
