import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const entry = z.strictObject({
  /** What official texts say. */
  term: z.string().min(1),
  type: z.string().min(1),
  /** Everyday words that call for the entry and are never searched themselves; without them, its term and `alt` do. */
  said: z.array(z.string().min(1)).min(1).readonly().optional(),
  /** Official geographic code (COG) of a region, département or commune. */
  insee: z.string().optional(),
  /** Other words for the same: acronyms, former names, nicknames, everyday words. */
  alt: z.array(z.string().min(1)).readonly(),
  /** What it implies, and is not: a commune for its département, an audience for a measure. */
  related: z.array(z.string().min(1)).readonly(),
})

export type Entry = z.output<typeof entry>

/** The thesaurus of geography, of administration and of everyday words for both. Throws with file and line on an entry that is not as the format says. */
export function readThesaurus(): readonly Entry[] {
  return ['geo', 'domain', 'everyday'].flatMap((name) => {
    const file = fileURLToPath(new URL(`./${name}.jsonl`, import.meta.url))
    return readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line, at) => {
        const parsed = entry.safeParse(JSON.parse(line))
        if (parsed.success) return parsed.data
        throw new Error(`${file}, line ${at + 1}:\n${z.prettifyError(parsed.error)}`)
      })
  })
}
