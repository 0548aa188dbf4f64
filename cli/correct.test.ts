import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../cli.ts'
import { captureOutput } from './captured-output.ts'

let root: string
const captured = captureOutput()
const db = () => join(root, 'db')

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'correct-'))
  writeFileSync(
    join(root, 'vote.txt'),
    'Le 4 mai 2021, la Commission permanente de la Région Bretagne a voté une subvention de 45 000 € à la Mission locale du Pays de Brest.\n',
  )
  await main(['ingest', join(root, 'vote.txt'), '--db', db()])
})
afterAll(() => rmSync(root, { recursive: true }))

async function correct(...args: readonly string[]): Promise<number> {
  return main(['correct', ...args, '--db', db()])
}

/** The ledger as the command line writes it. */
async function ledger(): Promise<readonly Record<string, unknown>[]> {
  const before = captured.out.length
  await main(['funding', '--format', 'jsonl', '--db', db()])
  const lines = captured.out.slice(before).split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
}

/** How the funding of the document is called. */
async function reference(): Promise<string> {
  const [entry] = await ledger()
  const { document, start, end } = entry as { document: { id: string }; start: number; end: number }
  return `${document.id}:funding:${start}-${end}`
}

describe('correct', () => {
  it('changes a fact, the ledger and its filters, until it is withdrawn', async () => {
    const fact = await reference()
    expect(await correct('set', fact, 'amount=54 000', 'beneficiary=Ville de Brest', '--by', 'A. Le Goff')).toBe(0)
    expect(await ledger()).toMatchObject([
      { amount: 54_000, beneficiary: 'Ville de Brest', review: { verdict: 'corrected', by: 'A. Le Goff' } },
    ])
    await correct('list')
    const id = /^([0-9a-f]{8}) {2}« .+ » corrigé/mu.exec(captured.out)?.[1] ?? ''
    expect(await correct('withdraw', id)).toBe(0)
    expect(await ledger()).toMatchObject([{ amount: 45_000, review: null }])
  })

  it('takes a rejected fact out of the ledger', async () => {
    const fact = await reference()
    expect(await correct('reject', fact, '--note', 'annulé depuis')).toBe(0)
    expect(await ledger()).toEqual([])
    await correct('list')
    expect(captured.out).toContain('annulé depuis')
    await correct('withdraw', /^([0-9a-f]{8}) {2}« .+ » rejeté/mu.exec(captured.out)?.[1] ?? '')
  })

  it('names the facts of a document', async () => {
    const fact = await reference()
    const before = captured.out.length
    expect(await correct('facts', fact.split(':')[0] ?? '')).toBe(0)
    expect(captured.out.slice(before)).toContain(fact)
    expect(captured.out.slice(before)).toContain('« 45 000 € »')
  })

  it.each([
    { name: 'what names no fact', args: ['accept', 'ceci'], says: 'ceci' },
    { name: 'a document that is not there', args: ['accept', 'absent:funding:1-2'], says: 'absent' },
    { name: 'a field without a value', args: ['set', '{fact}', 'amount'], says: 'champ=valeur' },
    { name: 'a field that no funding has', args: ['set', '{fact}', 'couleur=rouge'], says: 'couleur' },
    { name: 'a correction that was never made', args: ['withdraw', 'zzz'], says: 'zzz' },
  ])('refuses $name with code 2', async ({ args, says }) => {
    const fact = await reference()
    expect(await correct(...args.map((arg) => arg.replace('{fact}', fact)))).toBe(2)
    expect(captured.err).toContain(says)
  })

  it('explains itself in French', async () => {
    expect(await main(['correct', '--help'])).toBe(0)
    expect(captured.out).toContain('Usage :')
    expect(await main(['correct', 'set', '--help'])).toBe(0)
    expect(captured.out).toMatch(/affiche cette aide/)
  })
})
