import type { BodyType } from '../../../corpus/fact.ts'
import { PREPOSITIONS, PRONOUNS, SPEAKERS } from './grammar.ts'
import type { Subject } from './head.ts'
import type { Item } from './items.ts'
import { nounPhrase, opening } from './noun-phrase.ts'

/** The longest apposition that may stand between a subject and its verb, in items. */
const ASIDE = 34

/**
 * The subject of a verb that the items up to `before` lead up to: the head of the noun phrase that ends there, or
 * ahead of an aside between commas. « Le président de la Région, entouré des maires, » → président.
 */
export function subjectBefore(
  items: readonly Item[],
  before: number,
  plural: boolean | null,
  anyNoun = false,
): Subject | null {
  let end = before
  if (items[end]?.key === 'qui') return antecedentBefore(items, end, plural)
  const key = items[end]?.key ?? ''
  // « Cette dernière a apporté »: a pronoun.
  if (/^dernie(?:r|re|rs|res)$/u.test(key) && /^(?:ce|cette|ces)$/u.test(items[end - 1]?.key ?? ''))
    return pronoun(items, end, LAST_NAMED[key])
  const speaks = SPEAKERS.has(key)
  if (PRONOUNS.has(key) || (speaks && items[end - 1]?.key !== 'on')) return pronoun(items, end)
  if (speaks) return null
  if (key === ')') end = opening(items, end) - 1
  if (items[end]?.key !== ',' && items[end]?.key !== '-') return nounPhrase(items, end, plural)
  const mark = items[end]?.key
  for (let open = end - 1; open > 0 && end - open < ASIDE; open--) {
    if (items[open]?.key !== mark) continue
    const close = items[open - 1]?.key === ')' ? opening(items, open - 1) - 1 : open - 1
    const subject = nounPhrase(items, close, plural)
    if (subject !== null && (anyNoun || (subject.kind !== 'noun' && subject.kind !== 'amount'))) return subject
  }
  return null
}

/** Bodies that « qui » may pick out of a longer noun phrase. */
const PUBLIC: ReadonlySet<BodyType> = new Set(['region', 'department', 'intercommunality', 'state', 'eu', 'instance'])

/** « l'Europe, qui y consacre »: the whole noun phrase, else the body right before. */
function antecedentBefore(items: readonly Item[], relative: number, plural: boolean | null): Subject | null {
  const end = items[relative - 1]?.key === ',' ? relative - 2 : relative - 1
  const subject = subjectBefore(items, end, plural)
  const nearest = items[end]
  if (subject?.kind === 'body' || subject?.kind === 'institution') return subject
  if (nearest === undefined || nearest.body === null || !PUBLIC.has(nearest.body.type)) return subject
  return { kind: 'body', head: end, start: end, end, body: nearest.body, key: nearest.key, text: nearest.text }
}

/** How far into a sentence its subject may stand behind adjuncts, in items. */
const ADJUNCTS = 40

/** The body or institution that a sentence opens with, over a date, « Réunie à Brest, » or « En mars, ». */
export function openingSubject(items: readonly Item[], limit: number): Subject | null {
  const mayStandLater = isAdjunct(items)
  for (let at = 0; at < Math.min(limit, ADJUNCTS); at++) {
    const opens = at === 0 || (mayStandLater && items[at - 1]?.key === ',')
    if (!opens) continue
    const head = /^(?:la|le|les|l'|cette|ce|ces)$/u.test(items[at]?.key ?? '') ? at + 1 : at
    const subject = head < limit ? nounPhrase(items, head, null) : null
    if (subject?.kind === 'body' || subject?.kind === 'institution') return subject
  }
  return null
}

function isAdjunct(items: readonly Item[]): boolean {
  const [first, second] = [items[0]?.key ?? '', items[1]?.key ?? '']
  return PREPOSITIONS.has(first) || first === '#date' || second === '#date' || /^(?:reuni(?:e?s?)|l'|ce)$/u.test(first)
}

/** « Ce dernier » is « celui-ci ». */
const LAST_NAMED: Readonly<Record<string, string>> = {
  dernier: 'celui-ci',
  derniere: 'celle-ci',
  derniers: 'ceux-ci',
  dernieres: 'celles-ci',
}

function pronoun(items: readonly Item[], at: number, key?: string): Subject | null {
  const item = items[at]
  return item === undefined
    ? null
    : { kind: 'pronoun', head: at, start: at, end: at, body: null, key: key ?? item.key, text: item.text }
}
