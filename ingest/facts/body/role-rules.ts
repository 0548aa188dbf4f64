import type { BodyRef, BodyType } from '../../../corpus/fact.ts'
import { AMOUNT, GOVERNS, RECEIVES } from './acts.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { behindName, PROPER_NAME, spanned } from './name-pattern.ts'
import { areNoBody, namesNoBody } from './no-body.ts'
import { typeOf } from './organisation-heads.ts'
import { ADJECTIVE, DISTINCT, ROLE_NAME, SUBJECT_NAME, TO } from './role-name.ts'

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

/** What stands between an amount and who gets it: « 3 M€ de subvention sont accordés à ». */
const GIVEN =
  "(?: (?:de subventions?|d'aides?|de dotation|d'avance|de crédits|de prêt|de compensations?|supplémentaires?|par an|HT|TTC))?" +
  '(?:,? (?:sont |est |seront |sera |ont été |a été )?(?:accordés?|attribués?|alloués?|versés?|octroyés?|destinés?|promis|consentis|apportés?|prêtés?|revenant|reviennent|iront|vont|dus?))?'

const GRANT =
  '(?:[Ss]ubvention|[Dd]otation|[Aa]vance|[Pp]rêt|[Cc]aution|[Ii]ndemnité|[Cc]ompensation|[Cc]otisation|[Aa]dhésion|[Vv]ersement|[Cc]hèque|[Rr]allonge|[Gg]arantie d\'emprunt|[Aa]vance remboursable|[Aa]ides? régionale|[Aa]ide exceptionnelle)s?' +
  `(?: ${ADJECTIVE}){0,2}(?: de fonctionnement| d'investissement| d'équipement)?(?: (?:de|d'un montant de|à hauteur de) ${AMOUNT})?`

/** Verbs that give, lend or entrust, before whom they do it for. */
const GIVING =
  '(?:attribu|accord|allou|octroy|vers|revers|confi|consent|prêt|destin|promi|céd|vend|rembours|garanti|apport|signe|dû|due|dus)(?:e[snr]?|é|ée|és|ées|r|nt|er|ir|i|ie|is|s|se|ses|u|ue)?'

/** What is said of a body right after its name: « Bretagne Armor Pêche, une société d'économie mixte ». */
const TRADE =
  '(?:société|association|entreprise|coopérative|start-up|PME|fondation|fabricant|filiale|établissement public|syndicat|bailleur|compagnie|' +
  'scène nationale|éditeur|éditrice|équipementier|sous-traitant|collectif|fédération|agence|régie|interprofession|constructeur|armateur|' +
  'transporteur|troupe|réseau|laboratoire|exploitant|gestionnaire|concessionnaire|délégataire|aménageur|promoteur|club|groupement|structure|organisme)'

const APPOSITION = `(?<apposition>, (?:une? |la |le |l')?(?:jeune |petite? )?${TRADE}(?!\\p{L}))`

/** What is said of a body right before its name: « le maître d'ouvrage, Ligne Ouest, ». */
const ROLE =
  "(?:maître d'ouvrage|exploitante?|gestionnaire|concessionnaire|délégataire|bailleur|constructeur|aménageur|promoteur|repreneur|lauréate?|" +
  'titulaire|mandataire|prestataire|fournisseur|opérateur|porteur du projet|bénéficiaire|employeur|propriétaire|fabricant|armateur|' +
  'association|société|entreprise|structure|interprofession)'

const AGREEMENT =
  '(?:[Cc]onvention|[Pp]artenariat|[Aa]ccord|[Cc]ontrat|[Pp]rotocole|[Cc]harte|[Aa]venant|[Mm]arché|[Nn]égociation|[Ll]itige|[Cc]ontentieux|' +
  '[Rr]approchement|[Ff]usion|[Aa]lliance|[Cc]ollaboration|[Cc]oopération|[Ee]n lien|[Cc]onjointement|[Ss]igne|[Ss]igné|[Cc]onclu)(?:e?s?|nt)(?!\\p{L})'

/** What is done by a body rather than by a person. */
const DONE_BY =
  '(?:port|gér|exploit|pilot|organis|constru|édit|développ|repris|rachet|financ|cofinanc|soutenu|opér|fourni|fabriqu|commercialis|coordonn|' +
  'labellis|certifi|instrui|propos|employ|lou|occup|assur)(?:é|ée|és|ées|i|is|ie|ies|it|its|ite|ites|e|es|s)? (?:conjointement )?par'

