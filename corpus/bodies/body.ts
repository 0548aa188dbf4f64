import { bare } from '../bare.ts'
import type { BodyRef, BodyType } from '../fact.ts'

/** A body of the gazetteer: what facts call it, every other way it is written, and what became of it. */
export interface Body extends BodyRef {
  /** Other full names, whatever their case and accents. */
  readonly aliases: readonly string[]
  /** Abbreviations, valid in capitals only. */
  readonly acronyms: readonly string[]
  /** Canonical name of the body that took over, or null while it exists. */
  readonly successor: string | null
}

/** A body without identifiers: SIREN and INSEE codes are given only where an official list confirms them. */
export function body(name: string, type: BodyType, more: Partial<Omit<Body, 'name' | 'type'>> = {}): Body {
  return { name, type, siren: null, insee: null, aliases: [], acronyms: [], successor: null, ...more }
}

/** The part of a gazetteer entry that facts carry. */
export function refOf({ name, type, siren, insee }: BodyRef): BodyRef {
  return { name, type, siren, insee }
}

/**
 * What two spellings of one name share: lower case, no accents, one space for any punctuation, « saint » written out.
 * « RÉGION AUVERGNE RHONE-ALPES » and « Région Auvergne-Rhône-Alpes » have the same key.
 */
export function keyOf(name: string): string {
  return bare(name)
    .replace(/œ/gu, 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/(^| )(st|ste)(?= )/gu, (_, before: string, saint: string) => `${before}sain${saint.slice(1)}`)
    .trim()
}
