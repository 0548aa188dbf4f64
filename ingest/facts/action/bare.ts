import { isQuestion } from './clause.ts'
import { DETERMINERS, isHave, PREPOSITIONS } from './grammar.ts'
import type { Item } from './items.ts'
import type { Sense } from './lexicon.ts'
import { isFirst, ledBy } from './listed.ts'
import { DATE_AFTER, LOOSE, PRIVATE_AGENT, QUALIFIERS, reduced, UNANIMOUS } from './reduced.ts'
import { type Attested, actorOf, agentOf, fits, type Scene, textAfter } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** Attests a participle without auxiliary: one that shares a verb's auxiliary, or that recalls an act. */
export function attestBare(scene: Scene, sense: Sense): Attested | null {
  if (!fits(scene, sense) || sense.status !== null || isQuestion(scene) || isExcluded(scene)) return null
  const first = isFirst(scene.sentence.items, scene.group.start) ? (ledBy(scene) ?? opening(scene, sense)) : null
  return coordinated(scene) ?? joined(scene) ?? first ?? afterColon(scene, sense) ?? reduced(scene, sense)
}

/** « ni une somme déjà votée », « la reprise ». */
function isExcluded({ group, sentence: { items } }: Scene): boolean {
  const before = items[group.start - 1]?.key ?? ''
  if (/^(?:aux?|etant|ayant|restent?)$/u.test(before)) return true
  // « des élus »: people.
  if (/^elue?s$/u.test(group.item.key) && /^(?:des|d')$/u.test(before)) return true
  // « de mise », « sur remise »: a noun.
  if (/^(?:re)?(?:mise|prise)$/u.test(group.item.key) && PREPOSITIONS.has(before)) return true
  if (DETERMINERS.has(before) && !/^(?:premi|second|dern|autre|tout|deux|trois)/u.test(before)) return true
  return items.slice(Math.max(0, group.start - 8), group.start).some(({ key }) => key === 'ni')
}

/** « a modifié douze tarifs et voté le budget », « ont été votés et attribués ». */
function coordinated({ group, sentence, memory }: Scene): Attested | null {
  if (memory === null || memory.sentence !== sentence || memory.group.tense !== 'perfect') return null
  const before = sentence.items[group.before]?.key ?? ''
  if (!/^(?:et|ou|,|;|puis)$/u.test(before)) return null
  if (memory.group.voice === 'passive' && before !== 'et') return null
  if (
    memory.group.voice === 'active' &&
    (!/(?:[éiut]|is)$/iu.test(group.item.text) || !isFollowedByObject(sentence.items, group.end))
  )
    return null
  return { construction: 'coordinated', actor: memory.attested.actor, subject: memory.attested.subject }
}

/** How far an auxiliary may stand before the verb that shares it, in items. */
const SHARED_WITHIN = 40

function lastHave(items: readonly Item[], before: number): number {
  for (let at = before - 1; at >= Math.max(0, before - SHARED_WITHIN); at--) if (isHave(items[at])) return at
  return -1
}

/** « a débattu de ses comptes et adopté son budget »: the auxiliary of a verb that tells no act. */
function joined(scene: Scene): Attested | null {
  const {
    group,
    sentence: { items },
  } = scene
  if (!/^(?:et|,)$/u.test(items[group.before]?.key ?? '') || !isFollowedByObject(items, group.end)) return null
  if (!/(?:[éiut]|is)$/iu.test(group.item.text)) return null
  const auxiliary = lastHave(items, group.before)
  const verb = items[auxiliary + 1]
  if (auxiliary < 1 || verb === undefined || !/(?:[éiu]|is|it)$/iu.test(verb.text)) return null
  const subject = subjectBefore(items, auxiliary - 1, null)
  const acts = subject?.kind === 'body' || subject?.kind === 'institution'
  return subject !== null && acts ? { construction: 'coordinated', actor: actorOf(scene, subject), subject } : null
}

function isFollowedByObject(items: readonly Item[], end: number): boolean {
  const next = items[end + 1]?.key ?? ''
  return DETERMINERS.has(next) || next === '#amount' || /^\d/u.test(next) || next === 'des' || next === 'du'
}

/** « Adopté à l'unanimité », « Signé avec l'État, le contrat … », « Lancé par la Région … ». */
function opening(scene: Scene, sense: Sense): Attested | null {
  const { items } = scene.sentence
  const agent = agentOf(scene)
  const found: Attested = { construction: 'opening', actor: agent?.actor ?? null, subject: null }
  const after = textAfter(scene)
  // « Fondée en 1903, la maison … », « Reprise par ses cadres, la société … ».
  if (agent === null && (sense.lemma === 'fonder' || PRIVATE_AGENT.test(after))) return null
  if (agent !== null || UNANIMOUS.test(after) || DATE_AFTER.test(after) || /^ (?:avec|entre) /u.test(after))
    return found
  const alone = items.slice(scene.group.end + 1).every(({ key }) => /^[.)]$/u.test(key))
  const next = items[scene.group.end + 1]?.key ?? ''
  if (alone || next === '(' || next === ':') return sense.weight !== 'common' ? found : null
  if (sense.lemma === 'garantir') return null
  const apposed =
    !QUALIFIERS.has(sense.lemma) &&
    !LOOSE.has(sense.lemma) &&
    items.slice(scene.group.end + 1, -3).some(({ key }) => key === ',')
  return apposed ? found : null
}

/** « Budget primitif : adopté à la majorité », « Aide au club : accordée ». */
function afterColon(scene: Scene, sense: Sense): Attested | null {
  if (scene.sentence.items[scene.group.before]?.key !== ':' || sense.weight === 'common') return null
  return { construction: 'opening', actor: agentOf(scene)?.actor ?? null, subject: null }
}
