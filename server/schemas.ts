import { z } from '@hono/zod-openapi'
import { INSTRUMENTS } from '../corpus/fact.ts'
import { UNCOUNTED } from '../index/ledger/sum.ts'
import { ANSWER_KINDS, INTENTS } from '../index/library.ts'

/** Shapes of the answers, for the OpenAPI document; `json.ts` makes them and the compiler compares the two. */
const offset = z.number().int().openapi({ description: 'Unités UTF-16 du texte du document, fin exclue.' })

export const regionSchema = z.object({ code: z.string(), name: z.string() }).openapi('Region')

export const headSchema = z
  .object({
    id: z.string(),
    source: z.string(),
    url: z.string().nullable(),
    title: z.string(),
    publisher: z.string().nullable(),
    publishedOn: z.string().nullable(),
    meetingOn: z.string().nullable().openapi({ description: 'Jour de la séance dont parle le document.' }),
    region: regionSchema.nullable(),
  })
  .openapi('DocumentHead')

const reviewSchema = z
  .object({ verdict: z.enum(['accepted', 'corrected']), by: z.string(), at: z.string() })
  .openapi('Review', { description: 'Qui a relu ce fait, et quand ; null si personne ne l’a fait.' })

const grounded = {
  start: offset,
  end: offset,
  quote: z.string(),
  rule: z.string(),
  review: reviewSchema.nullable(),
}
const currency = z.enum(['EUR', 'XPF'])
const qualifier = z.enum(['exact', 'about', 'nearly', 'more_than', 'less_than', 'up_to', 'at_least'])

const dateSchema = z
  .object({
    kind: z.literal('date'),
    ...grounded,
    value: z.string().openapi({ description: 'EDTF, ISO 8601-2.', example: '2018/2020' }),
    mod: z.enum(['start', 'mid', 'end', 'approx']).nullable(),
    role: z.enum(['published', 'meeting', 'deadline', 'period', 'event', 'other']),
    implied: z.array(z.enum(['year', 'month', 'day'])).readonly(),
  })
  .openapi('DateFact')

const amountSchema = z
  .object({
    kind: z.literal('amount'),
    ...grounded,
    value: z.number().openapi({ description: 'En unités de `currency` : des euros pour EUR.' }),
    currency,
    qualifier,
    upTo: z.number().nullable(),
    tax: z.enum(['HT', 'TTC']).nullable(),
    per: z.string().nullable(),
  })
  .openapi('AmountFact')

const bodySchema = z
  .object({
    kind: z.literal('body'),
    ...grounded,
    name: z.string(),
    type: z.string(),
    siren: z.string().nullable(),
    insee: z.string().nullable(),
  })
  .openapi('BodyFact')

const voteSchema = z
  .object({
    quote: z.string().openapi({ description: 'Les mots qui disent le vote.' }),
    unanimous: z.boolean(),
    for: z.number().int().nullable(),
    against: z.number().int().nullable(),
    abstentions: z.number().int().nullable(),
  })
  .openapi('Vote')

const actionSchema = z
  .object({
    kind: z.literal('action'),
    ...grounded,
    lemma: z.string(),
    class: z.string(),
    actor: z.string().nullable(),
    status: z.enum(['done', 'planned', 'negated']),
    vote: voteSchema.nullable(),
  })
  .openapi('ActionFact')

const fundingShape = {
  kind: z.literal('funding'),
  ...grounded,
  funder: z.string().nullable(),
  funderId: z.string().nullable().openapi({ description: 'SIREN.' }),
  cofunders: z.array(z.string()).readonly().openapi({ description: 'Qui paie le même montant avec `funder`.' }),
  beneficiary: z.string().nullable(),
  beneficiaryId: z.string().nullable().openapi({ description: 'SIREN.' }),
  amount: z.number().nullable().openapi({ description: 'En unités de `currency` : des euros pour EUR.' }),
  currency,
  qualifier: qualifier.nullable(),
  share: z.number().nullable().openapi({ description: 'Part du coût total, de 0 à 1.' }),
  instrument: z.enum(INSTRUMENTS).openapi({ description: 'Subvention, prêt ou garantie.' }),
  purpose: z.string().nullable(),
  program: z.string().nullable(),
  period: z.string().nullable().openapi({ description: 'EDTF (ISO 8601-2), par exemple `2021/2027`.' }),
  themes: z.array(z.string()).readonly(),
  status: z.enum(['requested', 'proposed', 'announced', 'voted', 'signed', 'paid', 'refused']),
  partOfTotal: z.boolean().openapi({ description: 'Vrai si un total du même document compte déjà ce montant.' }),
  total: z
    .object({ start: offset, end: offset, quote: z.string() })
    .nullable()
    .openapi({ description: 'Les mots du montant qui compte déjà celui-ci, s’il est connu.' }),
  per: z.string().nullable(),
}
const fundingSchema = z.object(fundingShape).openapi('FundingFact')

