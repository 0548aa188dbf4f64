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
const MEASURE = `m[²³]|${french('mètres? (?:carré|cube|linéaire)|kilomètre|km|kilo|kg|litre|ha|kwh|mwh')}`
const EACH = [
  `(?<adjective>${ADJECTIVE})`,
  `par\\s+(?!(?:${NOT_EACH})${NOT_BEFORE_WORD})(?<noun>${MEASURE}|\\p{Ll}{2,30}(?:-\\p{Ll}{2,20})?)(?!')`,
  `/\\s?(?<unit>${MEASURE}|\\p{L}{2,20})`,
  `chaque\\s+(?<every>${french('an|année|mois|trimestre|semestre|semaine|jour')})`,
  'tous\\s+les\\s+(?<all>an|mois|jour)s?',
  '(?:(?:à|pour)\\s+)?(?<apart>chacun)e?',
  `(?:de )?(?:l'|la |le )(?<the>${MEASURE}|${french(
    [
      'unité|heure|tonne|kilogramme|hectolitre|mètre|mégawattheure|hectare|place|nuit|nuitée|journée|demi-journée|année',
      'repas|déjeuner|dîner|pièce|séance|consultation|acte|trajet|aller|billet|ticket|carnet',
    ].join('|'),
  )})`,
]
const EACH_AFTER = new RegExp(`^${BETWEEN}(?:${EACH.join('|')})${NOT_BEFORE_WORD}`, 'u')
const RECURRING_BEFORE = new RegExp(
  `${NOT_AFTER_WORD}(?<adjective>${ADJECTIVE})(?:\\s+\\p{L}{3,14})?(?:\\s*:|\\s+d(?:e|'))?\\s*$`,
  'iu',
)

/**
 * The singular noun that an amount is for each of (« par élève », « mensuels », « /mois », « l'unité »),
 * « chacun » when it is said of each without a noun, or null.
 */
export function perOf(before: string, after: string): string | null {
  const groups = EACH_AFTER.exec(after)?.groups ?? RECURRING_BEFORE.exec(before.slice(-40))?.groups
  const written = Object.values(groups ?? {}).find((value) => value !== undefined)
  if (written === undefined) return null
  const lower = written.toLowerCase()
  const recurring = RECURRING.find(([pattern]) => pattern.test(lower))
  return recurring?.[1] ?? lower
}
