import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Document } from '../../corpus/document.ts'
import type { Fact, Review } from '../../corpus/fact.ts'
import { locateQuote } from '../../corpus/quote.ts'
import { COLLECTION } from '../testing/collection.ts'
import { amount, makeDocument } from '../testing/documents.ts'
import { type Annotation, annotationOf } from './annotation.ts'
import { ANNOTATIONS_A_PAGE, annotationCollection, annotationPage } from './annotation-pages.ts'

const BASE = 'https://hemicycle.exemple.fr'
const REVIEW: Review = { verdict: 'accepted', by: 'a.martin@exemple.fr', at: '2026-03-02T10:00:00+01:00' }

function paid(line: string, document: Partial<Document> = {}, fact: Partial<Fact> = {}) {
  const made = makeDocument({
    id: 'aide',
    title: 'Aide',
    lines: [['paragraph', line]],
    document,
    facts: (at) => [{ ...amount(at('3 000 €'), 300_000), ...fact } as Fact],
  })
  const [only] = made.facts
  if (only === undefined) throw new Error('no fact')
  return { document: made, fact: only }
}

function annotated(...given: Parameters<typeof paid>): Annotation {
  const { document, fact } = paid(...given)
  const annotation = annotationOf(fact, document, BASE)
  if (annotation === null) throw new Error('no annotation')
  return annotation
}

/** What https://www.w3.org/TR/annotation-model/ requires of each part; an unknown key is an error. */
const quote = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})
const place = z.strictObject({ type: z.literal('TextPositionSelector'), start: z.int().min(0), end: z.int().min(1) })
const fragment = z.strictObject({
  type: z.literal('FragmentSelector'),
  value: z.string(),
  conformsTo: z.url(),
  refinedBy: quote,
})
const utc = z.iso.datetime()
const target = z.strictObject({
  type: z.literal('SpecificResource'),
  source: z.url(),
  selector: z.union([quote, fragment, z.tuple([quote, place])]),
  state: z.strictObject({ type: z.literal('TimeState'), sourceDate: utc, cached: z.url() }).optional(),
})
const agent = z.strictObject({ type: z.enum(['Software', 'Person']), name: z.string() })
const MODEL = z.strictObject({
  id: z.string().regex(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u),
  type: z.literal('Annotation'),
  motivation: z.enum(['describing', 'identifying']),
  creator: z.union([agent, z.array(agent).min(2)]),
  modified: utc.optional(),
  body: z.tuple([
    z.strictObject({
      type: z.literal('TextualBody'),
      value: z.string(),
      format: z.string(),
      language: z.literal('fr'),
    }),
    z.strictObject({
      id: z.string(),
      type: z.literal('Dataset'),
      format: z.string(),
      fact: z.looseObject({ quote: z.string() }),
    }),
  ]),
  target: z.array(target).min(1),
})

test.each(COLLECTION.map((document) => [document.id, document] as const))(
  'every fact of %s follows the model',
  (_, document) => {
    for (const fact of document.facts) {
      const { target: targets } = MODEL.parse(annotationOf(fact, document, BASE))
      const kept = targets.at(-1)?.selector
      if (!Array.isArray(kept)) throw new Error('the stored document has no position')
      const [words, { start, end }] = kept
      expect([...document.text].slice(start, end).join('')).toBe(words.exact)
      expect(locateQuote(document.text, words)).toEqual(fact.span)
    }
  },
)

describe('targets', () => {
  test('the official page by its words, with the copy that was read, then the stored document by place too', () => {
    const { target: targets } = annotated('Une aide de 3 000 € est votée.')
    expect(targets.map(({ source }) => source)).toEqual(['https://www.example.fr/aide', `${BASE}/documents/aide`])
    expect(targets[0]).toMatchObject({
      selector: { type: 'TextQuoteSelector', exact: '3 000 €', prefix: 'Une aide de ', suffix: ' est votée.' },
      state: { cached: `${BASE}/documents/aide?start=12&end=19#extrait`, sourceDate: '2026-03-01T08:00:00.000Z' },
    })
  })

  test('a page of a PDF is chosen before its words', () => {
    const blocks = [{ kind: 'paragraph' as const, span: { start: 0, end: 30 }, level: 0, page: 7 }]
    const [official] = MODEL.parse(annotated('Une aide de 3 000 € est votée.', { blocks })).target
    expect(official?.selector).toMatchObject({ value: 'page=7', refinedBy: { exact: '3 000 €' } })
  })

  test('without an address there is the stored document alone', () => {
    expect(annotated('Une aide de 3 000 €.', { url: null }).target).toHaveLength(1)
  })

  test('places count characters, not UTF-16 units', () => {
    const kept = annotated('🎓🎓 Une aide de 3 000 €.').target.at(-1)
    expect(kept?.selector).toMatchObject([{ exact: '3 000 €' }, { start: 15, end: 22 }])
  })

  test('a context never begins with half a character', () => {
    const [official] = annotated('🎓Une aide, ici, 3 000 €.').target
    expect(official?.selector).toMatchObject({ prefix: 'Une aide, ici, ' })
  })
})

