import type { Item } from './items.ts'

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Closed classes of French, as keys: lower case without accents. */
export const HAVE = setOf('ayant a ont avait avaient eut eurent avons ai aura auront aurait auraient')
export const BE = setOf('est sont etait etaient fut furent sera seront serait seraient')
const TO_COME = setOf('sera seront serait seraient aurait auraient')
export const CLITICS = setOf("ne n' y en lui leur l' les la le se s'")
export const REFLEXIVE = setOf("se s'")
export const DENIALS = setOf('pas plus jamais point aucun aucune guere')
export const PRONOUNS = setOf('il elle ils elles celui-ci celle-ci ceux-ci celles-ci')
/** Who speaks for an institution: « nous avons voté ». */
export const SPEAKERS = setOf("nous je j'")
export const DETERMINERS = setOf(
  "mon ma mes la le les l' un une cette ce cet ces son sa ses leur leurs notre nos votre chaque plusieurs deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent tous toutes tout autre autres meme quelque quelques certains certaines nombreux nombreuses premier premiere second seconde nouveau nouvelle nouveaux nouvelles ancien ancienne futur future dernier derniere",
)
export const PREPOSITIONS = setOf(
  "de du des d' a au aux par pour avec sans dans en sur sous chez contre entre vers selon envers aupres via lors hors des depuis pendant malgre outre comme apres avant devant voire face suite sauf concernant visant portant relatif relatifs relative relatives dont jusqu' afin grace",
)
/** Words that open a clause of their own. */
export const CLAUSE_OPENERS = setOf(
  "que qu' si quand lorsque lorsqu' car mais puisque puisqu' dont qui auquel laquelle lequel auxquelles auxquels",
)
const VENIR = setOf('vient viennent venait')
const MODALS = setOf(
  'va vont doit devra devront devrait devraient souhaite souhaitent compte comptent entend entendent veut veulent espere',
)
const DECIDES = setOf('decide decident decida decidait accepte acceptent choisit choisissent continue continuent')
/** Participles that govern an infinitive without « de ». */
const ABLE = setOf('pu du su voulu souhaite')
const DECIDED = setOf('decide choisi accepte resolu')
const PLANS = setOf('prevoit prevoient envisage envisagent projette projettent ambitionne promet promettent')
const PLANNED = setOf('prevu envisage promis')
const ADVERBS = setOf(
  "aussi ainsi donc ensuite enfin deja bien encore toujours meme tous toutes tout pas jamais plus point alors moins desormais hier aujourd'hui ensemble rien notamment puis cependant toutefois certes d'ailleurs a-t-il depuis chacune chacun lundi mardi mercredi jeudi vendredi samedi dimanche",
)
/** Adverbial phrases by their last word, from left to right. */
const PHRASES: readonly (readonly string[])[] = [
  "a l' unanimite|a la majorite|en outre|par ailleurs|en effet|de nouveau|a nouveau|d' abord|tout d' abord|en revanche",
  "au total|de son cote|pour sa part|pour leur part|a ce jour|d' ores et deja|dans la foulee|sans surprise|a son tour",
  'en seance|le meme jour|en plus|de fait|a chaque fois|en partie|en totalite|de plus|a terme|en direct|en interne|y compris',
].flatMap((line) => line.split('|').map((phrase) => phrase.split(' ')))
const PHRASE_ENDS = new Map<string, readonly (readonly string[])[]>(
  PHRASES.map((phrase) => [phrase.at(-1) ?? '', PHRASES.filter((other) => other.at(-1) === phrase.at(-1))]),
)

/** What governs an infinitive or « être », where it starts, and whether the act is still to come. */
export interface Governor {
  readonly start: number
  readonly status: 'done' | 'planned'
}

export function isToCome(auxiliary: string): boolean {
  return TO_COME.has(auxiliary)
}

/** True of « a » and false of « à »; in capitals the accent may be missing. */
export function isHave(item: Item | undefined): boolean {
  return item !== undefined && HAVE.has(item.key) && item.text !== 'à' && item.text !== 'À'
}

/** The nearest index from `at` leftwards that is no adverb; `at` itself where none stands there. */
export function beforeAdverbs(items: readonly Item[], at: number): number {
  let index = at
  for (let steps = 0; steps < 4; steps++) {
    const length = adverbEnding(items, index)
    if (length === 0) break
    index -= length
  }
  return index
}

function adverbEnding(items: readonly Item[], at: number): number {
  const key = items[at]?.key
  if (key === undefined) return 0
  const phrase = PHRASE_ENDS.get(key)?.find((words) =>
    words.every((word, i) => items[at - words.length + 1 + i]?.key === word),
  )
  if (phrase !== undefined) return phrase.length
  if (ADVERBS.has(key)) return 1
  const before = items[at - 1]?.key ?? ''
  const isAdverb =
    /.{3}ment$/u.test(key) &&
    /[\p{L}\d),#]/u.test(before) &&
    !DETERMINERS.has(before) &&
    (!PREPOSITIONS.has(before) || isHave(items[at - 1]))
  return isAdverb ? 1 : 0
}

/** The nearest index leftwards that is no adverb and no date: « a décidé le 3 mars de ». */
function overDate(items: readonly Item[], at: number): number {
  const index = beforeAdverbs(items, at)
  if (items[index]?.key !== '#date') return index
  return beforeAdverbs(items, items[index - 1]?.key === 'le' || items[index - 1]?.key === 'ce' ? index - 2 : index - 1)
}

/** What leads up to the infinitive at `at`: « vient de », « a décidé de », « prévoit d'y », « va ». */
export function governorOf(items: readonly Item[], at: number): Governor | null {
  let index = beforeAdverbs(items, at - 1)
  while (CLITICS.has(items[index]?.key ?? '') && index > 0 && at - index < 4) index--
  index = beforeAdverbs(items, index)
  const key = items[index]?.key ?? ''
  const auxiliaryOfAble = beforeAdverbs(items, index - 1)
  if (ABLE.has(key) && isHave(items[auxiliaryOfAble])) return { start: auxiliaryOfAble, status: 'done' }
  if (MODALS.has(key)) return { start: index, status: 'planned' }
  if (key === 'a' && items[beforeAdverbs(items, index - 1)]?.key.startsWith('apprete'))
    return { start: beforeAdverbs(items, index - 1) - 1, status: 'planned' }
  const pursued = beforeAdverbs(items, index - 1)
  if (key === 'a' && /^(?:continu|poursui)/u.test(items[pursued]?.key ?? ''))
    return { start: pursued, status: 'planned' }
  if (key !== 'de' && key !== "d'") return null
  const verb = overDate(items, index - 1)
  const verbKey = items[verb]?.key ?? ''
  const auxiliary = beforeAdverbs(items, verb - 1)
  if (isHave(items[auxiliary])) {
    if (DECIDED.has(verbKey)) return { start: auxiliary, status: 'done' }
    if (PLANNED.has(verbKey)) return { start: auxiliary, status: 'planned' }
  }
  if (VENIR.has(verbKey) || DECIDES.has(verbKey)) return { start: verb, status: 'done' }
  return PLANS.has(verbKey) ? { start: verb, status: 'planned' } : null
}
