import type { Draft } from './draft.ts'

const LONGEST = 120

/** A title for a document that has none: its first line, cut at a word; else the name of its file. */
export function standInTitle(drafts: readonly Draft[], fileName: string): string {
  const first = drafts.find(({ kind, text }) => (kind === 'heading' || kind === 'paragraph') && /\p{L}/u.test(text))
  if (first === undefined)
    return fileName
      .replace(/\.[a-z0-9]{1,10}$/iu, '')
      .replace(/[_-]+/gu, ' ')
      .trim()
  if (first.text.length <= LONGEST) return first.text
  return `${first.text.slice(0, LONGEST).replace(/\s+\S*$/u, '')}…`
}
