import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../corpus/sentences.ts'
import { exampleDocument } from './example-documents.ts'
import { splitDocument } from './split.ts'

const SENTENCE = 'La collectivité soutient les ateliers de réparation de vélos ouverts dans les quartiers de la ville.'
const long = (sentences: number) => Array.from({ length: sentences }, () => SENTENCE).join(' ')

function textsOf(lines: string): readonly string[] {
  const document = exampleDocument('d', lines)
  return splitDocument(document).map(({ span }) => document.text.slice(span.start, span.end))
}

describe('splitDocument', () => {
  it('keeps short paragraphs of one section together', () => {
    expect(textsOf(`# Vélos\n${SENTENCE}\n${SENTENCE}`)).toEqual([`${SENTENCE}\n\n${SENTENCE}`])
  })

  it('cuts a long paragraph between sentences', () => {
    const texts = textsOf(`# Vélos\n${long(14)}`)
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(900)
      expect(text.startsWith('La collectivité')).toBe(true)
      expect(text.endsWith('ville.')).toBe(true)
    }
  })

  it('gives the title and the headings above, and never crosses a heading', () => {
    const lines = `# Budget\n## Lycées\n${SENTENCE}\n### Internats\nLes internats rouvrent.\n## Trains\nLes trains roulent.`
    const document = exampleDocument('d', lines)
    expect(splitDocument(document).map(({ headings }) => headings)).toEqual([
      ['Budget', 'Lycées'],
      ['Budget', 'Lycées', 'Internats'],
      ['Budget', 'Trains'],
    ])
  })

  it('takes the entries of an agenda, headings that nothing follows, as text', () => {
    expect(textsOf('# Ordre du jour\n## Transports du quotidien\n## Aide aux librairies')).toEqual([
      'Transports du quotidien\n\nAide aux librairies',
    ])
  })

  it('keeps a lead sentence with the list it governs', () => {
    const items = ['12 000 € au théâtre de poche', '8 000 € à la fanfare', '5 000 € au ciné-club'].map(
      (item) => `- ${item} ;`,
    )
    const texts = textsOf(`# Culture\n${long(6)}\nSont attribués :\n${items.join('\n')}`)
    const list = texts.find((text) => text.includes('Sont attribués'))
    for (const item of ['théâtre', 'fanfare', 'ciné-club']) expect(list).toContain(item)
  })

  it('repeats the lead of a list too long for one passage as a heading of the rest', () => {
    const items = Array.from(
      { length: 40 },
      (_, n) => `- ${n + 1} 000 euros pour la rénovation de la salle numéro ${n + 1}`,
    )
    const passages = splitDocument(exampleDocument('d', `# Salles\nLa commission attribue :\n${items.join('\n')}`))
    expect(passages.length).toBeGreaterThan(2)
    expect(passages.slice(1).map(({ headings }) => headings.at(-1))).toEqual(
      passages.slice(1).map(() => 'La commission attribue :'),
    )
  })

  it('keeps a table with its header, and cuts a long one between rows', () => {
    expect(textsOf('# Aides\n|| Bénéficiaire | Montant\n| Ferme du Lac | 4 000 €\n| Scierie Morel | 9 000 €')).toEqual([
      'Bénéficiaire\tMontant\nFerme du Lac\t4 000 €\nScierie Morel\t9 000 €',
    ])
    const rows = Array.from({ length: 60 }, (_, n) => `| Entreprise numéro ${n} | ${n} 000 €`)
    const texts = textsOf(`# Aides\n|| Bénéficiaire | Montant\n${rows.join('\n')}`)
    expect(texts.length).toBeGreaterThan(1)
    for (const text of texts) expect(text).toMatch(/^(?:Bénéficiaire\tMontant\n)?Entreprise numéro \d+\t\d+ 000 €/)
    for (const text of texts) expect(text).toMatch(/\d+ 000 €$/)
  })

  it('leaves contacts, bylines and sources out, and never reaches across them', () => {
    const texts = textsOf(
      `# Vélos\n@ Par la rédaction\n${SENTENCE}\n! Contact presse : 01 02 03 04 05\nUn atelier ouvre.\n= Source : exemple`,
    )
    expect(texts).toEqual([SENTENCE, 'Un atelier ouvre.'])
  })

  it.each([
    ['a title alone', '# Rien de plus', ['Rien de plus']],
    ['a contact alone', '! Contact : accueil', ['Contact : accueil']],
    ['nothing', '', []],
  ])('gives what there is of %s', (_, lines, texts) => {
    expect(textsOf(lines)).toEqual(texts)
  })

  it('cuts only a sentence without end, at white space', () => {
    const texts = textsOf(`# Liste\n${'mot '.repeat(1500)}`)
    expect(texts.length).toBeGreaterThan(5)
    for (const text of texts) expect(text).toMatch(/^mot(?: mot)*$/)
  })

  it('covers all prose in order without overlap and without cutting a sentence, whatever the blocks', () => {
    const line = fc.constantFrom(
      SENTENCE,
      long(9),
      '## Un titre',
      '### Un sous-titre',
      'Sont votés :',
      '- un point ;',
      `- ${long(2)}`,
      '|| Nom | Montant',
      '| Alpha | 10 €',
      '! 01 02 03 04 05',
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const document = exampleDocument('d', `# Titre\n${lines.join('\n')}`)
        const passages = splitDocument(document)
        let end = 0
        for (const { id, span } of passages) {
          expect(id).toBe(`d:${span.start}-${span.end}`)
          expect(span.start).toBeGreaterThanOrEqual(end)
          end = span.end
        }
        const inOnePassage = (start: number, stop: number) =>
          passages.some(({ span }) => span.start <= start && stop <= span.end)
        const prose = document.blocks.filter(({ kind }) => ['paragraph', 'item', 'row', 'header'].includes(kind))
        for (const block of prose) {
          for (const s of sentencesOf(document.text, block.span)) expect(inOnePassage(s.start, s.end)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})
