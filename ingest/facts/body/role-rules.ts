import { communesNamed } from '../../../corpus/bodies/communes.ts'
import { departmentNamed } from '../../../corpus/bodies/departments.ts'
import { bodyNamed } from '../../../corpus/bodies/lookup.ts'
import { regionNamed } from '../../../corpus/bodies/regional.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import { AMOUNT, GOVERNS, RECEIVES } from './acts.ts'
import { type BodyRule, bodyRule, group, unlisted } from './body-rule.ts'
import { behindName, CAPITALISED, PROPER_NAME, spanned } from './name-pattern.ts'
import { typeOf } from './organisation-heads.ts'

/** First words of a capitalised name that is no body: a scheme, an event, a person, a part of the country. */
const NO_BODY =
  /^(?:Plans?|Fonds|Programme|Pacte|Contrat|Projet|Schéma|Budget|Pass|Nord|Sud|Est|Ouest|Centre|Mme|MM?|Mmes|Coupe|Tour|Jeux|Championnats?|Journées?|Salon|Foire|Année|Prix|Grand Prix|Opération|Horizon|Erasmus|Celle|Celui|Celles|Ceux|Chacun|Total|Acte|Loi|Livre|Maire|Président|Noël|Pâques|Toussaint|Europe|France|Ukraine|Liban|Haïti|Maroc|Sénégal|Madagascar|Mali|Tunisie|Algérie|Syrie|Turquie|Japon|Chine|Vietnam|Burkina|Bénin|Togo|Comores|Québec|Pologne|Allemagne|Espagne|Italie)(?![\p{L}\p{N}])/u

/** Abbreviations that are met with an article or an amount and name no body: funds, taxes, diplomas, trains, statuses. */
const NO_BODY_INITIALS =
  /^(?:FEDER|FSE|FEADER|FEAMPA?|FTJ|LEADER|CPER|CPIER|PRIC|PIC|PIA|SRADDET|SRDEII|SRDE|CPRDFOP?|SCOT|PLUI?|RSA|RMI|SMIC|TVA|TTC|HT|DGF|DETR|DSIL|DSID|FCTVA|CVAE|CFE|TICPE|TIPP|BTS|BTP|CAP|BEP|BAC|DUT|BUT|CDI|CDD|TER|TGV|LGV|RER|TCSP|BHNS|RN|RD|RCEA|PME|TPE|ETI|PMI|ESS|HLM|EHPAD|OPAH|CO2|THD|FTTH|ADSL|NTIC|TIC|TICE|IA|CFA|VAE|CIF|CPF|ENT|RGPD|PAC|ICHN|MAEC|DJA|AOC|AOP|IGP|PAT|ZAC|ZFE|ZRR|QPV|PNR|EPCI|EPIC|EPA|GIP|SEM|SPL|SAS|SARL|SA|GPEC|SPRO|CEP|VTT|VTC|JO|JOP|COVID|ISF|PIB|CO|PDF|NON|OUI|ETP|BAFA|BAFD|AAP|AMI|AP|CP|CPO|COM|DOB|OB|DM|SIRET|SIREN|RNA|ANNEXE|ARTICLE|DSP|PPP|ENS|IFSI|MFR|ITI|DLAL|RUP|DOM|TOM|PTOM|UE|NPNRU|ANRU|TZCLD|SDAGE|SAGE|PAPI|PLH|PDU|RTE|RIP|SIG|ERASMUS|INTERREG|LIFE|BIO|DDA|DCM|USA|CV|BD|HDF|IDF|PACA|AURA|BFC|NAQ|OCC|CVL|PDL|CC|CA|CU|MW|KW|GPS|DVD|IRM|ADN|ARN|SRU|DALO|RIS|RISOM|FISAC|FNADT|FDES|FAJ|FSL|PCH|APA|ASE|IAE|AAH|API|ARE|TH|CHU|CHRU|CSPE|SCIC|SCOP|RQTH|BPI|MTB|POP|PEFC|FSC)$/u

function isPlace(name: string): boolean {
  return name
    .split(' et ')
    .every((one) => regionNamed(one) !== null || departmentNamed(one) !== null || communesNamed(one).length > 0)
}

