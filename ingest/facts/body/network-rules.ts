import { keyOf } from '../../../corpus/bodies/body.ts'
import { NETWORKS, type Network } from '../../../corpus/bodies/networks.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { bounded, namesPattern, OF, PROPER_NAME } from './name-pattern.ts'
import { GOES_ON } from './role-name.ts'

const BY_HEAD = new Map<string, Network>()
for (const network of NETWORKS) {
  for (const head of [...network.forms, ...network.acronyms]) BY_HEAD.set(keyOf(head), network)
}

/** An abbreviation of four letters or more is also written as a word: « la Drac », « le Ceser ». */
function spellings(acronym: string): readonly string[] {
  return acronym.length < 4 ? [acronym] : [acronym, acronym.charAt(0) + acronym.slice(1).toLowerCase()]
}

function headsOf(networks: readonly Network[]): string {
  const acronyms = networks
    .flatMap((network) => network.acronyms.flatMap(spellings))
    .toSorted((a, b) => b.length - a.length)
  const forms = namesPattern(
    networks.flatMap((network) => network.forms),
    'free',
  )
  return `(?:${acronyms.join('|')}|${forms})`
}

/** A title in capitals, where the name's end does not show. */
function isShouted(name: string): boolean {
  return !/\p{Ll}/u.test(name) && name.split(' ').length > 4
}

/** « ARS Grand Est », « chambre d'agriculture du Gers »: named as it is written. */
function member(match: RegExpMatchArray): BodyRef | null {
  const network = BY_HEAD.get(keyOf(group(match, 'head')))
  return network === undefined || isShouted(match[0]) ? null : unlisted(match[0], network.type)
}

/** « l'ARS »; « les ARS », « ce Carif-Oref » are all of them or any. */
const SEVERAL = "(?<!(?:[Ll]es|[Dd]es|[Aa]ux|[Uu]n|[Uu]ne|[Cc]es?|[Cc]ette|[Dd]eux|[Cc]haque|[Dd]'un|[Dd]'une) )"

export const NETWORK_RULES: readonly BodyRule[] = [
  bodyRule(
    'network',
    bounded(`${SEVERAL}(?<head>${headsOf(NETWORKS.filter((network) => !network.needsPlace))})`),
    member,
  ),
  bodyRule(
    'network-of-place',
    bounded(
      `(?<!-)${SEVERAL}(?<head>${headsOf(NETWORKS)}) (?:\\p{Ll}{4,16}ale )?(?:(?:${OF}\\p{Ll}{3,20} )?(?:${OF})?)${PROPER_NAME}${GOES_ON}`,
    ),
    member,
  ),
]
