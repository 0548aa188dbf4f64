import type { Chunk, Phrase } from './chunks.ts'
import { isGift, isReceiver } from './lexicon.ts'
import { LIKELY_PAYS } from './payer.ts'
import { receiver } from './receiver.ts'
import { nextAmount } from './relations.ts'
import type { Role, Scene } from './scene.ts'

/** Who receives by words that govern no amount: whose the money is, who carries the project out, whom it helps. */
export function impliedReceiver(chunks: readonly Chunk[], at: number, scene: Scene): Role | null {
  return ownerBehind(chunks, at, scene) ?? carrier(chunks, at, scene) ?? helpedBehind(chunks, at, scene)
}

/** « versement de la subvention 2012 du Syndicat mixte des lacs (27 315 €) », « la dette de 900 000 € du club ». */
function ownerBehind(chunks: readonly Chunk[], at: number, scene: Scene): Role | null {
  for (const [index, chunk] of chunks.entries()) {
    if (index > at + 1 || chunk.kind !== 'phrase' || chunk.preposition !== 'de' || isPayer(chunk)) continue
    const before = chunks[index - 1]
    const owned = before?.kind === 'amount' ? chunks[index - 2] : before
    const isBeside = before?.kind === 'amount' ? index - 1 === at : index < at
    if (!isBeside || owned?.kind !== 'phrase' || !OWNED.test(owned.head.key)) continue
    if (chunk.body === null && !isReceiver(chunk.head.key) && !/^\p{Lu}/u.test(chunk.head.text)) continue
    return receiver(chunk, 'recipient', scene)
  }
  return null
}

const OWNED = /^(?:subvention|dotation|aide|bourse|solde|versement|pret|emprunt|dette|deficit)s?$/u

/** « au projet Arve Titane, piloté par le Cetim », « au prêt souscrit par l'office »: who carries it out gets the money. */
function carrier(chunks: readonly Chunk[], at: number, scene: Scene): Role | null {
  const to = nextAmount(chunks, at)
  for (let next = at + 1; next < to; next++) {
    const [verb, agent] = [chunks[next], chunks[next + 1]]
    if (verb?.kind !== 'verb' || !CARRIES.test(verb.key)) continue
    if (agent?.kind === 'phrase' && agent.preposition === 'par' && !isPayer(agent))
      return receiver(agent, 'recipient', scene)
  }
  return null
}

const CARRIES = /^(?:souscrit|contracte|porte|pilote|conduit|mene|depose)e?s?$/u

/** « 2,8 M€ pour accompagner 14 entreprises ». */
function helpedBehind(chunks: readonly Chunk[], at: number, scene: Scene): Role | null {
  const to = nextAmount(chunks, at)
  const helps = chunks.findIndex(
    (chunk, index) =>
      index > at &&
      index < to &&
      chunk.kind === 'verb' &&
      chunk.preposition === 'pour' &&
      chunk.verb?.relation === 'support',
  )
  const object = helps === -1 ? undefined : chunks[helps + 1]
  return object?.kind === 'phrase' &&
    object.preposition === null &&
    (object.body !== null || isReceiver(object.head.key))
    ? receiver(object, 'for', scene)
    : null
}

function isPayer({ body, head }: Phrase): boolean {
  return isGift(head.key) || (body !== null && LIKELY_PAYS.has(body.type))
}
