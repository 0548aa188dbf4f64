/** Comments and processing instructions beside the root; a declaration and a few remarks are usual. */
const MOST_BESIDE_ROOT = 20
const TAG = /<\/?([^\s<>/"']+)(?:[^<>"'/]|\/(?!>)|"[^"<]*"|'[^'<]*')*(\/?)>/uy

/**
 * True for one tree of elements, each closed in order, without a document type (which OPC forbids, ECMA-376 part 2
 * §9.1.4). Linear, where parsers that mend what is crossed take time quadratic in its size.
 */
export function isOneTree(xml: string): boolean {
  const open: string[] = []
  let beside = 0
  let roots = 0
  for (let at = xml.indexOf('<'); at !== -1; at = xml.indexOf('<', at)) {
    const end = endOfAside(xml, at)
    if (end !== null) {
      if (end === -1 || (open.length === 0 && ++beside > MOST_BESIDE_ROOT)) return false
      at = end
      continue
    }
    TAG.lastIndex = at
    const [tag, name = '', empty] = TAG.exec(xml) ?? []
    if (tag === undefined) return false
    at += tag.length
    if (tag.startsWith('</')) {
      if (open.pop() !== name) return false
      continue
    }
    if (open.length === 0 && ++roots > 1) return false
    if (empty === '') open.push(name)
  }
  return roots === 1 && open.length === 0
}

/** Where a comment, a CDATA section or an instruction that begins at `at` ends; -1: nowhere; null: it is a tag. */
function endOfAside(xml: string, at: number): number | null {
  const sign = ASIDES.find(([start]) => xml.startsWith(start, at))
  if (sign === undefined) return xml.startsWith('<!', at) ? -1 : null
  const end = xml.indexOf(sign[1], at + sign[0].length)
  return end === -1 ? -1 : end + sign[1].length
}

const ASIDES: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
]
