#!/usr/bin/env node
// Runs the TypeScript sources directly: no build step, whatever folder the command is called from.
import { fileURLToPath } from 'node:url'
import { register } from 'tsx/esm/api'

process.env.TSX_TSCONFIG_PATH ??= fileURLToPath(new URL('../tsconfig.json', import.meta.url))
register()
const { main } = await import('../cli.ts')
process.exitCode = await main(process.argv.slice(2))
