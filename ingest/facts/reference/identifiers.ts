import { NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'
import type { Claim, Rule } from '../rule.ts'
import { claim } from './claim.ts'

/** Not inside a longer number either: « 1.06.85… ». */
const START = `${NOT_AFTER_WORD}(?<!\\d[.,/-])`

/** RFC 5321 lets a local part hold 64 characters and a domain 255; no public address comes near the latter. */
const EMAIL =
  /@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}(?<=(?<span>[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,320}))/dgu

const WEB_ADDRESS = new RegExp(`(?:https?://|${NOT_AFTER_WORD}www\\.)[^ <>"«»]{1,300}[\\p{L}\\p{N}/]`, 'giu')

/** « exemple.fr/aides »: looks for the suffix, then back for the name. */
const DOMAIN = new RegExp(
  `\\.(?:fr|com|org|eu|net|bzh|corsica|re|nc)${NOT_BEFORE_WORD}(?:/[^ <>"«»,;]{0,200}[\\p{L}\\p{N}/])?` +
    `(?<=${NOT_AFTER_WORD}(?<span>[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}(?:/[^ <>"«»,;]{0,201})?))`,
  'dgiu',
)

/** French national numbers (10 digits, Arcep numbering plan), international ones (ITU-T E.164), free-phone forms. */
const PHONE = new RegExp(
  `${START}0[1-9](?:[ .-]{0,2}\\d{2}){4}(?!\\d)|${START}0 ?8\\d{2}[ .]\\d{3}[ .]\\d{3}(?!\\d)` +
    '|(?<![\\p{L}\\p{N}])(?:\\+|00)\\d{2,3}[ .]?(?:\\(0\\) ?)?\\d(?:[ .-]?\\d{2,3}){3,4}(?!\\d| ?(?:€|%|[kM]€|euros))' +
    `|${NOT_AFTER_WORD}(?:t[ée]l(?:[ée]phone)?|fax|portable)\\.? ?:? ?\\d{2}(?:[ .-]?\\d{2,3}){2,4}(?!\\d)`,
  'giu',
)

/** SIREN and SIRET (9 and 14 digits), RNA (W and 9 digits), APE code, IBAN. */
const REGISTER = new RegExp(
  `${START}\\d{3} ?\\d{3} ?\\d{3} ?\\d{5}(?!\\d)` +
    `|${NOT_AFTER_WORD}(?:sire[nt]|rcs(?: [\\p{L}-]{2,30})?)(?: n°)? {0,2}:? {0,2}[AB]? ?\\d{3} ?\\d{3} ?\\d{3}(?: ?\\d{5})?(?!\\d)` +
    `|${NOT_AFTER_WORD}W\\d{9}(?!\\d)|${NOT_AFTER_WORD}(?:APE|NAF)(?: n°)? {0,2}:? {0,2}\\d{2}\\.?\\d{2}[A-Z]${NOT_BEFORE_WORD}` +
    `|${NOT_AFTER_WORD}FR\\d{2}(?: ?[\\dA-Z]{4}){5}(?: ?[\\dA-Z]{1,3})?${NOT_BEFORE_WORD}`,
  'giu',
)

/** « 67070 Strasbourg Cedex », « BP 91006 », « CS 90051 »: five digits and a box are no quantity. */
const POSTAL = new RegExp(
  `${START}\\d{5} (?!euros?|€)\\p{L}[\\p{L}'-]{0,20}(?:[ -][\\p{L}'-]{1,20}){0,4} cedex(?: \\d{1,2}(?!\\d))?${NOT_BEFORE_WORD}` +
    `|${NOT_AFTER_WORD}(?:BP|B\\.P\\.|CS|TSA)(?: n°)? ?(?!(?:19|20)\\d\\d(?!\\d| \\d))\\d{2,3} ?\\d{2,3}(?! \\d{3}|\\d)`,
  'giu',
)

/** Addresses and registered numbers: who can be reached or looked up, never how much or when. */
export const IDENTIFIER_RULES: readonly Rule<Claim>[] = [
  claim('email', EMAIL),
  claim('web-address', WEB_ADDRESS),
  claim('domain', DOMAIN),
  claim('phone', PHONE),
  claim('register-number', REGISTER),
  claim('postal-code', POSTAL),
]
