import PDFDocument from 'pdfkit'
import { expect, it } from 'vitest'
import { readApart } from './isolate.ts'

async function bytesOf(pages: number): Promise<Uint8Array> {
  const doc = new PDFDocument()
  const chunks: Uint8Array[] = []
  const ended = new Promise((resolve) => doc.on('end', resolve))
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  for (let page = 1; page <= pages; page++) {
    if (page > 1) doc.addPage()
    doc.text(`La Région finance le lycée numéro ${page}. `.repeat(40))
  }
  doc.end()
  await ended
  return new Uint8Array(Buffer.concat(chunks))
}

it('gives up a file that takes too long, and reads the next', { timeout: 60_000 }, async () => {
  const request = { bytes: await bytesOf(3), skip: [], recognized: {} }
  const limits = { file: 60_000, page: 0 }
  await expect(readApart(request, limits)).rejects.toThrow(expect.objectContaining({ reason: 'too-slow', page: 1 }))
  expect((await readApart(request)).pageCount).toBe(3)
})

it('reads several files that are asked for at once, and leaves out pages', { timeout: 60_000 }, async () => {
  const bytes = await bytesOf(2)
  const [all, second] = await Promise.all([
    readApart({ bytes, skip: [], recognized: {} }),
    readApart({ bytes, skip: [1], recognized: {} }),
  ])
  expect(new Set(all.drafts.map(({ page }) => page))).toEqual(new Set([1, 2]))
  expect(new Set(second.drafts.map(({ page }) => page))).toEqual(new Set([2]))
  expect(second.broken).toEqual([1])
})
