import { createServer } from 'node:net'
import { Hono } from 'hono'
import { afterEach, expect, test } from 'vitest'
import { type RunningServer, serve } from './serve.ts'

const HOST = '127.0.0.1'
const app = new Hono().get('/', async (context) => {
  await new Promise((resolve) => setTimeout(resolve, 50))
  return context.text('bonjour')
})
let running: RunningServer | null = null

afterEach(async () => {
  await running?.stop()
  running = null
})

test('listens on a free port and answers', async () => {
  running = await serve({ app, host: HOST, port: 0 })
  expect(running.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  expect(await (await fetch(running.url)).text()).toBe('bonjour')
})

test('a busy port is named, with what to do', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => other.listen(0, HOST, resolve))
  const address = other.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await expect(serve({ app, host: HOST, port })).rejects.toThrow(
    new RegExp(`port ${port} est déjà pris.*--port ${port + 1}`, 'u'),
  )
  await new Promise((resolve) => other.close(resolve))
})

test('an address of another machine is named', async () => {
  await expect(serve({ app, host: '192.0.2.1', port: 0 })).rejects.toThrow(/192\.0\.2\.1.*--host/u)
})

test('stops after the answer that runs, and frees the port', async () => {
  running = await serve({ app, host: HOST, port: 0 })
  const answer = fetch(running.url)
  await new Promise((resolve) => setTimeout(resolve, 20))
  const { url } = running
  await running.stop()
  expect(await (await answer).text()).toBe('bonjour')
  await expect(fetch(url)).rejects.toThrow()
})

test('SIGTERM stops it too', async () => {
  running = await serve({ app, host: HOST, port: 0 })
  process.emit('SIGTERM')
  await expect(running.stopped).resolves.toBeUndefined()
})
