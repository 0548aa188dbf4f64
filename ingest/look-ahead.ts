import type { Entry, Gone, Loaded } from './entry.ts'

/** An entry, and what loading it gave. */
export interface Arrival {
  readonly entry: Entry
  readonly result: Loaded | Gone | Failure
}

/** What was thrown, kept until its turn comes. */
export interface Failure {
  readonly error: unknown
}

/**
 * Loads `entries`, up to `bound` of them under way at once, and gives them in their order. The listing is walked on
 * meanwhile, each entry told to `onListed`, so that how much there is becomes known. Throws what the listing throws,
 * after what it gave.
 */
export async function* loadAhead(
  entries: Iterable<Entry> | AsyncIterable<Entry>,
  bound: number,
  onListed: (entry: Entry) => void,
): AsyncGenerator<Arrival> {
  const listing = walk(entries, onListed)
  const loading: Promise<Arrival>[] = []
  for (;;) {
    while (loading.length < bound) {
      const entry = listing.waiting.shift()
      if (entry === undefined) break
      loading.push(arrivalOf(entry))
    }
    const next = loading.shift()
    if (next !== undefined) yield await next
    else if (listing.ended()) break
    else await listing.more()
  }
  await listing.walked
}

/** Walks a listing to its end, whether or not anybody is ready for what it gives: an entry is small. */
function walk(entries: Iterable<Entry> | AsyncIterable<Entry>, onListed: (entry: Entry) => void) {
  const waiting: Entry[] = []
  let ended = false
  let wake = () => {}
  const walked = (async () => {
    try {
      for await (const entry of entries) {
        waiting.push(entry)
        onListed(entry)
        wake()
      }
    } finally {
      ended = true
      wake()
    }
  })()
  walked.catch(() => undefined) // thrown to whoever awaits `walked`, once what was listed is read
  const more = () => new Promise<void>((resolve) => (wake = resolve))
  return { waiting, walked, more, ended: () => ended && waiting.length === 0 }
}

async function arrivalOf(entry: Entry): Promise<Arrival> {
  try {
    return { entry, result: await entry.load() }
  } catch (error) {
    return { entry, result: { error } }
  }
}

/** What several generators give, as it comes; the order of each is kept. */
export async function* merge<T>(generators: readonly AsyncGenerator<T>[]): AsyncGenerator<T> {
  const turn = async (generator: AsyncGenerator<T>) => ({ generator, next: await generator.next() })
  const turns = new Map(generators.map((generator) => [generator, turn(generator)]))
  while (turns.size > 0) {
    const { generator, next } = await Promise.race(turns.values())
    if (next.done === true) {
      turns.delete(generator)
      continue
    }
    turns.set(generator, turn(generator))
    yield next.value
  }
}
