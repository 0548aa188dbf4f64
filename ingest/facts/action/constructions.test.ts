import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'
import { ACTION_EXAMPLES } from './examples.ts'
import { CONSTRUCTIONS } from './scene.ts'

/** Every construction that some example of this folder shows. */
const shown = new Set(
  ACTION_EXAMPLES.flatMap(({ texts, region = null }) =>
    texts.flatMap((marked) => {
      const text = marked.replace(/\[\[|\]\]/gu, '')
      const lines = [...text.matchAll(/[^\n]+/gu)]
      const blocks = lines.map((line) => ({
        kind: line[0].startsWith('- ') ? ('item' as const) : ('paragraph' as const),
        span: { start: line.index, end: line.index + line[0].length },
        level: 0,
        page: null,
      }))
      return extract({ text, blocks, publishedOn: null, region }).facts.map(({ rule }) => rule)
    }),
  ),
)

describe('every construction', () => {
  it.each(CONSTRUCTIONS)('%s has an example', (construction) => {
    expect(shown).toContain(`action-${construction}`)
  })
})
