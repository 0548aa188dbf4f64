import type { BlockKind } from '../../corpus/document.ts'
import { french } from '../facts/patterns.ts'
import { shadowOf } from '../facts/shadow.ts'
import { FULL_DATE } from './calendar-date.ts'
import type { Draft } from './draft.ts'

/** Blocks longer than this are prose, whatever they open with. */
const LONGEST_LINE = 240
/** After two paragraphs, or one long one, the body has begun: a bare date is no byline any more. */
const PARAGRAPH = 80
const LONG_PARAGRAPH = 200
/** Letters that may stand beside an e-mail address or a telephone number: a name and a function. */
const LETTERS_OF_A_CONTACT = 50

const SUBJECT = french(
  "(?:(?:(?:cet|cette|le|la) |l')?(?:article|actualité|actu|communiqué|page|information|contenu|note|brève) (?:(?:a été|est) )?)?",
)
const PUBLISHED = french('(?:publiée?|mise? en ligne|parue?|postée?|diffusée?)')
const UPDATED = french('(?:mise? à jour|modifiée?|actualisée?|dernière (?:mise à jour|modification|actualisation))')
const ON = `\\s*:?\\s*(?:le\\s+)?${FULL_DATE}`

/** « Publié le mercredi 8 février 2023 », « mis en ligne par la rédaction le 24/04/2019 »: the date it ends with. */
export const PUBLISHED_ON = new RegExp(`${PUBLISHED}(?:\\s+par\\s+[^\\d]{1,60}?)?${ON}`, 'iu')
export const UPDATED_ON = new RegExp(`${UPDATED}${ON}`, 'giu')

