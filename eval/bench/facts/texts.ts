import type { Block } from '../../../corpus/document.ts'
import type { Fact } from '../../../corpus/fact.ts'
import type { RegionCode } from '../../../corpus/regions.ts'
import { shadowOf } from '../../../ingest/facts/shadow.ts'
import { readDocuments } from '../../documents.ts'
import { loadGold, type PlacedFact, placeFacts } from '../../gold.ts'
import { loadPassages, readPassage } from '../../passages.ts'
import type { Split, Yardsticks } from '../../yardsticks.ts'

/** An annotated text, what the product finds in it, and what other tools are given of it. */
export interface BenchText {
  readonly set: 'documents' | 'passages'
  readonly split: Split
  readonly text: string
  /** `shadowOf(text)`: other tools read plain spaces, apostrophes and dashes too, so that none fails over typography. */
  readonly shadow: string
  /** What is read at all: contact blocks are left out for every tool. */
  readonly blocks: readonly Block[]
  readonly publishedOn: string | null
  readonly region: RegionCode | null
  readonly gold: readonly PlacedFact[]
  readonly facts: readonly Fact[]
}

/** Every annotated document, then every annotated passage. */
export async function loadTexts(yardsticks: Yardsticks): Promise<readonly BenchText[]> {
  return [...(await documentTexts(yardsticks)), ...passageTexts(yardsticks)]
}

async function documentTexts(yardsticks: Yardsticks): Promise<readonly BenchText[]> {
  const gold = loadGold(yardsticks).map(({ content }) => content)
  const documents = await readDocuments(
    yardsticks.documents,
    gold.map(({ document }) => document),
  )
  return gold.flatMap(({ document: path, split, facts: marked }): BenchText[] => {
    const document = documents.get(path)
    if (document === undefined) return []
    const { text, publishedOn, region, facts } = document
    const blocks = document.blocks.filter(({ kind }) => kind !== 'contact')
    const shadow = shadowOf(text, blocks)
    return [
      { set: 'documents', split, text, shadow, blocks, publishedOn, region, gold: placeFacts(text, marked), facts },
    ]
  })
}

function passageTexts(yardsticks: Yardsticks): readonly BenchText[] {
  return loadPassages(yardsticks).map(({ passage }) => {
    const { text, facts } = readPassage(passage)
    const blocks = linesOf(text)
    return {
      set: 'passages',
      split: passage.split,
      text,
      shadow: shadowOf(text, blocks),
      blocks,
      publishedOn: passage.publishedOn,
      region: null,
      gold: placeFacts(text, passage.facts),
      facts,
    }
  })
}

/** The reader of passages makes every paragraph, item and row a line. */
function linesOf(text: string): readonly Block[] {
  return [...text.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({
    kind: line.includes('\t') ? 'row' : 'paragraph',
    span: { start: index, end: index + line.length },
    level: 0,
    page: null,
  }))
}
