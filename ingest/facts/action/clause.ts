import type { Subject } from './head.ts'
import type { Scene } from './scene.ts'

/** « seront-elles encore soutenues ? ». */
export function isQuestion({ group, sentence: { items } }: Scene): boolean {
  return items.slice(Math.max(0, group.start - 3), group.end).some(({ key }) => /-(?:il|elle|ils|elles|on)$/u.test(key))
}

/** What is wished for rather than done, before « que ». */
const WISHES = /^(?:demand|souhait|voul|veut|veulent|exig|reclam|esper|propos|faut|attend(?!u)|plaid)/u

/** « même si l'événement est annulé », « demandent que la Région rachète ». */
export function isHypothetical({ sentence: { items } }: Scene, subject: Subject | null): boolean {
  if (subject === null) return false
  const opener = items[subject.start - 1]?.key ?? ''
  const before = items.slice(Math.max(0, subject.start - 4), subject.start - 1)
  return opener === 'si' || (/^qu[e']$/u.test(opener) && before.some(({ key }) => WISHES.test(key)))
}
