import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOTS = ['./', '../corpus/'].map((path) => fileURLToPath(new URL(path, import.meta.url)))

/** Folders of documents, and of code that finds and fetches them: what bytes say does not depend on it. */
const LEFT_OUT: ReadonlySet<string> = new Set(['sample', 'fetch', 'listing'])

/**
 * Names the readers and rules at hand: a hash of the code and data that turn bytes into text and facts. A stored
 * document with another stamp is read again, so a changed rule reaches every document without anyone remembering
 * to raise a number.
 */
export function extractorStamp(): string {
  const hash = createHash('sha256')
  for (const root of ROOTS)
    for (const file of codeUnder(root)) hash.update(file.slice(root.length)).update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

function codeUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : codeUnder(join(folder, entry.name))
      return /(?<!\.test)\.(?:ts|mjs|json|jsonl)$/u.test(entry.name) ? [join(folder, entry.name)] : []
    })
}
