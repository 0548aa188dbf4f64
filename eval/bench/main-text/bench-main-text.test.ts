import { describe, expect, it } from 'vitest'
import { benchMainText, meansOf, SHELLS } from './bench-main-text.ts'
import { mainTextTables } from './main-text-tables.ts'
import { linesOf } from './page-text.ts'
import { scoreOf } from './score.ts'
import { TEXTS } from './texts.ts'

const shell = { name: 'a page', text: TEXTS.brief, html: '' }
const whole = linesOf(TEXTS.brief)

describe('scoreOf', () => {
  it.each<[string, readonly string[], object]>([
    ['all of the text', whole, { precision: 1, recall: 1, f1: 1 }],
    ['the text with its title and date', [TEXTS.brief.title, TEXTS.brief.dateInWords, ...whole], { f1: 1 }],
    ['nothing', [], { precision: 0, recall: 0, f1: 0 }],
    ['the text twice', [...whole, ...whole], { precision: 0.5, recall: 1 }],
    ['words that are not of it', ['xyzzy'], { precision: 0, recall: 0, f1: 0 }],
  ])('scores %s', (_, kept, expected) => expect(scoreOf(kept, shell)).toMatchObject(expected))

  it('counts lost words', () => {
    const { precision, recall } = scoreOf(whole.slice(0, 1), shell)
    expect(precision).toBe(1)
    expect(recall).toBeCloseTo(23 / 37, 1)
  })
})

describe('benchMainText', () => {
  it('keeps pages aside, all under their own name', () => {
    const names = [...SHELLS.development, ...SHELLS.test].map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(SHELLS.development.length).toBeGreaterThanOrEqual(28)
    expect(SHELLS.test).toHaveLength(12)
  })

  it('finds the main text at least as well as the tools compared with', { timeout: 120_000 }, async () => {
    const results = await benchMainText()
    for (const part of ['development', 'test']) {
      const pages = results.filter((result) => result.part === part)
      const [own, ...others] = ['Hémicycle', 'Readability', 'Defuddle'].map((tool) => meansOf(pages, tool))
      for (const other of others) expect(own?.f1).toBeGreaterThan(other.f1)
      expect(own?.f1).toBeGreaterThan(part === 'test' ? 0.93 : 0.97)
    }
    expect(mainTextTables(results)).toContain('Readability')
  })
})