export const factSchema = z
  .discriminatedUnion('kind', [dateSchema, amountSchema, bodySchema, actionSchema, fundingSchema])
  .openapi('Fact')

const sentenceSchema = z.object({ text: z.string(), start: offset, end: offset })

/** What a fact of a list carries besides itself. */
const cited = { document: headSchema, sentence: sentenceSchema, permalink: z.string() }

export const citedFactSchema = z.intersection(factSchema, z.object(cited)).openapi('CitedFact')

export const ledgerEntrySchema = z
  .intersection(
    citedFactSchema,
    z.object({
      uncounted: z
        .enum(UNCOUNTED)
        .nullable()
        .openapi({ description: 'Pourquoi les sommes ne le comptent pas, ou null.' }),
      also: z.array(z.object(cited)).openapi({ description: 'Où la même décision est dite aussi.' }),
    }),
  )
  .openapi('LedgerEntry')

const sum = z.object({ amount: z.number(), count: z.number().int() })

export const sumsSchema = z
  .object({ grant: sum, loan: sum, guarantee: sum })
  .openapi('Sums', { description: 'En euros, sur toute la liste filtrée : subventions, prêts et garanties à part.' })

const span = z.object({ start: offset, end: offset })

export const hitSchema = z
  .object({
    passage: z.string().openapi({ description: 'Identifiant du passage trouvé.' }),
    score: z.number(),
    document: headSchema,
    excerpt: z.object({
      text: z.string(),
      start: offset,
      end: offset,
      highlights: z.array(z.tuple([offset, offset])),
      context: sentenceSchema.extend({ permalink: z.string() }).nullable().openapi({
        description: 'Ce qui dit comment lire son début : les colonnes d’un tableau, la phrase qui mène une liste.',
      }),
    }),
    citation: z.object({
      documentId: z.string(),
      url: z.string().nullable(),
      title: z.string(),
      publisher: z.string().nullable(),
      publishedOn: z.string().nullable(),
      span,
      quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
      page: z.number().int().nullable(),
      link: z.string().nullable().openapi({ description: 'La page officielle, ouverte à ces mots.' }),
      permalink: z.string().openapi({ description: 'Le document conservé ici, ouvert à ces mots.' }),
    }),
    facts: z.array(factSchema),
    others: z
      .number()
      .int()
      .openapi({ description: 'Autres passages du document qui répondent aussi ; `document=` les donne un à un.' }),
    copies: z
      .array(headSchema)
      .openapi({ description: 'Documents qui disent la même chose : autre version, communiqué repris ailleurs.' }),
  })
  .openapi('Hit')

const euros = (description: string) => z.number().nullable().openapi({ description })

const writtenFiltersSchema = z.object({
  region: z.string().nullable(),
  from: z.string().nullable(),
  to: z.string().nullable(),
  body: z.string().nullable(),
  action: z.string().nullable(),
  theme: z.string().nullable(),
  minAmount: z.number().nullable(),
  maxAmount: z.number().nullable(),
})

