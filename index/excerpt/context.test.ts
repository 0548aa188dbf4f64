import { describe, expect, it } from 'vitest'
import { sliceSpan } from '../../corpus/span.ts'
import { exampleDocument, placeOf } from '../example-documents.ts'
import { contextOf, headingsAbove } from './context.ts'

const document = exampleDocument(
  'd',
  `# Sentiers
## Montagne
|| Commune | Aide
| Ambert | 300 €
| Thiers | 200 €
## Littoral
### Dunes
Le plan tient en peu de mots. Il prévoit :
- un ponton ;
- une passerelle.
Deux étés suffiront.`,
)

function contextFor(words: string): string | null {
  const context = contextOf(document, placeOf(document.text, words))
  return context && sliceSpan(document.text, context)
}

describe('contextOf', () => {
  it('names the columns above a row', () => {
    expect(contextFor('Thiers\t200 €')).toBe('Commune\tAide')
  })

  it('gives the sentence that introduces a list', () => {
    expect(contextFor('une passerelle.')).toBe('Il prévoit :')
  })

  it('has nothing to add to prose, or to an excerpt that shows the header or the lead', () => {
    expect(contextFor('Deux étés')).toBeNull()
    expect(contextFor('Commune\tAide\nAmbert\t300 €')).toBeNull()
    expect(contextFor('Il prévoit :\n\nun ponton ;')).toBeNull()
  })

  it('has nothing to add to rows without a header', () => {
    const bare = exampleDocument('b', '# Aides\nVoici.\n| Durée | 3 ans\n- un ponton')
    expect(contextOf(bare, placeOf(bare.text, 'Durée\t3 ans'))).toBeNull()
    expect(contextOf(bare, placeOf(bare.text, 'un ponton'))).toBeNull()
  })
})

describe('headingsAbove', () => {
  it('gives the title and the open headings, outermost first', () => {
    expect(headingsAbove(document, placeOf(document.text, 'Thiers'))).toEqual(['Sentiers', 'Montagne'])
    expect(headingsAbove(document, placeOf(document.text, 'un ponton'))).toEqual(['Sentiers', 'Littoral', 'Dunes'])
  })
})
