import { amountIn, countIn, periodIn } from './cells.ts'
import type { Row } from './row.ts'

/** What a row says, as a document says it: cells stay as they are written, so that every figure can be cited. */
export interface RowText {
  readonly title: string
  /** One paragraph each, in French. */
  readonly paragraphs: readonly string[]
}

type Fields = Row['fields']

const LONGEST_TITLE = 160

/** The sentences of a row, whatever it is a row of. */
export function sentencesOf(row: Row): RowText {
  const { schema, fields, others } = row
  const told =
    schema === 'other' ? tableText(row) : schema === 'subventions' ? subsidyText(fields) : deliberationText(fields)
  const rest = schema === 'other' ? [] : others.map(labelled)
  return { title: cutTitle(told.title), paragraphs: [...told.paragraphs.filter((line) => line !== null), ...rest] }
}

interface Told {
  readonly title: string
  readonly paragraphs: readonly (string | null)[]
}

/** SCDL Subventions: the award in one sentence, that the rules of funding read whole, then the rest line by line. */
function subsidyText(fields: Fields): Told {
  const { nomBeneficiaire = '', objet, datesPeriodeVersement, conditionsVersement } = fields
  const paid = datesPeriodeVersement === undefined ? null : paymentText(datesPeriodeVersement)
  return {
    title: objet === undefined ? `Subvention à ${nomBeneficiaire}` : `${nomBeneficiaire} – ${objet}`,
    paragraphs: [
      awardText(fields),
      join(', ', [
        line('Convention du ', fields.dateConvention),
        line(fields.dateConvention === undefined ? 'Décision n° ' : 'décision n° ', fields.referenceDecision),
      ]),
      join(' ', [
        line('Versement ', conditionsVersement),
        paid === null ? null : `${conditionsVersement === undefined ? 'Versement ' : ''}${paid}`,
      ]),
      line('Nature : ', fields.nature),
      line('Part du montant pour ce bénéficiaire : ', fields.pourcentageSubvention),
      line('Dispositif : ', fields.dispositifAide),
      line('Référence de l’aide aux entreprises : ', fields.idRAE),
      line('Notification au titre des aides d’État : ', fields.notificationUE),
      line('SIRET du bénéficiaire : ', fields.idBeneficiaire),
      line('RNA du bénéficiaire : ', fields.rnaBeneficiaire),
      line('SIRET de l’attribuant : ', fields.idAttribuant),
    ],
  }
}

function awardText({ montant = '', nature, nomAttribuant, nomBeneficiaire, objet }: Fields): string {
  const amount = amountIn(montant)
  const what = amount !== null && amount.euros > 0 ? `Subvention de ${amount.shown} attribuée` : (nature ?? 'Aide')
  const by = nomAttribuant === undefined ? '' : ` par ${nomAttribuant}`
  const why = objet === undefined ? '' : ` ${/^pour(?!\p{L})/iu.test(objet) ? '' : 'pour '}${objet}`
  return ended(`${what}${by} à ${nomBeneficiaire}${why}`)
}

function paymentText(cell: string): string {
  const period = periodIn(cell)
  if (period === null) return `: ${cell}`
  return period[1] === null ? `le ${period[0]}` : `du ${period[0]} au ${period[1]}`
}

/** SCDL Délibérations: what was approved, by whom and when, in one sentence that the rules read whole. */
function deliberationText(fields: Fields): Told {
  const { COLL_NOM, DELIB_ID, DELIB_DATE, DELIB_OBJET = '', PREF_DATE, PREF_ID } = fields
  const act = `délibération${DELIB_ID === undefined ? '' : ` n° ${DELIB_ID}`}${DELIB_DATE === undefined ? '' : ` du ${DELIB_DATE}`}`
  const isPassed = COLL_NOM !== undefined && !isRejected(fields)
  const opening = isPassed
    ? `Par la ${act}, ${COLL_NOM} a approuvé : `
    : `${act.replace('d', 'D')}${COLL_NOM === undefined ? '' : ` de ${COLL_NOM}`}, objet : `
  return {
    title: DELIB_OBJET,
    paragraphs: [
      ended(opening + DELIB_OBJET),
      voteText(fields),
      join(', ', [
        line('Matière : ', fields.DELIB_MATIERE_CODE),
        line(fields.DELIB_MATIERE_CODE === undefined ? 'Matière : ' : '', fields.DELIB_MATIERE_NOM),
      ]),
      join(', ', [
        line('Budget : ', fields.BUDGET_ANNEE),
        line(fields.BUDGET_ANNEE === undefined ? 'Budget : ' : '', fields.BUDGET_NOM),
      ]),
      PREF_DATE === undefined
        ? null
        : `Transmise au contrôle de légalité le ${PREF_DATE}${PREF_ID === undefined ? '' : ` (${PREF_ID})`}.`,
      line('SIRET : ', fields.COLL_SIRET),
    ],
  }
}

function isRejected({ VOTE_POUR, VOTE_CONTRE }: Fields): boolean {
  const [ayes, noes] = [countIn(VOTE_POUR), countIn(VOTE_CONTRE)]
  return ayes !== null && noes !== null && noes >= ayes && noes > 0
}

function voteText({ VOTE_EFFECTIF, VOTE_REEL, VOTE_POUR, VOTE_CONTRE, VOTE_ABSTENTION }: Fields): string | null {
  const told = [
    [VOTE_EFFECTIF, 'membres en exercice'],
    [VOTE_REEL, 'votants'],
    [VOTE_POUR, 'voix pour'],
    [VOTE_CONTRE, 'voix contre'],
    [VOTE_ABSTENTION, 'abstentions'],
  ].flatMap(([cell, what]) => (cell === undefined ? [] : [`${cell} ${what}`]))
  return told.length === 0 ? null : `Vote : ${told.join(', ')}.`
}

const TITLE_LABEL = /titre|intitul|libell|objet|^nom(?!bre)|raison sociale/iu

/** Any other table: a line for each cell that holds something. */
function tableText({ others }: Row): Told {
  const named = others.find(([label, cell]) => TITLE_LABEL.test(label) && /\p{L}{3}/u.test(cell))
  const longest = others.reduce(
    (most, one) => (one[1].length > most[1].length && !/^https?:/iu.test(one[1]) ? one : most),
    ['', ''] as const,
  )
  return { title: (named ?? longest)[1], paragraphs: others.map(labelled) }
}

function labelled([label, cell]: readonly [string, string]): string {
  return `${label} : ${cell}`
}

function line(label: string, cell: string | undefined): string | null {
  return cell === undefined ? null : label + cell
}

function join(separator: string, parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(separator) || null
}

function ended(sentence: string): string {
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`
}

function cutTitle(title: string): string {
  return title.length <= LONGEST_TITLE ? title : `${title.slice(0, LONGEST_TITLE).replace(/\s+\S*$/u, '')}…`
}
