import { basename, extname } from 'node:path'
import { readDocuments } from './documents.ts'
import { type GoldDocument, type GoldFact, loadGold, placesOf, plainWords } from './gold.ts'
import { loadPassages, readPassage } from './passages.ts'
import { isAnswerable, type Judgment, loadQueries, type Queries } from './queries.ts'
import { readWrittenAmounts } from './written-amount.ts'
import type { Yardsticks } from './yardsticks.ts'

/** What is wrong with an annotation, in words for the person who wrote it. */
export interface Problem {
  /** Name of the file, with the id of a question or the words of a fact. */
  readonly place: string
  readonly message: string
}

/**
 * Reads every annotation again without the extractor: each quote at one place of its document, each value well formed and
 * borne out by the digits of its quote, each judgment verbatim. Throws AnnotationError on a file of another format.
 */
export async function checkAnnotations(yardsticks: Yardsticks): Promise<readonly Problem[]> {
  const gold = loadGold(yardsticks)
  const asked = loadQueries(yardsticks)
  const paths = [...gold.map(({ content }) => content.document), ...asked.judgments.map(({ document }) => document)]
  const documents = await readDocuments(yardsticks.documents, paths)
  const textOf = (path: string) => documents.get(path)?.text ?? null
  return [
    ...checkPassages(yardsticks),
    ...gold.flatMap(({ name, content }) => checkDocument(name, content, textOf(content.document))),
    ...checkQueries(asked),
    ...asked.judgments.flatMap((judgment) => checkJudgment(judgment, asked, textOf(judgment.document))),
  ]
}

function checkPassages(yardsticks: Yardsticks): readonly Problem[] {
  const ids = new Set<string>()
  return loadPassages(yardsticks).flatMap(({ file, passage }) => {
    const place = `${file}, ${passage.id}`
    const twice = ids.has(passage.id) ? [{ place, message: 'cet identifiant sert deux fois' }] : []
    ids.add(passage.id)
    return [...twice, ...checkFacts(place, passage.facts, readPassage(passage).text)]
  })
}

function checkDocument(name: string, { document, facts }: GoldDocument, text: string | null): readonly Problem[] {
  if (text === null) return [{ place: name, message: `le document « ${document} » n’est pas dans la collection` }]
  const expected = `${basename(document, extname(document))}.json`
  const misnamed =
    name === expected
      ? []
      : [{ place: name, message: `le fichier devrait s’appeler « ${expected} » comme son document` }]
  return [...misnamed, ...checkFacts(name, facts, text)]
}

function checkFacts(name: string, facts: readonly GoldFact[], text: string): readonly Problem[] {
  const seen = new Set<string>()
  return facts.flatMap((fact) => {
    const place = `${name}, ${fact.kind} « ${fact.quote} »`
    const messages = [...checkPlace(text, fact), ...checkValue(fact, text, facts)]
    const { note: _, ...said } = fact
    const identity = fact.kind === 'funding' ? JSON.stringify(said) : `${fact.kind} ${fact.prefix}${fact.quote}`
    if (seen.has(identity)) messages.push('ce fait est annoté deux fois')
    seen.add(identity)
    return messages.map((message) => ({ place, message }))
  })
}

/** Characters of the text that a message shows before a quote. */
const CONTEXT = 20

function checkPlace(text: string, fact: GoldFact): string[] {
  const count = placesOf(text, fact).length
  if (count === 1) return []
  if (count > 1) return [`les mots sont ${count} fois dans le texte : allongez « prefix »`]
  const at = text.indexOf(fact.quote)
  if (at !== -1) {
    const before = text.slice(Math.max(0, at - CONTEXT), at)
    return [`ces mots ne suivent pas le préfixe « ${fact.prefix} », mais par exemple « ${before} »`]
  }
  return [
    plainWords(text).includes(plainWords(fact.quote))
      ? 'espaces, apostrophes ou tirets diffèrent de ceux du texte : recopiez les mots tels que le lecteur les donne'
      : 'ces mots ne sont pas dans le texte',
  ]
}

/**
 * `YYYY`, `YYYY-MM` (months, seasons, quarters, half-years) or `YYYY-MM-DD`, of a year that may be unspecified (`XXXX`); or
 * an interval of them with an open side.
 */
