import { type Element, findAll } from './dom.ts'

/** What a style of an OpenDocument text says that matters to its reading. */
export interface TextStyle {
  readonly isBold: boolean
  /** True for titles of whole documents. */
  readonly isTitle: boolean
  /** True for words that are not shown. */
  readonly isHidden: boolean
}

export const PLAIN: TextStyle = { isBold: false, isTitle: false, isHidden: false }

/** Parents of parents: more is a loop. */
const DEEPEST_PARENT = 20

/** Styles by name, their parents' say included (ODF 1.3 part 3 §16.2). `roots`: those of styles and of content. */
export function textStyles(roots: readonly Element[]): (name: string | undefined) => TextStyle {
  const elements = new Map(
    roots
      .flatMap((root) => findAll(root, ({ name, attribs }) => name === 'style:style' && isOfText(attribs)))
      .map((element) => [element.attribs['style:name'] ?? '', element]),
  )
  const known = new Map<string, TextStyle>()
  const styleOf = (name: string | undefined, depth = 0): TextStyle => {
    const element = elements.get(name ?? '')
    if (name === undefined || element === undefined || depth > DEEPEST_PARENT) return PLAIN
    const style = known.get(name) ?? inherit(element, styleOf(element.attribs['style:parent-style-name'], depth + 1))
    known.set(name, style)
    return style
  }
  return (name) => styleOf(name)
}

function isOfText(attribs: Readonly<Record<string, string>>): boolean {
  return attribs['style:family'] === 'paragraph' || attribs['style:family'] === 'text'
}

function inherit(element: Element, parent: TextStyle): TextStyle {
  const properties = findAll(element, ({ name }) => name === 'style:text-properties')[0]?.attribs ?? {}
  const weight = properties['fo:font-weight']
  const display = properties['text:display']
  return {
    isBold: weight === undefined ? parent.isBold : /^(?:bold|[6-9]00)$/u.test(weight),
    isTitle: parent.isTitle || element.attribs['style:name'] === 'Title',
    isHidden: display === undefined ? parent.isHidden : display === 'none',
  }
}
