import { communeNamed, communesNamed } from '../../../corpus/bodies/communes.ts'
import { intercommunalityNamed } from '../../../corpus/bodies/intercommunalities.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import type { Anchor } from '../rule.ts'
import { type BodyRule, bodyRule, capitalised, group, tidy, unlisted } from './body-rule.ts'
import { anyCase, bounded, CAPITALISED, OF, PROPER_NAME } from './name-pattern.ts'

/** Where « ville » and « commune » are a place or part of another phrase. */
const NOT_A_COUNCIL = '(?<!(?:[Dd]ans la|[Ss]ur la|[Cc]ontrats? de|[Hh]ôtel de|[Cc]entre|[Cc]œur de|[Ee]ntrée de)[ -])'

const TOWN_HEAD = `${NOT_A_COUNCIL}(?<head>${anyCase('ville|commune|mairie|municipalité')}) (?<link>${OF})`

/** « Ville de Lorient »; of namesakes the one in the text's region, else the name without a code. */
function town(match: RegExpMatchArray, anchor: Anchor): BodyRef | null {
  const link = group(match, 'link').toLowerCase()
  const name = `${ARTICLE_OF[link] ?? ''}${group(match, 'place')}`
  const one = communeNamed(name, anchor.region?.code ?? null)
  if (one !== null) return one.body
  const head = /^c/iu.test(group(match, 'head')) ? 'Commune' : 'Ville'
  return communesNamed(name).length === 0 ? null : unlisted(`${head} ${link}${group(match, 'place')}`, 'commune')
}

/** The article that « de » has taken in: « du Havre » is Le Havre. */
const ARTICLE_OF: Readonly<Record<string, string>> = { 'du ': 'Le ', 'des ': 'Les ', 'de la ': 'La ', "de l'": "L'" }

const COMMUNITY = anyCase("communauté (?:de communes|d'agglomération|urbaine)")

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
  return intercommunalityNamed(match[0], anchor.region?.code ?? null)
}

export const TERRITORY_RULES: readonly BodyRule[] = [
  bodyRule('town', bounded(`${TOWN_HEAD}(?<place>(?:L[ae]s? )?${CAPITALISED})`), town),
  bodyRule(
    'town-of-several-words',
    bounded(`${TOWN_HEAD}(?<place>${CAPITALISED}(?: (?:lès |sur |sous |en |de )?${CAPITALISED}){1,3})`),
    town,
  ),
  bodyRule('community', bounded(`(?<head>${COMMUNITY}) (?:${OF})?${LANDSCAPE}${PROPER_NAME}`), community),
  bodyRule(
    'community-with-and',
    bounded(`${COMMUNITY} (?:${OF})?${LANDSCAPE}${PROPER_NAME}(?:,| et) (?:${OF})?${PROPER_NAME}`),
    knownCommunity,
  ),
  bodyRule(
    'metropolis',
    bounded(`(?:[Mm]étropole|MÉTROPOLE|[Ee]urométropole)(?: européenne| Européenne)? (?:${OF})?${PROPER_NAME}`),
    knownCommunity,
  ),
  bodyRule(
    'metropolis-after',
    bounded(`${CAPITALISED}(?: ${CAPITALISED}){0,3} (?:Métropole|Agglomération|Agglo|Communauté)`),
    knownCommunity,
  ),
  bodyRule('grand', bounded(`Grand (?!Est|Prix|Paris)${CAPITALISED}`), knownCommunity),
]
