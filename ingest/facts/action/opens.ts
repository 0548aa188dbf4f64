import type { Subject } from './head.ts'
import type { Sense } from './lexicon.ts'
import { type Scene, textAfter } from './scene.ts'

/** What « s'ouvre »: a procedure rather than a place. */
const PROCEDURES: ReadonlySet<string> = new Set(
  'concertation consultation enquete appel appels campagne negociation negociations inscriptions candidatures depot depots guichet travaux chantier'.split(
    ' ',
  ),
)
/** Where or when something opens, as opposed to what one opens. */
const OPENS_AT =
  /^ (?:en (?!\p{Ll}+ (?:d|des|du|un|une|le|la|les)(?!\p{L}))|à |au |aux |d'ici|dans |lundi|fin |le \d|l'(?:an|été|hiver|automne)|hier)/u
/** Whether the verb says that `subject` opens or starts, by itself: « l'enquête s'ouvre », « une halle ouvrira à Brest ». */
export function opens(scene: Scene, sense: Sense, subject: Subject): boolean {
  return /ouvrir$|^démarrer$/u.test(sense.lemma) && (PROCEDURES.has(subject.key) || opensItself(scene, sense, subject))
}

/** « une légumerie ouvrira à Beauvais », « le musée ouvrira ses portes »: what opens is new. */
function opensItself(scene: Scene, sense: Sense, subject: Subject): boolean {
  if (sense.class === 'inauguration') return true
  const isToOpen = scene.group.tense === 'future' || scene.group.tense === 'perfect'
  return (
    isToOpen &&
    sense.lemma === 'ouvrir' &&
    subject.kind === 'noun' &&
    sense.class === 'launch' &&
    OPENS_AT.test(textAfter(scene))
  )
}
