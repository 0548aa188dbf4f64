import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Block, ReadContent } from '../corpus/document.ts'
import { docxOf, paragraph } from './fixtures/docx.ts'
import { emlOf } from './fixtures/eml.ts'
import { odtOf } from './fixtures/odt.ts'
import { blocksOfText } from './read/text.ts'
import { readFile } from './reader.ts'

const FIXTURES = new URL('read/fixtures/', import.meta.url)
const P = 'La Région attribue douze mille euros à une association de Quimper pour son festival.'

function expectBlocks(text: string, blocks: readonly Block[]): void {
  let end = 0
  for (const { kind, level, span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeLessThanOrEqual(text.length)
    expect(text.slice(span.start, span.end).trim()).not.toBe('')
    expect(level).toBe(kind === 'heading' || kind === 'item' ? Math.max(1, level) : 0)
    end = span.end
  }
}

function expectContent(content: ReadContent): void {
  expectBlocks(content.text, content.blocks)
  expect(content.text).toBe(content.text.normalize('NFC'))
  expect(content.text).not.toMatch(/[\r\u00ad\u200b\ufeff]/u)
  expect(content.title.trim()).not.toBe('')
  expect(content.blocks.filter(({ kind }) => kind === 'title').length).toBeLessThanOrEqual(1)
}

function read(name: string, content: string): Promise<ReadContent> {
  const bytes = new TextEncoder().encode(content)
  return readFile({ address: `file:///${name}`, name, mediaType: null, bytes }, () => {})
}

/** Letters and digits outside blocks: markers of items and titles printed again, nothing else. */
function uncovered({ text, blocks }: ReadContent): string {
  return blocks.reduceRight((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), text).trim()
}

const nested = (open: string, inner: string, close: string) => open.repeat(10_000) + inner + close.repeat(10_000)

function nestedParts(depth: number): string {
  return Array.from({ length: depth }, (_, n) => `--b${n}\nContent-Type: multipart/mixed; boundary=b${n + 1}\n`).join(
    '\n',
  )
}

describe('every reader', () => {
  it.each(readdirSync(FIXTURES))('keeps its promises on %s', async (name) => {
    const bytes = readFileSync(new URL(name, FIXTURES))
    const content = await readFile({ address: `file:///${name}`, name, mediaType: null, bytes }, () => {})
    expectContent(content)
    expect(uncovered(content)).toBe('')
  })

  const deep = 10_000
  it.each<[string, string, string]>([
    [
      'boxes 10,000 deep',
      'a.html',
      `<html><body>${'<div>'.repeat(deep)}<p>${P}</p>${'</div>'.repeat(deep)}</body></html>`,
    ],
    ['bold 10,000 deep, never closed', 'a.html', `<body>${'<b>'.repeat(deep)}${P}`],
    ['lists 10,000 deep', 'a.html', `<body>${'<ul><li>'.repeat(deep)}${P}`],
    ['tables 10,000 deep', 'a.html', `<body>${'<table><tr><td>'.repeat(deep)}${P}`],
    ['quotes 10,000 deep', 'a.md', `${'> '.repeat(deep)}${P}`],
    ['lists of Markdown 10,000 deep', 'a.md', `${'- '.repeat(deep)}${P}`],
    [
      'lists of Markdown ever more indented',
      'a.md',
      Array.from({ length: 500 }, (_, n) => `${'  '.repeat(n)}- ${P}`).join('\n'),
    ],
    ['marks of emphasis never closed', 'a.md', `${'a_ *b '.repeat(deep)}${P}`],
    ['brackets never closed', 'a.md', `${'['.repeat(deep)}${P}`],
    ['a text on one line', 'a.txt', `${P} `.repeat(deep)],
    ['a text of titles', 'a.txt', Array.from({ length: deep }, (_, n) => `Un titre ${n}`).join('\n\n')],
    ['a list of words', 'a.html', Array.from({ length: deep }, (_, n) => `<li>Le lycée ${n}`).join('')],
    ['lines parted by breaks', 'a.html', Array.from({ length: deep }, (_, n) => `Le lycée ${n}<br>`).join('')],
  ])('reads %s', { timeout: 60_000 }, async (_, name, text) => {
    const content = await read(name, text)
    expectContent(content)
    expect(content.text).toMatch(/Région|lycée|titre/u)
  })

  const p = `<text:p>${P}</text:p>`
  it.each<[string, string, Uint8Array]>([
    ['a DOCX', 'a.docx', docxOf(paragraph(P))],
    ['an ODT', 'a.odt', odtOf(p)],
    ['a message', 'a.eml', emlOf(['From: Presse <p@exemple.bzh>', 'Subject: Un festival'], P)],
    [
      'lists 10,000 deep in an ODT',
      'a.odt',
      odtOf(nested('<text:list><text:list-item>', p, '</text:list-item></text:list>')),
    ],
    [
      'tables 10,000 deep in an ODT',
      'a.odt',
      odtOf(
        nested(
          '<table:table><table:table-row><table:table-cell>',
          p,
          '</table:table-cell></table:table-row></table:table>',
        ),
      ),
    ],
    [
      'quoted parts 10,000 deep in a message',
      'a.eml',
      emlOf(['From: a@b.fr', 'Subject: Un festival'], '> '.repeat(deep) + P),
    ],
  ])('keeps its promises on %s', { timeout: 60_000 }, async (_, name, bytes) => {
    const content = await readFile({ address: `file:///${name}`, name, mediaType: null, bytes }, () => {})
    expectContent(content)
    expect(uncovered(content)).toBe('')
  })

  it.each<[string, string, Uint8Array]>([
    [
      'tables 10,000 deep in a DOCX',
      'a.docx',
      docxOf(nested('<w:tbl><w:tr><w:tc>', paragraph(P), '</w:tc></w:tr></w:tbl>')),
    ],
    ['parts 10,000 deep in a message', 'a.eml', emlOf(['From: a@b.fr', 'Subject: Un festival'], nestedParts(deep))],
  ])('reads or refuses %s', { timeout: 60_000 }, async (_, name, bytes) => {
    const reading = readFile({ address: `file:///${name}`, name, mediaType: null, bytes }, () => {})
    await reading.then(expectContent, (error) => expect(error).toHaveProperty('name', 'UnreadableError'))
  })

  it('reads a page of 5 MB', { timeout: 60_000 }, async () => {
    const paragraphs = Array.from({ length: 40_000 }, (_, n) => `<p>${P} <b>Dossier ${n}</b> <a href="#">suite</a></p>`)
    const content = await read('a.html', `<html><body><main>${paragraphs.join('\n')}</main></body></html>`)
    expectContent(content)
    expect(content.blocks).toHaveLength(40_000)
  })
})

const ANY_LINES = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '',
        ' ',
        'Culture',
        P,
        '• un lycée',
        '  – une gare',
        '1. Les lycées',
        'a\tb',
        'CONTACT PRESSE',
        '2 décembre 2020',
        '# Titre',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    ),
    { maxLength: 25 },
  )
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\r', '\n\n').map((end) => lines.join(end)))

