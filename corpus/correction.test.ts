import { describe, expect, test } from 'vitest'
import { applyCorrections, type BodyMerge, type FactCorrection, factReferences, verdictOf } from './correction.ts'
import type { ActionFact, AmountFact, BodyRef, Fact, FundingFact } from './fact.ts'
import { describeQuote } from './quote.ts'

const TEXT = 'La Région vote 40 000 € pour le stade de Brest. Le stade a 40 000 places.'
const LONGER = `Communiqué du 3 mai. ${TEXT}`
const SIGNED = { by: 'A. Le Goff', at: '2026-01-02T03:04:05Z', note: null }

function spanOf(words: string, text = TEXT) {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

const BREST: BodyRef = { name: 'Ville de Brest', type: 'commune', siren: null, insee: '29019' }
const AMOUNT: AmountFact = {
  ...{ kind: 'amount', rule: 'euros', span: spanOf('40 000 €'), cents: 4_000_000, currency: 'EUR' },
  ...{ qualifier: 'exact', upTo: null, tax: null, per: null },
}
const FUNDING: FundingFact = {
  ...{ kind: 'funding', rule: 'verb', span: spanOf('La Région vote 40 000 € pour le stade de Brest') },
  ...{ funder: null, cofunders: [], beneficiary: null, amount: spanOf('40 000 €'), cents: 4_000_000, currency: 'EUR' },
  ...{ qualifier: 'exact', share: null, instrument: 'grant', purpose: spanOf('le stade de Brest'), program: null },
  ...{ period: null, themes: [], status: 'voted', partOfTotal: false, total: null, per: null },
}
const ACTION: ActionFact = {
  ...{ kind: 'action', rule: 'vote', span: spanOf('vote'), lemma: 'voter', class: 'vote', actor: 'brest métropole' },
  ...{ status: 'done', vote: null },
}

function correction(found: Fact, fact: Fact | null, text = TEXT): FactCorrection {
  const quote = describeQuote(text, found.span)
  return { type: 'fact', id: `c-${found.kind}`, documentId: 'd', quote, found, fact, ...SIGNED }
}

const merge: BodyMerge = { type: 'merge', id: 'm', from: 'Brest Métropole', into: BREST, ...SIGNED }
const apply = (facts: readonly Fact[], corrections: readonly (FactCorrection | BodyMerge)[], text = TEXT) =>
  applyCorrections({ id: 'd', text }, facts, corrections)

describe('applyCorrections', () => {
  test('a rejected fact is gone', () => {
    expect(apply([AMOUNT, FUNDING], [correction(FUNDING, null)])).toEqual({ facts: [AMOUNT], applied: ['c-funding'] })
  })

  test('an accepted fact says who and when', () => {
    const { facts } = apply([AMOUNT], [correction(AMOUNT, AMOUNT)])
    expect(facts).toEqual([{ ...AMOUNT, review: { verdict: 'accepted', by: SIGNED.by, at: SIGNED.at } }])
  })

  test('a corrected fact stands in the place of what the rules find', () => {
    const { facts } = apply([FUNDING], [correction(FUNDING, { ...FUNDING, beneficiary: BREST })])
    expect(facts).toMatchObject([{ beneficiary: BREST, review: { verdict: 'corrected' } }])
  })

  test('it stays when the rules find it no longer, or find it otherwise', () => {
    const given = [correction(FUNDING, { ...FUNDING, beneficiary: BREST })]
    expect(apply([], given).facts).toMatchObject([{ beneficiary: BREST }])
    const shorter = { ...FUNDING, span: spanOf('40 000 € pour le stade de Brest') }
    expect(apply([shorter], given).facts).toMatchObject([{ beneficiary: BREST }])
  })

  test('it follows its words when the text changes around them, with the words within', () => {
    const { facts } = apply([], [correction(FUNDING, { ...FUNDING, beneficiary: BREST })], LONGER)
    const [fact] = facts as readonly FundingFact[]
    expect(fact?.span).toEqual(spanOf('La Région vote 40 000 € pour le stade de Brest', LONGER))
    expect(fact?.amount).toEqual(spanOf('40 000 €', LONGER))
    expect(fact?.purpose).toEqual(spanOf('le stade de Brest', LONGER))
  })

  test('words that are gone take their correction with them', () => {
    const gone = apply([AMOUNT], [correction(AMOUNT, null)], 'Un tout autre texte.')
    expect(gone).toEqual({ facts: [AMOUNT], applied: [] })
  })

  test('another document is left alone', () => {
    const other = { ...correction(AMOUNT, null), documentId: 'e' }
    expect(apply([AMOUNT], [other])).toEqual({ facts: [AMOUNT], applied: [] })
  })

  test('a merge renames a body wherever facts name it, case and accents aside', () => {
    const club: BodyRef = { name: 'Brest métropole', type: 'intercommunality', siren: null, insee: null }
    const body: Fact = { kind: 'body', rule: 'name', span: spanOf('Brest'), ...club }
    const { facts, applied } = apply([body, ACTION, { ...FUNDING, funder: club, cofunders: [club] }, AMOUNT], [merge])
    expect(facts).toMatchObject([BREST, { actor: BREST.name }, { funder: BREST, cofunders: [BREST] }, AMOUNT])
    expect(applied).toEqual(['m'])
  })

  test('a merge that renames nothing is not applied', () => {
    expect(apply([AMOUNT, FUNDING], [merge]).applied).toEqual([])
  })
})

test('verdictOf tells what became of the fact', () => {
  expect(verdictOf(correction(AMOUNT, null))).toBe('rejected')
  expect(verdictOf(correction(AMOUNT, { ...AMOUNT }))).toBe('accepted')
  expect(verdictOf(correction(AMOUNT, { ...AMOUNT, cents: 1 }))).toBe('corrected')
})

test('references tell facts of one place apart', () => {
  const references = factReferences('d', [FUNDING, AMOUNT, { ...FUNDING, cents: 1 }])
  const { start, end } = FUNDING.span
  expect([...references.keys()]).toEqual([
    `d:funding:${start}-${end}`,
    `d:amount:${AMOUNT.span.start}-${AMOUNT.span.end}`,
    `d:funding:${start}-${end}:2`,
  ])
})
