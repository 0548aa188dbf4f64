import type { Context } from 'hono'
import type { z } from 'zod'
import { parameterErrors } from '../problem.ts'
import type { FormState } from './filters.tsx'

/** The query of a page read by its schema; `query` is null when a parameter is wrong, and `state` says which. */
export function readQuery<T>(context: Context, schema: z.ZodType<T>): { query: T | null; state: FormState } {
  const raw = context.req.query()
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { query: parsed.data, state: { raw, errors: new Map() } }
  const errors = new Map(parameterErrors(parsed.error).map(({ parameter, detail }) => [parameter, detail]))
  return { query: null, state: { raw, errors } }
}
