import { refOf } from '../../../corpus/bodies/body.ts'
import type { BodyFact, BodyRef, Fact } from '../../../corpus/fact.ts'
import type { Refiner } from '../rule.ts'
import { isAbbreviation } from './abbreviation.ts'
import { withMentions } from './mentions.ts'
import { bounded, LITERAL } from './name-pattern.ts'

const SIGLE = '\\p{Lu}[\\p{L}\\p{N}&+-]{1,11}'
const SHORT_IN_BRACKETS = new RegExp(`^ ?\\((?:ex-)?(${SIGLE})[),]`, 'u')
const SHORT_BEFORE_BRACKET = new RegExp(`(?<![\\p{L}\\p{N}])(${SIGLE}) ?(?:\\(|, )(?:la |le |l')?$`, 'u')

/** True when `short` stands for the name, or for what follows its first words: « réseau des Missions locales (ML) ». */
function abbreviatesEnd(short: string, long: string): boolean {
  const words = long.split(/[ ']/u)
  return words.some((_, index) => isAbbreviation(short, words.slice(index).join(' ')))
}

/** The abbreviation that stands beside a body's full name, in brackets after it or right before it. */
function abbreviationOf({ span }: BodyFact, shadow: string): string | null {
  if (!/[(,]/u.test(shadow.slice(span.end, span.end + 2) + shadow.slice(Math.max(0, span.start - 5), span.start)))
    return null
  const long = shadow.slice(span.start, span.end)
  const after = SHORT_IN_BRACKETS.exec(shadow.slice(span.end, span.end + 20))?.[1]
  const before = SHORT_BEFORE_BRACKET.exec(shadow.slice(Math.max(0, span.start - 20), span.start))?.[1]
  const short = [after, before].find((one) => one !== undefined && abbreviatesEnd(one, long))
  return short ?? null
}

/** Rules that read a name which only its place in the text shows to be one, or that a common noun introduces. */
const INTRODUCED =
  /^(?:company|company-of-trade|company-name|agent-name|partner-name|given-name|name-of-body|lot-holder|coordinated-body|association|association-quoted|form-and-name|club|listed-with-place|paid-name|name-paid-for|name-with-amount|granted-name|apposed-name|listed-body|enumerated-body|receiver)$/u

/** A name as it may stand again alone: not one word that is also a common noun or a place. */
function standsAlone({ type, name, rule }: BodyFact): boolean {
  return type !== 'commune' && INTRODUCED.test(rule) && name.length > 3 && /^\p{Lu}.*(?:\p{Lu}|\p{L}{4})/u.test(name)
}

/**
 * « Nom développé (SIGLE) » and « SIGLE (nom développé) » teach the abbreviation, and « l'entreprise Armen » the name:
 * both are then read wherever else they stand.
 */
export const namesLearned: Refiner = {
  name: 'names-learned',
  refine(facts, context) {
    const learned = new Map<string, BodyRef>()
    for (const fact of facts.filter((one: Fact) => one.kind === 'body')) {
      const short = abbreviationOf(fact, context.shadow)
      if (short !== null && !learned.has(short)) learned.set(short, refOf(fact))
      if (standsAlone(fact) && !learned.has(fact.name)) learned.set(fact.name, refOf(fact))
    }
    if (learned.size === 0) return facts
    const known = facts.map((fact) => {
      const ref = fact.kind === 'body' ? learned.get(fact.name) : undefined
      return ref === undefined ? fact : { ...fact, ...ref }
    })
    const longest = [...learned.keys()].toSorted((a, b) => b.length - a.length)
    const pattern = bounded(longest.map((name) => name.replace(LITERAL, '\\$&')).join('|'))
    return withMentions(known, context, pattern, (word) => learned.get(word) ?? null, 'name-learned')
  },
}
