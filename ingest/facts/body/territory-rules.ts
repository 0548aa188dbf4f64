import { communeCalled, communeNamed, communesNamed } from '../../../corpus/bodies/communes.ts'
import { INTERCOMMUNAL_ACRONYMS } from '../../../corpus/bodies/intercommunal-acronyms.ts'
import { intercommunalityNamed } from '../../../corpus/bodies/intercommunalities.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import { NOT_AFTER_WORD } from '../patterns.ts'
import type { Anchor } from '../rule.ts'
import { AMOUNT, GOVERNS, RECEIVES } from './acts.ts'
import { type BodyRule, bodyRule, capitalised, group, tidy, unlisted } from './body-rule.ts'
import {
  anyCase,
  behindName,
  bounded,
  CAPITALISED,
  OF,
  opening,
  PROPER_NAME,
  preceded,
  spanned,
} from './name-pattern.ts'

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
  return communesNamed(name).length === 0 ? null : unlisted(`${head} ${link}${group(match, 'place')}`, 'commune')
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

const COMMUNITY = `(?:${anyCase("communauté (?:de communes|d'agglomération|urbaine)")})`

/** Common nouns that open the name of a community: « du pays de Fayence », « du bassin de Pompey ». */
const LANDSCAPE = `(?:(?:pays|val|vallée|vallées|bassin|canton|plateau|rives|portes|sud|nord|est|ouest) (?:${OF})?)?`

function community(match: RegExpMatchArray, anchor: Anchor): BodyRef {
  const known = intercommunalityNamed(match[0], anchor.region?.code ?? null)
  if (known !== null) return known
  return unlisted(
    capitalised(tidy(match[0]).toLowerCase().slice(0, group(match, 'head').length)) +
      tidy(match[0]).slice(group(match, 'head').length),
    'intercommunality',
  )
}

function knownCommunity(match: RegExpMatchArray, anchor: Anchor): BodyRef | null {
  return intercommunalityNamed(match.groups?.span ?? match[0], anchor.region?.code ?? null)
}

/** « la CINOR », « la Cinor ». */
const ACRONYMS = Object.keys(INTERCOMMUNAL_ACRONYMS).flatMap((one) =>
  one.length < 4 ? [one] : [one, one.charAt(0) + one.slice(1).toLowerCase()],
)

/** It goes by its abbreviation, which official lists put in brackets: only its numbers come from them. */
function byAcronym({ 0: acronym }: RegExpMatchArray, anchor: Anchor): BodyRef | null {
  const official = INTERCOMMUNAL_ACRONYMS[acronym.toUpperCase()] ?? ''
  const known = intercommunalityNamed(official, anchor.region?.code ?? null)
  return known === null ? null : { ...known, name: acronym }
}

/** « Guingamp Communauté » was one before it merged: named after a commune, it needs no list. */
function communityAfter(match: RegExpMatchArray, anchor: Anchor): BodyRef | null {
  const known = knownCommunity(match, anchor)
  if (known !== null) return known
  return communesNamed(group(match, 'place')).length === 0 ? null : unlisted(group(match, 'span'), 'intercommunality')
}

export const TERRITORY_RULES: readonly BodyRule[] = [
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
    spanned(`(?<verb>${RECEIVES})(?<=(?:^|[.!?;,] )(?<span>(?<place>${PLACE})) \\k<verb>)`),
    bareTown,
  ),
  bodyRule('community', bounded(`(?<head>${COMMUNITY}) (?:${OF})?${LANDSCAPE}${PROPER_NAME}`), community),
  bodyRule(
    'community-of-several',
    bounded(
      `${COMMUNITY} (?:${OF})?${LANDSCAPE}(?:entre |les )?${PROPER_NAME}(?:(?:,| et| à| en| entre|,? sur| -) (?:${OF}|l[ae] |les |l')?${PROPER_NAME}){1,3}`,
    ),
    knownCommunity,
  ),
  bodyRule('community-acronym', bounded(ACRONYMS.join('|')), byAcronym),
  bodyRule(
    'metropolis',
    bounded(`(?:[Mm]étropole|MÉTROPOLE|[Ee]urométropole)(?: européenne| Européenne)? (?:${OF})?${PROPER_NAME}`),
    knownCommunity,
  ),
  bodyRule(
    'metropolis-after',
    spanned(
      `(?<kind>Métropole|Agglomération|Agglo|Communauté)(?<=${NOT_AFTER_WORD}(?<span>(?<place>${CAPITALISED}(?: ${CAPITALISED}){0,3}) \\k<kind>))`,
    ),
    communityAfter,
  ),
  bodyRule(
    'metropolis-within',
    spanned(
      `(?<kind>Métropole|Agglomération|Communauté) (?<end>${PROPER_NAME})(?<=${NOT_AFTER_WORD}(?<span>${CAPITALISED}(?: ${CAPITALISED}){0,2} \\k<kind> \\k<end>))`,
    ),
    knownCommunity,
  ),
  bodyRule(
    'pays',
    bounded(
      `${preceded('(?:^|(?<!dans) |\\()[Ll]e ', `Pays ${OF}(?!la Loire)${CAPITALISED}`)}(?= et |,| ${GOVERNS}(?!\\p{L}))`,
    ),
    (match) => unlisted(match[0], 'other'),
  ),
  bodyRule('grand', bounded(`Grand (?!Est|Prix|Paris)${CAPITALISED}`), knownCommunity),
]
