import { dateOfTimestamp } from './calendar-date.ts'
import { fold } from './draft.ts'
import type { MarkedDraft } from './flow.ts'
import { namesMeeting } from './headings.ts'
import { assignRoles, isUpdate, roleOf } from './roles.ts'
import { publishedOnOf } from './self-description.ts'

/** Shorter lines above a title are sections of the site, unless what stands above it is a text itself. */
const PROSE = 80
/** A date of publication stands this near to its title, in blocks, before the second paragraph. */
const BEFORE = 3
const AFTER = 8
/** A `time` element in a longer block is part of a sentence and may be any date. */
const LONGEST_DATE_LINE = 80

/** The blocks from the title on, and of those above it the ones that say more than where on the site one is. */
export function withoutLead(drafts: readonly MarkedDraft[], title: string | null): readonly MarkedDraft[] {
  const at = Math.max(0, placeOfTitle(drafts, title))
  const above = drafts.slice(0, at)
  if (above.filter(({ text }) => text.length >= PROSE).length >= 2) return drafts
  const kept = above.filter((draft) => {
    return draft.text.length >= PROSE || roleOf(draft, false) !== null || namesMeeting(draft.text)
  })
  return [...kept, ...drafts.slice(at)]
}

/** ISO date of publication as a line or a `time` element beside the title says it, or null. */
export function publishedNear(drafts: readonly MarkedDraft[], title: string | null): string | null {
  const at = placeOfTitle(drafts, title)
  if (at === -1) return null
  const below = drafts.slice(at + 1, at + 1 + AFTER)
  const paragraphs = below.filter(({ text }) => text.length >= PROSE)
  const end = below.findIndex((draft) => draft.kind === 'heading' || draft === paragraphs[1])
  const near = assignRoles([...drafts.slice(Math.max(0, at - BEFORE), at), ...below.slice(0, end === -1 ? AFTER : end)])
  const stamped = near.find(({ stamp, text, kind }) => {
    return (
      stamp !== null && kind !== 'notice' && text.length <= LONGEST_DATE_LINE && !isUpdate(text) && !namesMeeting(text)
    )
  })
  return publishedOnOf(near) ?? dateOfTimestamp(stamped?.stamp ?? '')
}

function placeOfTitle(drafts: readonly MarkedDraft[], title: string | null): number {
  const key = fold(title ?? '')
  return key === '' ? -1 : drafts.findIndex(({ text }) => fold(text) === key)
}
