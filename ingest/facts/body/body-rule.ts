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
  return { name: capitalised(tidy(name)), type, siren: null, insee: null }
}

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
