import { french } from '../patterns.ts'
import { isHypothetical, isQuestion } from './clause.ts'
import type { Subject } from './head.ts'
import type { Sense } from './lexicon.ts'
import { NOUNS } from './nouns.ts'
import { DATE_AFTER, PRIVATE_AGENT } from './reduced.ts'
import { type Agent, type Attested, agentOf, fits, type Scene, textAfter, textOf } from './scene.ts'
import { subjectBefore } from './subject.ts'

/** With a bare « est », a state rather than an act: « est financé à 80 % », « est ouvert ». */
const STATES: ReadonlySet<string> = new Set(
  [
    'financer préfinancer cofinancer subventionner aider soutenir appuyer accompagner compenser garantir payer affecter engager',
    'ouvrir rouvrir fermer créer fournir mettre prendre reprendre passer étendre élargir relever réduire limiter répartir',
    'présenter conventionner acquérir confier déléguer retenir désigner maintenir plafonner généraliser exonérer équiper',
  ].flatMap((line) => line.split(' ')),
)
/** Verbs whose passive tells an act of nothing but money: « la matinée a été consacrée au rapport ». */
const SPENT: ReadonlySet<string> = new Set(['consacrer', 'dédier', 'destiner', 'réserver', 'mobiliser', 'investir'])
/** What people and firms do to counted things too: « seize ateliers sont loués ». */
const ANYBODYS: ReadonlySet<string> = new Set(
  'louer vendre acheter répartir regrouper convertir embaucher remplacer placer'.split(' '),
)
const MATTER = new RegExp(`(?<![\\p{L}])(?:${french(`${NOUNS.matter}|lignes?|rien`)})(?![\\p{L}])`, 'iu')
const ENDOWMENT = new RegExp(`^ ${french("(?:d'|de |des )[^.;:]{0,40}?(?:\\d|enveloppe|budget|crédits)")}`, 'iu')
const COUNTED = new RegExp(
  `^${french('(?:(?:plus de|près de|quelque|environ|les) )?(?:\\d|(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|une?|plusieurs)(?:-| ))')}`,
  'iu',
)
/** « est aidé à hauteur de 3 800 euros ». */
const UP_TO_AMOUNT = /^ (?:à hauteur de|à concurrence de|à raison de) \d[\d ,.]*(?:€|euros|[kM]€|millions)/iu
/** What makes a present passive a rule rather than an act. */
const RULE = new RegExp(
  `^[^.;]{0,60}?${french('(?: sous (?:réserve|condition)| au prorata| chaque (?:année|mois)| lorsque| dès lors)')}`,
  'iu',
)
/** « est inscrit à l'ordre du jour ». */
const LISTED = /^ (?:à l'ordre du jour|aux? budgets?)/iu
/** « est maintenue à 0,60 € », « est étendu aux intérimaires »: how far, or for whom. */
const SET_AT = /^ (?:: \d|à \d|aux? \p{Ll}|jusqu'|sans )/iu
const SETS: ReadonlySet<string> = new Set([
  'maintenir',
  'relever',
  'réduire',
  'étendre',
  'élargir',
  'généraliser',
  'plafonner',
])
/** « est confiée à l'entreprise »: to whom. */
const ENTRUSTED = /^ (?:à|aux?) /iu
/** « La séance est suspendue »: no act but how a meeting goes. */
const SITTINGS: ReadonlySet<string> = new Set(['seance', 'reunion', 'rendez-vous'])
/** « une grande attention est accordée ». */
const IDIOM = new RegExp(
  `(?<![\\p{L}])(?:${french('attention|importance|priorité|place|confiance|préférence|droit|avis|rôle|part|suite')})(?![\\p{L}])`,
  'iu',
)

/** Attests a passive: an institutional matter or an amount is its subject, or an institution its agent. */
export function attestPassive(scene: Scene, sense: Sense): Attested | null {
  if (!fits(scene, sense) || sense.status !== null) return null
  if (sense.lemma === 'convenir' || sense.lemma === 'parvenir')
    return { construction: 'agreed', actor: null, subject: null }
  const agent = agentOf(scene)
  const actor = agent === null ? sittingBefore(scene) : agent.actor
  if (scene.group.voice === 'bestowed') return { construction: 'bestowed', actor, subject: null }
  const subject = subjectBefore(scene.sentence.items, scene.group.before, scene.group.plural, true)
  const isTold =
    !isVague(scene, subject, agent) &&
    (agent !== null || (isTied(scene, sense, subject) ?? isAct(scene, sense, subject)))
  return isTold ? { construction: 'passive', actor, subject: null } : null
}

/** Questions, suppositions, idioms, and what anybody may do. */
function isVague(scene: Scene, subject: Subject | null, agent: Agent | null): boolean {
  const after = textAfter(scene)
  return (
    isQuestion(scene) ||
    isHypothetical(scene, subject) ||
    (agent === null && PRIVATE_AGENT.test(after)) ||
    (scene.group.tense === 'present' && RULE.test(after)) ||
    (agent === null && mustBe(scene)) ||
    (subject !== null && SITTINGS.has(subject.key)) ||
    (subject !== null && IDIOM.test(textOf(scene, subject.start, subject.end)))
  )
}

/** For verbs that want something definite beside them, whether it is there; null for the others. */
function isTied(scene: Scene, { lemma }: Sense, subject: Subject | null): boolean | null {
  if (lemma === 'doter') return ENDOWMENT.test(textAfter(scene))
  if (lemma === 'fermer') return false
  if (lemma === 'inscrire') {
    const { tense } = scene.group
    const isTold = (tense === 'perfect' || tense === 'future') && isDecided(scene, subject)
    return isInverted(scene) || isTold || (tense === 'present' && LISTED.test(textAfter(scene)))
  }
  if (SPENT.has(lemma) && !hasAmount(scene, subject)) return false
  if (lemma === 'adopter' && subject !== null && subject.kind !== 'pronoun' && !isDecided(scene, subject)) return false
  return null
}

function isAct(scene: Scene, sense: Sense, subject: Subject | null): boolean {
  const { tense } = scene.group
  const isState = tense === 'present' && sense.tail === null && STATES.has(sense.lemma)
  if (isInverted(scene)) return true
  if (sense.lemma === 'confier' && ENTRUSTED.test(textAfter(scene))) return true
  if (SETS.has(sense.lemma) && SET_AT.test(textAfter(scene)) && isDecided(scene, subject, false)) return true
  if (isPlainlyDenied(scene) && isDecided(scene, subject)) return true
  if (
    isState &&
    !isImpersonal(scene, subject) &&
    !(hasAmount(scene, subject) || isCounted(scene, subject) || UP_TO_AMOUNT.test(textAfter(scene)))
  )
    return false
  if (sense.weight !== 'common') return subject?.kind !== 'pronoun' || tense !== 'past'
  if (sense.class === 'appointment' && (subject?.kind === 'name' || subject?.kind === 'body')) return true
  if (sense.class === 'launch' && tense === 'perfect' && DATE_AFTER.test(textAfter(scene))) return true
  if (sense.class === 'launch' && sense.tail !== null && tense !== 'present') return true
  if (isImpersonal(scene, subject) || UP_TO_AMOUNT.test(textAfter(scene))) return true
  if (sense.class === 'approval' && tense === 'perfect' && (subject?.kind === 'body' || subject?.kind === 'name'))
    return true
  const isGiven = sense.class === 'award' && sense.lemma !== 'rembourser' && (tense === 'perfect' || tense === 'future')
  return isGiven || isDecided(scene, subject, !ANYBODYS.has(sense.lemma))
}

/** « Lors de la Commission permanente, 9 M€ ont été votés »: the sitting that the sentence opens with. */
function sittingBefore({ group, sentence: { items } }: Scene): string | null {
  return items.slice(0, group.start).find(({ body }) => body?.type === 'instance')?.body?.name ?? null
}

/** « Il est créé un fonds »: what is decided follows. */
function isImpersonal(scene: Scene, subject: Subject | null): boolean {
  return subject?.key === 'il' && /^ (?:une?|des|\d)(?!\p{L})/iu.test(textAfter(scene))
}

/** « devra être remboursée »: a rule rather than an act. */
function mustBe({ group, sentence: { items } }: Scene): boolean {
  return /^dev(?:ra|ront)$/u.test(items[group.start]?.key ?? '')
}

/** « Sont inscrits au budget : 48 M€ »: the subject follows. */
function isInverted({ group }: Scene): boolean {
  return group.start === 0
}

function isCounted(scene: Scene, subject: Subject | null): boolean {
  if (subject === null) return isNumber(scene.sentence.items[scene.group.before]?.key ?? '')
  return COUNTED.test(textOf(scene, subject.start, subject.end))
}

/** « ne sont pas retenus », as opposed to « aucun n'est retenu ». */
function isPlainlyDenied({ group, sentence: { items } }: Scene): boolean {
  return (
    group.denied && group.tense === 'present' && items.slice(group.start, group.end).some(({ key }) => key === 'pas')
  )
}

function isNumber(key: string): boolean {
  return /^\d/u.test(key) || COUNTED.test(`${key} `)
}

function hasAmount({ sentence: { items } }: Scene, subject: Subject | null): boolean {
  return subject !== null && items.slice(subject.start, subject.end + 1).some(({ key }) => key === '#amount')
}

/** Whether the subject is something that institutions decide on, or, where `byCount`, any count: « 320 places ». */
function isDecided(scene: Scene, subject: Subject | null, byCount = true): boolean {
  if (subject?.kind === 'pronoun') return scene.group.tense === 'perfect'
  if (hasAmount(scene, subject) || (byCount && isCounted(scene, subject))) return true
  return subject !== null && MATTER.test(textOf(scene, subject.start, subject.end))
}
