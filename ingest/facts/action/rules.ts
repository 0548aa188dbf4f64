import type { ActionFact } from '../../../corpus/fact.ts'
import { words } from '../patterns.ts'
import type { Refiner, Rule } from '../rule.ts'
import { attestActions } from './attest.ts'
import { nameCalls } from './calls.ts'
import { DATE_OR_AGENT, HAS, INTENT, IS, MAYBE_ADVERB } from './grammar.ts'
import { NOMINAL_RULES } from './nominal-rules.ts'
import { type FormKind, formsPattern, type Verb, verbOf } from './verbs.ts'

const PARTICIPLE = `(?<verb>${formsPattern('participle')})`
const INFINITIVE = `(?<verb>${formsPattern('infinitive')})`

/** With a bare « est », a state rather than an act: « est financé à 80 % », « est ouvert ». */
const STATES = new Set(
  'financer cofinancer subventionner investir engager destiner dédier réserver ouvrir créer autoriser doter mobiliser conclure étudier'.split(
    ' ',
  ),
)
/** In the passive no act of a body: « un accompagnement est proposé ». */
const NEVER_PASSIVE = new Set(['proposer', 'demander', 'solliciter', 'apporter', 'convenir'])
/** Acts that a bare participle recalls: « la convention signée le 3 mars ». */
const RECALLED = new Set(['vote', 'adoption', 'approval', 'signature', 'inauguration'])
/** « 3 M€ votés pour … », « les primes attribuées »: the auxiliary is left out. */
const BESIDE_MONEY =
  '(?<=(?:€|euros?|millions?|milliards?|aides?|subventions?|primes?|crédits|enveloppes?|dotations?|bourses?|prêts?) )'
/** Acts of an assembly that « décide : - d'attribuer … ». */
const DELIBERATED = new Set(['vote', 'award', 'approval', 'adoption'])

/**
 * Verb groups and nouns that may tell an act. They know words, not sentences: the refiners then drop those whose
 * subject or object is not institutional, and name the actor.
 */
export const ACTION_RULES: readonly Rule[] = [
  ...NOMINAL_RULES,
  verbRule('action-perfect', ['participle'], `${HAS} ${PARTICIPLE}`),
  verbRule('action-interrupted', ['participle'], `${HAS}, [^.;:()]{4,90}, ${MAYBE_ADVERB}(?<span>${PARTICIPLE})`),
  verbRule(
    'action-coordinated',
    ['participle'],
    `${HAS} \\p{L}{3,18}(?:é|i|u|is|it|ert)(?: [^.;:]{2,70})? et ${MAYBE_ADVERB}(?<span>${PARTICIPLE})`,
    { accept: (_, match) => /[^e]$/iu.test(match[0]) && !/^ (?:par|à|sur) /iu.test(textAfter(match)) },
  ),
  verbRule('action-recent', ['infinitive'], `(?:vient|viennent|venait) (?:de |d')${INFINITIVE}`),
  verbRule('action-decided', ['infinitive'], `(?:${HAS} décidé|décide(?:nt)?) (?:de |d')${INFINITIVE}`),
  verbRule('action-present', ['present'], `(?<verb>${formsPattern('present')})`),
  verbRule('action-future', ['future'], `(?<verb>${formsPattern('future')})`, { status: 'planned' }),
  verbRule(
    'action-denied',
    ['present', 'future'],
    `(?:n'|ne )(?:y |en |lui |leur )?(?<verb>${formsPattern('present')}|${formsPattern('future')}) (?:pas|plus|jamais)`,
    { status: 'negated' },
  ),
  verbRule('action-intent', ['infinitive'], `${INTENT}${MAYBE_ADVERB}${INFINITIVE}`, { status: 'planned' }),
  verbRule('action-passive', ['participle'], `(?<be>${IS}) ${PARTICIPLE}`, { accept: isPassiveAct }),
  verbRule(
    'action-bestowed',
    ['infinitive'],
    "(?:se (?:voi(?:t|ent)|verr(?:a|ont))|s'est vue?|se sont vue?s?) (?<verb>attribuer|accorder|allouer|octroyer|décerner)",
  ),
  pledgeRule('action-pledged', "s'engager", 'engag'),
  pledgeRule('action-accorded', "s'accorder", 'accord'),
  verbRule('action-recalled', ['participle'], `${PARTICIPLE}${DATE_OR_AGENT}`, {
    accept: (verb, match) => RECALLED.has(verb.class) && !/(?:avoir|ayant|être|étant) $/iu.test(textBefore(match)),
  }),
  verbRule('action-reduced', ['participle'], `${BESIDE_MONEY}${PARTICIPLE}`, {
    accept: (verb) => DELIBERATED.has(verb.class) && !STATES.has(verb.lemma),
  }),
  verbRule(
    'action-clause',
    ['infinitive'],
    `^(?:[-•*]\\s?|article \\d+\\s?[:.-]\\s?)?(?:de |d')(?<span>${INFINITIVE})`,
    {
      accept: (verb) => DELIBERATED.has(verb.class),
    },
  ),
  verbRule(
    'action-tabled',
    ['infinitive'],
    `il (?:est|vous est|leur est|sera|a été) (?:donc )?proposé [^.;]{0,80}?(?:de |d')(?<span>${INFINITIVE})`,
    { status: 'planned' },
  ),
]

