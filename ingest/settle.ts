import type { DocumentState } from '../corpus/archive.ts'
import { applyCorrections, type Correction } from '../corpus/correction.ts'
import type { Issue } from '../corpus/issue.ts'
import { textHash } from '../corpus/text-signature.ts'
import type { Step } from './batch.ts'
import { containerOf } from './container.ts'
import { documentId, type Entry, GONE, type Loaded, sha256 } from './entry.ts'
import { documentsIn } from './expand.ts'
import { FetchError } from './fetch/fetch-error.ts'
import { goneSteps } from './gone.ts'
import type { Arrival } from './look-ahead.ts'
import { type Origin, readDocument } from './read-document.ts'
import { type RawFile, UnreadableError } from './reader.ts'

/** What a run has come across so far. */
export interface Met {
  /** Ids of the documents that were there, whether or not they could be read. */
  readonly documents: Set<string>
  /** Addresses whose documents are all known. */
  readonly opened: Set<string>
  /** Addresses that could not be opened, wholly or in part. */
  readonly broken: Set<string>
}

/** What a run knows when it begins, and what it meets. */
export interface RunContext {
  readonly states: ReadonlyMap<string, DocumentState>
  readonly corrections: readonly Correction[]
  readonly extractor: string
  /** ISO date and time of the run. */
  readonly at: string
  readonly met: Met
}

/** What becomes of one arrival: a step for each document in it. What is wrong with its bytes is a step too. */
export async function* settle({ entry, result }: Arrival, run: RunContext): AsyncGenerator<Step> {
  const { address } = entry
  if (result === GONE) {
    yield* goneSteps(entry, run)
    return
  }
  if ('error' in result) {
    yield failedStep(entry, result.error, run)
    return
  }
  const same = unchangedStep(entry, result.hash, run)
  if (same !== null) {
    run.met.opened.add(address)
    yield same
    return
  }
  try {
    const file = await result.open()
    if (containerOf(file) === null) {
      yield await readStep(entry, file, result, run)
      run.met.opened.add(address)
    } else yield* memberSteps(entry, file, result, run)
  } catch (error) {
    yield failedStep(entry, error, run)
  }
}

/** The step of a document that is stored as it is, or null. */
function unchangedStep({ id, address }: Origin, hash: string, { states, extractor, met }: RunContext): Step | null {
  const stored = states.get(id)
  if (stored?.contentHash !== hash || stored.extractor !== extractor) return null
  met.documents.add(id)
  if (stored.removedAt === null) return { outcome: { status: 'unchanged', address, issues: [] } }
  return { outcome: { status: 'changed', address, issues: [] }, marked: { id, removedAt: null } }
}

async function readStep(
  origin: Origin,
  file: RawFile,
  { hash, fetchedAt, isArchived }: Omit<Loaded, 'open'>,
  { states, corrections, extractor, at, met }: RunContext,
): Promise<Step> {
  const { id, address } = origin
  met.documents.add(id)
  const content = await readDocument(origin, file)
  const { facts, applied } = applyCorrections(content, content.facts, corrections)
  const version = { contentHash: hash, fetchedAt: fetchedAt ?? at, extractor }
  const before = states.get(id)
  return {
    outcome: { status: before === undefined ? 'added' : 'changed', address, issues: content.issues },
    stored: {
      document: { ...content, facts, corrections: applied, ...version },
      file: isArchived ? null : { hash, mediaType: file.mediaType, bytes: file.bytes },
      replaces: before !== undefined && before.contentHash !== hash && before.textHash !== textHash(content.text),
    },
  }
}

/** A step for each document within a container, then one for what is wrong with the container. */
async function* memberSteps(entry: Entry, file: RawFile, loaded: Loaded, run: RunContext): AsyncGenerator<Step> {
  const { address, scope, listed } = entry
  const issues: Issue[] = []
  const report = (issue: Omit<Issue, 'address'>) => issues.push({ ...issue, address })
  let count = 0
  // Members are known by the address that was asked for, wherever redirects led.
  for await (const member of documentsIn({ ...file, address }, report)) {
    count++
    const origin = {
      ...entry,
      id: documentId(scope, member.address),
      address: member.address,
      listed: listed === null ? null : { ...listed, title: null },
    }
    yield await memberStep(origin, member, loaded, run)
  }
  if (count === 0) {
    const message = `« ${file.name} » ne contient aucun document : vérifiez le fichier, ou retirez-le.`
    report({ severity: 'error', code: 'empty', message, span: null })
  }
  const failed = issues.some(({ severity }) => severity === 'error')
  if (failed) run.met.broken.add(address)
  else run.met.opened.add(address)
  if (issues.length > 0) yield { outcome: { status: failed ? 'failed' : 'noted', address, issues } }
}

async function memberStep(origin: Origin, file: RawFile, { fetchedAt }: Loaded, run: RunContext): Promise<Step> {
  const hash = sha256(file.bytes)
  try {
    return (
      unchangedStep(origin, hash, run) ?? (await readStep(origin, file, { hash, fetchedAt, isArchived: false }, run))
    )
  } catch (error) {
    return { outcome: { status: 'failed', address: origin.address, issues: [issueOf(error, origin.address)] } }
  }
}

function failedStep({ id, address }: Entry, error: unknown, { met }: RunContext): Step {
  met.documents.add(id)
  met.broken.add(address)
  return { outcome: { status: 'failed', address, issues: [issueOf(error, address)] } }
}

/** Anything thrown while an address was fetched or read, as an issue with it. */
export function issueOf(error: unknown, address: string): Issue {
  if (error instanceof UnreadableError || error instanceof FetchError)
    return { severity: 'error', code: error.code, message: error.message, address, span: null }
  const reason = error instanceof Error ? error.message : String(error)
  const message = `« ${address} » n’a pas pu être lu : ${reason}`
  return { severity: 'error', code: 'unreadable', message, address, span: null }
}
