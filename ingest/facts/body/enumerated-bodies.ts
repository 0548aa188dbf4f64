import { communeCalled, communeNamed } from '../../../corpus/bodies/communes.ts'
import type { BodyFact, BodyRef, BodyType } from '../../../corpus/fact.ts'
import type { Context, Refiner } from '../rule.ts'
import { RECEIVES } from './acts.ts'
import { unlisted } from './body-rule.ts'
import { matchesOf, withBodies } from './mentions.ts'
import { CAPITALISED, OF, spanned } from './name-pattern.ts'
import { isPlace, namesNoBody } from './no-body.ts'

/** Plurals that a list of names spells out. */
const PLURALS: readonly { type: BodyType; nouns: string }[] = [
  { type: 'company', nouns: 'entreprises|sociétés|start-ups|PME' },
  { type: 'association', nouns: 'associations|clubs|couveuses|festivals|compagnies' },
  { type: 'commune', nouns: 'communes|villes|municipalités' },
  {
    type: 'other',
    nouns:
      'lauréate?s|bénéficiaires|structures|radios|théâtres|compagnies théâtrales|coopératives|exploitations|établissements|attributaires|opérateurs|repreneurs|groupes|candidats retenus',
  },
]

const NOUNS = PLURALS.map(({ type, nouns }) => `(?<${type}>${nouns})`).join('|')

const NAME = `(?:L[ae]s? |L')?${CAPITALISED}(?: (?:(?:de la|de|du|des|à|en) |de l'|d')?${CAPITALISED}){0,4}`

/** A name that « et » holds together, which only the commas of a longer list show: « Mer et Laine ». */
const PAIR = `${NAME}(?: et ${CAPITALISED}(?=,))?`

const LIST = `(?<list>${PAIR}(?:, ${PAIR}){0,12},? et (?:${OF})?${NAME})`

/** « les entreprises Armen et Kerlan », « trois clubs : A, B et C », « A, B et C : voilà les quatre couveuses ». */
const ENUMERATIONS: readonly { pattern: RegExp; cue: RegExp }[] = [
  {
    cue: / et (?:d'|de )?\p{Lu}/u,
    pattern: spanned(
      `(?:${NOUNS})(?: (?!dont )\\p{Ll}{3,14}){0,2}(?: ?: | \\(| de | d'| s'appellent | se nomment | sont | )${LIST}`,
    ),
  },
  {
    cue: /: (?:voilà|voici|ce sont|soit) /u,
    pattern: spanned(`${LIST} ?: (?:voilà|voici|ce sont|soit) (?:les )?(?:\\p{Ll}+ )?(?:${NOUNS})`),
  },
]

/** « Borce, Etsaut et Lescun reçoivent 3 000 € ». */
const RECEIVERS = spanned(`(?<=^|[.!?;:] )${LIST}(?= (?:${RECEIVES}))`)

const RECEIVES_CUE = / et \p{Lu}[^,.;:]{0,60} (?:se |re[çc]|obt|touch|per[çc]|décroch|remport|bénéfici|ont )/u

const ONE_NAME = new RegExp(`(?<![\\p{L}\\p{N}])(?:${PAIR})`, 'gu')

function bodyOf(name: string, type: BodyType, { anchor }: Context): BodyRef | null {
  if (type === 'commune') {
    const commune = communeNamed(name, anchor.region?.code ?? null)
    return commune === null ? null : communeCalled(commune, 'Commune')
  }
  return (type === 'other' ? namesNoBody(name) : isPlace(name)) ? null : unlisted(name, type)
}

function namesIn(match: RegExpExecArray, offset: number, context: Context): readonly BodyFact[] {
  const type = PLURALS.find((plural) => match.groups?.[plural.type] !== undefined)?.type
  const [from, to] = match.indices?.groups?.list ?? [0, 0]
  const names = [...context.shadow.slice(offset + from, offset + to).matchAll(ONE_NAME)]
  // Without a noun that says what they are, a town among them makes them all towns.
  const areTowns = type === undefined && names.some(([name]) => isPlace(name))
  return names.flatMap((one) => {
    const start = offset + from + one.index
    const span = { start, end: start + one[0].length }
    const body = bodyOf(one[0], areTowns ? 'commune' : (type ?? 'other'), context)
    return body === null ? [] : [{ kind: 'body' as const, ...body, span, rule: 'enumerated-body' }]
  })
}

/** Each name of a list that a plural noun announces or sums up. */
export const enumeratedBodies: Refiner = {
  name: 'enumerated-bodies',
  refine(facts, context) {
    const found = context.blocks.flatMap(({ span }) => {
      const slice = context.shadow.slice(span.start, span.end)
      const receivers = RECEIVES_CUE.test(slice) ? [...matchesOf(RECEIVERS, slice)] : []
      const announcedOnes = ENUMERATIONS.filter(({ cue }) => cue.test(slice)).flatMap(({ pattern }) => [
        ...matchesOf(pattern, slice),
      ])
      return [...receivers, ...announcedOnes].flatMap((match) => namesIn(match, span.start, context))
    })
    return withBodies(facts, found)
  },
}
