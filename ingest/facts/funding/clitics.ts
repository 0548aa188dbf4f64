import { ARTICLES, BE, CLITICS, HAVE, isAdverb, looksFinite, SEE } from './grammar.ts'
import type { Token } from './tokens.ts'
import type { VerbGroup } from './verb-group.ts'
import { ALSO_NOUNS, moneyForm } from './verbs.ts'

export interface Particles {
  /** « ne » alone denies nothing: « ne percevra que 88 000 € ». */
  ne: boolean
  negated: boolean
  clitic: VerbGroup['clitic']
  reflexive: boolean
}

/** Passes over « n'y », « leur », « se »; « la », « en » and the like only where a verb follows. */
export function skipClitics(tokens: readonly Token[], at: number, reading: Particles, nounMayStand: boolean): number {
  let next = at
  for (let token = tokens[next]; token !== undefined && CLITICS.has(token.key); token = tokens[next]) {
    const after = tokens[next + 1]
    if (after === undefined || (AMBIGUOUS.has(token.key) && !isVerbal(after, nounMayStand))) break
    if (token.key === 'ne' || token.key === "n'") reading.ne = true
    if (token.key === 'se' || token.key === "s'") reading.reflexive = true
    if (token.key === 'lui' || token.key === 'leur' || token.key === 'y' || token.key === 'en')
      reading.clitic = token.key
    next++
  }
  return next
}

const AMBIGUOUS = new Set(['la', 'le', 'les', "l'", 'en', 'leur', 'lui'])

function isVerbal({ key, text, kind }: Token, nounMayStand: boolean): boolean {
  if (kind !== 'word') return false
  const form = moneyForm(text)
  return (
    HAVE.has(key) ||
    BE.has(key) ||
    SEE.has(key) ||
    (CLITICS.has(key) && !ARTICLES.has(key)) ||
    (form !== null && form.kind !== 'participle' && !(nounMayStand && ALSO_NOUNS.has(text.toLowerCase()))) ||
    (form !== null && form.kind === 'infinitive') ||
    (/(?:era|eront|issent|erait)$/u.test(key) && looksFinite(key))
  )
}

/** Passes over adverbs, « pas » included, and short insertions such as « en outre ». */
export function skipAdverbs(tokens: readonly Token[], at: number, reading: Particles | null): number {
  let next = at
  for (let token = tokens[next]; token !== undefined; token = tokens[next]) {
    if (reading?.ne === true && NEGATION.has(token.key)) reading.negated = true
    if (isAdverb(token.key)) next++
    else if (token.key === 'en' && tokens[next + 1]?.key === 'outre') next += 2
    else if (token.key === 'en' && tokens[next + 1]?.key === 'effet') next += 2
    else if (token.key === 'par' && tokens[next + 1]?.key === 'ailleurs') next += 2
    else if (
      token.key === 'a' &&
      tokens[next + 1]?.key === "l'" &&
      /^unanim|^majorit/u.test(tokens[next + 2]?.key ?? '')
    )
      next += 3
    else break
  }
  return next
}

export const NEGATION = new Set(['pas', 'plus', 'jamais', 'point', 'guere', 'aucun', 'aucune', 'rien'])
