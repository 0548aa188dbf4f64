import { describe, expect, it } from 'vitest'
import { extract } from '../extract.ts'
import { shadowOf } from '../shadow.ts'
import { type Chunk, chunksOf } from './chunks.ts'
import { type FactInSentence, tokensOf } from './tokens.ts'

/** A parse written out: « [preposition|phrase] », « <verb:relation> », « {preposition|amount} », other words as they are. */
function parseOf(text: string): string {
  const span = { start: 0, end: text.length }
  const blocks = [{ kind: 'paragraph', span, level: 0, page: null }] as const
  const facts = extract({ text, blocks, publishedOn: null, region: '53' }).facts
  const inside = facts.filter((fact): fact is FactInSentence => fact.kind === 'amount' || fact.kind === 'body')
  return chunksOf(tokensOf(shadowOf(text), span, inside))
    .map((chunk) => written(chunk, text))
    .join(' ')
}

function written(chunk: Chunk, text: string): string {
  const words = text.slice(chunk.span.start, chunk.span.end)
  if (chunk.kind === 'phrase') return `[${chunk.preposition ?? ''}|${words}]`
  if (chunk.kind === 'amount') return `{${chunk.preposition ?? ''}|${words}}`
  return chunk.kind === 'verb' ? `<${words}:${chunk.verb?.relation ?? ''}>` : words
}

describe('chunksOf', () => {
  it.each([
    {
      text: "La Région accorde 3 000 € à l'Onisep pour son guide",
      parse: '[|Région] <accorde:give> {|3 000 €} [à|Onisep] [pour|guide]',
    },
    {
      text: "Une aide de 3 000 € n'a pas été votée",
      parse: "[|aide] {de|3 000 €} <n'a pas été votée:vote>",
    },
    {
      text: 'Les clubs se voient ainsi attribuer plus de 3 000 €',
      parse: '[|clubs] <se voient ainsi attribuer:give> {|3 000 €}',
    },
    {
      text: 'La Région prévoit de consacrer 3 M€ aux ports',
      parse: '[|Région] <prévoit de consacrer:devote> {|3 M€} [à|ports]',
    },
    {
      text: 'La Région met 3 M€ sur la table pour les clubs',
      parse: '[|Région] <met:devote> {|3 M€} [pour|clubs]',
    },
    { text: 'une aide au profit des clubs', parse: '[|aide] [au profit|clubs]' },
  ])('$text', ({ text, parse }) => {
    expect(parseOf(text)).toBe(parse)
  })
})
