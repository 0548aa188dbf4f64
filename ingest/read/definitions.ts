import { type Element, textOf } from './dom.ts'
import type { Draft } from './draft.ts'

/** Longer definitions are paragraphs of their own. */
const LONGEST_DEFINITION = 300

/**
 * Terms of a definition list and what they mean, as rows of cells parted by a tab; null for a list whose definitions
 * are prose.
 */
export function definitionRows(list: Element, isShell: (element: Element) => boolean): readonly Draft[] | null {
  const rows: string[][] = []
  for (const element of partsOf(list)) {
    const text = textOf(element, isShell)
    if (text.length > LONGEST_DEFINITION) return null
    const row = rows.at(-1)
    if (element.name === 'dd' && row !== undefined) row.push(text)
    else rows.push([text])
  }
  const lines = rows.map((cells) => cells.join('\t').trim()).filter((line) => line !== '')
  return lines.map((text) => ({ kind: 'row', level: 0, text }))
}

/** `dt` and `dd` in order; HTML allows groups of them in a `div`. */
function partsOf(list: Element): readonly Element[] {
  return list.children
    .filter((child): child is Element => 'attribs' in child)
    .flatMap((child) => (child.name === 'div' ? child.children : [child]))
    .filter((child): child is Element => 'attribs' in child && (child.name === 'dt' || child.name === 'dd'))
}
