import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from './database.ts'
import { type Fetch, type FetchRecord, openFetchRecord } from './fetch-record.ts'

let root: string
let record: FetchRecord

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'record-'))
  record = await openFetchRecord(await openDatabase(root))
})

afterEach(() => rmSync(root, { recursive: true }))

const HOUR = 3_600_000
const START = new Date('2026-03-01T08:00:00Z')
const later = (hours: number) => new Date(START.getTime() + hours * HOUR)

function fetch(hours: number, rest: Partial<Fetch>): Fetch {
  return {
    ...{
      address: 'https://www.example.org/a',
      finalAddress: 'https://www.example.org/a',
      at: later(hours).toISOString(),
    },
    ...{ status: 200, mediaType: 'text/html', etag: '"1"', lastModified: null, hash: 'h1', bytes: 3, milliseconds: 5 },
    ...{ headers: {}, error: null, listedUpdated: null },
    ...rest,
  }
}

describe('the record of visits', () => {
  it('knows nothing at first', async () => {
    expect((await record.visited()).size).toBe(0)
    expect(await record.runs()).toEqual([])
  })

  it('tells what all visits of an address tell together', async () => {
    await record.add([fetch(2, { status: 304, hash: null, mediaType: null, bytes: 0 }), fetch(0, {})])
    await record.add([
      fetch(3, { status: 503, error: 'try-later', hash: null, etag: null, finalAddress: null, mediaType: null }),
    ])
    expect((await record.visited()).get('https://www.example.org/a')).toEqual({
      ...{ at: later(3).toISOString(), status: 503, error: 'try-later' },
      ...{ hash: 'h1', fetchedAt: later(0).toISOString(), etag: '"1"', lastModified: null, listedUpdated: null },
      ...{ finalAddress: 'https://www.example.org/a', mediaType: 'text/html' },
    })
  })
})

describe('a run', () => {
  it('that was not finished is taken up for a day, by the same targets', async () => {
    const first = await record.begin(['bretagne'], START)
    expect((await record.begin(['bretagne'], later(23))).id).toBe(first.id)
    expect((await record.begin(['normandie'], later(1))).id).not.toBe(first.id)
    expect((await record.begin(['bretagne'], later(25))).id).not.toBe(first.id)
  })

  it('that was finished is not', async () => {
    const first = await record.begin(['bretagne'], START)
    await record.finish(first, later(1), { added: 3 })
    expect((await record.begin(['bretagne'], later(2))).id).not.toBe(first.id)
    expect((await record.runs()).at(-1)).toMatchObject({ finishedAt: later(1).toISOString(), tally: { added: 3 } })
  })
})
