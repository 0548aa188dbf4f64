import type { Subject } from './head.ts'
import type { Sense } from './lexicon.ts'
import { bodyAbove, isFirst } from './listed.ts'
import { type Attested, actorOf, headAfter, type Memory, type Scene, textAfter } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** What comes before a verb whose subject follows: « ce qu'a décidé la commission », « …, a annoncé le maire ». */
const INVERTS: ReadonlySet<string> = new Set(
  'qu\' que comme ainsi auquel auxquels dont laquelle lequel » " , en ou'.split(' '),
)
/** How many sentences may part « DÉCIDE » from « AUTORISE », each in a block of its own. */
const REACH = 4

/** « …, a annoncé la présidente », « ce qu'a décidé la commission »: the subject follows. */
export function inverted(scene: Scene, sense: Sense): Attested | null {
  const {
    group,
    sentence: { items },
  } = scene
  const before = items[group.before]?.key ?? ''
  const isPronounFirst = group.before < group.start - 1 && INVERTS.has(items[group.start - 1]?.key ?? '')
  const opens = group.before < 0 && group.tense === 'perfect'
  if (!opens && !INVERTS.has(before) && !isPronounFirst) return null
  if (items[0]?.key === 'que' && items.at(-1)?.key === '?') return null
  if (before === ',' && sense.class !== 'announcement') return null
  const head = headAfter(items, behindTail(scene, sense))
  if (head === null) return null
  const isOpinion = group.tense !== 'perfect' && items[group.start - 2]?.key === 'ce'
  if (isOpinion && (sense.class !== 'award' || head.body === null)) return null
  const { at, body, item } = head
  const kind = body === null ? 'institution' : 'body'
  const subject: Subject = { kind, head: at, start: at, end: at, body, key: item.key, text: item.text }
  return { construction: 'inverted', actor: actorOf(scene, subject), subject }
}

/** Index of the first item behind the verb and the fixed words that belong to it: « a fait savoir | le préfet ». */
function behindTail(scene: Scene, { tail }: Sense): number {
  const {
    group,
    sentence: { items },
  } = scene
  const end = (items[group.end]?.end ?? 0) + (tail?.exec(textAfter(scene))?.[0].length ?? 0)
  const behind = items.findIndex(({ start }) => start >= end)
  return behind === -1 ? items.length : behind
}

/** « Article 2. Annule la subvention », « ARTICLE 4 – Décide de … »: the verb of an article opens it. */
function enacts({ group, sentence, sentences, index }: Scene): boolean {
  if (!/^(?:present|decided)$/u.test(group.tense) || group.plural === true) return false
  if (!/^\p{Lu}/u.test(sentence.items[group.start]?.text ?? '')) return false
  const above = sentences[index - 1]
  const isNumbered = above !== undefined && above.block === sentence.block && isArticle(above.items)
  return group.start === 0
    ? isNumbered
    : isFirst(sentence.items, group.start) && isArticle(sentence.items.slice(0, group.start))
}

function isArticle(items: Scene['sentence']['items']): boolean {
  return /^art(?:icle)?$/u.test(items[0]?.key ?? '') && isFirst(items, items.length)
}

/** « Ont voté pour : 51 »; « DÉCIDE » under the assembly that the block above names, then « AUTORISE ». */
export function headless(scene: Scene, sense: Sense): Attested | null {
  const { group, sentences, index, sentence, memory } = scene
  if (enacts(scene)) return { construction: 'headless', actor: bodyAbove(scene)?.name ?? null, subject: null }
  if (group.start > 0) return null
  if (sense.lemma === 'voter' && group.tense === 'perfect')
    return { construction: 'headless', actor: null, subject: null }
  if (!sentence.opens || (sentence.block.kind !== 'paragraph' && sentence.block.kind !== 'item')) return null
  const isNear = memory !== null && sentences.slice(Math.max(0, index - REACH), index).includes(memory.sentence)
  if (isNear && memory.group.start === 0 && memory.attested.subject !== null) return sharing(memory)
  const above = sentences[index - 1]?.items ?? []
  if (group.item.text.length > 3 && group.item.text === group.item.text.toUpperCase())
    return { construction: 'headless', actor: bodyAbove(scene)?.name ?? null, subject: null }
  if (/^[.;:!?]$/u.test(above.at(-1)?.key ?? '.')) return null
  const subject = subjectBefore(above, above.length - 1, group.plural)
  const acts = subject?.kind === 'body' || subject?.kind === 'institution'
  return subject !== null && acts ? { construction: 'headless', actor: actorOf(scene, subject), subject } : null
}

/** « … et a lancé », « …, vote 3 M€ », « Et lance un appel »: the subject of the verb before. */
export function shared({ group, sentence, sentences, index, memory }: Scene): Attested | null {
  if (memory === null || memory.attested.subject === null) return null
  const { items } = sentence
  const before = items[group.before]?.key ?? ''
  const continues = group.before === 0 && memory.sentence === sentences[index - 1]
  if (memory.sentence !== sentence && !continues) return null
  if (!(continues ? /^(?:et|puis)$/u : /^(?:et|puis|mais|[,;-])$/u).test(before)) return null
  return /^(?:la|le|les|leur|l')$/u.test(items[group.start - 1]?.key ?? '') ? null : sharing(memory)
}

function sharing({ attested: { actor, subject } }: Memory): Attested {
  return { construction: 'shared', actor, subject }
}
