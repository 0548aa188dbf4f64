import type { ActionClass, ActionFact } from '../../../corpus/fact.ts'

/** What must be spoken of for a verb of many uses to be an act of a body: « mobiliser 3 M€ », not « les jeunes ». */
export type ObjectKind = 'money' | 'amount' | 'agreement' | 'proposal' | 'matter' | 'office' | 'reading'

export interface Verb {
  /** Infinitive with its fixed words: « émettre un avis favorable ». */
  readonly lemma: string
  readonly class: ActionClass
  /** What the verb says by itself: « refuser » denies, « examiner » and « proposer » leave the matter open. */
  readonly status: ActionFact['status']
  /** Object without which the verb is no action, or null. */
  readonly object: ObjectKind | null
}

/** How a verb is written: participles in four agreements, third persons, the bare infinitive. */
export type FormKind = 'participle' | 'present' | 'future' | 'infinitive'

interface Conjugation {
  /** Masculine singular; the other three are derived. */
  readonly participle: string
  /** Third persons, singular then plural. */
  readonly present: readonly [string, string]
  /** What stands before « a » and « ont ». */
  readonly future: string
}

const IRREGULAR: Readonly<Record<string, Conjugation>> = {
  octroyer: { participle: 'octroyé', present: ['octroie', 'octroient'], future: 'octroier' },
  rejeter: { participle: 'rejeté', present: ['rejette', 'rejettent'], future: 'rejetter' },
  renouveler: { participle: 'renouvelé', present: ['renouvelle', 'renouvellent'], future: 'renouveller' },
  émettre: { participle: 'émis', present: ['émet', 'émettent'], future: 'émettr' },
  mettre: { participle: 'mis', present: ['met', 'mettent'], future: 'mettr' },
  soumettre: { participle: 'soumis', present: ['soumet', 'soumettent'], future: 'soumettr' },
  conclure: { participle: 'conclu', present: ['conclut', 'concluent'], future: 'conclur' },
  convenir: { participle: 'convenu', present: ['convient', 'conviennent'], future: 'conviendr' },
  ouvrir: { participle: 'ouvert', present: ['ouvre', 'ouvrent'], future: 'ouvrir' },
  élire: { participle: 'élu', present: ['élit', 'élisent'], future: 'élir' },
  reconduire: { participle: 'reconduit', present: ['reconduit', 'reconduisent'], future: 'reconduir' },
}

interface Row {
  readonly class: ActionClass
  /** Infinitives, a comma between two; words after the first are fixed. */
  readonly lemmas: string
  readonly object?: ObjectKind
  readonly status?: ActionFact['status']
}

/**
 * The verbs of deliberations and of the press, by what they do. A body that examines, proposes or asks has acted but
 * settled nothing: class `other`, status `planned`. Withdrawing, cancelling and refusing deny, whatever the tense.
 */
const TABLE: readonly Row[] = [
  { class: 'vote', lemmas: 'voter' },
  { class: 'vote', lemmas: 'rejeter', status: 'negated' },
  { class: 'award', lemmas: 'attribuer, accorder, allouer, octroyer, décerner' },
  { class: 'award', lemmas: 'consacrer, affecter, doter, débloquer, débourser, mobiliser, verser', object: 'money' },
  { class: 'award', lemmas: 'investir, abonder, engager, réserver, dédier, destiner', object: 'money' },
  { class: 'award', lemmas: 'financer, cofinancer, subventionner, apporter', object: 'amount' },
  {
    class: 'approval',
    lemmas: 'approuver, valider, entériner, avaliser, ratifier, acter, autoriser, décider, habiliter',
  },
  { class: 'approval', lemmas: 'émettre un avis favorable, donner un avis favorable' },
  { class: 'approval', lemmas: 'donner son accord, donner son feu vert' },
  { class: 'approval', lemmas: 'émettre un avis défavorable, donner un avis défavorable, refuser', status: 'negated' },
  { class: 'adoption', lemmas: 'adopter' },
  { class: 'signature', lemmas: 'signer, cosigner, parapher, contractualiser' },
  { class: 'agreement', lemmas: 'conclure, sceller, nouer, renouveler', object: 'agreement' },
  { class: 'agreement', lemmas: 'convenir' },
  { class: 'launch', lemmas: 'lancer, créer, ouvrir, démarrer, instaurer, instituer, mettre en place' },
  { class: 'announcement', lemmas: 'annoncer' },
  { class: 'announcement', lemmas: 'présenter', object: 'matter' },
  { class: 'appointment', lemmas: 'désigner, nommer, élire', object: 'office' },
  { class: 'inauguration', lemmas: 'inaugurer, poser la première pierre' },
  { class: 'other', lemmas: 'retirer, supprimer, annuler, suspendre', object: 'matter', status: 'negated' },
  { class: 'other', lemmas: 'reconduire' },
  { class: 'other', lemmas: 'modifier, reporter', object: 'matter' },
  { class: 'other', lemmas: 'examiner, étudier, solliciter, demander', status: 'planned' },
  { class: 'other', lemmas: 'proposer', object: 'proposal', status: 'planned' },
  { class: 'other', lemmas: 'soumettre', object: 'reading', status: 'planned' },
]