const EDTF_DATE =
  /^(?:\d{4}|XXXX)(?:-(?:0[1-9]|1[0-2]|2[1-4]|3[3-6]|4[01]|(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])))?$/u

function isEdtf(value: string): boolean {
  const sides = value.split('/')
  const isSide = (side: string) => side === '..' || EDTF_DATE.test(side)
  return sides.length <= 2 && sides.every(isSide) && sides.some((side) => side !== '..')
}

function checkValue(fact: GoldFact, text: string, facts: readonly GoldFact[]): readonly string[] {
  switch (fact.kind) {
    case 'date':
      return checkDate(fact)
    case 'amount':
      return checkAmount(fact)
    case 'funding':
      return checkFunding(fact, text, facts)
    case 'action':
      return /^(?:se |s[’'])?\p{Ll}+(?:er|ir|re|oir)$/u.test(fact.lemma)
        ? []
        : [`« ${fact.lemma} » n’est pas un infinitif`]
    case 'body':
      return []
  }
}

function checkDate({ value, quote }: Extract<GoldFact, { kind: 'date' }>): readonly string[] {
  if (!isEdtf(value)) return [`« ${value} » n’est pas une date EDTF`]
  const years = quote.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? []
  return years.filter((year) => !value.includes(year)).map((year) => `${year} manque dans la valeur « ${value} »`)
}

function checkAmount({ value, upTo, quote }: Extract<GoldFact, { kind: 'amount' }>): readonly string[] {
  const written = readWrittenAmounts(quote)
  if (written.length === 0) return /\d/u.test(quote) ? ['aucun nombre lisible'] : []
  return [value, ...(upTo === null ? [] : [upTo])]
    .filter((euros) => !written.includes(euros))
    .map((euros) => `la valeur ${euros} ne se lit pas dans ces mots (lu : ${[...new Set(written)].join(', ')})`)
}

/** An amount is said by the stretch itself or by an amount that is annotated in the document (« cette somme »). */
function checkFunding(
  { amount, quote, purpose }: Extract<GoldFact, { kind: 'funding' }>,
  text: string,
  facts: readonly GoldFact[],
): readonly string[] {
  const problems: string[] = []
  if (purpose !== null && !text.includes(purpose)) problems.push(`l’objet « ${purpose} » n’est pas dans le texte`)
  const annotated = facts.flatMap((fact) => (fact.kind === 'amount' ? [fact.value, fact.upTo] : []))
  if (amount !== null && !annotated.includes(amount) && !readWrittenAmounts(quote).includes(amount))
    problems.push(`le montant ${amount} n’est ni dans ces mots ni parmi les montants annotés du document`)
  return problems
}

function checkQueries({ queries, judgments }: Queries): readonly Problem[] {
  const judged = new Set(judgments.map(({ query }) => query))
  const ids = new Set<string>()
  const texts = new Set<string>()
  return queries.flatMap((query) => {
    const messages: string[] = []
    if (ids.has(query.id)) messages.push('cet identifiant sert deux fois')
    if (texts.has(query.text)) messages.push(`la question « ${query.text} » est posée deux fois`)
    if (isAnswerable(query) && !judged.has(query.id))
      messages.push('aucun jugement, et le type n’est pas « unanswerable »')
    if (!isAnswerable(query) && judged.has(query.id)) messages.push('« unanswerable » avec un jugement')
    ids.add(query.id)
    texts.add(query.text)
    return messages.map((message) => ({ place: `queries.jsonl, ${query.id}`, message }))
  })
}

function checkJudgment(
  { query, document, quote }: Judgment,
  { queries, judgments }: Queries,
  text: string | null,
): readonly Problem[] {
  const place = `judgments.jsonl, ${query}`
  const messages: string[] = []
  if (!queries.some(({ id }) => id === query)) messages.push('cette question n’est pas dans queries.jsonl')
  if (text === null) messages.push(`le document « ${document} » n’est pas dans la collection`)
  else if (!text.includes(quote)) messages.push(`« ${quote} » n’est pas mot pour mot dans « ${document} »`)
  const same = judgments.filter(
    (other) => other.query === query && other.document === document && other.quote === quote,
  )
  if (same.length > 1) messages.push(`« ${quote} » est jugé ${same.length} fois`)
  return messages.map((message) => ({ place, message }))
}
