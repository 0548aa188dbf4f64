import { z } from '@hono/zod-openapi'
import { ACTION_CLASSES, DATE_ROLES, FACT_KINDS, FUNDING_STATUSES, INSTRUMENTS } from '../corpus/fact.ts'
import { regionNamed, themeNamed } from '../corpus/named.ts'
import { THEMES } from '../corpus/themes.ts'
import { isReading, READINGS } from '../index/query/taken-back.ts'
import { readDate, readEuros } from '../index/query/values.ts'
import { FUNDING_FILES } from './exchange/funding-files.ts'

interface Description {
  readonly description: string
  readonly example?: string | number
  readonly type?: 'string' | 'number' | 'integer'
}

/**
 * A query parameter that may be absent or empty (null). `read` gives its value, or null when the text does not mean
 * one; the error then says what was `expected`.
 */
function parameter<T>(expected: string, read: (text: string) => T | null, documentation: Description) {
  return z
    .string({ error: 'une seule valeur est attendue' })
    .optional()
    .transform((raw, context): T | null => {
      const text = raw?.trim() ?? ''
      if (text === '') return null
      const value = read(text)
      if (value === null) context.addIssue({ code: 'custom', message: `${expected} (reçu : « ${text.slice(0, 80)} »)` })
      return value
    })
    .openapi({ type: 'string', ...documentation })
}

function oneOf<T extends string>(values: readonly T[], description: string) {
  return parameter(
    `une valeur parmi ${values.join(', ')} est attendue`,
    (text) => values.find((value) => value === text) ?? null,
    { description: `${description} ${values.join(', ')}.` },
  )
}

const isText = (text: string): string | null => (text.length <= 500 ? text : null)

const date = (description: string) =>
  parameter('une date AAAA, AAAA-MM ou AAAA-MM-JJ est attendue', readDate, { description, example: '2021-03' })

const amount = (description: string) =>
  parameter('un montant en euros, sans lettres, est attendu', readEuros, {
    description,
    example: 100000,
    type: 'number',
  })

const text = (description: string) => parameter('un texte de 500 signes au plus est attendu', isText, { description })

/** Elements of a list that come at once when `limit` does not say. */
export const LIST_LIMIT = 50

/** The question of a search, which cannot be empty. */
export const questionParameter = {
  q: z
    .string({
      error: (issue) => (issue.input === undefined ? 'une question est attendue' : 'une seule valeur est attendue'),
    })
    .trim()
    .min(1, 'une question est attendue')
    .max(500, 'une question de 500 signes au plus est attendue')
    .openapi({
      description:
        'La question, en français. Sont stricts : "phrase exacte", -mot, -"phrase", région:, thème:, organisme:, décision:, depuis:, après:, avant:, date:, montant>, montant<, montant:1000..5000.',
      example: 'qui finance l’apprentissage en Occitanie ?',
    }),
}

/** What of the question's reading is left aside. */
export const withoutParameter = {
  without: parameter(
    `une liste parmi ${READINGS.join(', ')} ou synonyms:mots est attendue, des virgules entre deux`,
    (list) => {
      const readings = list.split(',').map((reading) => reading.trim())
      return readings.every(isReading) ? readings : null
    },
    {
      description:
        `Ce dont il ne faut pas tenir compte dans la question, des virgules entre deux : ${READINGS.join(', ')} ; ` +
        '`synonyms:mots` ne retire que les mots proches de ceux-là.',
      example: 'spelling,synonyms',
    },
  ),
}

/** The filters of `Filters` in index/library.ts, as query parameters. */
export const filterParameters = {
  region: parameter('un code INSEE ou un nom de région est attendu', (name) => regionNamed(name)?.code ?? null, {
    description: 'Code INSEE, nom, alias ou ancien nom d’une région.',
    example: 'Grand Est',
  }),
  from: date('Début de la période.'),
  to: date('Fin de la période, comprise.'),
  body: text('Nom d’un organisme cité.'),
  action: oneOf(ACTION_CLASSES, 'Nature de la décision :'),
  theme: parameter(
    `un thème parmi ${THEMES.map(({ id }) => id).join(', ')} est attendu`,
    (name) => themeNamed(name)?.id ?? null,
    { description: `Thème du document : ${THEMES.map(({ id }) => id).join(', ')}.`, example: 'apprentissage' },
  ),
  minAmount: amount('Montant le plus petit, en euros.'),
  maxAmount: amount('Montant le plus grand, en euros.'),
}

