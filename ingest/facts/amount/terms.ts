import type { AmountFact } from '../../../corpus/fact.ts'
import { french, NOT_AFTER_WORD, NOT_BEFORE_WORD } from '../patterns.ts'

const TAX = french('(?<before>h\\.?t\\.?|hors (?:taxes?|tva))|t\\.?t\\.?c\\.?|toutes taxes comprises')
const TAX_AFTER = new RegExp(`^ *[(,]? *(?:${TAX})${NOT_BEFORE_WORD}`, 'iu')
const TAX_BEFORE = new RegExp(
  `${NOT_AFTER_WORD}(?:${TAX})\\)?(?: (?:est )?(?:estimé|évalué)e?)?(?: de| à| est de| :| =)? *$`,
  'iu',
)

/** Whether the words around an amount say it without (« HT ») or with value-added tax (« TTC »), else null. */
export function taxOf(before: string, after: string): AmountFact['tax'] {
  const match = TAX_AFTER.exec(after) ?? TAX_BEFORE.exec(before.slice(-40))
  if (match === null) return null
  return match.groups?.before === undefined ? 'TTC' : 'HT'
}

/** Adjectives of recurring amounts, and what each repetition takes. */
const RECURRING: readonly (readonly [RegExp, string])[] = [
  [/^annuel|^an$|^année/iu, 'an'],
  [/^mensuel/iu, 'mois'],
  [/^trimestriel/iu, 'trimestre'],
  [/^semestriel/iu, 'semestre'],
  [/^hebdomadaire/iu, 'semaine'],
  [/^(?:journalier|journalière|quotidien)/iu, 'jour'],
  [/^horaire/iu, 'heure'],
]
const ADJECTIVE = french(
  '(?:annuel|mensuel|trimestriel|semestriel)(?:le)?s?|hebdomadaires?|journali(?:er|ère)s?|quotidien(?:ne)?s?|horaires?',
)

/** What may stand between an amount and the words that say what it is for each of. */
const BETWEEN = french(
  ' *[(,]? *(?:(?:h\\.?t\\.?|t\\.?t\\.?c\\.?|hors taxes?|toutes taxes comprises|nets?|bruts?|maximum|maximal|au maximum|maxi?|minimum|environ)\\)?,? +)?',
)

/** After « par » these name the author or the way, not what the amount is for each of. */
const NOT_EACH = french(
  [
    'l[ae]s?|un|une|de|des|du|son|sa|ses|ce|cet|cette|ces|notre|nos|votre|vos|leurs?|chaque|chacune?|tous|toutes?|quelques?|plusieurs|deux|trois|elle|lui|eux|celui|celle|qui|quoi|lequel|laquelle',
    'rapport|exemple|ailleurs|conséquent|contre|suite|voie|vote|délibération|décision|décret|arrêté|convention|avenant|contrat de|anticipation|virement|chèque|tirage|dérogation|mesure|souci|emprunt|autofinancement|redéploiement|le|là|omission|défaut|exception|principe|nature|ordre|courrier|mail|application',
  ].join('|'),
)
const MEASURED = 'm[²³]|mètres? (?:carré|cube|linéaire)|kilomètre|km|kilo|kg|litre|ha|kwh|mwh'
const EACH_AFTER = new RegExp(
  `^${BETWEEN}(?:` +
    [
      `(?<adjective>${ADJECTIVE})`,
      `par (?!(?:${NOT_EACH})${NOT_BEFORE_WORD})(?<noun>${french(MEASURED)}|\\p{Ll}{2,30}(?:-\\p{Ll}{2,20})?)(?!['])`,
      `/ ?(?<unit>${french(MEASURED)}|\\p{L}{2,20})`,
      `chaque (?<every>${french('an|année|mois|trimestre|semestre|semaine|jour')})`,
      `tous les (?<all>${french('ans|mois|jours')})`,
      `(?:de )?(?:l'|la |le )(?<the>${french('unité|heure|tonne|kilo|kilogramme|litre|hectolitre|mètre(?: carré| cube)?|mégawattheure|kilowattheure|hectare|place|nuit|nuitée|journée|demi-journée|repas|pièce|trajet|passage|séance|billet')})`,
    ].join('|') +
    `)${NOT_BEFORE_WORD}`,
  'u',
)
const RECURRING_BEFORE = new RegExp(`${NOT_AFTER_WORD}(?<adjective>${ADJECTIVE})(?: (?:d(?:e|')|:))? *$`, 'iu')

/** The singular noun that an amount is for each of (« par élève », « mensuels », « /mois », « l'unité »), or null. */
export function perOf(before: string, after: string): string | null {
  const groups = EACH_AFTER.exec(after)?.groups ?? RECURRING_BEFORE.exec(before.slice(-40))?.groups
  const written = groups?.adjective ?? groups?.noun ?? groups?.unit ?? groups?.every ?? groups?.all ?? groups?.the
  if (written === undefined) return null
  const lower = written.toLowerCase()
  const recurring = RECURRING.find(([pattern]) => pattern.test(lower))
  return recurring?.[1] ?? singular(lower)
}

/** « ans » → « an », « jours » → « jour »; « mois » and « repas » end in s in the singular too. */
function singular(noun: string): string {
  return /^(?:mois|repas|bras|cas|corps|cours|fois|temps|parcours|concours)$/u.test(noun)
    ? noun
    : noun.replace(/s$/u, '')
}