/** « La Région … », « Le CREPS de … »: a name that other rules read without its article. */
function hasOwnArticle(name: string): boolean {
  const rest = name.replace(/^L(?:es?|a) /u, '')
  return (
    rest === name ||
    !(/^(?:\p{Lu}{2}|Région|Département|Ville|Conseil|Collectivité)/u.test(rest) || bodyNamed(rest) !== null)
  )
}

function firstWord(name: string): string {
  return /^[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name
}

/** A name that its role alone shows to be a body; places, schemes and persons are none. */
function player(match: RegExpMatchArray): BodyRef | null {
  const name = group(match, 'span')
  if (NO_BODY.test(name) || NO_BODY_INITIALS.test(firstWord(name)) || isPlace(name) || !hasOwnArticle(name)) return null
  return unlisted(name, typeOf(name))
}

/** A name that may go on in lower case where a bracket shows its end: « Carré magique (Lannion) ». */
const PAID = `${PROPER_NAME}(?:(?: \\p{Ll}{3,14}){1,2}(?= \\())?`

/** Two capitalised words at least, or a word with capitals or figures inside: no sentence just begins so. */
const DISTINCT = `(?![ÀA] |En |Sur |Dans |Pour |Après |Avec |Chez |Selon |Dont |Pendant )(?:(?:L[ae]s? )?${CAPITALISED}(?: (?:de la |de |du |des |d'|et )?${CAPITALISED}){1,4}|\\p{Lu}\\p{L}*[\\p{Lu}\\p{N}][\\p{L}\\p{N}]*)`

/** What is said of a body right after its name: « Bretagne Armor Pêche, une société d'économie mixte ». */
const APPOSITION =
  "(?<apposition>, (?:une? |la |le |l')?(?:jeune )?(?:société|association|entreprise|coopérative|start-up|fondation|fabricant|filiale|établissement public|syndicat|bailleur|compagnie|scène nationale|éditeur|équipementier|sous-traitant|collectif|fédération|agence)(?!\\p{L}))"

const INITIALS = '\\p{Lu}[\\p{Lu}\\d]{2,8}'

/** What stands before the initials of one who signs, pays or is asked; any article when the verb after them says so. */
const BEFORE_INITIALS =
  "(?:(?<beside>(?:[Aa]vec|[Pp]ar|[Aa]uprès|devant|[Ee]ntre|[Ee]t) (?:le |la |de la |de l'|l'|du )|^- (?:le |la |l'))|(?<dative>[ÀAà] (?:la |l'))|(?:[Ll]e |[Ll]a |[Ll]'))"

const ACTS_AFTER = new RegExp(`^ (?:${GOVERNS}|${RECEIVES})(?!\\p{L})`, 'u')
const AMOUNT_AFTER = new RegExp(`^[^.\\d]{1,25}${AMOUNT}`, 'u')

function initials(match: RegExpMatchArray): BodyRef | null {
  const name = group(match, 'span')
  if (NO_BODY_INITIALS.test(name)) return null
  const { input = '', index = 0 } = match
  const after = input.slice(index + match[0].length, index + match[0].length + 50)
  const plays = group(match, 'beside') !== '' || (group(match, 'dative') === '' ? ACTS_AFTER : AMOUNT_AFTER).test(after)
  return plays ? unlisted(name, 'other') : null
}

/** Names that only what they pay, get or sign shows to be bodies. */
export const ROLE_RULES: readonly BodyRule[] = [
  bodyRule('paid-name', spanned(`${AMOUNT} (?:à (?:la |l')?|au )(?<span>${PAID})`), player),
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
  bodyRule('granted-name', spanned(`(?:[Ss]ubvention|[Dd]otation)s? à (?:la |l')?(?<span>${PAID})`), player),
  bodyRule(
    'apposed-name',
    behindName(`${APPOSITION}(?<=(?:^|[ (])(?![LD]')(?<span>${DISTINCT})\\k<apposition>)`),
    player,
  ),
  bodyRule(
    'receiver',
    spanned(
      `(?<verb>${RECEIVES})(?<=(?:^|[.!?;,] )(?![LD]')(?<span>${DISTINCT}),? \\k<verb>)(?=[^.]{0,80}?\\d[\\d .,]{0,14}(?:€|euros|[kKM]€|million))`,
    ),
    player,
  ),
  bodyRule('initials-acting', spanned(`${BEFORE_INITIALS}(?<span>${INITIALS})(?![ -]\\d|-)`), initials),
]
