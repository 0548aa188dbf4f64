import { refOf } from '../../../corpus/bodies/body.ts'
import { communeCalled, communeNamed } from '../../../corpus/bodies/communes.ts'
import { intercommunalityNamed } from '../../../corpus/bodies/intercommunalities.ts'
import type { BodyRef, Fact } from '../../../corpus/fact.ts'
import type { Context, Refiner } from '../rule.ts'
import { GOVERNS, RECEIVES } from './acts.ts'
import { capitalised } from './body-rule.ts'
import { matchesOf, withMentions } from './mentions.ts'
import { bounded, CAPITALISED, preceded } from './name-pattern.ts'

/** « la Ville », « la Métropole » with their capital: the one that the text is about. */
const TOWN = bounded(`${preceded('[Ll]a ', 'Ville')}(?! +(?:de|du|des|d'|L[ae]|et métiers)|-)`)
/** « la ville » in lower case, where it pays, gets or decides. */
const TOWN_ACTING = bounded(
  `(?:ville|commune)(?:(?<=[Ll]a (?:ville|commune))(?= (?:${GOVERNS}|${RECEIVES}|en (?:finance|paie|supporte)))|(?<=(?:par|taxes à|euros à) la (?:ville|commune))(?=[.,;]|$))`,
)
const METROPOLIS_ACTING = bounded(
  `(?:métropole|agglomération|communauté (?:d'agglomération|de communes|urbaine))(?:(?<=[Ll]['a] ?(?:métropole|agglomération|communauté \\p{L}+(?:'| )\\p{L}+))(?= (?:${GOVERNS}|${RECEIVES}|\\d|en (?:finance|paie|supporte))(?!\\p{L}))|(?<=par l['a] ?(?:métropole|agglomération))(?=[.,;]|$))`,
)
/** « ville (150 000 €) » among those who share a cost. */
const TOWN_LABEL = bounded('(?<=[:,;] )(?:ville|commune)(?= \\(?\\d[\\d ]+(?:€|euros))')

const METROPOLIS = bounded(
  `${preceded("[Ll]a |[Ll]'", 'Métropole|Eurométropole|Agglomération|Communauté de communes')}(?! +(?:de|du|des|d'|européenne|\\p{Lu}))`,
)

const PLACE = bounded(`(?<=(?:[ÀAàa]|de|pour) |d')(?:L[ae]s? )?${CAPITALISED}`)

/** The body of the type that the text named last before `at`, or null. */
function lastNamed(facts: readonly Fact[], type: BodyRef['type'], at: number): BodyRef | null {
  const last = facts.findLast((fact) => fact.kind === 'body' && fact.type === type && fact.span.end <= at)
  return last?.kind === 'body' ? refOf(last) : null
}

/** The commune of the document's region that the text mentions last before `at`, as a place: « à Guéret ». */
function placeBefore({ shadow, anchor }: Context, at: number): string | null {
  if (anchor.region === null) return null
  const { code } = anchor.region
  const names = [...matchesOf(PLACE, shadow.slice(0, at))].map((match) => match[0])
  return names.findLast((name) => communeNamed(name, code)?.region === code) ?? null
}

function townAt(facts: readonly Fact[], context: Context, at: number, head: 'Ville' | 'Commune'): BodyRef | null {
  const region = context.anchor.region?.code ?? null
  const named = lastNamed(facts, 'commune', at)?.name.replace(/^\p{L}+ (?:de |du |des |d')/u, '') ?? null
  const commune = communeNamed(named ?? placeBefore(context, at) ?? '', region)
  return commune === null ? null : communeCalled(commune, head)
}

function metropolisAt(facts: readonly Fact[], context: Context, word: string, at: number): BodyRef | null {
  const named = lastNamed(facts, 'intercommunality', at)
  if (named !== null) return named
  const place = placeBefore(context, at)
  return place === null ? null : intercommunalityNamed(`${word} de ${place}`, context.anchor.region?.code ?? null)
}

/** « la Ville » and « la Métropole » are those named last; else those of the place that the text mentioned last. */
export const townReferred: Refiner = {
  name: 'town-referred',
  refine(facts, context) {
    if (!/[vV]ille|[mM]étropole|[Cc]ommune|urométropole|gglomération|Communauté/u.test(context.shadow)) return facts
    const townOf = (head: 'Ville' | 'Commune') => (_word: string, at: number) => townAt(facts, context, at, head)
    const named = withMentions(facts, context, TOWN, townOf('Ville'), 'town-referred')
    const withTowns = withMentions(named, context, TOWN_LABEL, townOf('Commune'), 'town-referred')
    const actingTowns = withMentions(withTowns, context, TOWN_ACTING, townOf('Commune'), 'town-referred')
    const metropolisOf = (word: string, at: number) => metropolisAt(facts, context, capitalised(word), at)
    const withActing = withMentions(actingTowns, context, METROPOLIS_ACTING, metropolisOf, 'metropolis-referred')
    return withMentions(withActing, context, METROPOLIS, metropolisOf, 'metropolis-referred')
  },
}
