import type { Block } from '../../corpus/document.ts'

/** What `\s` matches, but for the space itself, and two that have no width. */
const SPACES = /[\t-\r\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/g

/**
 * A copy of `text` for rules to read: every kind of space, apostrophe and dash becomes its plain ASCII form and line
 * ends become spaces, one unit for one, so that a span in the shadow is the same span in the text. The tabs that part
 * the cells of a table row stay, and no rule reads across them.
 */
export function shadowOf(text: string, blocks: readonly Block[] = []): string {
  const plain = text
    .replace(SPACES, ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4\u0060\u2032]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u201c\u201d\u2033]/g, '"')
  const rows = blocks.filter(({ kind }) => kind === 'row' || kind === 'header')
  if (rows.length === 0) return plain
  const units = plain.split('')
  for (const { span } of rows) {
    for (let at = span.start; at < span.end; at++) if (text[at] === '\t') units[at] = '\t'
  }
  return units.join('')
}
