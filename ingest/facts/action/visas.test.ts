import { describe, expect, it } from 'vitest'
import type { ActPart } from '../../../corpus/document.ts'
import { extract } from '../extract.ts'

function lemmasIn(text: string, part: ActPart): readonly string[] {
  const block = { kind: 'paragraph' as const, span: { start: 0, end: text.length }, level: 0, page: null, part }
  const { facts } = extract({ text, blocks: [block], publishedOn: null, region: '53' })
  return facts.flatMap((fact) => (fact.kind === 'action' ? [fact.lemma] : []))
}

describe('a visa', () => {
  const words = 'la délibération par laquelle le Conseil régional a approuvé le budget du port'

  it('cites what another act decided, which this one does not tell again', () => {
    expect(lemmasIn(`Vu ${words} ;`, 'visa')).toEqual([])
  })

  it('is told from the articles by its part alone', () => {
    expect(lemmasIn(`Article 1 : ${words} est publiée.`, 'article')).toContain('approuver')
  })
})
