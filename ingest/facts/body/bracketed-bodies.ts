import { communeCalled, communeNamed } from '../../../corpus/bodies/communes.ts'
import type { BodyFact, BodyRef, BodyType } from '../../../corpus/fact.ts'
import type { Context, Refiner } from '../rule.ts'
import { AMOUNT } from './acts.ts'
import { unlisted } from './body-rule.ts'
import { announced, isTheme } from './listed-name.ts'
import { matchesOf, withBodies } from './mentions.ts'
import { behindName, CAPITALISED } from './name-pattern.ts'
import { namesNoBody } from './no-body.ts'
import { typeOf } from './organisation-heads.ts'

const NAME = `(?:L[ae]s? |L')?${CAPITALISED}(?: (?:(?:de la|de|du|des|à|en|et) |de l'|d')?${CAPITALISED}){0,4}`

/** « Radio Vallée (22 000 €) »; the bracket comes first, since few blocks hold one. */
const BRACKETED = behindName(
  `(?<bracket> \\(${AMOUNT}[^()]{0,30}\\))(?<=(?:[:,;] |et |que |est |de |du |de la |de l'|[àa] |à la |à l'|au |^)(?<span>${NAME})\\k<bracket>)`,
)

/** « Radio Vallée : 22 000 €. Ouest Ondes : 18 000 €. »: a sentence each. */
const STATED = behindName(`(?<amount> ?: ${AMOUNT})(?<=(?:^|[.;] )(?<span>${NAME})\\k<amount>)`)

/** Places where money is spent are in brackets with it too: what was said before must be who gets some. */
function bodyOf(name: string, type: BodyType, { anchor }: Context): BodyRef | null {
  const commune = communeNamed(name, anchor.region?.code ?? null)
  if (commune !== null && type === 'commune' && commune.region === anchor.region?.code)
    return communeCalled(commune, 'Commune')
  if (type === 'commune' || isTheme(name) || namesNoBody(name)) return null
  const own = typeOf(name)
  return unlisted(name, own === 'other' ? type : own)
}

/** Matches of names with their amount; a sentence alone may be any figure, two are a list. */
function matchesIn(words: string): readonly RegExpExecArray[] {
  const bracketed = /€\)|euros\)/u.test(words) ? [...matchesOf(BRACKETED, words)] : []
  const stated = /[.;] \p{Lu}[^.;:]{2,60} ?: \d/u.test(words) ? [...matchesOf(STATED, words)] : []
  return stated.length > 1 ? [...bracketed, ...stated] : bracketed
}

/** True of a commune of the document's region where the text is about towns that get something. */
function isTownNear(name: string, { anchor, shadow }: Context): boolean {
  if (anchor.region === null || !/(?:communes|villes|villages|bénéficiaires|lauréat)/u.test(shadow)) return false
  return communeNamed(name, anchor.region.code)?.region === anchor.region.code
}

/** « quatre radios sont retenues : Radio Vallée (22 000 €), Ouest Ondes (18 000 €) »: names that their amount follows. */
export const bracketedBodies: Refiner = {
  name: 'bracketed-bodies',
  refine(facts, context) {
    const found = context.blocks.flatMap(({ span, kind }): readonly BodyFact[] => {
      if (kind === 'row' || kind === 'header') return []
      const words = context.shadow.slice(span.start, span.end)
      return matchesIn(words).flatMap((match) => {
        const [from, to] = match.indices?.groups?.span ?? [0, 0]
        const name = words.slice(from, to)
        const type = announced(words.slice(0, from)) ?? (isTownNear(name, context) ? 'commune' : null)
        const ref = type === null ? null : bodyOf(name, type, context)
        const place = { start: span.start + from, end: span.start + to }
        return ref === null ? [] : [{ kind: 'body' as const, ...ref, span: place, rule: 'bracketed-body' }]
      })
    })
    return withBodies(facts, found)
  },
}