const BYLINES = [
  new RegExp(`^${SUBJECT}${PUBLISHED}(?:\\s+par\\s+[^\\d]{1,60}?)?${ON}.{0,90}$`, 'iu'),
  new RegExp(`^${SUBJECT}${UPDATED}${ON}.{0,90}$`, 'iu'),
  new RegExp(`^[^.]{1,80}[|•·,-]\\s*${PUBLISHED}${ON}.{0,90}$`, 'iu'),
  new RegExp(french('^temps de lecture.{0,40}$'), 'iu'),
]
/** Only above the body: further down such lines are captions, agendas and signatures. */
const BYLINES_AT_THE_TOP = [
  new RegExp(`^(?:le\\s+)?${FULL_DATE}\\.?$`, 'iu'),
  new RegExp(`^[Pp]ar\\s+(?:(?:\\p{Lu}|la |le )[^.,]{0,70})?[-|,]\\s*(?:[Ll]e\\s+)?${FULL_DATE}[^.,]{0,30}\\.?$`, 'u'),
  /^(?:[Pp]ar|[Rr]édigé par) +\p{Lu}[\p{L}' -]{1,40}$/u,
  new RegExp(`^(?:à\\s+)?\\p{Lu}[\\p{L}' -]{1,40},\\s*(?:le\\s+)?${FULL_DATE}\\.?$`, 'iu'),
  new RegExp(`^${french('communiqué(?: de presse)?')}\\s*(?:[-|,:]|du)?\\s*(?:du|le)?\\s*${FULL_DATE}\\.?$`, 'iu'),
  new RegExp(`^${FULL_DATE}\\s*[|•·/-]\\s*[^.]{1,60}$`, 'iu'),
  new RegExp(`^[^.]{1,40}\\s*[|•·]\\s*${FULL_DATE}$`, 'iu'),
]
/** A date beside one of these is when a body met or a deed was signed, not when a page was published. */
const MEETING = new RegExp(french('commission|séance|session|assemblée|plénière|réunion|conseil|^fait (?:à|le) '), 'iu')

const NOTICES = [
  new RegExp(
    french('^archivée?s?$|^archives?$|^contenu archivé|^vous consultez une (?:archive|version archivée)'),
    'iu',
  ),
  new RegExp(
    french(
      '^(?:cet|cette|ce) (?:actualité|page|article|contenu|information|document|communiqué|dispositif|appel)(?: à projets)? [^.]{0,40}(?:archivée?|plus à jour|plus valide|obsolète)',
    ),
    'iu',
  ),
]

const SOURCE = /^sources? *: *\S/iu
const ADDRESS = /https?:\/\/\S+|www\.\S+/giu
/** Beside an address, words that say where the text comes from. */
const ATTRIBUTION = new RegExp(
  french(
    "^(?:.{0,60}(?:^|[ .,(:])(?:sources?|d'après|selon|page (?:de référence|d'origine|résumée)|texte d'origine|adresse de la page|à lire sur|article original|publication d'origine))(?![\\p{L}])",
  ),
  'iu',
)

const CONTACT_HEADING = new RegExp(
  french(
    '^(?:(?:(?:vos|votre|nos|les|informations et) )?contacts?(?: (?:presse|médias?|utiles?|pratiques?|et [^.]{1,40}))?|(?:service|relations?|attachée? de|bureau de) presse)\\s*(?::.{0,140})?$',
  ),
  'iu',
)
/** Cloudflare writes « [email protected] » in place of every address. */
const CONTACT_DETAIL =
  /[^\s@:]{1,64}@[^\s@]{1,80}\.\p{L}{2,}|\[email protected\]|(?:\+33[ .]?|0)\d(?:[ .-]?\d{2}){4}(?!\d)/giu

/**
 * Gives blocks that are not the document's own prose their kind: archive notices, bylines, sources, and contacts with
 * the short lines below them. Titles and table rows keep theirs.
 */
export function assignRoles<T extends Draft>(drafts: readonly T[]): readonly T[] {
  let paragraphs = 0
  let inContacts = false
  return drafts.map((draft, index) => {
    const inBody = paragraphs >= (looksLikeHeading(draft) ? 1 : 2)
    const role = roleOf(draft, inBody)
    const opensContacts = role === 'contact' && isContactHeading(draft.text)
    inContacts = opensContacts || (inContacts && staysInContacts(draft, drafts[index + 1]))
    if (role === null && draft.kind !== 'title') paragraphs += weightOf(draft.text)
    const kind = role ?? (inContacts ? 'contact' : draft.kind)
    return kind === draft.kind ? draft : { ...draft, kind, level: 0 }
  })
}

/** Dates that part a text in sections, by their markup or in capitals. */
function looksLikeHeading({ kind, text }: Draft): boolean {
  return kind === 'heading' || text === text.toLocaleUpperCase('fr')
}

/** Of two: a long paragraph is a body of its own. */
function weightOf(text: string): number {
  return text.length >= LONG_PARAGRAPH ? 2 : text.length >= PARAGRAPH ? 1 : 0
}

/** What a single line is besides prose, or null. `inBody`: a long paragraph stands above it. */
export function roleOf({ kind, text }: Draft, inBody: boolean): BlockKind | null {
  const shadow = shadowOf(text).trim()
  const length = shadow.replace(ADDRESS, '').length
  if (length > LONGEST_LINE || kind === 'title' || kind === 'row' || kind === 'header') return null
  if (NOTICES.some((notice) => notice.test(shadow))) return 'notice'
  if (SOURCE.test(shadow) || (length < shadow.length && ATTRIBUTION.test(shadow))) return 'source'
  if (BYLINES.some((byline) => byline.test(shadow))) return 'byline'
  if (!inBody && !MEETING.test(shadow) && BYLINES_AT_THE_TOP.some((byline) => byline.test(shadow))) return 'byline'
  return isContactHeading(text) || isContactLine(shadow) ? 'contact' : null
}

/** True for « mis à jour le … ». */
export function isUpdate(text: string): boolean {
  return shadowOf(text).search(UPDATED_ON) !== -1
}

function isContactHeading(text: string): boolean {
  return CONTACT_HEADING.test(shadowOf(text).trim())
}

function isContactLine(shadow: string): boolean {
  const rest = shadow.replace(CONTACT_DETAIL, '')
  if (rest.length === shadow.length || /[€%]/u.test(rest)) return false
  return (rest.match(/\p{L}/gu)?.length ?? 0) <= LETTERS_OF_A_CONTACT
}

/** Names, functions and addresses below a contact heading; a sentence or a heading of its own ends them. */
function staysInContacts(draft: Draft, next: Draft | undefined): boolean {
  const { kind, text } = draft
  if (text.length > LONGEST_LINE || kind === 'title' || kind === 'row' || kind === 'header') return false
  if (kind === 'heading') return next !== undefined && isContactLine(shadowOf(next.text))
  return isContactLine(shadowOf(text)) || text.length < 60 || !/[.!?…]$/u.test(text)
}
