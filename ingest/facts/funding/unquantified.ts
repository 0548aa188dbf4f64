import type { BodyFact } from '../../../corpus/fact.ts'
import { french, words } from '../patterns.ts'
import { payerOf } from './funder.ts'
import { subjectOf } from './roles.ts'
import type { Frame, Role, Scene } from './scene.ts'

/** Nouns that say money even where no amount follows; « aide » and « soutien » alone may be anything. */
const MONEY_NOUN = words(
  'financements?|cofinancements?|subventions?|dotations?|aides? financières?|soutiens? financiers?|crédits? régionaux|participations? financières?',
)

/** The noun phrase denies the money, or speaks of its rules. */
const NO_MONEY = words('sans|aucune?|fin|arrêt|suppression|règlement|demandes?|dossiers?|condition|critères')

/** Verbs that say money by themselves. */
const MONEY_VERB = words('(?:co)?financ(?:e|ent|era|eront|é|ée|és|ées)|subventionn(?:e|ent|era|eront|é|ée|és|ées)')

/**
 * Funding told without an amount: both who gives and who receives must be named in the sentence, one by the verb
 * « financer » or « subventionner », or around a noun for money.
 */
export function unquantifiedFunding(scene: Scene): readonly Frame[] {
  const frame = byVerb(scene) ?? byNoun(scene)
  return frame === null ? [] : [frame]
}

function byVerb(scene: Scene): Frame | null {
  const { sentence, context, known } = scene
  for (const verb of sentence.verbs) {
    if (context.shadow.slice(verb.span.start, verb.span.end).search(MONEY_VERB) === -1) continue
    const funder = subjectOf(verb, sentence, context, known)
    const object = sentence.bodies.find(
      (body) => body.span.start >= verb.span.end && OBJECT.test(context.shadow.slice(verb.span.end, body.span.start)),
    )
    if (funder === null || payerOf(funder.body, context) === null || object === undefined) continue
    if (object.name === funder.body.name) continue
    return {
      rule: 'funding-unquantified-verb',
      funder,
      beneficiary: roleOf(object),
      purpose: null,
      cues: [verb.span],
      verb,
    }
  }
  return null
}

const OBJECT = new RegExp(
  `^ (?:${french("également |aussi |ainsi |notamment |la |le |les |l'|l'association |le réseau des ")}){0,3}$`,
  'iu',
)

function byNoun(scene: Scene): Frame | null {
  const { sentence, context } = scene
  const { start, end } = sentence.span
  const slice = context.shadow.slice(start, end)
  for (const match of slice.matchAll(MONEY_NOUN)) {
    const noun = { start: start + match.index, end: start + match.index + match[0].length }
    if (slice.slice(Math.max(0, match.index - 25), match.index).search(NO_MONEY) !== -1) continue
    const beneficiary = sentence.bodies.find(
      (body) =>
        body.span.start >= noun.end &&
        body.type !== 'instance' &&
        GETS.test(context.shadow.slice(noun.end, body.span.start)),
    )
    const funder = sentence.bodies.find((body) => body !== beneficiary && payerOf(body, context) !== null)
    if (beneficiary === undefined || funder === undefined || isPayer(beneficiary, scene)) continue
    return {
      rule: 'funding-unquantified-noun',
      funder: roleOf(funder),
      beneficiary: roleOf(beneficiary),
      purpose: null,
      cues: [noun],
      verb: null,
    }
  }
  return null
}

const GETS = new RegExp(
  `^[^.;:]{0,40}?(?<![\\p{L}])(?:${french("entre les |aux |de |de l'|de la |à la |à l'|au |des |du réseau des |en faveur des |pour les |au profit des ")}$)`,
  'iu',
)

function isPayer(body: BodyFact, { context }: Scene): boolean {
  return body.type === 'region' || body.name === context.collectivity?.name
}

function roleOf(body: BodyFact): Role {
  return { body, span: body.span }
}
