import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { type Entry, GONE } from './entry.ts'
import { loadAhead, merge } from './look-ahead.ts'

function entry(id: string, load: () => Promise<typeof GONE> = async () => GONE): Entry {
  return { ...{ id, scope: '', source: 's', address: id, listed: null, publisher: null }, load }
}

describe('loadAhead', () => {
  it('gives entries in their order, with a bound on what is under way, and learns of all of them early', async () => {
    let [underWay, most, listed] = [0, 0, 0]
    const entries = Array.from({ length: 12 }, (_, index) =>
      entry(String(index), async () => {
        most = Math.max(most, ++underWay)
        await sleep(index % 2 === 0 ? 15 : 1)
        underWay--
        return GONE
      }),
    )
    const order: string[] = []
    for await (const arrival of loadAhead(entries, 3, () => listed++)) {
      if (order.length === 1) expect(listed).toBe(12)
      order.push(arrival.entry.id)
    }
    expect(order).toEqual(entries.map(({ id }) => id))
    expect(most).toBe(3)
  })

  it('keeps a failure for its turn, and throws what the listing throws after what it gave', async () => {
    async function* listing() {
      yield entry('a', () => Promise.reject(new Error('perdu')))
      yield entry('b')
      throw new Error('liste coupée')
    }
    const results: unknown[] = []
    const all = async () => {
      for await (const { result } of loadAhead(listing(), 4, () => {})) results.push(result)
    }
    await expect(all()).rejects.toThrow('liste coupée')
    expect(results).toEqual([{ error: new Error('perdu') }, GONE])
  })
})

describe('merge', () => {
  it('keeps the order of each and lets the quick ones pass', async () => {
    async function* paced(name: string, ms: number) {
      for (let number = 1; number <= 3; number++) {
        await sleep(ms)
        yield name + number
      }
    }
    const seen: string[] = []
    for await (const one of merge([paced('lent', 60), paced('vif', 1)])) seen.push(one)
    expect(seen).toEqual(['vif1', 'vif2', 'vif3', 'lent1', 'lent2', 'lent3'])
  })
})
