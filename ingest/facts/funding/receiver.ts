import { refOf } from '../../../corpus/bodies/body.ts'
import { communeNamed } from '../../../corpus/bodies/communes.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import type { Phrase } from './chunks.ts'
import { singular } from './fold.ts'
import { isCost, isGift, isMatter, isNeutral, isReceiver } from './lexicon.ts'
import { named } from './names.ts'
import type { FundingContext, Role, Scene } from './scene.ts'

/** How sure the construction makes it that the phrase receives. */
export type Slot = 'recipient' | 'dative' | 'devoted' | 'for' | 'subject'

/**
 * The phrase as who receives, or null where it says what for: a body, a commune by its bare name, a common noun for
 * receivers, a proper name; after a verb that gives, anything that is no operation.
 */
export function receiver(phrase: Phrase, slot: Slot, scene: Scene): Role | null {
  const { body, head, span } = phrase
  const before = body === null ? antecedentOf(phrase, scene) : null
  if (before !== null) return { body: before, span }
  if (body !== null) return isFunderOnly(body, slot) ? null : { body: refOf(body), span: body.span }
  const { key, text } = head
  const applicant = /^(?:demande|dossier|candidature|requete)s?$/u.test(key) ? phrase.bodies[0] : undefined
  if (applicant !== undefined) return { body: refOf(applicant), span: applicant.span }
  if (NOBODY.has(key) || isGift(key) || isCost(key) || isNeutral(key) || head.kind === 'number') return null
  const town = slot === 'for' && !isShareOf(phrase, scene) ? null : communeAt(phrase, scene.context)
  if (town !== null) return { body: town, span }
  const lately = body === null && phrase.bodies.length === 0 ? namedLately(phrase, scene) : null
  if (lately !== null) return { body: lately, span }
  if (isReceiver(key))
    return slot === 'for' && phrase.definite && phrase.keys.length === 1 && singular(key) === key
      ? null
      : named(span, scene.context)
  if (/^\p{Lu}/u.test(text) && slot !== 'devoted' && (!isMatter(key) || (slot === 'subject' && isNamed(phrase))))
    return isNameOfSomeone(phrase, slot, scene) ? named(span, scene.context) : null
  if (isMatter(key))
    return (slot === 'subject' || slot === 'dative') && COUNTED.test(scene.context.shadow.slice(span.start, span.end))
      ? named(span, scene.context)
      : null
  return slot === 'dative' || slot === 'subject' || slot === 'recipient' ? named(span, scene.context) : null
}

/** « l'association », « le club »: the last body of that kind named before. */
function antecedentOf({ keys, definite, head }: Phrase, { known, sentence }: Scene): BodyRef | null {
  const types = keys.length === 1 && definite ? KINDS.find(([nouns]) => nouns.test(head.key))?.[1] : undefined
  if (types === undefined) return null
  const earlier = [...known.values()].filter(
    ({ type, span }) => types.test(type) && span.end <= head.span.start && span.start < sentence.span.end,
  )
  const last = earlier.toSorted((a, b) => a.span.start - b.span.start).at(-1)
  return last === undefined ? null : refOf(last)
}

/** « 3 000 € vont aux Vergers ; l'association … », « apporte au bénéficiaire »: who was named before, of whatever kind. */
function namedLately({ keys, definite, head, whole }: Phrase, { sentence, known }: Scene): BodyRef | null {
  if (!definite || keys.length > 1 || !STANDS_FOR_NAME.test(head.key)) return null
  const inSentence = [...sentence.bodies.filter(({ span }) => span.end <= whole.start)].findLast(couldReceive)
  if (inSentence !== undefined) return refOf(inSentence)
  const others = [...known.values()].filter((body) => couldReceive(body) && body.span.end <= sentence.span.start)
  const [only, ...more] = others
  return only === undefined || more.length > 0 ? null : refOf(only)
}

function couldReceive({ type }: BodyRef): boolean {
  return type === 'association' || type === 'company' || type === 'school' || type === 'other'
}

const STANDS_FOR_NAME =
  /^(?:association|club|structure|organisme|entreprise|societe|etablissement|beneficiaire|attributaire|demandeur|porteur|cooperative|compagnie)$/u

const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/^association$/u, /^association$/u],
  [/^(?:club|structure|organisme)$/u, /^(?:association|operator|other)$/u],
  [/^(?:entreprise|societe)$/u, /^company$/u],
  [/^(?:etablissement|lycee|universite|ecole)$/u, /^(?:school|operator|association)$/u],
  [/^(?:commune|ville|municipalite)$/u, /^commune$/u],
]

/** « Soudures de l'Adour »: a common noun opens a name without article. */
function isNamed({ definite, span, whole, head }: Phrase): boolean {
  return !definite && whole.start === span.start && head.span.start === span.start && /\p{Lu}/u.test(head.text)
}

/** « pour le Théâtre Luc Donat », rather than « pour ForProSup » or « pour la RN88 ». */
function isNameOfSomeone({ keys, head, definite, span }: Phrase, slot: Slot, { sentence }: Scene): boolean {
  if (/\d/u.test(head.text)) return false
  if (slot !== 'for' || (keys.length > 1 && definite)) return true
  // « Deux entreprises lauréates : 450 000 euros pour Textilab »: receivers were announced.
  return sentence.chunks.some(
    (chunk) =>
      chunk.kind === 'phrase' &&
      chunk.span.end < span.start &&
      isReceiver(chunk.head.key) &&
      singular(chunk.head.key) !== chunk.head.key,
  )
}

/** « 57 opérations », « six doctorants »: counted, they are those who receive. */
const COUNTED = /^(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt) /iu

/** Words that follow « à » or « pour » without naming anyone. */
const NOBODY = new Set(
  'total titre maximum minimum moins plus cote sein niveau cours lieu regard nom terme fin debut compter partir travers cela lui eux elle elles horizon jour an annee mois euro part parts parite instar heure dispositif taux moitie tiers quart exception ensemble origine unanimite majorite charge fois suite appui voix solde cloture issue profit image metre metres kilometre hectare tonne place places % point degre etage pot egalite destination nouveau'.split(
    ' ',
  ),
)

function isFunderOnly({ type }: BodyRef, slot: Slot): boolean {
  return type === 'instance' || (slot === 'for' && (type === 'state' || type === 'eu'))
}

/** « dont 1 M€ pour Marseille, 2 M€ pour Toulon »: among the shares of a total, a town receives. */
function isShareOf({ whole }: Phrase, { sentence, context }: Scene): boolean {
  return sentence.amounts.length > 1 && /(?<!\p{L})dont /u.test(context.shadow.slice(sentence.span.start, whole.start))
}

/** « à Mellac »: the commune, when one bears the name. */
function communeAt({ span, whole }: Phrase, { shadow, anchor }: FundingContext): BodyRef | null {
  const words = shadow.slice(span.start, span.end)
  if (!/^\p{Lu}[\p{L}' -]{2,40}$/u.test(words)) return null
  const withArticle = shadow.slice(whole.start, whole.end)
  const one =
    (/^L/u.test(withArticle) ? communeNamed(withArticle, anchor.region?.code ?? null) : null) ??
    communeNamed(words, anchor.region?.code ?? null)
  return one === null ? null : { ...refOf(one.body), name: one.body.name.replace(/^Ville/u, 'Commune') }
}
