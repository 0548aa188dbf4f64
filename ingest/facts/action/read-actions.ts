import type { Block } from '../../../corpus/document.ts'
import type { ActionFact, Fact } from '../../../corpus/fact.ts'
import { contains } from '../../../corpus/span.ts'
import type { Context } from '../rule.ts'
import { attestActive } from './active.ts'
import { nominalAct } from './acts.ts'
import { attachVotes } from './attach-votes.ts'
import { attestBare } from './bare.ts'
import { attestInfinitive } from './infinitive.ts'
import { sentencesIn } from './items.ts'
import { type Sense, sensesOf } from './lexicon.ts'
import { attestPassive } from './passive.ts'
import type { Attested, Memory, Scene } from './scene.ts'
import { groupsAt } from './verb-group.ts'

/** Adds the acts that the verbs of the context tell. */
export function readActions(facts: readonly Fact[], context: Context): readonly Fact[] {
  const sentences = sentencesIn(context, facts)
  const actions: ActionFact[] = []
  let memory: Memory | null = null
  sentences.forEach((sentence, index) => {
    if (!tellsActs(sentence.block)) return
    for (let at = 0; at < sentence.items.length; at++) {
      const item = sentence.items[at]
      if (item === undefined || (item.act === null && item.readings.length === 0)) continue
      const noun = nominalAct({ sentences, index, sentence, context }, at)
      const act = noun === null ? verbalAct({ sentences, index, sentence, memory, context }, at) : null
      if (noun !== null) actions.push(noun)
      else if (act === null) context.reject('action-verbs', { start: item.start, end: item.end })
      else {
        actions.push(factOf(act.scene, act.sense, act.attested))
        memory = { sentence, group: act.scene.group, attested: act.attested }
      }
    }
  })
  return [...facts, ...attachVotes(withoutParts(actions), sentences, context)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )
}

/** Visas cite what other acts decided, before this one. */
function tellsActs({ kind, part }: Block): boolean {
  return kind !== 'header' && kind !== 'source' && part !== 'visa'
}

/** « décide d'attribuer » holds « décide » too: the longer group stays. */
function withoutParts(actions: readonly ActionFact[]): readonly ActionFact[] {
  return actions.filter((action, index) => {
    const around = actions.slice(Math.max(0, index - 2), index + 3)
    return !around.some(
      ({ span }) => contains(span, action.span) && span.end - span.start > action.span.end - action.span.start,
    )
  })
}

interface VerbalAct {
  readonly scene: Scene
  readonly sense: Sense
  readonly attested: Attested
}

/** The act that the first attested group at `at` tells. */
function verbalAct(scene: Omit<Scene, 'group'>, at: number): VerbalAct | null {
  for (const group of groupsAt(scene.sentence.items, at)) {
    const found = attested({ ...scene, group })
    if (found !== null) return found
  }
  return null
}

function attested(scene: Scene): VerbalAct | null {
  for (const sense of sensesOf(scene.group.lemma)) {
    const { voice } = scene.group
    const found =
      voice === 'active'
        ? attestActive(scene, sense)
        : voice === 'bare'
          ? attestBare(scene, sense)
          : voice === 'infinitive'
            ? attestInfinitive(scene, sense)
            : attestPassive(scene, sense)
    if (found !== null) return { scene, sense, attested: found }
  }
  return null
}

function factOf({ sentence: { items }, group, context }: Scene, sense: Sense, attested: Attested): ActionFact {
  const start = items[group.start]?.start ?? 0
  let end = items[group.end]?.end ?? 0
  if (sense.tail !== null) end += sense.tail.exec(context.shadow.slice(end, end + 80))?.[0].length ?? 0
  return {
    kind: 'action',
    span: { start, end },
    rule: `action-${attested.construction}`,
    lemma: sense.lemma,
    class: attested.class ?? sense.class,
    actor: attested.actor,
    status: group.denied ? 'negated' : (sense.status ?? (group.toCome ? 'planned' : 'done')),
    vote: null,
  }
}
