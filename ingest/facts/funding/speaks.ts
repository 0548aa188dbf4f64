import { words } from '../patterns.ts'
import type { Context } from '../rule.ts'
import type { Scene } from './scene.ts'

const MONEY = words(
  '(?:co)?financ\\p{L}+|subvention\\p{L}*|dotations?|aides?|bourses?|primes?|soutiens?|soutien(?:t|nent)|crédits|participation|prêts?|garantie',
)

const MONEY_OR_SHARE = new RegExp(`${MONEY.source}|\\d ?%`, 'iu')

/** A quick look that spares most sentences the parse. */
export function speaksOfMoney({ sentence, context }: Scene): boolean {
  return (
    sentence.bodies.length > 0 &&
    context.shadow.slice(sentence.span.start, sentence.span.end).search(MONEY_OR_SHARE) !== -1
  )
}

/** The same of a whole text. */
export function mentionsMoney({ shadow }: Context): boolean {
  return shadow.search(MONEY_OR_SHARE) !== -1
}
