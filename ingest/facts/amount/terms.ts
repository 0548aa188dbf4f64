import type { AmountFact } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'

const TAX = `(?:(?<without>h\\.?t\\.?|${french('hors (?:taxes?|tva)')})|t\\.?t\\.?c\\.?|${french('toutes taxes comprises')})`
const TAX_AFTER = new RegExp(`^\\s*[(,]?\\s*${TAX}${NOT_BEFORE_WORD}`, 'iu')
const TAX_BEFORE = new RegExp(
  `${NOT_AFTER_WORD}${TAX}\\)?${french('(?: est)?(?: (?:estimé|évalué)e?)?(?: de| à|\\s*:)?')}\\s*$`,
  'iu',
)

/** Whether the words around an amount say it without (« HT ») or with value-added tax (« TTC »), else null. */
export function taxOf(before: string, after: string): AmountFact['tax'] {
  const match = TAX_AFTER.exec(after) ?? TAX_BEFORE.exec(before.slice(-40))
  if (match === null) return null
  return match.groups?.without === undefined ? 'TTC' : 'HT'
}

/** A hedge right before the amount: « : plus de ». */
const HEDGED = / (?:plus|moins|près) d(?:e|')? *$| (?:environ|quelque|jusqu'à) *$/iu

/** Adjectives and nouns of recurring amounts, and what each repetition takes. */
const RECURRING: readonly (readonly [RegExp, string])[] = [
  [/^(?:annuel|an$|ann[ée]e)/u, 'an'],
  [/^mensuel/u, 'mois'],
  [/^trimestriel/u, 'trimestre'],
  [/^semestriel/u, 'semestre'],
  [/^hebdomadaire/u, 'semaine'],
  [/^(?:journali|quotidien)/u, 'jour'],
  [/^horaire/u, 'heure'],
]
const ADJECTIVE = french(
  '(?:annuel|mensuel|trimestriel|semestriel)(?:le)?s?|hebdomadaires?|journali(?:er|ère)s?|quotidien(?:ne)?s?|horaires?',
)

/** What may stand between an amount and the words that say what it is for each of. */
const BETWEEN = `\\s*(?:[(,]?\\s*(?:HT|TTC|${french(
  'hors taxes?|toutes taxes comprises|nets?|bruts?|au maximum|maximum|maximal|maxi?|minimum|environ',
)})\\)?,?\\s*){0,2}`

/** After « par » these open the author or the way, not what the amount is for each of. */
const NOT_EACH = french(
  [
    'l[ae]s?|une?|de|des|du|son|sa|ses|ce|cet|cette|ces|notre|nos|votre|vos|leurs?|chaque|chacune?|tous|toutes?|quelques?',
    'plusieurs|deux|trois|quatre|cinq|six|sept|huit|dix|vingt|trente|quarante|cinquante|soixante|cent|mille|fin',
    'elle|lui|eux|celui|celle|qui|quoi|lequel|laquelle|là|rapport|exemple|ailleurs|conséquent|contre',
    'suite|voie|vote|délibération|décision|décret|arrêté|convention|avenant|anticipation|virement|chèque|tirage|dérogation',
    'mesure|souci|emprunt|autofinancement|redéploiement|omission|défaut|exception|principe|nature|ordre|courrier|application',
  ].join('|'),
)
const MEASURE = `m[²³23]|${french('mètres? (?:carré|cube|linéaire)|kilomètre|km|kilo|kg|litre|ha|kwh|mwh')}`
/** What is sold or paid by the piece. */
const PIECE =
  '(?:unité|heure|tonne|kilogramme|hectolitre|mètre|mégawattheure|hectare|place|nuit|nuitée|journée|demi-journée|année|' +
  'repas|déjeuner|dîner|pièce|séance|consultation|acte|trajet|aller|billet|ticket|carnet)'
