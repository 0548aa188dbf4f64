import { describe, expect, it } from 'vitest'
import { FIXTURE } from '../../fixtures/fixture.ts'
import { benchFacts } from './bench-facts.ts'
import { factsTables } from './facts-tables.ts'

describe('benchFacts', { timeout: 120_000 }, () => {
  it('puts every tool beside the product, over the same texts', async () => {
    const bench = await benchFacts(FIXTURE, 1)
    const tools = (kind: string) => new Set(bench.quality.filter((one) => one.kind === kind).map(({ tool }) => tool))
    expect(tools('date').size).toBe(3)
    expect(tools('amount').size).toBe(2)
    for (const { split, kind, all } of bench.quality) {
      const own = bench.quality.find((one) => one.tool === 'Hémicycle' && one.split === split && one.kind === kind)
      expect(all.gold).toBe(own?.all.gold)
    }
    expect(bench.speed.map(({ ratio }) => ratio > 0)).toEqual([true, true, true, true])
    const tables = factsTables(bench)
    for (const title of ['DATES', 'MONTANTS', 'VITESSE', '3 documents']) expect(tables).toContain(title)
  })
})
