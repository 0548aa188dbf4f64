import type { BodyRef, BodyType } from '../../../corpus/fact.ts'
import { AMOUNT, GOVERNS, RECEIVES } from './acts.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { behindName, CAPITALISED, PROPER_NAME, spanned } from './name-pattern.ts'
import { areNoBody, namesNoBody } from './no-body.ts'
import { typeOf } from './organisation-heads.ts'
import {
  AGENT,
  AGREEMENT,
  APPOSITION,
  DONE_BY,
  GIVEN,
  GIVING,
  GRANT,
  MONEY_AHEAD,
  OF_BODY,
  OF_COMPANY,
  ROLE,
  RUNS,
} from './role-cues.ts'
import { DISTINCT, ROLE_NAME, SUBJECT_NAME, TO } from './role-name.ts'

/** A name that its role alone shows to be a body; places, schemes and persons are none. */
function player(match: RegExpMatchArray): BodyRef | null {
  const name = group(match, 'span')
  return namesNoBody(name) ? null : unlisted(name, typeOf(name))
}

/** As `player`, for roles that only companies play. */
function companyOr(type: BodyType): (match: RegExpMatchArray) => BodyRef | null {
  return (match) => {
    const body = player(match)
    return body === null || body.type !== 'other' ? body : { ...body, type }
  }
}

/** A name that may go on in lower case where a bracket shows its end: « Carré magique (Lannion) ». */
const PAID = `(?:${ROLE_NAME}|${PROPER_NAME}(?: \\p{Ll}{3,14}){1,2}(?= \\())`

const INITIALS = '\\p{Lu}[\\p{Lu}\\d]{2,8}'

/** What stands before the initials of one who signs, pays or is asked; any article when the verb after them says so. */
const BEFORE_INITIALS =
  "(?:(?<beside>(?:[Aa]vec|[Pp]ar|[Aa]uprès|devant|[Ee]ntre|[Ee]t) (?:le |la |de la |de l'|l'|du )|^- (?:le |la |l'))|(?<dative>[ÀAà] (?:la |l'))|(?:[Ll]e |[Ll]a |[Ll]'))"

const ACTS_AFTER = new RegExp(`^ (?:${GOVERNS}|${RECEIVES}|${AGENT})(?!\\p{L})`, 'u')
const AMOUNT_AFTER = new RegExp(`^[^.\\d]{1,25}${AMOUNT}`, 'u')

function initials(match: RegExpMatchArray): BodyRef | null {
  const name = group(match, 'span')
  if (areNoBody(name)) return null
  const { input = '', index = 0 } = match
  const after = input.slice(index + match[0].length, index + match[0].length + 50)
  const plays = group(match, 'beside') !== '' || (group(match, 'dative') === '' ? ACTS_AFTER : AMOUNT_AFTER).test(after)
  return plays ? unlisted(name, 'other') : null
}

/** Names that only what they pay, get or sign shows to be bodies. */
export const ROLE_RULES: readonly BodyRule[] = [
  bodyRule('paid-name', spanned(`${AMOUNT}${GIVEN} ${TO}(?<span>${PAID})`), player),
  bodyRule(
    'name-paid-for',
    spanned(`(?:(?<=^|[:;,] |dont )${AMOUNT}|[Rr]ien) pour (?<span>${PROPER_NAME})(?=[,;.)]|$| et \\d)`),
    player,
  ),
  bodyRule(
    'name-with-amount',
    spanned(
      `(?<amount>${AMOUNT})(?<=(?:^|[:;] |, et )(?<span>${DISTINCT}|L[ae]s? ${CAPITALISED})(?:, à ${CAPITALISED})?, (?:pour )?\\k<amount>)`,
    ),
    player,
  ),
  bodyRule('name-between-dashes', spanned(`${AMOUNT} - (?<span>${PROPER_NAME})(?= - )`), player),
  bodyRule('granted-name', spanned(`${GRANT} ${TO}(?<span>${PAID})`), player),
  bodyRule('given-name', spanned(`${GIVING} (?!à la (?:[Rr]égion|fin))${TO}(?<span>${ROLE_NAME})`), player),
  bodyRule(
    'lot-holder',
    spanned(`[Ll]ot (?:n° ?)?\\d{1,2}[^:;.]{0,40} : (?<span>${PROPER_NAME})(?=,|$| \\()`),
    companyOr('company'),
  ),
  bodyRule(
    'partner-name',
    spanned(`${AGREEMENT}[^.,;:()]{0,40}? avec (?:la |le |l'|les )?(?<span>${ROLE_NAME})`),
    player,
  ),
  bodyRule(
    'partner-name-first',
    spanned(
      `[Aa]vec (?:la |le |l'|les )?(?<span>${ROLE_NAME}),? une? (?:nouvelle |nouvel )?(?:convention|contrat|accord|protocole|avenant|partenariat)`,
    ),
    player,
  ),
  bodyRule('agent-name', spanned(`${DONE_BY} (?:la |le |l'|les )?(?<span>${ROLE_NAME})`), player),
  bodyRule('company-name', spanned(`${OF_COMPANY}(?<span>${ROLE_NAME})`), companyOr('company')),
  bodyRule('name-of-body', spanned(`${OF_BODY}(?<span>${ROLE_NAME})`), player),
  bodyRule(
    'apposed-name',
    behindName(`${APPOSITION}(?<=(?:^|[ (])(?![LD]')(?<span>${DISTINCT})\\k<apposition>)`),
    player,
  ),
  bodyRule('apposed-role', spanned(`${ROLE}, (?<span>${PROPER_NAME})(?=,)`), player),
  bodyRule(
    'receiver',
    spanned(
      `(?<verb>${RECEIVES})${MONEY_AHEAD}(?<=(?:^|[.!?;,:] |[Cc]'est |et |que )(?:Le |Les |L'|le |la |les |l')?(?<span>${SUBJECT_NAME})(?:,| qui)? \\k<verb>)`,
    ),
    player,
  ),
  bodyRule(
    'runner',
    spanned(
      `(?<verb>${RUNS})(?!\\p{L})(?<=(?:^|[.!?;:] )(?:L[ea] |L')?(?<span>(?!L[ae]s? |[LD]')${DISTINCT}) \\k<verb>)`,
    ),
    player,
  ),
  bodyRule('initials-acting', spanned(`${BEFORE_INITIALS}(?<span>${INITIALS})(?![ -]\\d|-)`), initials),
]