const EACH = [
  `(?<adjective>${ADJECTIVE})`,
  `par\\s+(?!(?:${NOT_EACH})${NOT_BEFORE_WORD})(?<noun>${MEASURE}|\\p{Ll}{2,30}(?:-\\p{Ll}{2,20})?)(?!')`,
  // « 11,6 M€ / Région 13,2 »: a name with a capital opens another share.
  `/\\s?(?<unit>${MEASURE}|\\p{Ll}{2,20})`,
  `(?:(?:à|pour|attend(?:ent)?)\\s+)?chaque\\s+(?<every>\\p{Ll}{2,30})`,
  'tous\\s+les\\s+(?<all>an|mois|jour)s?',
  '(?:(?:à|pour)\\s+)?(?<apart>chacun)e?',
  `(?:du |(?:de )?(?:l'|la |le ))(?<the>${MEASURE}|${french(PIECE)})`,
]
const EACH_AFTER = new RegExp(`^${BETWEEN}(?:${EACH.join('|')})${NOT_BEFORE_WORD}`, 'u')
/** « une dotation annuelle de », « Budget annuel de la mesure : », « le prix du repas passe de », « Pour chacun, ». */
const EACH_BEFORE = new RegExp(
  `${NOT_AFTER_WORD}(?:(?<adjective>${ADJECTIVE})(?: {1,3}\\p{L}{3,14})?(?: d(?:e|u|es|') ?[^.;:]{2,40} ?:)?(?: {0,3}:| {1,3}d(?:e|')|` +
    `${french(" (?:est|était|sera|s'élève|atteint|représente|serait)")}${NOT_BEFORE_WORD}[^.;:,]{0,30})?` +
    `|chaque {1,3}(?<each>\\p{Ll}{2,30})${NOT_BEFORE_WORD}[^.;:,]{0,50}?` +
    `|(?<at>${french(PIECE)}) {1,3}(?:à|a)` +
    `|${french(`(?:prix|tarif|coût)(?: moyen| unitaire)? (?:du |de la |de l'|d'une? )(?<piece>${PIECE})`)}${NOT_BEFORE_WORD}[^.;:]{0,80}?` +
    `|(?:l[ae]|une?|chaque) {1,3}(?<sold>${french(`${PIECE}|chèque|pass|abonnement|entrée|carte|bon`)})${NOT_BEFORE_WORD}[^.;:]{0,40}` +
    `${french(' (?:vaut|vaudra|coûte|coûtera|(?:reste|passe|est|sera)(?: fixée?| facturée?| vendue?)? (?:à|de))')}` +
    `|(?<apart>chacun)e?${NOT_BEFORE_WORD},?[^.;:,]{0,60}?) *$`,
  'iu',
)
/** « dix-neuf festivals »: what « chacun » means, when it is counted before. */
const COUNTED_NOUN = new RegExp(
  `(?:\\d|${french('deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille')})` +
    ` {1,3}(?!${french('euros|millions|milliards|autres|ans|mois|jours|heures')}${NOT_BEFORE_WORD})(?:jeunes (?=\\p{Ll}{2,30}[sx]${NOT_BEFORE_WORD}))?(?<noun>\\p{Ll}{3,30}[sx])${NOT_BEFORE_WORD}`,
  'giu',
)

/**
 * The singular noun that an amount is for each of (« par élève », « mensuels », « /mois », « l'unité »; of « chacun » the
 * noun counted before it, else « chacun » itself), or null. `before` may reach back over a sentence or two.
 */
export function perOf(before: string, after: string): string | null {
  const hedged = before.slice(-120).replace(HEDGED, '')
  const groups = EACH_AFTER.exec(after)?.groups ?? EACH_BEFORE.exec(hedged)?.groups
  const written = Object.values(groups ?? {}).find((value) => value !== undefined)
  if (written === undefined) return null
  const lower = written.toLowerCase()
  if (lower === 'chacun') return countedNoun(before) ?? lower
  const recurring = RECURRING.find(([pattern]) => pattern.test(lower))
  return recurring?.[1] ?? lower
}

/** The singular of the noun that is counted last: « dix-neuf festivals » → « festival ». */
function countedNoun(before: string): string | null {
  const noun = [...before.matchAll(COUNTED_NOUN)].at(-1)?.groups?.noun?.toLowerCase()
  return noun?.replace(/(?<=eau)x$|s$|x$/u, '').replace(/(?<!e)au$/u, 'al') ?? null
}
