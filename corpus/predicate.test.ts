import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, type Table } from '@lancedb/lancedb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { and, atLeast, atMost, equals, includes, listHas, oneOf, or, type Predicate } from './predicate.ts'

const folder = mkdtempSync(join(tmpdir(), 'predicate-'))
let table: Table

beforeAll(async () => {
  const connection = await connect(folder)
  table = await connection.createTable('rows', [
    { documentId: "l'été", amount: 10, tags: ['a', 'b'], note: '50 % de Rueil' },
    { documentId: 'b', amount: 20, tags: ['b'], note: 'Ligne_1' },
    { documentId: 'c', amount: 30, tags: ['c'], note: null },
  ])
})

afterAll(() => rmSync(folder, { recursive: true }))

async function matched(predicate: Predicate | null): Promise<readonly number[]> {
  if (predicate === null) return []
  const rows = await table.query().where(predicate).toArray()
  return rows.map((row) => row.amount).sort()
}

describe('predicates on a real table', () => {
  it.each([
    ['equals with an apostrophe', equals('documentId', "l'été"), [10]],
    ['an injection is a plain value', equals('documentId', "x' OR 1=1 --"), []],
    ['an injection through IN', oneOf('documentId', ["x') OR (1=1", 'b']), [20]],
    ['nothing is one of nothing', oneOf('documentId', []), []],
    ['bounds', and([atLeast('amount', 15), atMost('amount', 25)]), [20]],
    ['absent criteria are left out', and([null, atLeast('amount', 25), null]), [30]],
    ['either', or([equals('amount', 10), equals('amount', 30)]), [10, 30]],
    ['either of nothing', or([]), []],
    ['a list that holds a value', listHas('tags', 'b'), [10, 20]],
    ['a part, case ignored', includes('note', 'rUEIL'), [10]],
    ['% and _ are letters', includes('note', '0 %'), [10]],
    ['_ is no joker', includes('note', 'e_1'), [20]],
  ] as const)('%s', async (_name, predicate, expected) => {
    expect(await matched(predicate)).toEqual(expected)
  })

  it('has no predicate where there is no criterion', () => {
    expect(and([null])).toBeNull()
  })

  it.each(['amount = 1 OR documentId', 'a`b', '', '1a'])('refuses « %s » as a column', (column) => {
    expect(() => equals(column, 1)).toThrow(RangeError)
  })

  it('refuses a number that SQL could not hold', () => {
    expect(() => atLeast('amount', Number.NaN)).toThrow(RangeError)
  })
})
