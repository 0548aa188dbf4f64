import type { ActionFact, BodyType, Fact } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import { isAct } from './act.ts'
import { INSTITUTION } from './nouns.ts'
import { agrees, antecedentOf, pronounOf } from './pronoun.ts'
import type { Attested, Scene } from './scene.ts'
import { type Head, openingHead, subjectBefore } from './subject.ts'

/** An act already attested in this sentence or the one before, for verbs and pronouns that share its subject. */
export interface Earlier {
  readonly sameSentence: boolean
  readonly actor: string | null
  /** Words of its subject, or null when the verb had none: a passive, a noun. */
  readonly subject: string | null
}

/** Classes whose act a person may do for a body that the sentence leaves out: « Xavier Bertrand a inauguré ». */
const PERSONAL = new Set(['announcement', 'inauguration', 'signature'])
const NAME = "(?!L[ae]s? |L')(?:M\\. |Mme )?\\p{Lu}[\\p{L}-]+(?: (?:de |d'|du |le |la )?\\p{Lu}[\\p{L}'-]+){1,3}"
const PERSON_BEFORE = new RegExp(
  `(?:^|[.,;:«"(]\\s?|(?:^| )(?:que|et|puis|-) )${NAME}(?: et [^,;.]{3,60})?(?:, [^,;.]{3,60},)?(?: y| en)?\\s*$`,
  'u',
)
/** Verbs that only bodies do: a proper name will do for their subject, « L'ODARC a voté », « La Cinor a attribué ». */
const OFFICIAL = new Set(
  'voter adopter approuver attribuer accorder allouer octroyer débloquer débourser signer inaugurer'.split(' '),
)
const PROPER_BEFORE =
  /(?:^|[.,;:«"(] ?| - )(?:La|Le|L'|la|le|l') ?\p{Lu}[\p{L}\p{N}-]+(?:[ -]\p{Lu}[\p{L}-]+){0,3}(?: y| en)? *$/u
const PERSON_AFTER = new RegExp(`^ (?:ce \\p{L}+ )?${NAME}`, 'u')

const SAME_SUBJECT = new RegExp(
  french('(?:^|[^\\p{L}])(?:et|puis|mais)\\s*(?:\\p{L}{2,18}ment |aussi |enfin |ensuite )?(?:y )?$'),
  'iu',
)
const QUOTED = /[,»"] *$/u
const INSTITUTION_AFTER = new RegExp(french(`^ (?:la |le |les |l')?(?:${INSTITUTION})(?![\\p{L}])`), 'iu')
/** Heads that stand for the body named after them: « la présidente de la Région », « les élus de la commission ». */
const OF_BODY = new RegExp(french("^[^,.;]{0,40}(?:de |du |des |d')(?:la |l')?$"), 'iu')
/** Bodies whose spending is no public award. */
const PRIVATE: ReadonlySet<BodyType> = new Set(['company', 'school'])

/** Attests an active verb: an institution, or for some acts a person, is its subject, and its object fits. */
export function attestActive(scene: Scene, earlier: Earlier | null, facts: readonly Fact[], shadow: string): Attested {
  const { before, heads, fact } = scene
  if (!isAct(scene)) return null
  const subject = subjectBefore(before, heads)
  if (subject !== null) return actsAs(subject, scene)
  const pronoun = pronounOf(before)
  if (pronoun !== null) return standsFor(pronoun, scene, earlier, facts, shadow)
  if (SAME_SUBJECT.test(before)) return sharedSubject(scene, earlier)
  if (PERSONAL.has(fact.class) && PERSON_BEFORE.test(before)) return { actor: null, subject: null }
  if (isOfficial(fact) && PROPER_BEFORE.test(before)) return { actor: null, subject: null }
  return fact.class === 'announcement' && QUOTED.test(before) ? inverted(scene) : null
}

/** In the present, awards and openings are also said of schemes: « le Ticket Jeunes accorde une remise ». */
function isOfficial(fact: ActionFact): boolean {
  return OFFICIAL.has(fact.lemma) && !(fact.rule === 'action-present' && fact.class === 'award')
}

function actsAs(head: Head, { before, heads, fact }: Scene): Attested {
  const subject = head.text
  if (head.body !== null) {
    const spends = fact.class === 'award' || fact.class === 'vote'
    return spends && PRIVATE.has(head.body.type) ? null : { actor: head.body.name, subject }
  }
  const behind = heads
    .filter(({ body, start }) => body !== null && start >= head.end && OF_BODY.test(before.slice(head.end, start)))
    .sort((a, b) => a.start - b.start)
  return { actor: behind[0]?.body?.name ?? null, subject }
}

/** « Elle a également approuvé »: the subject of the act before, else the institution that opens the sentence. */
function standsFor(
  pronoun: string,
  scene: Scene,
  earlier: Earlier | null,
  facts: readonly Fact[],
  shadow: string,
): Attested {
  if (scene.fact.rule === 'action-present' && !OFFICIAL.has(scene.fact.lemma)) return null
  const subject = earlier?.subject ?? null
  if (earlier !== null && subject !== null) return agrees(pronoun, subject) ? { actor: earlier.actor, subject } : null
  const head = antecedentOf(pronoun, scene, facts, shadow)
  return head === null ? null : actsAs(head, scene)
}

/** « … et a lancé »: the subject of the verb before, else what opens the sentence. */
function sharedSubject(scene: Scene, earlier: Earlier | null): Attested {
  if (earlier?.sameSentence && earlier.subject !== null) return { actor: earlier.actor, subject: earlier.subject }
  const opening = openingHead(scene.before, scene.heads)
  return opening === null ? null : actsAs(opening, scene)
}

/** « …, a annoncé la présidente »: the subject after the verb. */
function inverted({ fact, clause, facts }: Scene): Attested {
  const from = fact.span.end
  const body = facts.find(({ kind, span }) => kind === 'body' && span.start >= from && span.start < from + 6)
  if (body?.kind === 'body') return { actor: body.name, subject: null }
  return INSTITUTION_AFTER.test(clause.after) || PERSON_AFTER.test(clause.after) ? { actor: null, subject: null } : null
}
