import { expect, test } from 'vitest'
import { groupDecisions } from './decisions.ts'
import { telling } from './example-telling.ts'
import type { Telling } from './telling.ts'

const SAME_DOCUMENT = { documentId: 'd', sentenceStart: 50 }

test.each<[string, Partial<Telling>, Partial<Telling>, number]>([
  ['two documents, same roles and time', {}, { decidedOn: '2021-06-12' }, 1],
  ['a year later', {}, { decidedOn: '2022-05-01' }, 2],
  ['a document without a date', {}, { decidedOn: null }, 2],
  ['another amount', {}, { cents: 10_001 }, 2],
  ['another currency', {}, { currency: 'XPF' }, 2],
  ['another beneficiary', {}, { beneficiary: 'club de brest' }, 2],
  ['another funder', {}, { funder: 'etat' }, 2],
  ['a funder left out', {}, { funder: null }, 1],
  ['a beneficiary left out by one of two documents', {}, { beneficiary: null }, 2],
  ['a beneficiary left out by both documents', { beneficiary: null }, { beneficiary: null }, 2],
  ['another purpose', { purpose: 'toiture du gymnase' }, { purpose: 'voyage en Espagne' }, 2],
  ['the same purpose in fewer words', { purpose: 'la toiture du gymnase municipal' }, { purpose: 'toiture' }, 1],
  ['a purpose left out', { purpose: 'toiture du gymnase' }, {}, 1],
  ['each of something', {}, { per: 'élève' }, 2],
  ['a loan beside a grant', {}, { instrument: 'loan' }, 2],
  ['a request beside a vote', {}, { status: 'requested' }, 2],
  ['an announcement beside a vote', {}, { status: 'announced' }, 1],
  ['no amount', { cents: null }, { cents: null }, 2],
  ['a title and its text', { documentId: 'd' }, { ...SAME_DOCUMENT, beneficiary: null }, 1],
  [
    'two lines of a document that share words',
    { documentId: 'd', beneficiary: null, purpose: 'Macouria (800 élèves)' },
    { ...SAME_DOCUMENT, beneficiary: null, purpose: 'Matoury (900 élèves)' },
    2,
  ],
  ['one sentence of a document', { documentId: 'd' }, { documentId: 'd' }, 2],
  ['two lines of a document', { documentId: 'd' }, { ...SAME_DOCUMENT, beneficiary: 'club de brest' }, 2],
])('%s', (_, a, b, decisions) => {
  expect(groupDecisions([telling(a), telling(b)])).toHaveLength(decisions)
})

test('the fullest telling comes first, whatever the order', () => {
  const short = telling({ documentId: 'd', beneficiary: null })
  const full = telling({ ...SAME_DOCUMENT, purpose: 'toiture' })
  expect(groupDecisions([short, full])).toEqual([{ main: full, others: [short] }])
  expect(groupDecisions([full, short])).toEqual([{ main: full, others: [short] }])
})

test('a sentence comes before the title that says as much', () => {
  const title = telling({ documentId: 'd', partOfTotal: true })
  const sentence = telling({ ...SAME_DOCUMENT, start: 50 })
  expect(groupDecisions([title, sentence])).toEqual([{ main: sentence, others: [title] }])
})

test('what agrees with one telling but not with another is a decision of its own', () => {
  const named = telling({ funder: 'region bretagne' })
  const unnamed = telling({ funder: null })
  const other = telling({ funder: 'etat' })
  expect(groupDecisions([named, unnamed, other])).toHaveLength(2)
})

test('ten thousand lines of the same amount are grouped in a moment', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) =>
    telling({ documentId: 'd', sentenceStart: i, start: i, beneficiary: `commune ${i}` }),
  )
  expect(groupDecisions(lines)).toHaveLength(10_000)
})
