import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'

/** Media type of RFC 9457. */
export const PROBLEM_TYPE = 'application/problem+json'

export type ProblemStatus = 400 | 404 | 500 | 503

const TITLES: Readonly<Record<ProblemStatus, string>> = {
  400: 'Requête invalide',
  404: 'Introuvable',
  500: 'Erreur du serveur',
  503: 'Service pas encore prêt',
}

/** A parameter that could not be used, and what it should be. */
export interface ParameterError {
  readonly parameter: string
  readonly detail: string
}

/** What a handler throws when it cannot answer; `createApp` writes it as a problem or as a page. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: ProblemStatus
  readonly errors: readonly ParameterError[]
  constructor(status: ProblemStatus, detail: string, errors: readonly ParameterError[] = []) {
    super(detail)
    this.status = status
    this.errors = errors
  }
}

export function badParameters(errors: readonly ParameterError[]): Refused {
  const detail = errors.map((error) => `Paramètre « ${error.parameter} » : ${error.detail}.`).join(' ')
  return new Refused(400, detail, errors)
}

export function parameterErrors(error: z.ZodError): readonly ParameterError[] {
  return error.issues.map((issue) => ({ parameter: String(issue.path[0] ?? ''), detail: issue.message }))
}

/** Problem details: https://www.rfc-editor.org/rfc/rfc9457 */
export const problemSchema = z
  .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string().openapi({ description: 'Chemin de la requête.' }),
    errors: z.array(z.object({ parameter: z.string(), detail: z.string() })),
  })
  .openapi('Problem')

export function writeProblem(context: Context, refused: Refused, more: Record<string, unknown> = {}): Response {
  const { status, message, errors } = refused
  const body = {
    type: 'about:blank',
    title: TITLES[status],
    status,
    detail: message,
    instance: context.req.path,
    errors,
    ...more,
  }
  return context.body(JSON.stringify(body), status, { 'Content-Type': PROBLEM_TYPE })
}

export function titleOf(status: ProblemStatus): string {
  return TITLES[status]
}

const problemContent = { content: { [PROBLEM_TYPE]: { schema: problemSchema } } }

/** The answers that every route of the API may give besides its own. */
export const problemResponses = {
  400: { description: 'Un paramètre est invalide ; `errors` le nomme.', ...problemContent },
  500: { description: 'Erreur du serveur.', ...problemContent },
}

export const notFoundResponse = { 404: { description: 'Introuvable.', ...problemContent } }
