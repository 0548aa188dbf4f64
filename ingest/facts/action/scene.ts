import type { ActionClass, BodyFact } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import type { Context } from '../rule.ts'
import { collectivityNear } from './collectivity.ts'
import { CLAUSE_OPENERS, DETERMINERS } from './grammar.ts'
import type { Subject } from './head.ts'
import type { Item, Sentence } from './items.ts'
import type { Sense } from './lexicon.ts'
import { CALL, isInstitution, isOfTheCollectivity } from './nouns.ts'
import type { VerbGroup } from './verb-group.ts'

/** The constructions that tell an act; each needs an example, and names the rule of its facts: `action-passive`. */
export const CONSTRUCTIONS = [
  'active',
  'pronoun',
  'speech',
  'inverted',
  'shared',
  'led',
  'headless',
  'opened',
  'agreed',
  'passive',
  'bestowed',
  'coordinated',
  'opening',
  'reduced',
  'listed',
  'noun',
] as const
type Construction = (typeof CONSTRUCTIONS)[number]

/** Who acts, and the construction that shows it. */
export interface Attested {
  readonly construction: Construction
  readonly actor: string | null
  /** The subject, for verbs and pronouns that follow, or null. */
  readonly subject: Subject | null
  /** The class of the act where who does it changes that of the verb: a firm's own investment is no award. */
  readonly class?: ActionClass
}

/** Who « par … » names. */
export interface Agent {
  readonly actor: string | null
  readonly text: string
}

/** What earlier verbs established, for the verbs that lean on them. */
export interface Memory {
  readonly sentence: Sentence
  readonly group: VerbGroup
  readonly attested: Attested
}

/** A verb group with what is around it. */
export interface Scene {
  readonly context: Context
  readonly sentences: readonly Sentence[]
  /** Place of `sentence` among `sentences`. */
  readonly index: number
  readonly sentence: Sentence
  readonly group: VerbGroup
  readonly memory: Memory | null
}

const CALL_ABOVE = new RegExp(`^[^;:.]{0,60}?(?:${french(CALL)})`, 'iu')

/** The block above a sentence that opens its own: what « Lancé par la Région » speaks of. */
function headingAbove({ sentences, index, sentence, group, context }: Scene): string {
  const above = sentences[index - 1]
  if (!sentence.opens || above === undefined || group.voice !== 'bare') return ''
  return context.shadow.slice(above.span.start, above.span.end)
}

/** Shadow of the sentence after the verb. */
export function textAfter({ sentence, group, context }: Scene, length = 160): string {
  const from = sentence.items[group.end]?.end ?? sentence.span.end
  return context.shadow.slice(from, Math.min(sentence.span.end, from + length))
}

/** Shadow of the items from `start` to `end`, both included. */
export function textOf({ sentence, context }: Scene, start: number, end: number): string {
  return context.shadow.slice(sentence.items[start]?.start ?? 0, sentence.items[end]?.end ?? 0)
}

/** The rest of a sentence that a list of amounts follows. */
const LEAD = /^[^.;:]{0,60}:$/u

/** Whether what the sense needs follows the verb; a relative clause may have named it before: « les 3 M€ que … ». */
export function fits(scene: Scene, sense: Sense): boolean {
  if (sense.needs === null || sense.needs.test(textAfter(scene))) return true
  if (sense.tail !== null) return false
  const leads = sense.class === 'award' && scene.group.voice !== 'bare' && sense.needs.test(' 3 €')
  if (leads && LEAD.test(textAfter(scene)) && leadsToAmounts(scene)) return true
  const { group } = scene
  const before = textOf(scene, Math.max(0, group.start - 14), group.start - 1)
  return (
    sense.needs.test(` ${before.split(/[;:.]/u).at(-1) ?? ''}`) ||
    (sense.class === 'call_for_projects' && CALL_ABOVE.test(headingAbove(scene)))
  )
}

/** Whether the list below says an amount in its first two items. */
function leadsToAmounts({ sentences, index }: Scene): boolean {
  return sentences.slice(index + 1, index + 3).some(({ items }) => items.some(({ key }) => key === '#amount'))
}

/** Who a subject stands for: itself, the body it belongs to, or the collectivity that the document is about. */
export function actorOf(scene: Scene, subject: Subject): string | null {
  if (subject.body !== null) return subject.body.name
  return isOfTheCollectivity(subject.key) ? collectivityNear(scene) : null
}

/** The institution that « par … » names after the verb, with its name where it has one; null where none does. */
export function agentOf(scene: Scene): Agent | null {
  const { items } = scene.sentence
  for (let index = scene.group.end + 1; index < Math.min(items.length, scene.group.end + 16); index++) {
    const key = items[index]?.key ?? ''
    if (/^[.;:«(]$/u.test(key)) return null
    if (key !== 'par') continue
    const head = headAfter(items, index + 1)
    if (head === null) continue
    const { item, body } = head
    const { text } = item
    if (body !== null) return { actor: body.name, text }
    return { actor: isOfTheCollectivity(item.key) ? collectivityNear(scene) : null, text }
  }
  return null
}

/** The institution or proper name that a noun phrase starting at `at` has for its head. */
export function headAfter(
  items: readonly Item[],
  at: number,
): { item: Item; body: BodyFact | null; at: number } | null {
  for (let index = at; index < at + 5; index++) {
    const item = items[index]
    if (item === undefined || CLAUSE_OPENERS.has(item.key)) return null
    if (DETERMINERS.has(item.key) || item.key === 'm' || item.key === '.' || item.key === 'mme') continue
    if (item.body !== null) return { item, body: item.body, at: index }
    if (isInstitution(item.key))
      return { item, body: items.slice(index, index + 5).find(({ body }) => body !== null)?.body ?? null, at: index }
    return /^\p{Lu}/u.test(item.text) ? { item, body: null, at: index } : null
  }
  return null
}
