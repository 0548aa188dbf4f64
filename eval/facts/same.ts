import { keyOf } from '../../corpus/bodies/body.ts'

/** Articles and prepositions that a name may or may not be given with. */
const ARTICLE = /^(?:(?:de |a )?(?:la|le|les|l|un|une)|des|du|de|d|aux?) /u

/** What a name may be given with or without: « l'association Lez'Arts » is Lez'Arts. */
const FORM = /^(?:association|asso) (?=.)/u
/** A town and its council are one body under two words. */
const TOWN = /^(?:ville|mairie|municipalite) (?=d[eu] |des |d )/u

/**
 * True for two writings of one name, case, accents, punctuation, a leading article, « association », and « ville » for
 * « commune » aside; or for two absences.
 */
export function sameName(a: string | null, b: string | null): boolean {
  return a === null || b === null ? a === b : nameKey(a) === nameKey(b)
}

/**
 * True when `found` is one of the names that `gold` lists with « ; »: a fact holds one body a role, and any of several
 * co-funders is right.
 */
export function sameRole(gold: string | null, found: string | null): boolean {
  if (gold === null) return found === null
  return gold.split(' ; ').some((name) => sameName(name, found))
}

function nameKey(name: string): string {
  return keyOf(name).replace(ARTICLE, '').replace(FORM, '').replace(ARTICLE, '').replace(TOWN, 'commune ')
}

/** True when two phrases share at least half of the longer one's words, or both are absent. */
export function samePhrase(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b
  const [one, other] = [new Set(keyOf(a).split(' ')), new Set(keyOf(b).split(' '))]
  const shared = [...one].filter((word) => other.has(word)).length
  return shared >= Math.max(one.size, other.size) / 2
}
