/**
 * A copy of `text` for rules to read: every kind of space, apostrophe and dash becomes its plain ASCII form and line
 * ends become spaces, one unit for one, so that a span in the shadow is the same span in the text.
 */
export function shadowOf(text: string): string {
  return text
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\u3000\ufeff]/gu, ' ')
    .replace(/[\u2018\u2019\u02bc\u00b4\u0060\u2032]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u201c\u201d\u2033]/gu, '"')
}
