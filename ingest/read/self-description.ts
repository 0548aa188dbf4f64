import type { DocumentKind } from '../../corpus/document.ts'
import { french } from '../facts/patterns.ts'
import { shadowOf } from '../facts/shadow.ts'
import { dateIn, FULL_DATE } from './calendar-date.ts'
import type { Draft } from './draft.ts'
import { PUBLISHED_ON, UPDATED_ON } from './roles.ts'

/**
 * ISO date of publication as the bylines say it, or null: « Publié le … » first, else a date that stands alone.
 * Dates of update and of archiving are no publication.
 */
export function publishedOnOf(drafts: readonly Draft[]): string | null {
  const bylines = drafts.filter(({ kind }) => kind === 'byline').map(({ text }) => shadowOf(text))
  const said = bylines.map((byline) => PUBLISHED_ON.exec(byline)?.[0]).find((words) => words !== undefined)
  if (said !== undefined) return dateIn(said)
  const standing = bylines.map((byline) => dateIn(byline.replace(UPDATED_ON, '')))
  return standing.find((date) => date !== null) ?? null
}

const LONGEST_NAME = 120
/** What introduces the name. */
const NAMED_AFTER = new RegExp(french("(?:sources? *:|d'après|selon|sur le site de(?: la)?|à lire sur) *"), 'iu')
/** From the first address on: what follows it is no name. */
const FROM_URL = /[\s,;:(–—-]*(?:https?:\/\/|www\.).*$/isu
/** « Région Bretagne. Adresse : », « Département du Jura, page » before an address. */
const TRAILING_CUE = /[\s.,;:·|–—-]+(?:adresse|page|site|lien|url|via)?[\s.,;:·|–—-]*$/iu
const TRAILING_DATE = new RegExp(
  `[\\s,;(|-]*(?:(?:le|du|en)\\s+)?(?:${FULL_DATE}|${french('(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)')} +\\d{4}|(?:19|20)\\d{2})[\\s).]*$`,
  'iu',
)

/** Who a « Source : … » line names, without the date and the address that may follow; null when no line does. */
export function publisherOf(drafts: readonly Draft[]): string | null {
  const text = drafts.find(({ kind }) => kind === 'source')?.text
  const cue = text === undefined ? null : NAMED_AFTER.exec(shadowOf(text))
  if (text === undefined || cue === null) return null
  const line = text.slice(cue.index + cue[0].length)
  const cut = [FROM_URL, TRAILING_CUE, TRAILING_DATE, TRAILING_CUE].reduce(
    (name, tail) => name.slice(0, shadowOf(name).replace(tail, '').length),
    line,
  )
  return /\p{L}/u.test(cut) && cut.length <= LONGEST_NAME ? cut : null
}

const DELIBERATION_TITLE = new RegExp(french('^(?:extrait (?:du registre )?des )?délibérations? (?:n ?°|num)'), 'iu')
const DELIBERATES = /(?:DÉLIBÈRE|DELIBERE|DÉCIDE|DECIDE)(?!\p{L})|après en avoir délibéré/u
const VISA = new RegExp(french("^vu (?:le|la|les|l'|sa |son )"), 'iu')

/** A deliberation says so in its title, or cites two texts (« Vu le code … ») and decides. */
export function documentKindOf(drafts: readonly Draft[]): DocumentKind {
  const shadows = drafts.map(({ text }) => shadowOf(text).trim())
  if (shadows.slice(0, 8).some((line) => line.length <= 240 && DELIBERATION_TITLE.test(line))) return 'deliberation'
  const visas = shadows.filter((line) => VISA.test(line)).length
  return visas >= 2 && drafts.some(({ text }) => DELIBERATES.test(text)) ? 'deliberation' : 'release'
}
