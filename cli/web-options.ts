import type { Command } from 'commander'
import { z } from 'zod'
import type { Config } from '../config.ts'
import { log, WrongUse } from './terminal.ts'

/** How the web is visited. */
export interface WebOptions {
  /** ISO date: older documents need not be listed; null: all are. */
  readonly since: string | null
  readonly allowPrivate: boolean
  readonly delayMs: number
  readonly contact: string | null
}

export interface GivenWebOptions {
  readonly since?: string
  readonly allowPrivate?: boolean
  readonly delay?: string
  readonly contact?: string
}

const DELAY_S = 1
const LONGEST_DELAY_S = 600

/** Options of the commands that visit the web. */
export function addWebOptions(command: Command): Command {
  return command
    .option('--since <date>', 'laisse les documents publiés avant (2024-01-01)')
    .option('--delay <secondes>', `pause entre deux demandes à un même site (${DELAY_S} sans cela)`)
    .option('--contact <adresse>', 'à qui les sites visités peuvent écrire (ou HEMICYCLE_CONTACT)')
    .option('--allow-private', 'accepte les adresses de ce poste et du réseau local')
}

/** The options as given, checked; throws WrongUse that names the option and what it expects. */
export function readWebOptions(given: GivenWebOptions, config: Config): WebOptions {
  const since = given.since ?? null
  if (since !== null && !z.iso.date().safeParse(since).success)
    throw new WrongUse(`--since : une date comme 2024-01-01 est attendue, pas « ${since} ».`)
  const delay = Number((given.delay ?? String(DELAY_S)).replace(',', '.'))
  if (!(delay >= 0 && delay <= LONGEST_DELAY_S))
    throw new WrongUse(`--delay : un nombre de secondes de 0 à ${LONGEST_DELAY_S} est attendu, pas « ${given.delay} ».`)
  const contact = given.contact ?? config.contact
  return { since, allowPrivate: given.allowPrivate === true, delayMs: delay * 1000, contact }
}

/** Says once that nobody can be reached, when that is so. */
export function missContact({ contact }: WebOptions): void {
  if (contact !== null) return
  log('Il vous manque un contact : les sites visités ne sauront pas à qui écrire si la lecture les gêne.')
  log('Donnez --contact vous@exemple.fr, ou réglez HEMICYCLE_CONTACT une fois pour toutes.')
}