export const ACTION_REFINERS: readonly Refiner[] = [
  { name: 'action-attested', refine: attestActions },
  { name: 'action-calls', refine: nameCalls },
]

interface VerbRuleOptions {
  readonly status?: ActionFact['status']
  readonly accept?: (verb: Verb, match: RegExpMatchArray) => boolean
}

function verbRule(name: string, kinds: readonly FormKind[], source: string, options: VerbRuleOptions = {}): Rule {
  const { status = 'done', accept = () => true } = options
  const pattern = words(source)
  return {
    name,
    pattern: source.includes('(?<span>') ? new RegExp(pattern.source, 'dgiu') : pattern,
    resolve(match) {
      const form = match.groups?.verb ?? ''
      const verb = kinds.map((kind) => verbOf(kind, form)).find((found) => found !== null)
      if (verb === undefined || verb === null || !accept(verb, match)) return null
      return {
        kind: 'action',
        lemma: verb.lemma,
        class: verb.class,
        actor: null,
        status: statusOf(verb, match[0], status),
        vote: null,
      }
    },
  }
}

/** « s'engage à », « se sont accordés sur »: a pronoun's verbs, outside the table. */
function pledgeRule(name: string, lemma: string, stem: string): Rule {
  return {
    name,
    pattern: words(
      `(?:s'${stem}e(?:nt|ra|ront)?|(?:s'est|se sont) ${stem}ée?s?)(?= (?:à|sur|pour|dans|en|auprès|aux|avec|également))`,
    ),
    resolve: (match) => ({
      kind: 'action',
      lemma,
      class: 'agreement',
      actor: null,
      status: /r(?:a|ont)$/iu.test(match[0]) ? 'planned' : 'done',
      vote: null,
    }),
  }
}

function isPassiveAct(verb: Verb, match: RegExpMatchArray): boolean {
  if (NEVER_PASSIVE.has(verb.lemma)) return false
  return !(STATES.has(verb.lemma) && /^(?:n')?(?:est|sont)(?: |$)/iu.test(match.groups?.be ?? ''))
}

/** Negation and what the verb says by itself come before the tense. */
function statusOf(verb: Verb, group: string, tense: ActionFact['status']): ActionFact['status'] {
  if (/^n(?:'|e )/iu.test(group) && / (?:pas|jamais|plus|point)(?: |$)/iu.test(group)) {
    return verb.status === 'negated' ? 'done' : 'negated'
  }
  if (verb.status !== 'done') return verb.status
  return /^(?:ne )?(?:se verr|sera|seront|va |vont |doi|devr)/iu.test(group) ? 'planned' : tense
}

function textBefore(match: RegExpMatchArray): string {
  return (match.input ?? '').slice(Math.max(0, (match.index ?? 0) - 40), match.index)
}

function textAfter(match: RegExpMatchArray): string {
  const end = (match.index ?? 0) + match[0].length
  return (match.input ?? '').slice(end, end + 80)
}
