import type { BodyFact, BodyRef, BodyType } from '../../../corpus/fact.ts'
import type { Anchor, Rule, Value } from '../rule.ts'

export type BodyRule = Rule<Value<BodyFact>>

/** A rule whose matches name a body; null when the words name none after all. */
export function bodyRule(
  name: string,
  pattern: RegExp,
  bodyOf: (match: RegExpMatchArray, anchor: Anchor) => BodyRef | null,
): BodyRule {
  return {
    name,
    pattern,
    resolve(match, anchor) {
      const body = bodyOf(match, anchor)
      return body === null ? null : { kind: 'body', ...body }
    },
  }
}

/** A body that the text names and no list knows. */
export function unlisted(name: string, type: BodyType): BodyRef {
  return { name: capitalised(inLowerCase(tidy(name))), type, siren: null, insee: null }
}

/** « LYCÉE JEAN ZAY » as « Lycée Jean Zay »; a name with any small letter is left as it is written. */
function inLowerCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !name.includes(' ')) return name
  return name.replace(/\p{Lu}{2,}/gu, (word, at: number) => {
    if (LINKS.has(word)) return word.toLowerCase()
    const isAbbreviation = (at === 0 && word.length <= 4) || !/[AEIOUYÉÈÊ]/u.test(word)
    return isAbbreviation ? word : word.charAt(0) + word.slice(1).toLowerCase()
  })
}

const LINKS: ReadonlySet<string> = new Set(['DE', 'DU', 'DES', 'LA', 'LE', 'LES', 'ET', 'EN', 'SUR'])

/** One space between words. */
export function tidy(name: string): string {
  return name.replace(/ {2,}/gu, ' ').trim()
}

export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** The named group `name` of a match, '' when it took no part. */
export function group(match: RegExpMatchArray, name: string): string {
  return match.groups?.[name] ?? ''
}
