import type { BodyType } from '../../../corpus/fact.ts'
import { french } from '../patterns.ts'
import { isHypothetical } from './clause.ts'
import { headless, inverted, shared } from './elided.ts'
import { DETERMINERS, PREPOSITIONS, SPEAKERS } from './grammar.ts'
import type { Subject } from './head.ts'
import type { Sense } from './lexicon.ts'
import { ledBy } from './listed.ts'
import { opens } from './opens.ts'
import { antecedentOf } from './pronoun.ts'
import { type Attested, actorOf, fits, type Scene, textAfter } from './scene.ts'
import { openingSubject, subjectBefore } from './subject.ts'

/** Bodies whose spending is no public award. */
const PRIVATE: ReadonlySet<BodyType> = new Set(['company', 'school'])
/** What a firm does with its own money: no award. */
const OWN_MONEY: ReadonlySet<string> = new Set(['investir', 'réinvestir', 'rembourser'])
/** Classes whose act a person or a name that no rule knows may do: « Jeanne Morel a inauguré », « la Cinor finance ». */
const BY_NAME: ReadonlySet<string> = new Set(
  'announcement inauguration signature launch vote adoption approval award agreement appointment'.split(' '),
)
/** Objects that give a verb quite another sense: « accorder une grande importance », « ouvrir ses portes ». */
const IDIOM = new RegExp(
  `^ ${french(
    [
      "(?:(?:une?|la|l'|le|les|des|deux|trois|plusieurs|son|sa|ses|leurs?|toute|plus d')\\s?)?",
      '(?:(?:grande?|petite?|nouvelle|forte|bonne|belle|double|autre|large|véritable|seule|propre|même|première|particulière|toute) )?',
      '(?:importance|attention|priorité|place|confiance|voies?|alerte|préférence|défis?|portes?|droit|rôle|part|lieu|exemple',
      '|naissance|sens|parole|rendez-vous|suite|fin|temps|la main|conscience|réponses?|précisions?|solutions?|preuve',
      '|connaissance|forme|effet|goût|envie)(?![\\p{L}])',
    ].join(''),
  )}`,
  'iu',
)
/** Texts that act for who adopted them: « la délibération attribue 3 M€ ». */
const TEXTS: ReadonlySet<string> = new Set('deliberation rapport arrete decision avenant'.split(' '))
/** Verb forms that are nouns too: « leur demande », « le solde ». */
const NOUN_LIKE =
  /^(?:aide|vote|finance|demande|lance|acte|prime|offre|avance|reserve|annonce|solde|regle|porte|baisse|double|depense|eponge|limite|hausse|coupe|place|retire)s?$/u
const SINGULAR = /^(?:le|la|l'|une?|ce|cet|cette|son|sa|leur|notre)$/u
/** « Trente-deux Mahorais »: people rather than a name. */
const COUNTED =
  /^(?:\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent)(?!\p{L}))/u
const PLURAL = /^(?:les|des|ces|ses|leurs|nos|deux|trois|quatre|plusieurs|\d+)$/u

/** Attests an active verb: an institution, or for some acts a name, is its subject. */
export function attestActive(scene: Scene, sense: Sense): Attested | null {
  const { group, sentence } = scene
  if (!fits(scene, sense) || isIdiom(scene, sense) || isNoun(scene) || isRule(scene, sense)) return null
  if (sense.lemma === 'convenir') return { construction: 'agreed', actor: null, subject: null }
  const subject = subjectBefore(sentence.items, group.before, group.plural)
  if (isHypothetical(scene, subject)) return null
  if (group.tense === 'gerund' && (subject === null || subject.end !== group.start - 1 || subject.kind === 'name'))
    return null
  if (subject?.kind === 'pronoun') return standsFor(subject, scene, sense)
  const isApart =
    subject !== null && subject.end < group.before && !/^[,)]$/u.test(sentence.items[group.before]?.key ?? '')
  if (
    subject !== null &&
    agreesWith(subject, scene) &&
    !(group.tense === 'present' && NOUN_LIKE.test(group.item.key) && (isApart || isApposed(subject, scene)))
  ) {
    const acts = actsAs(subject, scene, sense)
    if (acts !== null) return acts
    if (opens(scene, sense, subject)) return { construction: 'opened', actor: null, subject: null }
  }
  if (group.tense === 'gerund') return null
  return inverted(scene, sense) ?? shared(scene) ?? joined(scene, sense) ?? ledBy(scene) ?? headless(scene, sense)
}

/** Whether `subject` may do what the verb says, and who it stands for. */
function actsAs(subject: Subject, scene: Scene, sense: Sense): Attested | null {
  const found: Attested = { construction: 'active', actor: actorOf(scene, subject), subject }
  if (scene.group.lemma === "s'ouvrir") return null
  if (subject.body !== null && subject.kind === 'body') {
    const spends = sense.class === 'award' || sense.class === 'vote'
    if (!spends || !PRIVATE.has(subject.body.type) || sense.lemma === 'prêter') return found
    return OWN_MONEY.has(sense.lemma) ? { ...found, class: 'other' } : null
  }
  if (subject.kind === 'institution' || (sense.weight === 'official' && TEXTS.has(subject.key))) return found
  const settles = sense.weight === 'settling' && scene.group.tense === 'perfect'
  const isHeading =
    subject.start === subject.end && scene.group.tense === 'present' && NOUN_LIKE.test(scene.group.item.key)
  const isCounted = COUNTED.test(scene.sentence.items[subject.start]?.key ?? '')
  return subject.kind === 'name' && !isHeading && !isCounted && (settles || BY_NAME.has(sense.class)) ? found : null
}