/** Regions side by side. */
export const regionsParameter = {
  regions: z
    .union([z.string(), z.array(z.string())], { error: 'des codes INSEE ou des noms de régions sont attendus' })
    .transform((given, context) => {
      const names = [given]
        .flat()
        .flatMap((list) => list.split(/[,;]/u))
        .map((name) => name.trim())
        .filter(Boolean)
      const regions = names.map(regionNamed)
      const unknown = names.filter((_, at) => regions[at] === null)
      if (unknown.length > 0) {
        const message = `un code INSEE ou un nom de région est attendu (reçu : « ${unknown.join(', ').slice(0, 80)} »)`
        context.addIssue({ code: 'custom', message })
      }
      if (names.length === 0) context.addIssue({ code: 'custom', message: 'une région au moins est attendue' })
      return [...new Set(regions.filter((region) => region !== null))]
    })
    .openapi({
      type: 'string',
      description: 'Codes INSEE ou noms de régions, des virgules entre eux.',
      example: 'Bretagne,Grand Est',
    }),
}

export const fundingParameters = {
  funder: text('Nom ou partie du nom de qui finance.'),
  beneficiary: text('Nom ou partie du nom de qui est financé.'),
  program: text('Nom ou partie du nom du programme : CPER, FEDER, PRIC…'),
  status: oneOf(FUNDING_STATUSES, 'Où en est le financement :'),
  instrument: oneOf(INSTRUMENTS, 'Nature du financement, subvention, prêt ou garantie :'),
}

export const factParameters = {
  kind: oneOf(FACT_KINDS, 'Sorte de fait :'),
  role: oneOf(DATE_ROLES, 'Rôle d’une date dans le document :'),
  document: text('Identifiant d’un document.'),
}

const isLimit = (digits: string): number | null =>
  /^\d{1,3}$/.test(digits) && Number(digits) >= 1 && Number(digits) <= 100 ? Number(digits) : null

export const pageParameters = {
  limit: parameter('un entier de 1 à 100 est attendu', isLimit, {
    description: 'Nombre de résultats, de 1 à 100.',
    example: 20,
    type: 'integer',
  }),
  cursor: parameter('la valeur « cursor » de la page précédente est attendue', (cursor) => cursor, {
    description: 'Suite d’une réponse : la valeur de son champ `cursor`.',
  }),
}

/** `format` of a list that is also written to files. */
function formatOf<T extends string>(files: readonly T[], description: string) {
  return oneOf(['json' as const, ...files], description)
}

export const formatParameter = {
  format: formatOf(
    ['csv', 'jsonl'] as const,
    'Forme de la réponse ; csv et jsonl donnent toute la liste filtrée, ou `limit` lignes :',
  ),
}

export const fundingFormatParameter = {
  format: formatOf(
    FUNDING_FILES,
    'Forme de la réponse ; toutes sauf json donnent la liste filtrée entière, ou ce qu’en disent les `limit` premiers ' +
      'éléments. scdl ne tient que les lignes conformes à SCDL Subventions 2.1.1, constat les autres, avec ce qui leur ' +
      'manque ; annotations suit W3C Web Annotation, ftm FollowTheMoney :',
  ),
}

export const documentFormatParameter = {
  format: formatOf(
    ['csv', 'jsonl', 'scdl'] as const,
    'Forme de la réponse ; toutes sauf json donnent la liste filtrée entière, ou ce qu’en disent les `limit` premiers ' +
      'éléments. scdl ne tient que les délibérations conformes à SCDL Délibérations 2.1.5 :',
  ),
}

const isPage = (digits: string): number | null => (/^\d{1,5}$/.test(digits) ? Number(digits) : null)

/** Which annotations of a document. */
export const annotationParameters = {
  kind: oneOf(FACT_KINDS, 'Sorte de fait :'),
  page: parameter('un numéro de page à partir de 0 est attendu', isPage, {
    description: 'Une page de la collection, à partir de 0 ; sans elle, la collection et sa première page.',
    type: 'integer',
  }),
}

interface Bounds {
  readonly from: string | null
  readonly to: string | null
  readonly minAmount: number | null
  readonly maxAmount: number | null
}

/** Reports a period or a bracket of amounts that is upside down. */
export function checkBounds(query: Bounds, context: z.RefinementCtx): void {
  const { from, to, minAmount, maxAmount } = query
  if (from !== null && to !== null) {
    const shared = Math.min(from.length, to.length)
    if (from.slice(0, shared) > to.slice(0, shared)) {
      context.addIssue({ code: 'custom', path: ['to'], message: 'la fin doit suivre le début (« from »)' })
    }
  }
  if (minAmount !== null && maxAmount !== null && minAmount > maxAmount) {
    context.addIssue({ code: 'custom', path: ['maxAmount'], message: 'le montant doit dépasser « minAmount »' })
  }
}
