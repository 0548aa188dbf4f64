import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { OpenAPIHono } from '@hono/zod-openapi'

const TYPES = {
  'style.css': 'text/css; charset=utf-8',
  'copy.js': 'text/javascript; charset=utf-8',
  'mark.svg': 'image/svg+xml',
  'hemicycle.svg': 'image/svg+xml',
} as const

type FileName = keyof typeof TYPES

const NAMES = Object.keys(TYPES) as FileName[]
const FILES = new Map(
  NAMES.map((name) => {
    const bytes = readFileSync(new URL(`./static/${name}`, import.meta.url))
    return [name, { bytes, version: createHash('sha256').update(bytes).digest('hex').slice(0, 10) }] as const
  }),
)

/** Address of a static file; it changes with the file's bytes, so that browsers may keep it for good. */
export function assetUrl(name: FileName): string {
  return `/static/${name}?v=${FILES.get(name)?.version}`
}

export function addStaticFiles(app: OpenAPIHono): void {
  for (const [name, { bytes, version }] of FILES) {
    app.get(`/static/${name}`, (context) => {
      const kept = context.req.query('v') === version ? 'public, max-age=31536000, immutable' : 'no-cache'
      return context.body(new Uint8Array(bytes), 200, { 'Content-Type': TYPES[name], 'Cache-Control': kept })
    })
  }
  app.get('/favicon.ico', (context) => context.redirect(assetUrl('mark.svg'), 308))
}
