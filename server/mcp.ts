import { StreamableHTTPTransport } from '@hono/mcp'
import type { OpenAPIHono } from '@hono/zod-openapi'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import { bodyNamed, successorOf } from '../corpus/bodies/lookup.ts'
import { documentJson } from '../corpus/json.ts'
import { type LedgerEntry, type Library, NO_FUNDING_FILTERS, type SearchHit } from '../index/library.ts'
import { comparedJson, compareQuery } from './api/compare.ts'
import { fundingQuery } from './api/funding.ts'
import { searchQuery, searchRequest } from './api/search.ts'
import { compareRegions } from './comparison.ts'
import { formatDate } from './dates.ts'
import { ledgerEntryJson, permalink, searchJson, sumsJson } from './json.ts'
import { maskedContactsIn } from './pages/contacts.ts'
import { parameterErrors } from './problem.ts'
import { BODY_LABELS, counted, describeFunded, describeFunders, formatMoney, STATUS_LABELS } from './wording.ts'

export interface McpDeps {
  readonly library: Library
  readonly version: string
  /** Origin that links to the pages begin with, such as `http://127.0.0.1:3000`. */
  readonly base: string
}

const text = (description: string) => z.string().max(500).optional().describe(description)

/** What narrows every tool, as a model writes it; the parameters of the API read and check them. */
const NARROWING = {
  region: text('Région : nom, ancien nom ou code INSEE.'),
  theme: text('Thème : lycées, apprentissage, transports, culture…'),
  from: text('Début de la période : AAAA, AAAA-MM ou AAAA-MM-JJ.'),
  to: text('Fin de la période, comprise.'),
}

const READ_ONLY = { readOnlyHint: true, openWorldHint: false } as const

/** Characters of a document that are given at once. */
const PAGE = 20_000

/**
 * An MCP server over the collection (https://modelcontextprotocol.io): every answer quotes words of a document and links to
 * them. One is made for each connection.
 */
