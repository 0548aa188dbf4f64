import type { Archive } from '../corpus/archive.ts'
import type { Issue } from '../corpus/issue.ts'
import { addStep, type Batch, emptyBatch, type Step, writeBatch } from './batch.ts'
import type { Entry } from './entry.ts'
import type { Fetcher } from './fetch/fetcher.ts'
import { vanished } from './gone.ts'
import { loadAhead, merge } from './look-ahead.ts'
import { issueOf, type Met, settle } from './settle.ts'
import type { Target } from './targets.ts'

/** What became of one address; yielded only once the archive has acknowledged it. */
export interface Outcome {
  /** `noted`: a listing or a container that was read, with warnings; it is no document itself. */
  readonly status: 'added' | 'changed' | 'unchanged' | 'removed' | 'failed' | 'noted'
  readonly address: string
  readonly issues: readonly Issue[]
}

export interface IngestDeps {
  readonly archive: Archive
  /** `extractorStamp()`: documents stored under another are read again. */
  readonly extractor: string
  readonly now: () => Date
  /** Targets on the web need one. */
  readonly fetcher?: Fetcher | null
  /** ISO date: older documents need not be listed. */
  readonly since?: string | null
  /** Told of each address as its listing names it. */
  readonly onListed?: (entry: Entry) => void
}

/** Each batch leaves a small file behind in each table: those of a long run are merged now and then. */
const COMPACTED_EVERY = 100

/** Loads under way at once for each target: enough to keep its host busy while documents are read. */
const LOOK_AHEAD = 4

/**
 * Brings the archive in line with what `targets` list: reads new and changed documents, skips unchanged ones without a
 * write, marks vanished ones. Targets are read side by side; the outcomes of each come in the order of its listing. One
 * bad file is an outcome with an issue, and the run goes on. A kill at any point leaves whole documents only; the next
 * run does the rest.
 */
export async function* ingest(targets: readonly Target[], deps: IngestDeps): AsyncGenerator<Outcome> {
  const { archive, extractor } = deps
  const [states, corrections] = [await archive.states(), await archive.corrections()]
  const met: Met = { documents: new Set(), opened: new Set(), broken: new Set() }
  const at = deps.now().toISOString()
  const context = { states, corrections, extractor, at, met }
  const listed = new Set<string>()

  const stepsOf = async function* (target: Target): AsyncGenerator<Step> {
    const issues: Issue[] = []
    const report = (issue: Issue) => issues.push(issue)
    const list = target.list({ fetcher: deps.fetcher ?? null, states, at, since: deps.since ?? null, report })
    try {
      for await (const arrival of loadAhead(once(list, listed), LOOK_AHEAD, deps.onListed ?? (() => {})))
        yield* settle(arrival, context)
    } catch (error) {
      report(issueOf(error, target.given))
    }
    yield* issues.map(stepOfListing)
  }
  let batch: Batch = emptyBatch()
  let stored = 0
  const write = async () => {
    const full = batch
    batch = emptyBatch()
    // Bodies and visits first: a document whose visit is not recorded would be fetched again after a kill.
    await deps.fetcher?.flush()
    const outcomes = await writeBatch(full, archive)
    if (full.documents > 0 && ++stored % COMPACTED_EVERY === 0) await archive.compact()
    return outcomes
  }
  for await (const step of merge(targets.map(stepsOf))) if (addStep(batch, step)) yield* await write()
  for (const step of vanished(targets, context)) if (addStep(batch, step)) yield* await write()
  yield* await write()
}

/** Entries that no target has listed before, each noted in `listed`. */
async function* once(entries: Iterable<Entry> | AsyncIterable<Entry>, listed: Set<string>): AsyncGenerator<Entry> {
  for await (const entry of entries) {
    if (listed.has(entry.id)) continue
    listed.add(entry.id)
    yield entry
  }
}

/** What is wrong with a listing is no document's outcome, unless documents may be missing for it. */
function stepOfListing(issue: Issue): Step {
  const status = issue.severity === 'error' ? 'failed' : 'noted'
  return { outcome: { status, address: issue.address ?? '', issues: [issue] } }
}
