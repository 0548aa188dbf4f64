import { type Span, trimSpan } from '../../../corpus/span.ts'
import type { Chunk } from './chunks.ts'
import { singular } from './fold.ts'
import { isReceiver } from './lexicon.ts'
import type { Scene } from './scene.ts'

/** « Lycées, emploi, territoires »: policies told one after the other. */
export function isSeries(chunks: readonly Chunk[], phrase: Extract<Chunk, { kind: 'phrase' }>): boolean {
  const comma = chunks[chunks.indexOf(phrase) + 1]
  const next = chunks[chunks.indexOf(phrase) + 2]
  return (
    comma?.kind === 'mark' &&
    comma.key === ',' &&
    next?.kind === 'phrase' &&
    /^\p{Ll}/u.test(next.head.text) &&
    next.preposition === null
  )
}

/** The lead announces receivers: « dans 3 entreprises : », « les associations suivantes : ». */
export function speaksOfReceivers({ sentence }: Scene): boolean {
  const above = sentence.lead?.chunks ?? []
  return above.some(
    (chunk) => chunk.kind === 'phrase' && chunk.keys.some((key) => isReceiver(key) && singular(key) !== key),
  )
}

/** « Lorient : 1,9 M€ (élévateur à bateaux) »: the brackets say what for, the town where. */
export function followedByBracket({ end }: Span, { sentence, context }: Scene): boolean {
  return /[€s] ?\(/u.test(context.shadow.slice(end, sentence.span.end))
}

/** « Emploi, formation et apprentissage », « Lycées »: policies, as the heading of the column or list says. */
export function isDomainList({ start, end }: Span, { sentence, context }: Scene): boolean {
  const { header, lead } = sentence
  const above = `${header === null ? '' : context.shadow.slice(header.span.start, header.span.end)} ${lead === null ? '' : context.shadow.slice(lead.span.start, lead.span.end)}`
  return (
    /(?<!\p{L})(?:domaines?|politiques?|secteurs?|thématiques?|missions?|fonctions?|postes?|lignes?)(?!\p{L})/iu.test(
      above,
    ) && end > start
  )
}

export function speaksOfCommunes({ sentence, context }: Scene): boolean {
  for (let lead = sentence.lead; lead !== null; lead = lead.lead) {
    if (
      /(?<!\p{L})(?:communes?|villes?|collectivités|villages?|bénéficiaires?|municipalités?|subventions?|aidée?s?)(?!\p{L})/iu.test(
        context.shadow.slice(lead.span.start, lead.span.end),
      )
    )
      return true
  }
  return false
}

/** « Lycée Jean Zay, Orléans », « Fromagerie Delin (Gilly) »: the place behind is not part of the name. */
export function upToComma(label: Span, chunks: readonly Chunk[], phrase: Extract<Chunk, { kind: 'phrase' }>): Span {
  const from = chunks.indexOf(phrase)
  const list = chunks
    .slice(from)
    .every((chunk) => chunk.kind === 'phrase' || chunk.kind === 'mark' || chunk.kind === 'link')
  const stop = chunks.find((chunk, index) => index > from && chunk.kind === 'mark' && /^[,(]$/u.test(chunk.key))
  const isEnumeration =
    list && chunks.some((chunk) => chunk.kind === 'link') && stop?.kind === 'mark' && stop.key === ','
  return { start: phrase.span.start, end: stop === undefined || isEnumeration ? label.end : stop.span.start }
}

/** « Commerces, industries et agriculture »: one heading for several receivers. */
export function isEnumerated(chunks: readonly Chunk[]): boolean {
  return (
    chunks.some((chunk) => chunk.kind === 'phrase' && chunk.keys.includes('et')) ||
    chunks.some((chunk) => chunk.kind === 'link' && chunk.key === 'et')
  )
}

export function withoutBullet(label: Span, { context }: Scene): Span {
  const opening =
    /^(?:[-•*–◦ ]|dont |et |\d{1,2}[.)] )*/iu.exec(context.shadow.slice(label.start, label.end))?.[0].length ?? 0
  return trimSpan(context.text, { start: label.start + opening, end: label.end })
}
