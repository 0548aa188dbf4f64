import { CLITICS } from './grammar.ts'
import type { Sense } from './lexicon.ts'
import { bodyAbove, isFirst } from './listed.ts'
import { type Attested, fits, type Scene } from './scene.ts'

/** How many sentences above a clause « décide : » may stand. */
const DECIDES_WITHIN = 30
const DECIDES = /^(?:decide|decident|delibere|deliberent|decidait)$/u
/** Attests an infinitive that a list, a proposal or an authorisation governs. */
export function attestInfinitive(scene: Scene, sense: Sense): Attested | null {
  if (!fits(scene, sense)) return null
  return listed(scene)
}

/** « La commission décide : - d'attribuer … ». */
function listed(scene: Scene): Attested | null {
  const {
    group,
    sentence: { items },
  } = scene
  let first = group.start - 1
  while (CLITICS.has(items[first]?.key ?? '')) first--
  const key = items[first]?.key ?? ''
  const start = key === 'de' || key === "d'" ? first : group.start
  const isArticle = /^art/u.test(items[0]?.key ?? '') && start < group.start
  if (!isFirst(items, start) || !(isArticle || isDecidedAbove(scene))) return null
  return { construction: 'listed', actor: bodyAbove(scene)?.name ?? null, subject: null }
}

function isDecidedAbove({ sentences, index }: Scene): boolean {
  return sentences
    .slice(Math.max(0, index - DECIDES_WITHIN), index)
    .some(({ items }) => items.slice(-8).some(({ key }) => DECIDES.test(key)))
}
