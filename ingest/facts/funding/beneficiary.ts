import { type Span, trimSpan } from '../../../corpus/span.ts'
import { french } from '../patterns.ts'
import type { Sentence, VerbCue } from './clause.ts'
import { PURPOSE, RECIPIENT } from './cues.ts'
import { refOf } from './roles.ts'
import type { FundingContext, Role, Scene } from './scene.ts'

/** Common nouns for those who receive: people, establishments, businesses, places that govern themselves. */
const RECEIVERS = french(
  [
    'adhérents|agriculteurs|agricultrices|aidants|apprentis|artisans|artistes|associations|auteurs|bailleurs|bénévoles',
    'centres (?:de|sociaux)|CFA|chercheurs|clubs|collectivités|collégiens|commerçants|communautés|communes|compagnies',
    'conservatoires|couveuses|créateurs|demandeurs|départements|doctorants|écoles|éleveurs|élèves|employeurs|entreprises',
    'enseignants|établissements|étudiants|exploitants|exploitations|familles|fédérations|foyers|habitants|hôpitaux',
    'instituts|intercommunalités|jeunes|laboratoires|librairies|ligues|lycées|lycéens|maraîchers|ménages|missions locales',
    'musées|navigateurs|opérateurs|organismes|particuliers|patients|pêcheurs|personnes|PME|TPE|porteurs|producteurs',
    'propriétaires|salariés|seniors|sinistrés|sociétés|sportifs|stagiaires|startups?|start-up|structures|syndicats|théâtres',
    'universités|usagers|vignerons|villages|villes|viticulteurs|volontaires|voyageurs',
  ].join('|'),
)

/** Words that follow « à » without naming anyone. */
const NOBODY =
  /^(?:total|totale|titre|maximum|minimum|moins|plus|côtés?|sein|niveau|cours|lieu|regard|nom|terme|fin|début|compter|partir|travers|cette|ce|cet|ces|son|sa|leur|lui|eux|elles?|horizon|jour|programme|projet|plan)(?![\p{L}])|^\d+ ?(?:h|€|%|janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc|er )/iu

/** « à la rénovation », « au reboisement » say what for, not to whom. */
const OPERATION_NOUN =
  /^(?:\d+ )?(?!établissement|département|logement|appartement|monument|gouvernement|groupement|instrument|association|organisation|institution|délégation|fédération|population|fondation|station|commission|usager|ménage|village|équipage|mission|exploitation)[\p{L}]+(?:tions?|ments?|sions?|ages?|ures?|ismes?)(?![\p{L}])/iu

const PURPOSE_START = new RegExp(`(?<![\\p{L}])(?:${PURPOSE})`, 'iu')

const TO = french("à (?:la |l'|les |l'association |la société |la commune de )?|au |aux ")
const FOR_BODY = french("pour (?:la |le |les |l'|l'association |la société )?")
const BEFORE_BODY_DATIVE = new RegExp(`(?<![\\p{L}])(?:${RECIPIENT}|${TO}|${FOR_BODY})$`, 'iu')
const BEFORE_BODY = new RegExp(`(?<![\\p{L}])(?:${RECIPIENT}|${FOR_BODY})$`, 'iu')

const END = `(?= (?:${french(
  "et|ainsi que|mais|soit|dont|qui|en|dans|sur|lors|au titre|par (?:la région|le conseil|le département|l'état|la commission|l'assemblée)|afin|pour|sous|via",
)})(?![\\p{L}])|[.,;:()]|$)`
const GROUP = `(?<group>[\\p{L}\\p{N}][^.,;:()]{2,90}?)${END}`
const GROUP_DATIVE = new RegExp(
  `^[^,;:.()]{0,80}?(?<![\\p{L}])(?:${RECIPIENT}|${french("à (?:la |l'|les )|au |aux |à (?=\\d)")})${GROUP}`,
  'iu',
)
const GROUP_RECIPIENT = new RegExp(`^[^;:.()]{0,120}?(?<![\\p{L}])(?:${RECIPIENT})${GROUP}`, 'iu')
const GROUP_OF_RECEIVERS = new RegExp(
  `^[^;:.()]{0,60}?(?<![\\p{L}])(?:${french('pour|aux|à|destinée?s? aux')}) (?:${french('les |des |ses |nos |leurs |ces ')})?` +
    `(?<group>(?:\\d+ |${french('jeunes |petites |nouveaux |futurs |quelque ')})*(?:${RECEIVERS})(?![\\p{L}])[^.,;:()]{0,70}?)${END}`,
  'iu',
)

/** « pour le Théâtre Luc Donat »: a name of its own, whatever it names. */
const NAMED = new RegExp(
  `^[^,;:.()]{0,30}?(?<![\\p{L}])pour (?:le |la |l')(?<group>\\p{Lu}\\p{Ll}[^.,;:()]{2,70}?)${END}`,
  'u',
)

/**
 * Who receives, read between `from` and `to`: a body after « à », « au profit de », « pour »…, or a group that common
 * words name (« aux lycées publics », « pour les communes sinistrées »). Without `dative`, « à » says what for.
 */