/** Those who work for a company or own it. */
const OF_COMPANY =
  "(?:[Ss]alariés|[Oo]uvriers|[Oo]uvrières|[Ee]mployés|[Ii]ntérimaires|[Pp]atron|PDG|[Dd]irigeante?s?|[Aa]ctionnaires?|[Rr]epreneurs?|[Rr]eprise|[Rr]achat|[Ff]iliale|[Cc]apital|[Cc]oncessionnaire|[Ll]iquidation(?: judiciaire)?|[Rr]edressement judiciaire) (?:de |d'|du |de la |de l'|des )"

const INITIALS = '\\p{Lu}[\\p{Lu}\\d]{2,8}'

/** What stands before the initials of one who signs, pays or is asked; any article when the verb after them says so. */
const BEFORE_INITIALS =
  "(?:(?<beside>(?:[Aa]vec|[Pp]ar|[Aa]uprès|devant|[Ee]ntre|[Ee]t) (?:le |la |de la |de l'|l'|du )|^- (?:le |la |l'))|(?<dative>[ÀAà] (?:la |l'))|(?:[Ll]e |[Ll]a |[Ll]'))"

const ACTS_AFTER = new RegExp(`^ (?:${GOVERNS}|${RECEIVES})(?!\\p{L})`, 'u')
const AMOUNT_AFTER = new RegExp(`^[^.\\d]{1,25}${AMOUNT}`, 'u')

function initials(match: RegExpMatchArray): BodyRef | null {
  const name = group(match, 'span')
  if (areNoBody(name)) return null
  const { input = '', index = 0 } = match
  const after = input.slice(index + match[0].length, index + match[0].length + 50)
  const plays = group(match, 'beside') !== '' || (group(match, 'dative') === '' ? ACTS_AFTER : AMOUNT_AFTER).test(after)
  return plays ? unlisted(name, 'other') : null
}

const MONEY_AHEAD = '(?=[^.]{0,80}?(?:\\d[\\d .,]{0,14}(?:€|euros|[kKM]€|million)|subvention|dotation|enveloppe|aide ))'

/** Names that only what they pay, get or sign shows to be bodies. */
export const ROLE_RULES: readonly BodyRule[] = [
  bodyRule('paid-name', spanned(`${AMOUNT}${GIVEN} ${TO}(?<span>${PAID})`), player),
  bodyRule(
    'name-paid-for',
    spanned(`(?<=^|[:;,] |dont )${AMOUNT} pour (?<span>${PROPER_NAME})(?=[,;.)]|$| et \\d)`),
    player,
  ),
  bodyRule(
    'name-with-amount',
    spanned(`(?<amount>${AMOUNT})(?<=(?:^|[:;] )(?<span>${DISTINCT}), \\k<amount>)`),
    player,
  ),
  bodyRule('granted-name', spanned(`${GRANT} ${TO}(?<span>${PAID})`), player),
  bodyRule('given-name', spanned(`${GIVING} (?!à la (?:[Rr]égion|fin))${TO}(?<span>${ROLE_NAME})`), player),
  bodyRule('lot-holder', spanned(`[Ll]ot (?:n° ?)?\\d{1,2}[^:;.]{0,40} : (?<span>${PROPER_NAME})(?=,|$| \\()`), companyOr('company')),
  bodyRule(
    'partner-name',
    spanned(`${AGREEMENT}[^.,;:()]{0,40}? avec (?:la |le |l'|les )?(?<span>${ROLE_NAME})`),
    player,
  ),
  bodyRule(
    'partner-name-first',
    spanned(`[Aa]vec (?:la |le |l'|les )?(?<span>${ROLE_NAME}),? une? (?:nouvelle |nouvel )?(?:convention|contrat|accord|protocole|avenant|partenariat)`),
    player,
  ),
  bodyRule('agent-name', spanned(`${DONE_BY} (?:la |le |l'|les )?(?<span>${ROLE_NAME})`), player),
  bodyRule('company-name', spanned(`${OF_COMPANY}(?<span>${ROLE_NAME})`), companyOr('company')),
  bodyRule(
    'apposed-name',
    behindName(`${APPOSITION}(?<=(?:^|[ (])(?![LD]')(?<span>${DISTINCT})\\k<apposition>)`),
    player,
  ),
  bodyRule('apposed-role', spanned(`${ROLE}, (?<span>${PROPER_NAME})(?=,)`), player),
  bodyRule(
    'receiver',
    spanned(
      `(?<verb>${RECEIVES})(?<=(?:^|[.!?;,:] |[Cc]'est |et |que )(?:Le |Les |L'|le |la |les |l')?(?<span>${SUBJECT_NAME})(?:,| qui)? \\k<verb>)${MONEY_AHEAD}`,
    ),
    player,
  ),
  bodyRule('initials-acting', spanned(`${BEFORE_INITIALS}(?<span>${INITIALS})(?![ -]\\d|-)`), initials),
]
