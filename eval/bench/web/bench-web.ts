import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../../corpus/database.ts'
import { type ExampleRegion, openExampleRegion } from '../../../ingest/fetch/example-region.ts'
import { sampleText } from '../readers/sample-text.ts'
import { WRITERS } from '../readers/written.ts'
import { killCli, runCli } from './cli-process.ts'
import { differences, snapshotOf } from './snapshot.ts'

/** What reading a site gave, and whether ten kills changed it. */
export interface WebBench {
  readonly documents: number
  readonly stored: number
  readonly first: Reading
  readonly second: Reading & { readonly tablesWritten: readonly string[] }
  readonly killed: {
    readonly kills: number
    /** Bodies asked for again because a kill came before they were written. */
    readonly fetchedTwice: number
    readonly seconds: number
    /** From the unbroken database; empty when they are the same. */
    readonly differences: readonly string[]
  }
}

export interface Reading {
  /** Start and index included. */
  readonly seconds: number
  readonly documentsPerSecond: number
  readonly requests: number
  readonly bodies: number
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  eml: 'message/rfc822',
}
/** One in four documents is of an office format, of PDF or a message; the others are pages, texts and archives. */
const OFFICE_SHARE = 0.25
const SECTIONS = 3

/** Reads a site of `documents` documents twice, then again into another database with `kills` kills. */
export async function benchWeb(documents: number, kills: number, random: () => number): Promise<WebBench> {
  const root = mkdtempSync(join(tmpdir(), 'bench-web-'))
  const site = await openSite(documents)
  try {
    const unbroken = join(root, 'unbroken')
    const { reading: first, tally } = await read(site, unbroken)
    const before = await versions(unbroken)
    const { reading: second } = await read(site, unbroken)
    const after = await versions(unbroken)
    const tablesWritten = Object.keys(after).filter((name) => after[name] !== before[name])
    const killed = await readWithKills(site, join(root, 'killed'), kills, random)
    const found = differences(await snapshotOf(unbroken), await snapshotOf(join(root, 'killed')))
    return {
      ...{ documents, stored: tally.added, first },
      second: { ...second, tablesWritten },
      killed: { ...killed, fetchedTwice: killed.bodies - first.bodies, differences: found },
    }
  } finally {
    await site.close()
    rmSync(root, { recursive: true })
  }
}

async function openSite(documents: number): Promise<ExampleRegion> {
  const office = Math.round(documents * OFFICE_SHARE)
  const extra = new Map<string, readonly [Uint8Array, string]>()
  const formats = Object.entries(MEDIA_TYPES)
  for (let number = 0; number < office; number++) {
    const [format, mediaType] = formats[number % formats.length] ?? ['', '']
    const { title, parts } = sampleText(SECTIONS)
    const opening = { kind: 'paragraph', text: `Note numéro ${number}, pour la séance ${number * 3}.` } as const
    const bytes = await WRITERS[format]?.({ title: `${title} (${number})`, parts: [opening, ...parts] })
    if (bytes !== undefined) extra.set(`/documents/note-${number}.${format}`, [bytes, mediaType])
  }
  return openExampleRegion(documents - office, extra)
}

const argsFor = ({ origin }: ExampleRegion, db: string) => [
  ...['ingest', `${origin}/actualites`],
  ...['--db', db, '--allow-private', '--delay', '0', '--contact', 'contact@example.org', '--json'],
]

async function read(site: ExampleRegion, db: string) {
  site.received.length = 0
  const { code, out, err, seconds } = await runCli(argsFor(site, db))
  if (code !== 0) throw new Error(`the reading ended with code ${code}: ${err}\n${out}`)
  const tally: { readonly added: number } = JSON.parse(out)
  const bodies = bodiesOf(site)
  const reading = { seconds, documentsPerSecond: site.paths.length / seconds, requests: site.received.length, bodies }
  return { reading, tally }
}

async function readWithKills(site: ExampleRegion, db: string, kills: number, random: () => number) {
  site.received.length = 0
  const started = performance.now()
  const share = site.paths.length / (kills + 1)
  let killed = 0
  for (let kill = 0; kill < kills; kill++) {
    const moment = { after: Math.ceil(random() * 2 * share), delayMs: random() * 1500 }
    if ((await killCli(argsFor(site, db), () => site.received.length, moment)) !== null) killed++
  }
  const { code, err } = await runCli(argsFor(site, db))
  if (code !== 0) throw new Error(`the last reading ended with code ${code}: ${err}`)
  return { kills: killed, bodies: bodiesOf(site), seconds: (performance.now() - started) / 1000 }
}

/** Answers that carried a document or a list. */
function bodiesOf({ received }: ExampleRegion): number {
  return received.filter((one) => one.status() === 200).length
}

async function versions(db: string): Promise<Readonly<Record<string, number>>> {
  const connection = await openDatabase(db)
  const names = await connection.tableNames()
  const pairs = names.map(async (name) => [name, await (await connection.openTable(name)).version()] as const)
  return Object.fromEntries(await Promise.all(pairs))
}
