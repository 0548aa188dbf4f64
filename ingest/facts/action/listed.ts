import type { BodyFact } from '../../../corpus/fact.ts'
import { beforeAdverbs, isHave } from './grammar.ts'
import type { Item, Sentence } from './items.ts'
import { type Attested, actorOf, type Scene } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** How many sentences above a clause its lead may stand: a page of visas and considerations. */
const LEAD_WITHIN = 40

/** « la Région : - vote … », « Elle a : - acté … »: the subject stands in the lead of the list. */
export function ledBy(scene: Scene): Attested | null {
  const { group, sentence } = scene
  if (sentence.block.kind !== 'item' || !isFirst(sentence.items, group.start)) return null
  const lead = leadOf(scene)
  if (lead === null) return null
  const last = lead.items.at(-1)?.key === ':' ? lead.items.length - 2 : lead.items.length - 1
  const auxiliary = beforeAdverbs(lead.items, last)
  const end = isHave(lead.items[auxiliary]) ? auxiliary - 1 : last
  if (end === last && group.voice === 'bare') return null
  const subject =
    subjectBefore(lead.items, lead.items[end]?.key === ',' ? end - 1 : end, null) ??
    subjectBefore(lead.items, end, null)
  if (subject?.kind === 'body' || subject?.kind === 'institution')
    return { construction: 'led', actor: actorOf(scene, subject), subject }
  const isPronoun = /^(?:elle|il|ils|elles)$/u.test(lead.items[end]?.key ?? '')
  return isPronoun ? { construction: 'led', actor: bodyAbove(scene)?.name ?? null, subject: null } : null
}

/** The body that the lead above names first, else the one that acts in the sentence before it. */
export function bodyAbove({ sentences, index }: Scene): BodyFact | null {
  for (let above = index - 1; above >= Math.max(0, index - LEAD_WITHIN); above--) {
    const sentence = sentences[above]
    if (sentence === undefined || sentence.block.kind === 'item') continue
    const body = sentence.items.find((item) => item.body !== null)?.body
    if (body != null) return body
  }
  return null
}

/** Whether nothing but a bullet, a number or « Article 2 : » stands before the item at `start`. */
export function isFirst(items: readonly Item[], start: number): boolean {
  return items.slice(0, start).every(({ key }) => /^(?:[-•*.)°–—:]|\d{1,2}|1er|[ivx]{1,4}|art|article)$/u.test(key))
}

/** The lead above a list item: the last sentence that is no item. */
function leadOf({ sentences, index }: Scene): Sentence | null {
  return sentences.slice(Math.max(0, index - LEAD_WITHIN), index).findLast(({ block }) => block.kind !== 'item') ?? null
}