describe('blocksOfText', () => {
  it('gives ordered, separate blocks within any text', () => {
    fc.assert(
      fc.property(ANY_LINES, (text) => expectBlocks(text, blocksOfText(text))),
      { numRuns: 500 },
    )
  })
})

describe('readers on any input', () => {
  const NOTHING = /ne contient aucun texte|est vide|octets nuls/u
  it.each(['a.txt', 'a.html', 'a.md'])('either read %s or say why not', async (name) => {
    const markup = fc.constantFrom(
      '<p>',
      '</div>',
      '<table>',
      '<tr><td>',
      '<li>',
      '<br>',
      '<h1>',
      '<a>',
      '&nbsp;',
      '&#769;',
      '---\n',
      '> ',
      '| a |\n',
      P,
    )
    const pieces = fc.array(fc.oneof(markup, fc.string({ unit: 'binary', maxLength: 20 })), {
      minLength: 1,
      maxLength: 30,
    })
    await fc.assert(
      fc.asyncProperty(pieces, async (parts) => {
        try {
          expectContent(await read(name, parts.join('')))
        } catch (error) {
          expect(error).toHaveProperty('name', 'UnreadableError')
          expect(error).toHaveProperty('message', expect.stringMatching(NOTHING))
        }
      }),
      { numRuns: 300 },
    )
  })
})
