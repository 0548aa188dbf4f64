import { refOf } from '../../../corpus/bodies/body.ts'
import type { Chunk } from './chunks.ts'
import { giftAmong } from './lexicon.ts'
import type { Governor } from './reading.ts'
import { receiver } from './receiver.ts'
import { between, RECIPIENT } from './recipient.ts'
import { previousAmount, subjectOf } from './relations.ts'
import type { Role, Scene } from './scene.ts'

/** « Grâce au concours de la Région (80 000 €), le club a ouvert … »: the subject of what the money allowed. */
export function helped(
  chunks: readonly Chunk[],
  at: number,
  { noun, nounAt, verb }: Governor,
  scene: Scene,
): Role | null {
  const amount = chunks[at]
  const means = noun ?? (amount?.kind === 'amount' ? amount : null)
  if (means === null || verb !== null || (means.preposition !== 'grâce' && means.preposition !== 'avec')) return null
  const main = chunks.findIndex((chunk) => chunk.kind === 'verb' && !chunk.bare && chunk.tense !== 'infinitive')
  const subject = main === -1 ? undefined : subjectOf(chunks, main)?.phrases[0]
  const phrase =
    subject ?? chunks.slice((nounAt ?? at) + 1).find((chunk) => chunk.kind === 'phrase' && chunk.preposition === null)
  if (phrase?.kind !== 'phrase' || phrase === noun) return null
  // « la médiathèque rouvrira grâce à 1 M€ de la Région »: a place, unless it bears the name of somebody.
  return noun === null && phrase.body === null ? null : receiver(phrase, 'for', scene)
}

/** « la demande de l'association X, tendant à obtenir 3 000 € »: who asks is who would receive. */
export function applicant(chunks: readonly Chunk[], at: number): Role | null {
  for (const chunk of chunks.slice(0, at)) {
    if (chunk.kind !== 'phrase' || !/^(?:demande|requete|candidature|dossier)s?$/u.test(chunk.head.key)) continue
    const body = chunk.bodies.find(({ type }) => type !== 'region' && type !== 'state' && type !== 'instance')
    if (body !== undefined) return { body: refOf(body), span: body.span }
  }
  return null
}

/** « au profit de la chambre, 3 M€ »: said ahead of the amount. */
export function recipientBefore(chunks: readonly Chunk[], at: number, scene: Scene): Role | null {
  for (let back = at - 1; back > previousAmount(chunks, at); back--) {
    const chunk = chunks[back]
    if (chunk?.kind === 'phrase' && chunk.preposition !== null && RECIPIENT.has(chunk.preposition))
      return receiver(chunk, 'recipient', scene)
  }
  return null
}

/** « Garantie d'emprunt à l'OPAC », « Point 7. Aide aux sinistrés »: the heading says who is helped. */
export function announcedReceiver(scene: Scene): Role | null {
  const { heading, block } = scene.sentence
  if (heading === null || block === heading.block) return null
  const gift = heading.chunks.findIndex((chunk) => chunk.kind === 'phrase' && giftAmong(chunk.keys))
  const role = gift === -1 ? null : between(heading.chunks, gift, heading.chunks.length, 'devoted', scene)
  return role === null || role.body.type === 'region' ? null : { ...role, span: null }
}
