import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import packageJson from '../package.json' with { type: 'json' }
import { mcpServer } from '../server/mcp.ts'
import { openCollection } from './collection.ts'
import { addDbOption, databaseAt } from './options.ts'
import { type AddCommand, log } from './terminal.ts'

const HELP = `
Répond à un programme qui parle MCP (Model Context Protocol) sur l’entrée et la sortie standard : search, get_document,
who_funds, compare_regions, find_body. Le serveur donne la même chose à l’adresse /mcp.

Exemple, dans la configuration d’un client :
  { "command": "npm", "args": ["run", "-s", "hemicycle", "--", "mcp"], "cwd": "<dossier du projet>" }`

export const addMcp: AddCommand = (program, { config }) => {
  const command = program
    .command('mcp')
    .description('répond à un client MCP sur l’entrée et la sortie standard')
    .addHelpText('after', HELP)
    .action(async ({ db }: { readonly db?: string }) => {
      const library = await openCollection(databaseAt(db, config))
      const server = mcpServer({ library, version: packageJson.version, base: `http://${config.host}:${config.port}` })
      const closed = new Promise<void>((resolve) => {
        server.server.onclose = resolve
        process.stdin.on('end', () => void server.close())
      })
      await server.connect(new StdioServerTransport())
      log('Hémicycle répond en MCP sur l’entrée et la sortie standard.')
      await closed
      library.close()
    })
  addDbOption(command)
}
