import { french } from '../facts/patterns.ts'
import { shadowOf } from '../facts/shadow.ts'
import { type Draft, fold } from './draft.ts'
import { roleOf } from './roles.ts'
import type { Stretch } from './stretches.ts'

const LONGEST_HEADING = 120
const LONGEST_TITLE = 250
/** A title stands among the first lines. */
const LONGEST_LEAD = 12
/** More heading-like lines in a row than this are a list of titles, such as an agenda. */
const MOST_IN_A_ROW = 3

/** Short line that opens like a sentence and does not end like one: « 1. Les lycées », « Qui peut candidater ? ». */
const OPENING = /^(?:#{1,6} +)?[^\p{L}\p{N}]{0,4}[\p{Lu}\p{N}]/u
const CREDIT = new RegExp(french('^(?:illustrations?|photos?|crédits?(?: photos?)?|légende)\\s*[:©]|©'), 'iu')
/** A caption: a name of two to four words and the month of the picture. */
const SIGNED = /^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){1,3} - \p{L}{3,9} \d{4}$/u

export function isHeadingLike(text: string, longest = LONGEST_HEADING): boolean {
  if (text.length > longest || !OPENING.test(text) || !/\p{L}{2}/u.test(text)) return false
  const shadow = shadowOf(text)
  return !/[.,;:…]$|@|\]\(|https?:/u.test(text) && !CREDIT.test(shadow) && !SIGNED.test(shadow)
}

/** Marks title and headings of a plain text, and drops the title where the top of the page prints it again. */
export function nameHeadings(stretches: readonly Stretch[]): readonly Stretch[] {
  const lead = leadOf(stretches)
  const title = stretches.length > 1 ? titleOf(lead) : null
  const key = title === null ? null : fold(title.text)
  const once = stretches
    .filter((stretch) => stretch === title || fold(stretch.text) !== key || !lead.includes(stretch))
    .map((stretch) => (stretch === title ? { ...stretch, kind: 'title' as const } : stretch))
  return markHeadings(once)
}

/** Marks the headings of a plain text, or of a part of one. */
export function markHeadings(stretches: readonly Stretch[]): readonly Stretch[] {
  return stretches.map((stretch, index) => (isHeading(stretches, index) ? asHeading(stretch) : stretch))
}

/** The lines above the first that reads like prose: kicker, title, the title again, bylines, banners. */
export function leadOf<T extends Draft>(drafts: readonly T[]): readonly T[] {
  const prose = drafts.findIndex(
    (draft) => !/^(?:paragraph|heading)$/u.test(draft.kind) || (!isTitleLike(draft) && roleOf(draft, false) === null),
  )
  return drafts.slice(0, Math.min(LONGEST_LEAD, prose === -1 ? drafts.length : prose))
}

function isTitleLike({ text }: Draft): boolean {
  return isHeadingLike(text, LONGEST_TITLE) || (text.length <= LONGEST_HEADING && /…$/u.test(text))
}

const KICKER = new RegExp(
  french(
    '^(?:commission permanente|(?:assemblée|séance|session) (?:plénière|du )|communiqué|dossier de presse|espace presse|actualités?|actus?(?![\\p{L}])|presse$)',
  ),
  'iu',
)

/** The line printed twice, else the first one that is more than a kicker; null when the text opens with prose. */
export function titleOf<T extends Draft>(lead: readonly T[]): T | null {
  const candidates = lead.filter((draft) => roleOf(draft, false) === null)
  const keys = candidates.map(({ text }) => fold(text))
  const repeated = candidates.find((_, index) => keys.indexOf(keys[index] ?? '', index + 1) !== -1)
  const [first, second] = candidates
  if (repeated !== undefined || first === undefined) return repeated ?? null
  return second !== undefined && isKicker(first.text, second.text) ? second : first
}

/** What stands above a title: a section of the site, or the meeting the release is about. */
function isKicker(text: string, next: string): boolean {
  return namesMeeting(text) || (text.split(/\s+/u).length <= 3 && next.length > text.length)
}

/** « Commission permanente du … », « Communiqué de presse »: a line that says on what occasion a text was written. */
export function namesMeeting(text: string): boolean {
  return text.length <= 80 && KICKER.test(shadowOf(text))
}

function isHeading(stretches: readonly Stretch[], index: number): boolean {
  if (!couldBeHeading(stretches, index)) return false
  let from = index
  let to = index
  while (to - from < MOST_IN_A_ROW && couldBeHeading(stretches, from - 1)) from--
  while (to - from < MOST_IN_A_ROW && couldBeHeading(stretches, to + 1)) to++
  return to - from < MOST_IN_A_ROW && to < stretches.length - 1
}

function couldBeHeading(stretches: readonly Stretch[], index: number): boolean {
  const stretch = stretches[index]
  const next = stretches[index + 1]
  if (stretch === undefined || !isHeadingLike(stretch.text) || roleOf(stretch, false) !== null) return false
  if (stretch.kind === 'item') return isNumberedHeading(stretch, stretches[index - 1], next)
  if (stretch.kind !== 'paragraph') return false
  if (stretch.blankAfter || next?.kind === 'title') return true
  return next?.kind === 'paragraph' && next.text.length >= 2 * stretch.text.length
}

/** A numbered line that stands alone, with no other item beside it. */
function isNumberedHeading(stretch: Stretch, previous: Stretch | undefined, next: Stretch | undefined): boolean {
  const numbered = /^\d/u.test(stretch.marker ?? '')
  return numbered && stretch.blankBefore && stretch.blankAfter && previous?.kind !== 'item' && next?.kind !== 'item'
}

/** Level 2 below the title, deeper by numbering (« 1.2 ») or by number signs. */
function asHeading(stretch: Stretch): Stretch {
  const signs = /^(#{1,6}) +/u.exec(stretch.text)
  if (signs?.[1] !== undefined) {
    const start = stretch.start + signs[0].length
    return { ...stretch, kind: 'heading', level: signs[1].length, start, text: stretch.text.slice(signs[0].length) }
  }
  const marker = stretch.marker ?? ''
  const depth = /^\d{1,2}((?:\.\d{1,2}){0,4})/u.exec(stretch.text)?.[1]?.split('.').length ?? 1
  const start = stretch.start - marker.length
  return {
    ...stretch,
    kind: 'heading',
    level: Math.min(6, 1 + depth),
    start,
    text: marker + stretch.text,
    marker: null,
  }
}