const understoodSchema = z
  .object({
    regions: z
      .array(regionSchema)
      .readonly()
      .openapi({ description: 'Les régions nommées, sinon celles des lieux nommés.' }),
    period: z.string().nullable().openapi({ description: 'EDTF, ISO 8601-2.', example: '2018/2020' }),
    minAmount: euros('Borne basse en euros, « plus de ».'),
    maxAmount: euros('Borne haute en euros, « moins de ».'),
    amounts: z.array(z.number()).readonly().openapi({ description: 'Montants cités sans borne, en euros.' }),
    bodies: z.array(z.string()).readonly().openapi({ description: 'Organismes nommés.' }),
    funder: z.string().nullable().openapi({ description: 'L’organisme que la question dit payer.' }),
    beneficiary: z.string().nullable().openapi({ description: 'L’organisme que la question dit aidé.' }),
    themes: z.array(z.string()).readonly().openapi({ description: 'Thèmes, le plus probable d’abord.' }),
    intents: z.array(z.enum(INTENTS)).readonly().openapi({
      description:
        'Ce qui est demandé : qui paie (funder), qui reçoit (beneficiary), combien (amount), quand (date), une comparaison (compare), une liste (list).',
    }),
    superlative: z.enum(['most', 'least']).nullable().openapi({ description: '« Le plus », « le moins ».' }),
    corrections: z
      .array(z.object({ written: z.string(), read: z.string() }))
      .readonly()
      .openapi({ description: 'Mots absents de la collection et ceux qui ont été cherchés à leur place.' }),
    synonyms: z
      .array(z.object({ written: z.string(), also: z.array(z.string()).readonly() }))
      .readonly()
      .openapi({ description: 'Mots cherchés aussi, avec ceux de la question qui les ont appelés.' }),
    phrases: z.array(z.string()).readonly().openapi({ description: 'Exigées mot pour mot : "…".' }),
    excluded: z.array(z.string()).readonly().openapi({ description: 'Exclus : -mot, -"…".' }),
    fields: z
      .array(z.object({ written: z.string(), filters: writtenFiltersSchema }))
      .readonly()
      .openapi({ description: 'Filtres écrits dans la question : région:, thème:, montant>…' }),
    notices: z.array(z.string()).readonly().openapi({ description: 'Ce qui n’a pu être lu comme il était voulu.' }),
  })
  .openapi('Understood', {
    description:
      'Ce qui a été lu dans la question. Guillemets, exclusions et champs sont stricts ; le reste oriente le classement et se retire par `without`.',
  })

const answerSchema = z
  .object({
    kind: z.enum(ANSWER_KINDS).openapi({
      description:
        'Ce que disent les faits : un montant, une date, qui finance, qui reçoit ; ou des financements, du plus gros au plus petit (largest) ou l’inverse (smallest).',
    }),
    facts: z.array(citedFactSchema),
  })
  .openapi('Answer', {
    description: 'Des faits qui répondent à eux seuls, chacun avec la phrase qui le dit ; jamais calculés.',
  })

export const searchSchema = z
  .object({
    query: z.object({
      text: z.string(),
      understood: understoodSchema,
    }),
    answer: answerSchema
      .nullable()
      .openapi({ description: 'null quand aucun fait ne répond à lui seul, et sur toute page sauf la première.' }),
    confidence: z
      .number()
      .openapi({ description: 'Probabilité que le premier résultat réponde ; trop basse, il n’y en a aucun.' }),
    total: z.number().int().openapi({ description: 'Nombre de résultats, un par document, sur toutes les pages.' }),
    complete: z.boolean().openapi({ description: 'Faux si la collection peut en avoir plus que `total`.' }),
    hits: z.array(hitSchema),
    nearest: z
      .object({ themes: z.array(z.string()).readonly(), documents: z.array(headSchema) })
      .nullable()
      .openapi({
        description: 'Quand rien ne répond : les thèmes et documents les plus proches, qui ne répondent pas.',
      }),
    cursor: z.string().nullable(),
  })
  .openapi('SearchResult')

export const similarSchema = z
  .object({
    to: headSchema.openapi({ description: 'Le document du passage.' }),
    total: z.number().int(),
    hits: z.array(hitSchema),
    cursor: z.string().nullable(),
  })
  .openapi('Similar')

export const documentSchema = headSchema
  .extend({
    text: z.string(),
    facts: z.array(factSchema).readonly(),
    act: z
      .object({
        number: z.string().nullable(),
        object: z.string().nullable(),
        reporter: z.string().nullable().openapi({ description: 'Fonction du rapporteur, jamais son nom.' }),
        parts: z.array(
          z.object({
            part: z.enum(['visa', 'recital', 'formula', 'article', 'vote', 'signature', 'annex']),
            start: offset,
            end: offset,
          }),
        ),
      })
      .nullable()
      .openapi({ description: 'Pour une délibération : ce qu’elle dit en tête et ses parties.' }),
    fetchedAt: z.string(),
    removedAt: z.string().nullable(),
    contentHash: z.string().openapi({ description: 'SHA-256 des octets reçus.' }),
    issues: z.array(
      z.object({ code: z.string(), message: z.string(), start: offset.nullable(), end: offset.nullable() }),
    ),
  })
  .openapi('Document')
