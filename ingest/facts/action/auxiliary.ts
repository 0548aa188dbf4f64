import { BE, beforeAdverbs, CLAUSE_OPENERS, isHave, REFLEXIVE } from './grammar.ts'
import type { Item } from './items.ts'

/** What opens an adjunct between « a » and its participle. */
const ADJUNCTS: ReadonlySet<string> = new Set(
  'lors ce hier dans en lundi mardi mercredi jeudi vendredi #date'.split(' '),
)
/** How far an aside may part « a » from its participle, in items. */
const ASIDE = 22

/** Index of the auxiliary of a participle, over adverbs, a date and one aside: « a, le même jour, modifié ». */
export function auxiliaryBefore(items: readonly Item[], at: number): number {
  let index = beforeAdverbs(items, at - 1)
  if (items[index]?.key === '#date')
    index = beforeAdverbs(items, items[index - 1]?.key === 'le' ? index - 2 : index - 1)
  if (items[index]?.key !== ',') return auxiliaryBeyond(items, index) ?? index
  for (let open = index - 1; open > 0 && index - open < ASIDE; open--) {
    if (items[open]?.key !== ',') continue
    const auxiliary = beforeAdverbs(items, open - 1)
    const key = items[auxiliary]?.key ?? ''
    if (isHave(items[auxiliary]) || BE.has(key) || key === 'ete') return auxiliary
  }
  return index
}

/** « a lors de sa séance du 3 mars voté »: an adjunct without commas. */
function auxiliaryBeyond(items: readonly Item[], at: number): number | null {
  for (let index = at; index > Math.max(0, at - 12); index--) {
    const key = items[index]?.key ?? ''
    if (/^[,;:.()«»"]$/u.test(key) || CLAUSE_OPENERS.has(key)) return null
    if (isHave(items[index])) return ADJUNCTS.has(items[index + 1]?.key ?? '') ? index : null
  }
  return null
}

/** Index of the pronoun of « se voit attribuer », « s'est vu en outre accorder ». */
export function bestowalBefore(items: readonly Item[], at: number): number | null {
  const see = beforeAdverbs(items, at - 1)
  const key = items[see]?.key ?? ''
  if (/^(?:voi(?:t|ent)|verr(?:a|ont|ait))$/u.test(key))
    return REFLEXIVE.has(items[see - 1]?.key ?? '') ? see - 1 : null
  if (!/^vue?s?$/u.test(key)) return null
  const be = beforeAdverbs(items, see - 1)
  return BE.has(items[be]?.key ?? '') && REFLEXIVE.has(items[be - 1]?.key ?? '') ? be - 1 : null
}
