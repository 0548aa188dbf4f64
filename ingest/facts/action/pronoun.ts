import { nounPhrase, type Subject } from './noun-phrase.ts'
import type { Scene } from './scene.ts'
import { actorOf } from './scene.ts'

const FEMININE =
  /^(?:la |cette |sa )?(?:commission|assembl[ée]e|r[ée]gion|collectivit[ée]|ville|commune|m[ée]tropole|pr[ée]sidente|pr[ée]f[èe]te|ministre|communaut[ée]|agence|chambre|ctg|ctm|f[ée]d[ée]ration|banque|caisse|agglo|s[ée]ance|pl[ée]ni[èe]re|union|intercommunalit[ée]|conseill[èe]res?|association|d[ée]l[ée]gation|direction|universit[ée])/iu

/** The subject that a pronoun takes up: that of the verb before, else what opens the sentence before. */
export function antecedentOf(pronoun: Subject, scene: Scene): { subject: Subject; actor: string | null } | null {
  const { memory, sentences, index, sentence } = scene
  const known = memory?.attested.subject ?? null
  const near = memory !== null && (memory.sentence === sentence || memory.sentence === sentences[index - 1])
  if (near && known !== null && known.kind !== 'pronoun' && agrees(pronoun.key, known))
    return { subject: known, actor: memory.attested.actor }
  const previous = sentences[index - 1]
  for (const { items, limit } of [
    { items: sentence.items, limit: pronoun.head },
    { items: previous?.items ?? [], limit: previous?.items.length ?? 0 },
  ]) {
    for (let end = 0; end < limit; end++) {
      const opens = end === 0 || /^[,:]$/u.test(items[end - 1]?.key ?? '') || end < 4
      const item = items[end]
      if (!opens || item === undefined) continue
      const subject = nounPhrase(items, end, null)
      if (
        subject !== null &&
        (subject.kind === 'body' || subject.kind === 'institution') &&
        agrees(pronoun.key, subject)
      )
        return { subject, actor: actorOf(scene, subject) }
    }
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
