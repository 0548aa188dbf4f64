import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { isCommuneName } from '../../corpus/bodies/communes.ts'
import { BODIES } from '../../corpus/bodies/lookup.ts'
import { fold } from '../analyze.ts'
import { readThesaurus } from '../thesaurus/thesaurus.ts'

let known: ReadonlySet<string> | null = null

/** Whether a folded word is one of French (french-words/), of the thesaurus or of the gazetteer, communes included. */
export function isKnownWord(word: string): boolean {
  known ??= new Set([...frenchWords(), ...namedWords()])
  return known.has(word) || isCommuneName(word)
}

function frenchWords(): readonly string[] {
  const file = new URL('./french-words/words.txt.gz', import.meta.url)
  return gunzipSync(readFileSync(file)).toString('utf8').split('\n')
}

function namedWords(): readonly string[] {
  const phrases = [
    ...readThesaurus().flatMap(({ term, alt, related, said = [] }) => [term, ...alt, ...related, ...said]),
    ...BODIES.flatMap(({ name, aliases, acronyms }) => [name, ...aliases, ...acronyms]),
  ]
  return phrases.flatMap((phrase) => phrase.match(/[\p{L}\p{M}]+/gu) ?? []).map(fold)
}