const VERBS: readonly Verb[] = TABLE.flatMap((row) =>
  row.lemmas.split(', ').map((lemma) => ({
    lemma,
    class: row.class,
    status: row.status ?? 'done',
    object: row.object ?? null,
  })),
)

const BY_FORM: Readonly<Record<FormKind, ReadonlyMap<string, Verb>>> = {
  participle: formsOf('participle'),
  present: formsOf('present'),
  future: formsOf('future'),
  infinitive: formsOf('infinitive'),
}

const BY_LEMMA = new Map(VERBS.map((verb) => [verb.lemma, verb]))

/** The verb that a written form belongs to; accents, case and runs of spaces do not count. */
export function verbOf(kind: FormKind, form: string): Verb | null {
  return BY_FORM[kind].get(keyOf(form)) ?? null
}

export function verbByLemma(lemma: string): Verb | null {
  return BY_LEMMA.get(lemma) ?? null
}

/** A pattern source, to be passed through `french`, of every written form of the kind. */
export function formsPattern(kind: FormKind): string {
  return alternation(VERBS.flatMap((verb) => writtenForms(verb.lemma, kind)))
}

function formsOf(kind: FormKind): ReadonlyMap<string, Verb> {
  return new Map(VERBS.flatMap((verb) => writtenForms(verb.lemma, kind).map((form) => [keyOf(form), verb] as const)))
}

function writtenForms(lemma: string, kind: FormKind): readonly string[] {
  const [infinitive = lemma, ...fixed] = lemma.split(' ')
  const tail = fixed.map((word) => ` ${word}`).join('')
  const { participle, present, future } = IRREGULAR[infinitive] ?? regular(infinitive)
  const forms: Record<FormKind, readonly string[]> = {
    participle: [
      participle,
      `${participle}e`,
      ...(participle.endsWith('s') ? [] : [`${participle}s`]),
      `${participle}es`,
    ],
    present,
    future: [`${future}a`, `${future}ont`],
    infinitive: [infinitive],
  }
  const tails = tail.includes(' son ') ? [tail, tail.replace(' son ', ' leur ')] : [tail]
  return forms[kind].flatMap((form) => tails.map((words) => form + words))
}

/** First group (-er) and second group (-ir), third persons: « lance, lancent », « investit, investissent ». */
function regular(infinitive: string): Conjugation {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('er'))
    return { participle: `${stem}é`, present: [`${stem}e`, `${stem}ent`], future: infinitive }
  if (infinitive.endsWith('ir'))
    return { participle: `${stem}i`, present: [`${stem}it`, `${stem}issent`], future: infinitive }
  if (infinitive.endsWith('re'))
    return { participle: `${stem}u`, present: [stem, `${stem}ent`], future: infinitive.slice(0, -1) }
  throw new Error(`« ${infinitive} » follows no regular conjugation: list its forms in IRREGULAR`)
}

/** One pattern for many words, their common beginnings written once: regular expressions try a list one by one. */
function alternation(forms: readonly string[]): string {
  const byFirst = new Map<string, string[]>()
  for (const form of new Set(forms)) {
    const first = form.charAt(0)
    byFirst.set(first, [...(byFirst.get(first) ?? []), form.slice(1)])
  }
  const branches = [...byFirst].filter(([first]) => first !== '').map(([first, rests]) => first + alternation(rests))
  const ends = byFirst.has('') ? '?' : ''
  return branches.length === 0
    ? ''
    : branches.length === 1 && ends === ''
      ? branches.join('')
      : `(?:${branches.join('|')})${ends}`
}

function keyOf(form: string): string {
  return form.normalize('NFD').replace(/\p{M}/gu, '').replace(/ +/gu, ' ').toLowerCase()
}
