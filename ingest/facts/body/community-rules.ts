import { communesNamed } from '../../../corpus/bodies/communes.ts'
import { INTERCOMMUNAL_ACRONYMS } from '../../../corpus/bodies/intercommunal-acronyms.ts'
import { intercommunalityNamed } from '../../../corpus/bodies/intercommunalities.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import { NOT_AFTER_WORD } from '../patterns.ts'
import type { Anchor } from '../rule.ts'
import { GOVERNS } from './acts.ts'
import { type BodyRule, bodyRule, capitalised, group, tidy, unlisted } from './body-rule.ts'
import { anyCase, bounded, CAPITALISED, OF, PROPER_NAME, preceded, spanned } from './name-pattern.ts'
import { GOES_ON } from './role-name.ts'

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

/** Intercommunalities and « pays », by their kind or by the list. */
export const COMMUNITY_RULES: readonly BodyRule[] = [
  bodyRule('community', bounded(`(?<head>${COMMUNITY}) (?:${OF})?${LANDSCAPE}${PROPER_NAME}${GOES_ON}`), community),
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
      `(?<kind>Métropole|Agglomération|Communauté) (?<end>${PROPER_NAME})(?<=${NOT_AFTER_WORD}(?<span>(?!L[ae]s? )${CAPITALISED}(?: ${CAPITALISED}){0,2} \\k<kind> \\k<end>))`,
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