export function beneficiaryBetween(
  from: number,
  to: number,
  sentence: Sentence,
  context: FundingContext,
  dative: boolean,
): Role | null {
  const slice = context.shadow.slice(from, to)
  const stop = slice.search(PURPOSE_START)
  const beforePurpose = stop === -1 ? to : from + stop
  const candidates = [
    bodyAfter(dative ? BEFORE_BODY_DATIVE : BEFORE_BODY, from, to, sentence, context),
    groupAfter(dative ? GROUP_DATIVE : GROUP_RECIPIENT, from, beforePurpose, context),
    groupAfter(GROUP_OF_RECEIVERS, from, to, context),
    groupAfter(NAMED, from, to, context),
  ].filter((role) => role !== null)
  candidates.sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0))
  return candidates[0] ?? null
}

function bodyAfter(
  introduces: RegExp,
  from: number,
  to: number,
  sentence: Sentence,
  context: FundingContext,
): Role | null {
  const body = sentence.bodies.find(({ span }) => {
    const gap = context.shadow.slice(from, span.start)
    return span.start >= from && span.end <= to && !/[:;]/u.test(gap) && introduces.test(gap)
  })
  return body === undefined ? null : { body: refOf(body), span: body.span }
}

function groupAfter(pattern: RegExp, from: number, limit: number, context: FundingContext): Role | null {
  const match = pattern.exec(context.shadow.slice(from, limit))
  const words = match?.groups?.group
  if (match === null || words === undefined || NOBODY.test(words) || OPERATION_NOUN.test(words)) return null
  const end = from + match.index + match[0].length
  return groupAt({ start: end - words.length, end }, context)
}

const OPENING_GROUP = new RegExp(
  `(?:^|, )(?:${french("les |le |la |l'|ces |ce |cette ")})?(?<group>(?!${french('(?:elles?|ils?|on|cela|ce) ')})[\\p{L}\\p{N}][^,.;:]{2,60}?)` +
    `(?: (?:${french('en|y|peut|peuvent|pourra|pourront|doit|doivent|va|vont|a|ont')}))* $`,
  'iu',
)

/** « 34 entreprises bénéficient de … »: the group that opens the sentence and is the subject of its verb. */
export function groupSubject(cue: VerbCue, sentence: Sentence, context: FundingContext): Role | null {
  const opening = context.shadow.slice(sentence.span.start, cue.span.start)
  const words = OPENING_GROUP.exec(opening)?.groups?.group
  if (words === undefined) return null
  const start = sentence.span.start + opening.lastIndexOf(words)
  const name = words.replace(/ ?\([^)]*\)$/u, '')
  return groupAt({ start, end: start + name.length }, context)
}

/**
 * Who receives the amount between the words of the amount before it (which end at `from`) and of the next one (which
 * start at `to`): named after it, between the verb and it, as the object of a verb like « soutient », or before a colon.
 */
export function beneficiaryOf(
  amount: Span,
  from: number,
  to: number,
  verb: VerbCue | null,
  noun: Span | null,
  scene: Scene,
): Role | null {
  const { sentence, context } = scene
  const datives = noun !== null || verb?.verb.dative === 'beneficiary'
  const after = beneficiaryBetween(amount.end, to, sentence, context, datives) ?? labelled(noun, sentence, context)
  if (after !== null) return after
  // Before the amount, only words that no earlier amount of the sentence has.
  if (verb === null || verb.span.end > amount.start || verb.span.end < from)
    return noun === null ? null : beneficiaryBetween(noun.end, amount.start, sentence, context, true)
  if (verb.verb.object === 'beneficiary') {
    const object = sentence.bodies.find(
      (body) =>
        body.span.start >= verb.span.end &&
        /^ (?:la |le |les |l'|l'association |aux? )?$/iu.test(context.shadow.slice(verb.span.end, body.span.start)),
    )
    if (object !== undefined && object.span.end <= amount.start) return { body: object, span: object.span }
  }
  return beneficiaryBetween(verb.span.end, amount.start, sentence, context, datives)
}

/** « Société X, Rodez : avance de 350 000 € »: the name before the colon receives. */
function labelled(noun: Span | null, sentence: Sentence, context: FundingContext): Role | null {
  const [body] = sentence.bodies
  if (noun === null || body === undefined || body.span.end > noun.start) return null
  const opening = context.shadow.slice(sentence.span.start, body.span.start)
  const gap = context.shadow.slice(body.span.end, noun.start)
  return opening.length <= 12 && /^[^:.;]{0,60} ?: [^:.;]{0,12}$/u.test(gap) ? { body, span: body.span } : null
}

/** A group under the words that name it. */
function groupAt(words: Span, context: FundingContext): Role {
  const span = trimSpan(context.text, words)
  const name = context.text.slice(span.start, span.end).replace(/\s+/gu, ' ')
  return { body: { name, type: 'other', siren: null, insee: null }, span }
}
