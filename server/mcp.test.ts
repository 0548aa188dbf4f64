import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from './app.ts'
import { mcpServer } from './mcp.ts'
import { serve } from './serve.ts'
import { COLLECTION } from './testing/collection.ts'
import { memoryLibrary } from './testing/memory-library.ts'

const library = memoryLibrary(COLLECTION)
const client = new Client({ name: 'essai', version: '1' })

beforeAll(async () => {
  const [near, far] = InMemoryTransport.createLinkedPair()
  await mcpServer({ library, version: '1', base: 'http://127.0.0.1:3000' }).connect(far)
  await client.connect(near)
})
afterAll(() => client.close())

async function call(name: string, given: Record<string, unknown>) {
  const { content, isError = false } = await client.callTool({ name, arguments: given })
  const [first] = content as { readonly type: string; readonly text: string }[]
  return { said: first?.text ?? '', isError }
}

test('names its tools, all of which only read', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name).sort()).toEqual([
    ...['compare_regions', 'find_body', 'get_document', 'search', 'who_funds'],
  ])
  expect(tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true)
})

describe('tools', () => {
  test('search quotes words of the text and links to them', async () => {
    const { said } = await call('search', { question: 'combien verse la Région à l’Onisep ?' })
    expect(said).toContain('« La Région Grand Est verse près de 190 000 € à l’Onisep')
    expect(said).toMatch(/http:\/\/127\.0\.0\.1:3000\/documents\/orientation\?start=\d+&end=\d+#extrait/)
  })

  test('search that finds nothing says so', async () => {
    expect((await call('search', { question: 'zzzzzz' })).said).toBe(
      'Rien dans la collection ne répond à cette question.',
    )
  })

  test('get_document gives the text, contact details masked, and where it goes on', async () => {
    const { said } = await call('get_document', { id: 'orientation' })
    expect(said).toContain('a réservé plus de 350 000 €')
    expect(said).not.toContain('jeanne.exemple@')
    expect((await call('get_document', { id: 'orientation', start: 40 })).said).not.toContain('Cette page est archivée')
  })

  test('who_funds gives roles, amount, sentence', async () => {
    const { said } = await call('who_funds', { beneficiary: 'Onisep' })
    expect(said.replace(/[\u00a0\u202f]/g, ' ')).toContain('Région Grand Est → Onisep : près de 190 000 €')
  })

  test('compare_regions puts regions side by side', async () => {
    const { said } = await call('compare_regions', { regions: ['Grand Est', 'Bretagne'] })
    expect(said).toContain('Grand Est :')
    expect(said).toContain('Bretagne :')
  })

  test('find_body knows former names', async () => {
    const { said } = await call('find_body', { name: 'pole emploi' })
    expect(said).toContain('Aujourd’hui : France Travail')
  })

  test.each([
    ['search', { question: 'lycées', region: 'Atlantide' }, 'region'],
    ['who_funds', { from: 'hier' }, 'from'],
    ['compare_regions', { regions: ['Atlantide'] }, 'Atlantide'],
    ['get_document', { id: 'rien' }, 'rien'],
  ])('%s %j is refused and says why', async (name, given, named) => {
    const { said, isError } = await call(name, given)
    expect([isError, said.includes(named)]).toEqual([true, true])
  })
})

test('answers the official client over HTTP', async () => {
  const server = await serve({ app: createApp({ library, version: '1' }), host: '127.0.0.1', port: 0 })
  const remote = new Client({ name: 'essai', version: '1' })
  await remote.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)))
  const { content } = await remote.callTool({ name: 'find_body', arguments: { name: 'Onisep' } })
  expect(JSON.stringify(content)).toContain(`${server.url}/financements?beneficiary=`)
  await remote.close()
  await server.stop()
})