export function mcpServer({ library, version, base }: McpDeps): McpServer {
  const server = new McpServer(
    { name: 'hemicycle', title: 'Hémicycle', version },
    {
      instructions:
        'Textes des régions françaises : ce qu’elles décident et qui finance quoi. Citez les phrases telles quelles, avec leur lien. Une liste vide veut dire que la collection ne répond pas : dites-le, ne devinez pas.',
    },
  )
  const link = (path: string) => new URL(path, base).href

  server.registerTool(
    'search',
    {
      title: 'Chercher des passages cités',
      description: 'Cherche dans les textes, en français, et donne des extraits mot pour mot avec leur source.',
      inputSchema: {
        question: z.string().min(1).max(500).describe('La question, en français.'),
        ...NARROWING,
        limit: z.number().int().min(1).max(50).optional().describe('Nombre d’extraits, 8 par défaut.'),
      },
      annotations: READ_ONLY,
    },
    ({ question, limit = 8, ...rest }) =>
      answer(searchQuery, { ...rest, q: question, limit: String(limit) }, async (query) => {
        const result = await library.search(searchRequest(query))
        const hits = result.hits.map((hit, at) => hitText(hit, at + 1, link))
        const said = hits.length === 0 ? 'Rien dans la collection ne répond à cette question.' : hits.join('\n\n')
        return { said, data: searchJson(result) }
      }),
  )

  server.registerTool(
    'get_document',
    {
      title: 'Lire un document',
      description: 'Donne le texte d’un document et ses faits. Un texte long se lit par parties, avec « start ».',
      inputSchema: {
        id: z.string().min(1).max(200).describe('Identifiant du document, donné par les autres outils.'),
        start: z.number().int().min(0).optional().describe('Où commencer, en caractères.'),
      },
      annotations: READ_ONLY,
    },
    async ({ id, start = 0 }) => {
      const document = await library.document(id)
      if (document === null) return refusal(`Aucun document « ${id} » dans la collection.`)
      const { text: whole, ...json } = documentJson(document)
      const page = maskedContactsIn(document).slice(start, start + PAGE)
      const more = start + PAGE < whole.length ? `\n\n[Suite : start=${start + PAGE}, sur ${whole.length}]` : ''
      const end = start + page.length
      const facts = json.facts.filter((fact) => fact.start >= start && fact.end <= end)
      const heading = `${document.title}\n${link(`/documents/${encodeURIComponent(id)}`)}\n\n`
      return result(`${heading}${page}${more}`, { ...json, facts, start, end, length: whole.length })
    },
  )

  server.registerTool(
    'who_funds',
    {
      title: 'Qui finance quoi',
      description: 'Liste les financements relevés dans les textes : qui, à qui, combien, pour quoi, avec la phrase.',
      inputSchema: {
        funder: text('Qui finance : nom ou partie du nom.'),
        beneficiary: text('Qui est financé : nom ou partie du nom.'),
        ...NARROWING,
        minAmount: z.number().min(0).optional().describe('Montant le plus petit, en euros.'),
        limit: z.number().int().min(1).max(50).optional().describe('Nombre de financements, 20 par défaut.'),
      },
      annotations: READ_ONLY,
    },
    ({ limit = 20, minAmount, ...rest }) => {
      const asked = { ...rest, ...(minAmount === undefined ? {} : { minAmount: String(minAmount) }) }
      return answer(fundingQuery, asked, async ({ format: _, limit: __, cursor: ___, ...filters }) => {
        const { total, sums, items } = await library.funding(filters, { limit, cursor: null })
        const head = `${counted(total, 'financement')} ; subventions qui s’additionnent : ${formatMoney(sums.grant.cents)} (${counted(sums.grant.count, 'décision')}).`
        const lines = items.map((entry, at) => entryText(entry, at + 1, link))
        const data = { total, sums: sumsJson(sums), funding: items.map(ledgerEntryJson) }
        return { said: [total === 0 ? 'Aucun financement relevé.' : head, ...lines].join('\n\n'), data }
      })
    },
  )

  server.registerTool(
    'compare_regions',
    {
      title: 'Comparer des régions',
      description:
        'Met côte à côte ce que des régions financent elles-mêmes, par thème et période, d’après les textes.',
      inputSchema: {
        regions: z.array(z.string().min(1).max(100)).min(1).max(18).describe('Noms ou codes INSEE de régions.'),
        theme: NARROWING.theme,
        from: NARROWING.from,
        to: NARROWING.to,
      },
      annotations: READ_ONLY,
    },
    (asked) =>
      answer(compareQuery, asked, async (query) => {
        const { regions } = await compareRegions(library, query)
        const lines = regions.map(({ region, decisions, named, perInhabitant, latest }) =>
          [
            `${region.name} : ${formatMoney(named.cents)} à des bénéficiaires nommés (${formatMoney(Math.round(perInhabitant))} par habitant), ${counted(decisions, 'financement')}.`,
            ...latest.map((entry, at) => entryText(entry, at + 1, link)),
          ].join('\n\n'),
        )
        const said = `D’après les textes de la collection, qui ne sont pas tout le budget.\n\n${lines.join('\n\n')}`
        return { said, data: { regions: regions.map(comparedJson) } }
      }),
  )

  server.registerTool(
    'find_body',
    {
      title: 'Trouver un organisme',
      description:
        'Dit le nom officiel, le SIREN, les autres noms et le successeur d’un organisme, et ce qu’il donne et reçoit.',
      inputSchema: { name: z.string().min(2).max(200).describe('Nom, sigle ou ancien nom.') },
      annotations: READ_ONLY,
    },
    async ({ name }) => {
      const body = bodyNamed(name)
      const known = body?.name ?? name
      const given = await library.totals({ ...NO_FUNDING_FILTERS, funder: known }, 'year', 100)
      const received = await library.totals({ ...NO_FUNDING_FILTERS, beneficiary: known }, 'year', 100)
      const successor = successorOf(name)
      const data = {
        name: known,
        type: body?.type ?? null,
        siren: body?.siren ?? null,
        aliases: [...(body?.aliases ?? []), ...(body?.acronyms ?? [])],
        successor: successor === null || successor.name === known ? null : successor.name,
        gives: { decisions: given.decisions, sums: sumsJson(given.sums) },
        receives: { decisions: received.decisions, sums: sumsJson(received.sums) },
      }
      if (body === null && given.decisions + received.decisions === 0)
        return result(`« ${name} » n’est ni dans le répertoire, ni dans les financements de la collection.`, data)
      const said = [
        `${known}${data.type === null ? '' : ` (${BODY_LABELS[data.type]})`}${data.siren === null ? '' : `, SIREN ${data.siren}`}`,
        data.aliases.length === 0 ? null : `Aussi : ${data.aliases.join(', ')}`,
        data.successor === null ? null : `Aujourd’hui : ${data.successor}`,
        `Finance : ${counted(given.decisions, 'décision')}, ${formatMoney(given.sums.grant.cents)} de subventions. ${link(`/financements?funder=${encodeURIComponent(known)}`)}`,
        `Est financé : ${counted(received.decisions, 'décision')}, ${formatMoney(received.sums.grant.cents)} de subventions. ${link(`/financements?beneficiary=${encodeURIComponent(known)}`)}`,
      ]
      return result(said.filter((line) => line !== null).join('\n'), data)
    },
  )
  return server
}

