import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { ActPart } from '../../corpus/document.ts'
import { createApp } from '../app.ts'
import { makeDocument } from '../testing/documents.ts'
import { memoryLibrary } from '../testing/memory-library.ts'

const LINES: readonly (readonly [string, ActPart | null])[] = [
  ['Délibération n° 2022-31', null],
  ['Rapporteure : Mme Anne Le Bris, vice-présidente déléguée aux ports', null],
  ['Vu le code du sport,', 'visa'],
  ['Vu le budget,', 'visa'],
  ['ARTICLE PREMIER : une aide est attribuée.', 'article'],
  ['Elle est imputée au chapitre 909.', 'article'],
  ['Article 2 : le président signe.', 'article'],
  ['Adopté à l’unanimité.', 'vote'],
  ['Annexe n° 1 : Plan de financement', 'annex'],
]

const act = makeDocument({
  id: 'acte',
  title: 'Aide au centre nautique',
  lines: LINES.map(([words]) => ['paragraph', words] as const),
  document: { kind: 'deliberation' },
})
const marked = {
  ...act,
  blocks: act.blocks.map((block, at) => {
    const part = LINES[at]?.[1] ?? null
    return part === null ? block : { ...block, part }
  }),
}
const app = createApp({ library: memoryLibrary([marked]), version: '1' })

test('a deliberation shows what it says at its head and leads to its parts', async () => {
  const page = load(await (await app.request('/documents/acte')).text())
  const head = page('.act dl').text()
  expect(head).toContain('2022-31')
  expect(head).toContain('vice-présidente déléguée aux ports')
  expect(head).not.toContain('Le Bris')
  const links = page('.act nav a').toArray()
  const shown = links.map((link) =>
    page(link)
      .text()
      .replace(/\u00a0/gu, ' '),
  )
  expect(shown).toEqual(['2 visas', 'Article premier', 'Article 2', 'Vote', 'Annexe n° 1'])
  for (const link of links) expect(page(link.attribs.href ?? '')).toHaveLength(1)
})
