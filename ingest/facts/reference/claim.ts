import type { Claim, Rule } from '../rule.ts'

/** A rule that claims what `pattern` matches, unless `holds` says that the words mean something else after all. */
export function claim(
  name: string,
  pattern: RegExp,
  holds: (match: RegExpMatchArray) => boolean = () => true,
): Rule<Claim> {
  return { name: `reference/${name}`, pattern, resolve: (match) => (holds(match) ? { kind: 'claim' } : null) }
}
