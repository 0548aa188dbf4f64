import { refOf } from '../../../corpus/bodies/body.ts'
import type { BodyFact } from '../../../corpus/fact.ts'
import type { Phrase } from './chunks.ts'
import { fold } from './fold.ts'
import { isReceiver } from './lexicon.ts'
import { named } from './names.ts'
import { FUNDERS } from './payer.ts'
import type { Role, Scene } from './scene.ts'

/** « la subvention de l'association X », « l'abonnement des apprentis »: whose it is, by the complement; null for a payer. */
export function ownerOf(phrase: Phrase, scene: Scene): Role | null {
  const body = phrase.bodies.find(isNoPayer)
  if (body !== undefined) return { body: refOf(body), span: body.span }
  if (phrase.bodies.length > 0) return null
  const { start, end } = phrase.span
  const complement = COMPLEMENT.exec(scene.context.shadow.slice(start, end))
  const [opening, noun] = [complement?.[0], complement?.groups?.noun]
  if (complement === null || opening === undefined || noun === undefined || !isReceiver(fold(noun))) return null
  return named({ start: start + complement.index + opening.length - noun.length, end }, scene.context)
}

function isNoPayer({ type }: BodyFact): boolean {
  return !FUNDERS.has(type)
}

const COMPLEMENT = /(?<=\p{L}) (?:du |de la |de l'|des )(?<noun>[\p{L}-]+)/u
