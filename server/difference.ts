import { diffArrays, diffWordsWithSpace } from 'diff'

/** A run of words that both texts have, or one alone. */
export interface DiffWords {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** A stretch of two texts side by side: blocks that both have, or one block that changed, came or went. */
export type DiffPart =
  | { readonly kind: 'same'; readonly blocks: readonly string[] }
  | { readonly kind: 'changed'; readonly words: readonly DiffWords[] }

/** Edits after which two blocks are shown as one that went and one that came rather than word by word. */
const MOST_EDITS = 400
/** Blocks that share less of their words than this are two, not one that changed. */
const CHANGED = 0.35
/** As many of the blocks that came are compared with one that went. */
const WINDOW = 8

/**
 * What became of a text, block by block and word by word (Myers, « An O(ND) difference algorithm », 1986). The parts that
 * are the same or added make `after`, in order; the same or removed make `before`.
 */
export function difference(before: readonly string[], after: readonly string[]): readonly DiffPart[] {
  const parts: DiffPart[] = []
  let removed: readonly string[] = []
  const flush = (added: readonly string[]) => {
    parts.push(...pair(removed, added))
    removed = []
  }
  for (const change of diffArrays([...before], [...after])) {
    if (change.removed) removed = change.value
    else if (change.added) flush(change.value)
    else {
      flush([])
      parts.push({ kind: 'same', blocks: change.value })
    }
  }
  flush([])
  return parts
}

/** Blocks that went beside those that came: in order, those that are alike are one that changed. */
function pair(removed: readonly string[], added: readonly string[]): readonly DiffPart[] {
  const parts: DiffPart[] = []
  let next = 0
  for (const old of removed) {
    const found = added.slice(next, next + WINDOW).findIndex((text) => isAlike(old, text))
    if (found === -1) {
      parts.push(whole('removed', old))
      continue
    }
    const at = next + found
    parts.push(...added.slice(next, at).map((text) => whole('added', text)), changed(old, added[at] ?? ''))
    next = at + 1
  }
  return [...parts, ...added.slice(next).map((text) => whole('added', text))]
}

function whole(kind: 'added' | 'removed', text: string): DiffPart {
  return { kind: 'changed', words: [{ kind, text }] }
}

function isAlike(a: string, b: string): boolean {
  const own = new Set(wordsOf(a))
  const others = new Set(wordsOf(b))
  let shared = 0
  for (const word of own) if (others.has(word)) shared += 1
  return shared > 0 && shared / (own.size + others.size - shared) >= CHANGED
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function changed(before: string, after: string): DiffPart {
  const words = diffWordsWithSpace(before, after, { maxEditLength: MOST_EDITS })
  if (words === undefined) {
    return {
      kind: 'changed',
      words: [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ],
    }
  }
  return {
    kind: 'changed',
    words: words.map(({ added, removed, value }) => {
      return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value }
    }),
  }
}
