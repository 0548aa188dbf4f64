import { describe, expect, it } from 'vitest'
import { mediaTypeOf } from './media-type.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

describe('mediaTypeOf', () => {
  it.each([
    ['%PDF-1.7', 'text/html', 'application/pdf'],
    ['%PDF-1.7', undefined, 'application/pdf'],
    ['{\\rtf1', 'application/msword', 'application/rtf'],
    ['\u0089PNG\r\n\u001a\n', 'text/plain', 'image/png'],
    ['PK\u0003\u0004…', 'application/octet-stream', 'application/zip'],
    ['PK\u0003\u0004…', DOCX, DOCX],
    ['<!doctype html><title>x', undefined, 'text/html'],
    ['\n <HTML lang=fr>', 'application/octet-stream', 'text/html'],
    ['<!-- cache --><html>', 'text/plain', 'text/html'],
    ['<!doctype html>', 'text/plain; charset=iso-8859-1', 'text/html; charset=iso-8859-1'],
    ['<!doctype html>', 'application/xhtml+xml', 'application/xhtml+xml'],
    ['<?xml version="1.0"?><rss version="2.0">', 'text/plain', 'application/rss+xml'],
    ['<?xml version="1.0"?>\n<feed xmlns="x">', undefined, 'application/atom+xml'],
    ['<?xml version="1.0"?><urlset>', undefined, 'application/xml'],
    ['Un texte.', 'text/plain; charset=utf-8', 'text/plain; charset=utf-8'],
    ['a;b;c', 'TEXT/CSV', 'text/csv'],
    ['Un texte.', 'nonsense', null],
    ['Un texte.', undefined, null],
    ['', undefined, null],
  ])('%j said to be %s is %s', (bytes, declared, expected) => {
    expect(mediaTypeOf(Buffer.from(bytes, 'latin1'), declared)).toBe(expected)
  })
})