/** « La commission examine douze dossiers et vote 3 M€ »: joined to a verb that tells no act. */
function joined(scene: Scene, sense: Sense): Attested | null {
  const {
    group,
    sentence: { items },
  } = scene
  if (!/^(?:et|puis|mais)$/u.test(items[group.before]?.key ?? '')) return null
  const subject = openingSubject(items, group.before)
  const acts = subject !== null && agreesWith(subject, scene) ? actsAs(subject, scene, sense) : null
  return acts === null ? null : { ...acts, construction: 'shared' }
}

function standsFor(pronoun: Subject, scene: Scene, sense: Sense): Attested | null {
  if (SPEAKERS.has(pronoun.key)) return { construction: 'speech', actor: null, subject: pronoun }
  const antecedent = antecedentOf(pronoun, scene, sense)
  if (antecedent === null && givesMoney(scene, sense)) return { construction: 'pronoun', actor: null, subject: pronoun }
  const acts = antecedent === null ? null : actsAs(antecedent.subject, scene, sense)
  return acts === null ? null : { ...acts, construction: 'pronoun', actor: antecedent?.actor ?? acts.actor }
}

/** « Elle lui a versé 140 000 € »: an amount as the object shows an award, whoever the pronoun stands for. */
function givesMoney({ group, sentence: { items } }: Scene, sense: Sense): boolean {
  return sense.class === 'award' && group.tense === 'perfect' && items[group.end + 1]?.key === '#amount'
}

function isIdiom(scene: Scene, sense: Sense): boolean {
  const after = textAfter(scene)
  // « sert une bourse », but « sert à payer ».
  if (sense.lemma === 'servir' && /^ (?:à|aux?|de|d')(?!\p{L})/iu.test(after)) return true
  if (/^ suite(?!\p{L})/iu.test(after)) return true
  // « se dit prête à payer ».
  if (sense.lemma === 'prêter' && /^ à \p{Ll}/iu.test(after) && !/\d/u.test(after.slice(0, 14))) return true
  if (sense.lemma === 'créer' && /^ [^,.;]{0,30}emplois/iu.test(after)) return true
  return (sense.needs === null || sense.lemma === 'donner') && IDIOM.test(after)
}

/** « ne paie jamais », « devra rembourser »: a rule rather than an act. */
function isRule({ group, sentence: { items } }: Scene, sense: Sense): boolean {
  if (group.tense === 'present') return items[group.end]?.key === 'jamais'
  return group.tense === 'intended' && sense.class === 'award' && /^(?:doi|dev)/u.test(items[group.start]?.key ?? '')
}

/** « Gîtes de Picardie : 62 dossiers, aide moyenne »: what no object follows behind a comma is a noun. */
function isApposed(subject: Subject, { group, sentence: { items } }: Scene): boolean {
  const next = items[group.end + 1]?.key ?? ''
  const hasObject = DETERMINERS.has(next) || next.startsWith('#') || /^(?:\d|des$|du$|à$|aux?$|en$)/u.test(next)
  return subject.end < group.before && !hasObject
}

/** « leur demande », « la finance »: an article before what is also a noun. */
function isNoun({ group, sentence: { items } }: Scene): boolean {
  if (group.tense !== 'present' || group.start !== group.end) return false
  const before = items[group.start - 1]?.key ?? ''
  if (/^(?:tout|chaque|un|une|cet|cette|son|sa)$/u.test(before)) return true
  if (group.before < group.start - 1) return NOUN_LIKE.test(group.item.key) && /^(?:la|le|les|l'|leur)$/u.test(before)
  return DETERMINERS.has(before) || PREPOSITIONS.has(before)
}

/** A plural verb wants a plural subject or several, a singular one no plural: « les pompes de l'État qui maintiennent ». */
function agreesWith({ kind, start, head, end, key }: Subject, { group, sentence: { items } }: Scene): boolean {
  if (group.plural === null || key === '#body') return group.plural !== true || isSeveral(items.slice(start, end + 1))
  const determiners = items.slice(start, head)
  // « François », « le Fonds »: an s of its own.
  const isBare = kind !== 'name' && !determiners.some((item) => SINGULAR.test(item.key))
  const isPlural = determiners.some((item) => PLURAL.test(item.key)) || (isBare && /[sx)]$/u.test(key))
  return group.plural ? isPlural || isSeveral(items.slice(head, end + 1)) : !isPlural
}

function isSeveral(items: Scene['sentence']['items']): boolean {
  return items.some(({ key }) => PLURAL.test(key) || /^(?:et|ni|,|avec|ainsi)$/u.test(key))
}
