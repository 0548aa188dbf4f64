import type { ActionClass } from '../../corpus/fact.ts'
import { regionNamed, themeNamed } from '../../corpus/named.ts'
import { fold } from '../analyze.ts'
import { daysOf } from '../dates.ts'
import type { Filters } from '../library.ts'
import { readDate, readShortEuros } from './values.ts'

export type Operator = ':' | '>' | '<'

/** A field of the query language: what it is called, folded, and what a value means. */
export interface Field {
  readonly names: readonly string[]
  /** Words that a value may have when it is not in quotes. */
  readonly longest: number
  /** What is said of a value that means nothing. */
  readonly unread: string
  readonly read: (value: string, operator: Operator) => Partial<Filters> | null
}

const DECISIONS: ReadonlyMap<string, ActionClass> = new Map([
  ['vote', 'vote'],
  ['attribution', 'award'],
  ['subvention', 'award'],
  ['approbation', 'approval'],
  ['adoption', 'adoption'],
  ['signature', 'signature'],
  ['convention', 'agreement'],
  ['accord', 'agreement'],
  ['lancement', 'launch'],
  ['appel a projets', 'call_for_projects'],
  ['annonce', 'announcement'],
  ['nomination', 'appointment'],
  ['inauguration', 'inauguration'],
])

/** The fields, named after the filters that they set. */
export const FIELDS: readonly Field[] = [
  {
    names: ['region'],
    longest: 5,
    unread: 'région inconnue',
    read: (value) => only('region', regionNamed(value)?.code ?? null),
  },
  {
    names: ['theme'],
    longest: 6,
    unread: 'thème inconnu',
    read: (value) => only('theme', themeNamed(value)?.id ?? null),
  },
  { names: ['organisme'], longest: 1, unread: 'organisme inconnu', read: (value) => only('body', value) },
  {
    names: ['decision'],
    longest: 3,
    unread: 'décision inconnue',
    read: (value) => only('action', DECISIONS.get(fold(value)) ?? null),
  },
  { names: ['depuis'], longest: 1, unread: 'date illisible', read: (value) => only('from', readDate(value)) },
  {
    names: ['jusque', "jusqu'a", 'jusqu’a'],
    longest: 1,
    unread: 'date illisible',
    read: (value) => only('to', readDate(value)),
  },
  { names: ['apres'], longest: 1, unread: 'date illisible', read: (value) => only('from', nextTo(value, 'to', 1)) },
  { names: ['avant'], longest: 1, unread: 'date illisible', read: (value) => only('to', nextTo(value, 'from', -1)) },
  { names: ['date', 'annee', 'periode'], longest: 1, unread: 'date illisible', read: readPeriod },
  { names: ['montant'], longest: 5, unread: 'montant illisible', read: readBracket },
]

function only<K extends keyof Filters>(name: K, value: Filters[K]): Partial<Filters> | null {
  return value === null ? null : { [name]: value }
}

/** The day after the last, or before the first, of what a date covers. */
function nextTo(value: string, side: 'from' | 'to', step: 1 | -1): string | null {
  const days = daysOf(readDate(value) ?? '')
  if (days === null) return null
  const day = new Date(`${days[side]}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + step)
  return day.toISOString().slice(0, 10)
}

/** « 2021 », « 2018..2020 », « 2018.. ». */
function readPeriod(value: string): Partial<Filters> | null {
  const bounds = readRange(value, readDate)
  return bounds && { from: bounds.low, to: bounds.high }
}

/** « :100000 », « :100000..200000 », « >100 000 », « <1,5 M€ »; bounds are included. */
function readBracket(value: string, operator: Operator): Partial<Filters> | null {
  if (operator === '>') return only('minAmount', readShortEuros(value))
  if (operator === '<') return only('maxAmount', readShortEuros(value))
  const bounds = readRange(value, readShortEuros)
  return bounds && { minAmount: bounds.low, maxAmount: bounds.high }
}

/** « a..b », either side open, or « a » alone as both; null when a side does not read or they are upside down. */
function readRange<T extends string | number>(
  value: string,
  read: (side: string) => T | null,
): { readonly low: T | null; readonly high: T | null } | null {
  const [start = '', end = start, more] = value.split('..')
  if (more !== undefined || start + end === '') return null
  const low = read(start)
  const high = read(end)
  if ((low === null && start !== '') || (high === null && end !== '')) return null
  return low !== null && high !== null && low > high ? null : { low, high }
}
