import { type Region, regionByCode } from '../../corpus/regions.ts'
import { analyze } from '../analyze.ts'
import type { Question } from '../query/interpret.ts'

/** Words that ask for a fact rather than name what it is about, with those that say that money went over. */
const ASKING = termsOf(`
  montant somme budget coût prix enveloppe combien total chiffre euros millions milliards quand date jour mois année
  échéance limite dépôt déposer dossier candidature candidater postuler partir financer finance financeur financement financée paye payer
  payé paiement donne donner apporte apporter verse verser versée attribue attribuer reçu reçoit recevoir touche toucher
  touché bénéficie bénéficiaire bénéficier aide aider aidée aides subvention subventions soutien soutenir mis mettre
  coûter coûtait dépense dépenser investi plus moins voté votée voter vote signé signature signer quel gros grosse grand
  petit petite élevé important fort faible cher argent record maximum minimum`)

/** A capital inside a question. */
const PROPER_NAME = /[^.!?\s]\s+(?:[ldLD]['’])?\p{Lu}/u

/** Weight of thesaurus words from which a phrase says the same, not merely something that goes with it. */
const SAME = 0.6

export type Terms = ReadonlySet<string>

/** What a question is about, apart from what it asks. */
export interface Subject {
  /** Terms with the share of the subject that each is worth; they sum up to 1. */
  readonly shares: ReadonlyMap<string, number>
  /** Years and other numbers: no fact answers that is not told with them. */
  readonly numbers: readonly string[]
  /** Other phrases for the terms of each key. */
  readonly same: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Codes of the regions that the question is about; empty when it names none. */
  readonly regions: readonly string[]
  /** Whether it names something: a place, a body, a year. Of what is only a kind of thing there are many, told by many. */
  readonly isParticular: boolean
}

/** The subject of a question, without terms when the question only asks. */
export function subjectOf(
  { text, terms, added, understood }: Pick<Question, 'text' | 'terms' | 'added' | 'understood'>,
  weights: ReadonlyMap<string, number>,
): Subject {
  const places = placeTerms(understood)
  const own = terms.filter((term) => !ASKING.has(term) && !places.has(term))
  const words = own.filter((term) => !/\d/.test(term))
  const total = words.reduce((sum, term) => sum + (weights.get(term) ?? 0), 0)
  const { regions, bodies, minAmount, maxAmount } = understood
  const bounds = [minAmount, maxAmount].map(String)
  const numbers = own.filter((term) => /^\d+$/.test(term) && !bounds.includes(term))
  return {
    shares: new Map(words.map((term) => [term, (weights.get(term) ?? 0) / Math.max(total, Number.MIN_VALUE)])),
    numbers,
    same: equivalents(understood.synonyms, new Set(terms), added),
    regions: regions.map(({ code }) => code),
    isParticular: regions.length + bodies.length + numbers.length > 0 || PROPER_NAME.test(text),
  }
}

/** Share of the subject that a text has, in its words or in others for the same, 0–1; all of a subject without terms. */
export function coverage({ shares, same }: Pick<Subject, 'shares' | 'same'>, text: Terms): number {
  if (shares.size === 0) return 1
  let covered = 0
  for (const [term, share] of shares) {
    const others = same.get(term) ?? []
    if (text.has(term) || others.some((phrase) => phrase.every((word) => text.has(word)))) covered += share
  }
  return covered
}

export function termsOf(text: string): Terms {
  return new Set(analyze(text).map(({ term }) => term))
}

/** Words that name the regions understood: where a document is of that region, its sentences need not say so. */
function placeTerms({ regions, synonyms }: Question['understood']): Terms {
  if (regions.length === 0) return new Set()
  const named = regions.flatMap(({ code }) => namesOf(regionByCode(code)))
  const meant = synonyms.filter(({ also }) => also.some((phrase) => regions.some(({ name }) => name === phrase)))
  return termsOf([...named, ...meant.map(({ written }) => written), 'Région'].join('\n'))
}

function namesOf(region: Region | null): readonly string[] {
  return region === null ? [] : [region.name, region.body, ...region.aliases, ...region.former]
}

function equivalents(
  synonyms: Question['understood']['synonyms'],
  own: Terms,
  added: ReadonlyMap<string, number>,
): Subject['same'] {
  const same = new Map<string, readonly (readonly string[])[]>()
  for (const { written, also } of synonyms) {
    const phrases = also.map((phrase) => [...termsOf(phrase)]).filter((phrase) => saysTheSame(phrase, own, added))
    for (const term of termsOf(written)) same.set(term, [...(same.get(term) ?? []), ...phrases])
  }
  return same
}

function saysTheSame(phrase: readonly string[], own: Terms, added: ReadonlyMap<string, number>): boolean {
  const news = phrase.filter((term) => !own.has(term))
  const weight = news.reduce((sum, term) => sum + (added.get(term) ?? 0), 0)
  return news.length > 0 && (weight * phrase.length) / news.length >= SAME
}
