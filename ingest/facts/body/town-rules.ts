import { communeCalled, communeNamed, communesNamed } from '../../../corpus/bodies/communes.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import type { Anchor } from '../rule.ts'
import { AMOUNT, RECEIVES } from './acts.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { anyCase, behindName, bounded, CAPITALISED, OF, opening, spanned } from './name-pattern.ts'
import { namesNoBody } from './no-body.ts'

/** Where « ville » and « commune » are a place or part of another phrase. */
const NOT_A_COUNCIL = '(?<!(?:[Dd]ans la|[Ss]ur la|[Cc]ontrats? de|[Hh]ôtel de|[Cc]entre|[Cc]œur de|[Ee]ntrée de)[ -])'

const TOWN_HEAD = `${NOT_A_COUNCIL}(?<head>${anyCase('ville|commune|mairie|municipalité')}) (?<link>${OF})`

const DEPARTMENT_AFTER = /^,? \((\d{2,3}|2[AB])\)/u

/** The code of the département that stands in brackets after the match. */
function departmentAfter({ input = '', index = 0, 0: words }: RegExpMatchArray): string | null {
  const end = index + words.length
  return DEPARTMENT_AFTER.exec(input.slice(end, end + 8))?.[1] ?? null
}

/**
 * « Ville de Lorient », « commune de Guer »: of namesakes the one in the département that the text gives, else in its
 * region, else the name without a code.
 */
function town(match: RegExpMatchArray, anchor: Anchor): BodyRef | null {
  const link = group(match, 'link').toLowerCase()
  const name = `${ARTICLE_OF[link] ?? ''}${group(match, 'place')}`
  const one = communeNamed(name, anchor.region?.code ?? null, departmentAfter(match))
  const written = /^[cv]/iu.exec(group(match, 'head'))?.[0].toLowerCase()
  if (one !== null && written === undefined) return one.body
  const head = written === 'c' ? 'Commune' : 'Ville'
  if (one !== null) return communeCalled(one, head)
  // No list holds former communes; of several words the next one may be no part of the name.
  const isUnknown = communesNamed(name).length === 0
  const isForeign = written === 'v' && !/^[VM]/u.test(group(match, 'head'))
  return isUnknown && (isForeign || name.includes(' ') || namesNoBody(name))
    ? null
    : unlisted(`${head} ${link}${group(match, 'place')}`, 'commune')
}

/** « 440 000 € à Mellac », « Pontivy se voit attribuer »: a commune by its bare name, in the text's own region. */
function bareTown(match: RegExpMatchArray, anchor: Anchor): BodyRef | null {
  const contracted = group(match, 'contracted')
  const name = (contracted === 'au' ? 'Le ' : contracted === 'aux' ? 'Les ' : '') + group(match, 'place')
  const one = communeNamed(name, anchor.region?.code ?? null, departmentAfter(match))
  return one === null || (anchor.region !== null && one.region !== anchor.region.code)
    ? null
    : communeCalled(one, 'Commune')
}

/** A commune's name of one to four words. */
const PLACE = `(?:L[ae]s? )?${CAPITALISED}(?: (?:lès |sur |sous |en |de )?${CAPITALISED}){0,3}`

/** The article that « de » has taken in: « du Havre » is Le Havre. */
const ARTICLE_OF: Readonly<Record<string, string>> = { 'du ': 'Le ', 'des ': 'Les ', 'de la ': 'La ', "de l'": "L'" }

export const TOWN_RULES: readonly BodyRule[] = [
  bodyRule('town', bounded(`${TOWN_HEAD}(?<place>(?:L[ae]s? )?${CAPITALISED})`), town),
  bodyRule(
    'town-of-several-words',
    bounded(`${TOWN_HEAD}(?<place>${CAPITALISED}(?: (?:lès |sur |sous |en |de )?${CAPITALISED}){1,3})`),
    town,
  ),
  bodyRule(
    'commune-paid',
    spanned(
      `(?:(?<=^|[:;] )${AMOUNT} (?:à|(?<contracted>aux?))|${AMOUNT} pour) (?<span>(?<place>${PLACE}))(?!, où)(?= ?(?:\\(\\d|[,;.:]|$)| (?:pour|qui|dont|afin|au titre|et \\d)(?!\\p{L}))`,
    ),
    bareTown,
  ),
  bodyRule(
    'commune-with-amount',
    behindName(
      `(?<rest>, \\d)(?=[\\d .,]{0,14} ?(?:€|euros|[kKM]€|millions? d'))(?<=(?:^|[:;] )(?<span>(?<place>${PLACE}))\\k<rest>)`,
    ),
    bareTown,
  ),
  bodyRule(
    'commune-labelled',
    opening(`(?:[-•*▪►] ?)?(?<span>(?<place>${PLACE}))(?= \\((?:\\d{2,3}|2[AB])\\) ?(?:[:→]|\\.{3}|-+>))`),
    bareTown,
  ),
  bodyRule(
    'commune-receiving',
    spanned(`(?<verb>${RECEIVES})(?<=(?:^|[.!?;:,] )(?<span>(?<place>${PLACE})) \\k<verb>)`),
    bareTown,
  ),
]
