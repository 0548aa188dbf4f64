import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { Holdings } from '../../index/library.ts'
import { createApp } from '../app.ts'
import { COLLECTION } from '../testing/collection.ts'
import { memoryLibrary } from '../testing/memory-library.ts'

test('the page of sources tells what is held, what was read and what went wrong', async () => {
  const holdings: Holdings = {
    sources: [
      { source: '/home/a/actes', documents: 1200, duplicates: 2, removed: 0, fetchedAt: '2026-03-01T08:00:00Z' },
    ],
    coverage: [
      { region: '53', year: 2021, documents: 12 },
      { region: null, year: null, documents: 1 },
    ],
    runs: [
      {
        ...{ id: 'r', targets: ['https://www.example.fr/actualites'], startedAt: '2026-03-01T08:00:00Z' },
        ...{ finishedAt: '2026-03-01T08:10:00Z', tally: { added: 3, changed: 0, failed: 1 } },
      },
    ],
    issues: { total: 1, items: COLLECTION.filter(({ id }) => id === 'orientation') },
    failures: {
      total: 1,
      items: [{ address: 'https://www.example.fr/x', at: '2026-03-01T08:00:00Z', status: 503, error: 'unavailable' }],
    },
  }
  const described = createApp({ library: memoryLibrary(COLLECTION, new Map(), holdings), version: '1' })
  const page = load(await (await described.request('/sources')).text())
  const rows = page('.holdings tbody tr')
    .map((_, row) => page(row).text().replace(/\s/gu, ' '))
    .get()
  expect(rows[0]).toContain('actes1 200')
  expect(rows.join('\n')).not.toContain('/home')
  expect(page('a[href="/documents?region=53&from=2021&to=2021"]').text()).toBe('12')
  expect(rows.join('\n')).toContain('www.example.fr/actualites3 ajoutés, 1 en échec')
  expect(rows.join('\n')).toContain('503 · unavailable')
  expect(rows.join('\n')).toContain('était un vendredi')
})
