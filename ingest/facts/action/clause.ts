import type { Subject } from './noun-phrase.ts'
import type { Scene } from './scene.ts'

/** « seront-elles encore soutenues ? ». */
export function isQuestion({ group, sentence: { items } }: Scene): boolean {
  return items.slice(Math.max(0, group.start - 3), group.end).some(({ key }) => /-(?:il|elle|ils|elles|on)$/u.test(key))
}

/** « même si l'événement est annulé ». */
export function isHypothetical({ sentence: { items } }: Scene, subject: Subject | null): boolean {
  return subject !== null && items[subject.start - 1]?.key === 'si'
}
