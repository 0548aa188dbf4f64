import { actSections } from '../../corpus/act.ts'
import type { Block } from '../../corpus/document.ts'
import { actPartId, actPartLabel } from './act.tsx'
import { Marked, type MarkedText } from './marked-text.tsx'
import { type HeadingLevel, type List, layOut, type Part } from './text-layout.ts'

interface TextProps {
  readonly source: MarkedText
  readonly blocks: readonly Block[]
}

/** The text of a document, block by block; the parts of an act are each a section. */
export function DocumentText({ source, blocks }: TextProps) {
  return (
    <>
      <Blocks blocks={blocks.filter(({ part }) => part === undefined)} source={source} />
      {actSections({ text: source.text, blocks }).map((section, at) => (
        <section id={actPartId(at)} class={`act-${section.part}`} aria-label={actPartLabel(section, source.text)}>
          <Blocks blocks={section.blocks} source={source} />
        </section>
      ))}
    </>
  )
}

function Blocks({ source, blocks }: TextProps) {
  return (
    <>
      {layOut(blocks).map((part) => (
        <PartOf part={part} source={source} />
      ))}
    </>
  )
}

function PartOf({ part, source }: { readonly part: Part; readonly source: MarkedText }) {
  switch (part.kind) {
    case 'list':
      return <ListOf list={part.list} source={source} />
    case 'table':
      return <TableOf rows={part.rows} source={source} />
    case 'block':
      return <BlockOf block={part.block} level={part.headingLevel} source={source} />
  }
}

interface BlockProps {
  readonly block: Block
  readonly level: HeadingLevel
  readonly source: MarkedText
}

function BlockOf({ block, level, source }: BlockProps) {
  const words = <Marked source={source} block={block} span={block.span} />
  if (block.kind === 'heading') {
    const Heading = `h${level}` as const
    return <Heading>{words}</Heading>
  }
  return <p class={block.kind === 'paragraph' ? undefined : block.kind}>{words}</p>
}

function ListOf({ list, source }: { readonly list: List; readonly source: MarkedText }) {
  return (
    <ul>
      {list.items.map(({ block, inner }) => (
        <li>
          <Marked source={source} block={block} span={block.span} />
          {inner !== null && <ListOf list={inner} source={source} />}
        </li>
      ))}
    </ul>
  )
}

/** Cells are parted by a tab; a wide table scrolls on its own, so it must be reachable by keyboard. */
function TableOf({ rows, source }: { readonly rows: readonly Block[]; readonly source: MarkedText }) {
  return (
    <section class="scroll" tabindex={0} aria-label="Tableau">
      <table>
        <tbody>
          {rows.map((row) => (
            <tr>
              {cellsOf(row, source.text).map((span) =>
                row.kind === 'header' ? (
                  <th scope="col">
                    <Marked source={source} block={row} span={span} />
                  </th>
                ) : (
                  <td>
                    <Marked source={source} block={row} span={span} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function cellsOf({ span }: Block, text: string) {
  let start = span.start
  return text
    .slice(span.start, span.end)
    .split('\t')
    .map((cell) => {
      const end = start + cell.length
      const found = { start, end }
      start = end + 1
      return found
    })
}