describe('contact data', () => {
  test('context stops short of an address or a number', () => {
    const [official] = annotated('Tél. 02 99 00 00 00, aide 3 000 € (a@b.fr)').target
    expect(official?.selector).toMatchObject({ prefix: ', aide ', suffix: ' (' })
  })

  test('words that hold one are not annotated', () => {
    const line = 'Écrire à a@b.fr pour 3 000 €'
    const { document, fact } = paid(line, {}, { span: { start: 0, end: line.length } })
    expect(annotationOf(fact, document, BASE)).toBeNull()
  })

  test('a reviewer is named without an address', () => {
    const annotation = annotated('Une aide de 3 000 €.', {}, { review: REVIEW })
    expect(JSON.stringify(annotation)).not.toContain('a.martin')
    expect(annotation).toMatchObject({
      creator: [
        { type: 'Software', name: 'Hémicycle, règle essai' },
        { type: 'Person', name: '•••@exemple.fr' },
      ],
      modified: '2026-03-02T09:00:00.000Z',
    })
  })
})

describe('identity', () => {
  const first = annotated('Une aide de 3 000 €.').id
  test.each<[string, string, boolean]>([
    ['the same fact', annotated('Une aide de 3 000 €.').id, true],
    ['another rule', annotated('Une aide de 3 000 €.', {}, { rule: 'autre' }).id, true],
    ['a review', annotated('Une aide de 3 000 €.', {}, { review: REVIEW }).id, true],
    ['another value', annotated('Une aide de 3 000 €.', {}, { cents: 1 }).id, false],
    ['another document', annotated('Une aide de 3 000 €.', { id: 'autre' }).id, false],
  ])('%s', (_, id, same) => {
    expect(id === first).toBe(same)
  })
})

describe('collections', () => {
  const count = ANNOTATIONS_A_PAGE * 2 + 1
  const line = '3 000 € '.repeat(count)
  const facts = Array.from({ length: count }, (_, at) => amount({ start: at * 8, end: at * 8 + 7 }, 300_000))
  const document = { ...makeDocument({ id: 'a b', title: 'Aides', lines: [['paragraph', line]] }), facts }
  const asked = { document, kind: null, base: BASE }
  const path = `${BASE}/api/documents/a%20b/annotations`

  test('the collection counts all and holds the first page', () => {
    expect(annotationCollection(asked)).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      ...{ id: path, type: 'AnnotationCollection', label: 'Aides', total: count, last: `${path}?page=2` },
      first: { id: `${path}?page=0`, type: 'AnnotationPage', startIndex: 0, next: `${path}?page=1` },
    })
  })

  test('pages follow one another and hold everything once', () => {
    const pages = [0, 1, 2].map((page) => annotationPage(asked, page))
    const ids = pages
      .flatMap((page) => page?.items ?? [])
      .map((item) => z.looseObject({ id: z.string() }).parse(item).id)
    expect(new Set(ids).size).toBe(count)
    expect(pages[1]).toMatchObject({
      startIndex: 100,
      prev: `${path}?page=0`,
      next: `${path}?page=2`,
      partOf: { id: path },
    })
    expect(pages[2]).not.toHaveProperty('next')
    expect(annotationPage(asked, 3)).toBeNull()
  })

  test('a kind that the document has no fact of gives an empty collection', () => {
    const empty = annotationCollection({ ...asked, kind: 'funding' })
    expect(empty).toMatchObject({ id: `${path}?kind=funding`, total: 0 })
    expect(empty).not.toHaveProperty('first')
  })
})
