import { z } from '@hono/zod-openapi'

const jsonLines = (description: string) => ({ schema: z.string().openapi({ description }) })

/** The two export formats of a list, as a route declares them. */
export const exportContent = {
  'text/csv': { schema: z.string().openapi({ description: 'RFC 4180, UTF-8, une ligne par élément.' }) },
  'application/jsonl': jsonLines('Un objet JSON par ligne.'),
}

/** Those of the ledger, whose JSON Lines are of three sorts. */
export const fundingContent = {
  ...exportContent,
  'application/jsonl': jsonLines(
    'Un objet JSON par ligne : un financement, une annotation W3C (`annotations`) ou une entité FollowTheMoney (`ftm`).',
  ),
}
