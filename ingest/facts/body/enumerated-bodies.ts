import { communeCalled, communeNamed } from '../../../corpus/bodies/communes.ts'
import { departmentNamed } from '../../../corpus/bodies/departments.ts'
import { regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyFact, BodyRef, BodyType } from '../../../corpus/fact.ts'
import type { Context, Refiner } from '../rule.ts'
import { unlisted } from './body-rule.ts'
import { matchesOf, withBodies } from './mentions.ts'
import { CAPITALISED, OF, spanned } from './name-pattern.ts'

/** Plurals that a list of names spells out. */
const PLURALS: readonly { type: BodyType; nouns: string }[] = [
  { type: 'company', nouns: 'entreprises|sociétés|start-ups|PME' },
  { type: 'association', nouns: 'associations|clubs|couveuses|festivals|compagnies' },
  { type: 'commune', nouns: 'communes|villes|municipalités' },
]

const NOUNS = PLURALS.map(({ type, nouns }) => `(?<${type}>${nouns})`).join('|')

const NAME = `(?:L[ae]s? )?${CAPITALISED}(?: (?:de la |de |du |des |d')?${CAPITALISED}){0,4}`

const LIST = `(?<list>${NAME}(?:, ${NAME}){0,12},? et (?:${OF})?${NAME})`

/** « les entreprises Armen et Kerlan », « trois clubs : A, B et C », « A, B et C : voilà les quatre couveuses ». */
const ENUMERATIONS: readonly { pattern: RegExp; cue: RegExp }[] = [
  {
    cue: / et (?:d'|de )?\p{Lu}/u,
    pattern: spanned(`(?:${NOUNS})(?: (?!dont )\\p{Ll}{3,14}){0,2}(?: ?: | \\(| de | d'| )${LIST}`),
  },
  {
    cue: /: (?:voilà|voici|ce sont|soit) /u,
    pattern: spanned(`${LIST} ?: (?:voilà|voici|ce sont|soit) (?:les )?(?:\\p{Ll}+ )?(?:${NOUNS})`),
  },
]

const ONE_NAME = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}`, 'gu')

function bodyOf(name: string, type: BodyType, { anchor }: Context): BodyRef | null {
  const commune = communeNamed(name, anchor.region?.code ?? null)
  if (type === 'commune') return commune === null ? null : communeCalled(commune, 'Commune')
  return commune !== null || departmentNamed(name) !== null || regionNamed(name) !== null ? null : unlisted(name, type)
}

function namesIn(match: RegExpExecArray, offset: number, context: Context): readonly BodyFact[] {
  const type = PLURALS.find((plural) => match.groups?.[plural.type] !== undefined)?.type
  const [from, to] = match.indices?.groups?.list ?? [0, 0]
  if (type === undefined) return []
  return [...context.shadow.slice(offset + from, offset + to).matchAll(ONE_NAME)].flatMap((one) => {
    const start = offset + from + one.index
    const span = { start, end: start + one[0].length }
    const body = bodyOf(one[0], type, context)
    return body === null ? [] : [{ kind: 'body' as const, ...body, span, rule: 'enumerated-body' }]
  })
}

/** Each name of a list that a plural noun announces or sums up. */
export const enumeratedBodies: Refiner = {
  name: 'enumerated-bodies',
  refine(facts, context) {
    const found = context.blocks.flatMap(({ span }) => {
      const slice = context.shadow.slice(span.start, span.end)
      return ENUMERATIONS.filter(({ cue }) => cue.test(slice)).flatMap(({ pattern }) =>
        [...matchesOf(pattern, slice)].flatMap((match) => namesIn(match, span.start, context)),
      )
    })
    return withBodies(facts, found)
  },
}
