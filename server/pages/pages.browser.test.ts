import { mkdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../app.ts'
import { type RunningServer, serve } from '../serve.ts'
import { COLLECTION } from '../testing/collection.ts'
import { memoryLibrary } from '../testing/memory-library.ts'

const ARTIFACTS = fileURLToPath(new URL('../../artifacts/', import.meta.url))
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const WIDE = { viewport: { width: 1280, height: 860 } }
const NARROW = { viewport: { width: 360, height: 740 } }
const DARK = { ...WIDE, colorScheme: 'dark' } as const

const PAGES: readonly [name: string, path: string][] = [
  ['accueil', '/'],
  ['recherche', '/recherche?q=pour'],
  ['recherche-comprise', '/recherche?q=bretagne'],
  ['recherche-vide', '/recherche?q=zzzzzz&region=44'],
  ['recherche-erreur', '/recherche?q=pour&from=hier'],
  ['document', '/documents/orientation?start=185&end=240'],
  ['tableau', '/documents/missions-locales'],
  ['financements', '/financements'],
  ['documents', '/documents'],
  ['comparer', '/comparer?regions=44&regions=53'],
  ['sources', '/sources'],
  ['aide', '/aide'],
  ['introuvable', '/rien'],
]

let server: RunningServer
let browser: Browser
let axe: string
const errors: string[] = []

beforeAll(async () => {
  await mkdir(ARTIFACTS, { recursive: true })
  axe = await readFile(AXE, 'utf8')
  const app = createApp({ library: memoryLibrary(COLLECTION), version: '1' })
  server = await serve({ app, host: '127.0.0.1', port: 0 })
  browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  expect(errors.splice(0)).toEqual([])
})

async function open(path: string, options: BrowserContextOptions = WIDE): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    // Chromium logs the status of a page that is meant to be an error.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text())
  })
  await page.goto(server.url + path)
  return page
}

async function isVisible(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && box.y >= 0 && box.y + box.height <= height
}

describe('journeys', () => {
  test('by keyboard, from the start page to the cited words', async () => {
    const page = await open('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toContain('Aller au contenu')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.id')).toBe('q')
    await page.keyboard.type('grand est verse')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/recherche?q=*')
    expect(await page.locator('.hit mark').allTextContents()).toEqual(['Grand', 'verse'])
    await page.locator('.hit .links a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/documents/orientation?*#extrait')
    expect(await isVisible(page, '#extrait')).toBe(true)
    expect(await page.locator('#extrait').textContent()).toContain('La Région Grand Est verse')
  })

  test('a fact leads to its words, and its words back to it', async () => {
    const page = await open('/documents/orientation', { viewport: { width: 1280, height: 420 } })
    const fact = page.locator('.kind.date a', { hasText: 'janvier 2018' })
    await fact.click()
    const words = new URL(page.url()).hash
    await expect.poll(() => isVisible(page, words)).toBe(true)
    expect(await page.locator(words).textContent()).toBe('janvier 2018')
    const shown = 'getComputedStyle(document.querySelector(":target")).backgroundColor'
    expect(await page.evaluate(shown)).toBe('rgb(255, 233, 138)')
    await page.locator(words).click()
    expect(await fact.getAttribute('id')).toBe(new URL(page.url()).hash.slice(1))
  })

  test('a funding that holds other facts leads to its entry too', async () => {
    const page = await open('/documents/orientation')
    await page.locator('.flag').last().click()
    const entry = page.locator(new URL(page.url()).hash)
    expect(await entry.textContent()).toContain('Onisep')
  })

  test('fundings are filtered, then all shown again', async () => {
    const page = await open('/financements')
    const rows = page.locator('tbody tr')
    expect(await rows.count()).toBe(5)
    await page.getByLabel('Bénéficiaire').fill('onisep')
    await page.getByLabel('Montant minimal (€)').fill('100 000')
    await page.getByRole('button', { name: 'Appliquer' }).click()
    expect(await rows.count()).toBe(1)
    expect(await page.getByLabel('Bénéficiaire').inputValue()).toBe('onisep')
    await page.getByRole('link', { name: 'Tout effacer' }).click()
    expect(await rows.count()).toBe(5)
  })

  test('a CSV file is downloaded', async () => {
    const page = await open('/financements?region=44')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('hemicycle-financements.csv')
    expect((await readFile(await download.path(), 'utf8')).split('\r\n')).toHaveLength(4)
  })

  test('nothing found offers the search without its filters', async () => {
    const page = await open('/recherche?q=bretagne&region=44')
    expect(await page.locator('h1').textContent()).toBe('Rien trouvé dans la collection')
    await page.getByRole('link', { name: 'Chercher sans les filtres' }).click()
    expect(await page.locator('.hit').count()).toBe(1)
  })

  test('a citation is copied with its source', async () => {
    const page = await open('/recherche?q=grand+est+verse', {
      ...WIDE,
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByRole('button', { name: 'Copier la citation' }).click()
    await page.getByRole('button', { name: 'Citation copiée' }).waitFor()
    const copied = String(await page.evaluate('navigator.clipboard.readText()'))
    expect(copied).toMatch(
      /^« La Région Grand Est verse .*Région Grand Est, 18 novembre 2017, https:\/\/www\.example\.fr/,
    )
  })

  test('everything works without scripts', async () => {
    const page = await open('/recherche?q=grand+est+verse', { ...WIDE, javaScriptEnabled: false })
    expect(await page.getByRole('button', { name: 'Copier la citation' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Lire dans le document' }).click()
    expect(await isVisible(page, '#extrait')).toBe(true)
  })

  test('filters fold on a narrow screen and open by a tap', async () => {
    const page = await open('/financements', NARROW)
    expect(await page.getByLabel('Financeur').isVisible()).toBe(false)
    await page.locator('.filters summary').click()
    expect(await page.getByLabel('Financeur').isVisible()).toBe(true)
  })
})

describe.each([
  ['large', WIDE],
  ['étroit', NARROW],
  ['sombre', DARK],
] as const)('%s', (mode, options) => {
  test.each(PAGES)('%s is accessible and fits the screen', async (name, path) => {
    const page = await open(path, options)
    await page.screenshot({ path: join(ARTIFACTS, `${name}-${mode}.png`), fullPage: true })
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.evaluate(axe)
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]))',
    )
    expect(violations).toEqual([])
  })
})

test('a dark page is dark', async () => {
  const page = await open('/', DARK)
  const lightness = await page.evaluate('Number(/\\d+/.exec(getComputedStyle(document.body).backgroundColor)[0])')
  expect(lightness).toBeLessThan(60)
})

test('at 320 px no page scrolls sideways', async () => {
  for (const [, path] of PAGES) {
    const page = await open(path, { viewport: { width: 320, height: 640 } })
    expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 320])
  }
})
