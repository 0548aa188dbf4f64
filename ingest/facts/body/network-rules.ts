import { keyOf } from '../../../corpus/bodies/body.ts'
import { NETWORKS, type Network } from '../../../corpus/bodies/networks.ts'
import { regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import type { Anchor } from '../rule.ts'
import { type BodyRule, bodyRule, group, tidy, unlisted } from './body-rule.ts'
import { bounded, namesPattern, OF, PROPER_NAME } from './name-pattern.ts'
import { REGION } from './region-rules.ts'

const BY_HEAD = new Map<string, Network>()
for (const network of NETWORKS) {
  for (const head of [network.head, ...network.forms, ...network.acronyms]) BY_HEAD.set(keyOf(head), network)
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
  return acronyms.length === 0 ? forms : `(?:${acronyms.join('|')}|${forms})`
}

/** « ARS Grand Est »: the place under its official name where it is a region, without « de » unless it stays. */
function member(match: RegExpMatchArray, anchor: Anchor): BodyRef | null {
  const network = BY_HEAD.get(keyOf(group(match, 'head')))
  if (network === undefined) return null
  const place = group(match, 'place')
  if (place === '') return unlisted(named(network.head, ownRegion(network, match, anchor)), network.type)
  const link = network.linked ? group(match, 'link') : ''
  return unlisted(named(network.head, link + officialPlace(place)), network.type)
}

/** A region under its full name, « PACA » included; a former one keeps its own. */
function officialPlace(place: string): string {
  const region = regionNamed(place)
  if (region === null) return place
  return region.isFormer ? region.name : region.region.name
}

function named(head: string, place: string): string {
  return tidy(`${head} ${place}`)
}

/** The region whose text this is, for a body of which it has one; « les ARS » are everyone's. */
function ownRegion(network: Network, match: RegExpMatchArray, anchor: Anchor): string {
  const before = match.input?.slice(Math.max(0, (match.index ?? 0) - 4), match.index) ?? ''
  const plural = /(?:les|des|aux) $/iu.test(before)
  return network.regional && !plural ? (anchor.region?.name ?? '') : ''
}

const alone = NETWORKS.filter((network) => !network.needsPlace)
const regional = NETWORKS.filter((network) => network.regional)
const local = NETWORKS.filter((network) => !network.regional)

export const NETWORK_RULES: readonly BodyRule[] = [
  bodyRule('network', bounded(`(?<head>${headsOf(alone)})`), member),
  bodyRule(
    'network-of-region',
    bounded(`(?<head>${headsOf(regional)}) (?<link>de la région |de région |${OF})?(?<place>${REGION})`),
    member,
  ),
  bodyRule(
    'network-of-place',
    bounded(`(?<!-)(?<head>${headsOf(local)}) (?<link>(?:${OF}\\p{Ll}{3,20} )?(?:${OF})?)(?<place>${PROPER_NAME})`),
    member,
  ),
]
