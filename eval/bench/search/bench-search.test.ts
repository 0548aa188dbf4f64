import { describe, expect, it } from 'vitest'
import { loadModel, readQuestion } from '../../../cli/collection.ts'
import { BUNDLED } from '../../yardsticks.ts'
import { benchSearch } from './bench-search.ts'
import { searchTables } from './search-tables.ts'
import { readMaterial, syntheticDocuments } from './synthetic.ts'

describe('syntheticDocuments', () => {
  it('are the same each time, and each another', async () => {
    const material = await readMaterial(BUNDLED.documents)
    const documents = [...syntheticDocuments(material, 20)]
    expect([...syntheticDocuments(material, 20)]).toEqual(documents)
    expect(new Set(documents.map(({ text }) => text)).size).toBe(20)
    for (const { text, title, blocks } of documents) {
      expect(text.startsWith(title)).toBe(true)
      expect(blocks).toHaveLength(5)
    }
  })
})

describe('benchSearch', () => {
  it('times the search beside what it rests on', async () => {
    const bench = await benchSearch(BUNDLED, { embedder: await loadModel(), readQuestion }, 40)
    expect(bench.passages).toBeGreaterThan(30)
    expect(bench.floor).toHaveLength(3)
    for (const { p50, p95 } of [bench.product, ...bench.floor]) {
      expect(p50).toBeGreaterThan(0)
      expect(p95).toBeGreaterThanOrEqual(p50)
    }
    const table = searchTables(bench)
    expect(table).toContain(`${bench.passages} passages`)
    expect(table).toMatch(/plancher .*× /)
  }, 60_000)
})
