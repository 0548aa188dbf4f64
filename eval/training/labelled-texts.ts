import { keyOf } from '../../corpus/bodies/body.ts'
import type { ReadContent } from '../../corpus/document.ts'
import type { AmountFact, FundingFact } from '../../corpus/fact.ts'
import { type RegionCode, regionByCode } from '../../corpus/regions.ts'
import { overlaps } from '../../corpus/span.ts'
import { extract } from '../../ingest/facts/extract.ts'
import { readFunding } from '../../ingest/facts/funding/frames.ts'
import type { Case } from '../../ingest/facts/funding/learned/case.ts'
import { cutLongBlocks } from '../../ingest/facts/long-blocks.ts'
import type { Context } from '../../ingest/facts/rule.ts'
import { shadowOf } from '../../ingest/facts/shadow.ts'
import { readDocuments } from '../documents.ts'
import { sameRole } from '../facts/same.ts'
import { loadGold, type PlacedFact, placeFacts } from '../gold.ts'
import { loadPassages, readPassage } from '../passages.ts'
import type { Yardsticks } from '../yardsticks.ts'

export type GoldFunding = Extract<PlacedFact, { kind: 'funding' }>

/** Who gives and who receives, by name or nobody; undefined where it is not told. */
export type Answer = Partial<Pick<GoldFunding, 'funder' | 'beneficiary'>>

/** An annotated text of the development part: its amounts as the frames read them, and what was marked there. */
export interface LabelledText {
  readonly set: string
  readonly id: string
  readonly text: string
  readonly cases: readonly Case[]
  /** What was marked of each case, or null: no money is given; undefined where that cannot be told. */
  readonly answers: readonly (Answer | null | undefined)[]
  /** All that was marked. */
  readonly marked: readonly PlacedFact[]
}

/** The annotated passages and documents of the development part. */
export async function labelledTexts(yardsticks: Yardsticks): Promise<readonly LabelledText[]> {
  const passages = loadPassages(yardsticks)
    .filter(({ passage }) => passage.split === 'dev')
    .map(({ passage, file }) => {
      const read = readPassage(passage)
      const publishedOn = passage.publishedOn ?? read.publishedOn
      return labelText(
        file,
        passage.id,
        { ...read, publishedOn },
        passage.region as RegionCode | null,
        placeFacts(read.text, passage.facts),
      )
    })
  const gold = loadGold(yardsticks)
    .map(({ content }) => content)
    .filter(({ split }) => split === 'dev')
  const documents = await readDocuments(
    yardsticks.documents,
    gold.map(({ document }) => document),
  )
  return [
    ...passages,
    ...gold.flatMap(({ document, facts }) => {
      const read = documents.get(document)
      if (read === undefined) return []
      return [labelText('documents', document, read, read.region ?? null, placeFacts(read.text, facts))]
    }),
  ]
}

type Read = Pick<ReadContent, 'text' | 'blocks' | 'publishedOn'>

/** Pairs what was marked in a text with the amounts that the frames read there: the same sum, and the roles that agree best. */
export function labelText(
  set: string,
  id: string,
  read: Read,
  region: RegionCode | null,
  marked: readonly PlacedFact[],
): LabelledText {
  const cases = readCases(read, region)
  const fundings = marked.filter((fact): fact is GoldFunding => fact.kind === 'funding')
  const left = new Set(fundings)
  const paired = cases.map((one) => {
    const [best] = [...left]
      .map((gold) => ({ gold, fit: fitOf(gold, one, read.text) }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => b.fit - a.fit)
    if (best !== undefined) left.delete(best.gold)
    return best?.gold ?? null
  })
  // Of two amounts alike, one of them marked without its place, the other may be meant as well.
  const isMeant = ({ amount }: Case) =>
    (amount === null ? [...left] : fundings).some((one) => one.amount === eurosOf(amount) && one.quote === WHOLE_TEXT)
  const answers = cases.map((one, index) => paired[index] ?? (isMeant(one) ? undefined : null))
  return { set, id, text: read.text, cases, answers, marked }
}

/** How well what was marked fits a case; nothing where the sum or the place is another. */
function fitOf(gold: GoldFunding, { amount, fact, scene }: Case, text: string): number {
  if (gold.amount !== eurosOf(amount)) return 0
  const isPlaced = gold.quote !== WHOLE_TEXT
  if (isPlaced && !overlaps(gold.span, amount?.span ?? scene.sentence.span)) return 0
  if (isPlaced || amount !== null) return 1 + agreement(gold, fact)
  // Without place and sum, the sentence that has the words of what for and of the roles.
  const words = keyOf(text.slice(scene.sentence.span.start, scene.sentence.span.end))
  const has = (name: string | null) => name !== null && words.includes(keyOf(name.split(' ; ')[0] ?? name))
  return (
    Number(has(gold.purpose)) + Number(has(gold.beneficiary)) + Number(has(gold.funder)) + agreement(gold, fact) / 2
  )
}

/** In place of a quote: the whole text says it. */
export const WHOLE_TEXT = '*'

function eurosOf(amount: AmountFact | null): number | null {
  return amount === null ? null : amount.cents / 100
}

/** Every amount of a text as the frames read it. */
export function readCases({ text, blocks, publishedOn }: Read, region: RegionCode | null): readonly Case[] {
  const shadow = shadowOf(text, blocks)
  const context: Context = {
    text,
    shadow,
    blocks: cutLongBlocks(
      blocks.filter(({ kind }) => kind !== 'contact'),
      shadow,
    ),
    anchor: { publishedOn, region: region === null ? null : regionByCode(region) },
    report: () => {},
    reject: () => {},
  }
  const facts = extract({ text, blocks, publishedOn, region }).facts.filter(({ kind }) => kind !== 'funding')
  return readFunding(facts, context)
}

function agreement(gold: GoldFunding, fact: FundingFact | null): number {
  return (
    Number(sameRole(gold.funder, fact?.funder?.name ?? null)) +
    Number(sameRole(gold.beneficiary, fact?.beneficiary?.name ?? null))
  )
}
