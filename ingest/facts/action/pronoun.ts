import type { Subject } from './head.ts'
import type { Item } from './items.ts'
import type { Sense } from './lexicon.ts'
import { nounPhrase } from './noun-phrase.ts'
import { actorOf, type Memory, type Scene } from './scene.ts'
import { openingSubject } from './subject.ts'

const FEMININE =
  /^(?:la |cette |sa )?(?:commission|assembl[ée]e|r[ée]gion|collectivit[ée]|ville|commune|m[ée]tropole|pr[ée]sidente|pr[ée]f[èe]te|ministre|communaut[ée]|agence|chambre|ctg|ctm|f[ée]d[ée]ration|banque|caisse|agglo|s[ée]ance|pl[ée]ni[èe]re|union|intercommunalit[ée]|conseill[èe]res?|association|d[ée]l[ée]gation|direction|universit[ée])/iu

/** « Il s'agit », « C'est », « Il y a »: a sentence that names no subject of its own. */
const IMPERSONAL = /^(?:il (?:s'|y |reste|manque|faut)|c'|ce sont|cela)/u

/** The subject that a pronoun takes up: that of the verb before, else what opens this sentence or the one before. */
export function antecedentOf(
  pronoun: Subject,
  scene: Scene,
  sense: Sense,
): { subject: Subject; actor: string | null } | null {
  const { memory, sentences, index, sentence } = scene
  const known = memory?.attested.subject ?? null
  const previous = sentences[index - 1]?.items ?? []
  // « le pacte … Celui-ci mobilise 2 M€ »: what is not said of institutions only may be said of the thing named last.
  if (/-ci$/u.test(pronoun.key) && sense.weight === 'official') return placed(lastNamed(previous, pronoun), scene)
  if (
    memory !== null &&
    known !== null &&
    known.kind !== 'pronoun' &&
    isNear(scene, memory) &&
    agrees(pronoun.key, known)
  )
    return { subject: known, actor: memory.attested.actor }
  const own = openingSubject(sentence.items, pronoun.head)
  const subject = own !== null && agrees(pronoun.key, own) ? own : openingSubject(previous, previous.length)
  return placed(subject !== null && agrees(pronoun.key, subject) ? subject : null, scene)
}

function placed(subject: Subject | null, scene: Scene): { subject: Subject; actor: string | null } | null {
  return subject === null ? null : { subject, actor: actorOf(scene, subject) }
}

/** How many items of a list may part a pronoun from its lead. */
const LIST_WITHIN = 40

/** Whether nothing but items of a list and impersonal sentences stands between the pronoun and the verb before. */
function isNear({ sentences, index }: Scene, memory: Memory): boolean {
  for (let above = index; above >= Math.max(0, index - LIST_WITHIN); above--) {
    const sentence = sentences[above]
    if (sentence === undefined || sentence === memory.sentence) return sentence !== undefined
    const opening = sentence.items.slice(0, 3).map(({ key }) => key)
    const speaksOfIt = above === index || sentence.block.kind === 'item' || IMPERSONAL.test(opening.join(' '))
    if (!speaksOfIt) return false
  }
  return false
}

/** « … de la Commission permanente. Celle-ci a »: the institution named last that the pronoun agrees with. */
function lastNamed(items: readonly Item[], pronoun: Subject): Subject | null {
  for (let at = items.length - 1; at >= 0; at--) {
    const subject = nounPhrase(items.slice(at, at + 1), 0, null)
    const acts = subject?.kind === 'body' || subject?.kind === 'institution'
    if (subject !== null && acts && agrees(pronoun.key, subject)) return subject
  }
  return null
}

/** Whether « elle » may stand for the subject, by gender and number as far as its words show them. */
function agrees(pronoun: string, { key, text, body, head, start, end, kind }: Subject): boolean {
  const name = key === '#body' ? text : key
  const plural = /^(?:ils|elles|ceux|celles)/u.test(pronoun)
  const isPlural =
    /^(?:[ée]lus?|[ée]lues|conseill[\p{L}]*s|partenaires|signataires|financeurs|d[ée]partements|communes|parties|bailleurs)$/iu.test(
      name,
    )
  const group = end > head && kind !== 'name' && start < head + 1
  if (plural) return isPlural || group
  if (isPlural) return false
  const feminine = /^(?:elle|celle)/u.test(pronoun)
  const isFeminine = FEMININE.test(name) || (body?.type === 'region' && !/conseil/iu.test(name))
  return feminine === isFeminine || (feminine && body !== null && !/^(?:d[ée]partement|conseil|[ée]tat)/iu.test(name))
}