/** `/mcp`, streamable HTTP without sessions: each request is whole by itself. */
export function addMcp(app: OpenAPIHono, deps: Omit<McpDeps, 'base'>): void {
  app.all('/mcp', async (context) => {
    const server = mcpServer({ ...deps, base: new URL(context.req.url).origin })
    const transport = new StreamableHTTPTransport({ enableJsonResponse: true })
    await server.connect(transport)
    return (await transport.handleRequest(context)) ?? context.body(null, 202)
  })
}

/** What `make` answers to parameters that `schema` reads; else which of them is wrong. */
async function answer<S extends z.ZodType>(
  schema: S,
  asked: unknown,
  make: (query: z.output<S>) => Promise<{ readonly said: string; readonly data: Record<string, unknown> }>,
): Promise<CallToolResult> {
  const parsed = schema.safeParse(asked)
  if (!parsed.success) {
    return refusal(
      parameterErrors(parsed.error)
        .map(({ parameter, detail }) => `${parameter} : ${detail}`)
        .join('\n'),
    )
  }
  const { said, data } = await make(parsed.data)
  return result(said, data)
}

function result(said: string, data: Record<string, unknown>): CallToolResult {
  return { content: [{ type: 'text', text: said }], structuredContent: data }
}

function refusal(message: string): CallToolResult {
  return { content: [{ type: 'text', text: message }], isError: true }
}

type LinkTo = (path: string) => string

/** The excerpt, then where it comes from. */
function hitText({ excerpt, citation, document }: SearchHit, number: number, link: LinkTo): string {
  const { title, publisher, publishedOn, meetingOn } = document
  const date = publishedOn ?? meetingOn
  const origin = [title, publisher, date === null ? null : formatDate(date)].filter((part) => part !== null).join(', ')
  return [
    `${number}. « ${excerpt.text} »`,
    `${origin} (document ${document.id})`,
    link(permalink(document.id, excerpt.span)),
    ...(citation.link === null ? [] : [citation.link]),
  ].join('\n')
}

/** Who funds whom, then the sentence and where it is. */
function entryText({ fact, document, sentence }: LedgerEntry, number: number, link: LinkTo): string {
  const roles = `${describeFunders(fact) ?? 'financeur non précisé'} → ${fact.beneficiary?.name ?? 'bénéficiaire non précisé'}`
  return [
    `${number}. ${roles} : ${describeFunded(fact)} (${STATUS_LABELS[fact.status]})`,
    `« ${sentence.text} »`,
    `${document.title} (document ${document.id})`,
    link(permalink(document.id, fact.span)),
  ].join('\n')
}
