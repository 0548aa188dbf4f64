import { z } from '@hono/zod-openapi'

/** The two export formats of a list, as a route declares them. */
export const exportContent = {
  'text/csv': { schema: z.string().openapi({ description: 'RFC 4180, UTF-8, une ligne par élément.' }) },
  'application/jsonl': { schema: z.string().openapi({ description: 'Un objet JSON par ligne.' }) },
}
