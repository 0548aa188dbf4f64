import { describe, expect, it } from 'vitest'
import { movedByScript } from './moved-by-script.ts'

const moved = (html: string) =>
  movedByScript({
    address: 'https://actes.test/jsp/openfile.jsp?pdf=a',
    bytes: new TextEncoder().encode(html),
  })

describe('movedByScript', () => {
  it.each([
    [
      'a relative address',
      "<script>document.location.href='../jsp/showFile.jsp?pdf=b';</script>",
      'https://actes.test/jsp/showFile.jsp?pdf=b',
    ],
    [
      'a window',
      '<html><head><title>Acte</title></head><body><script type="text/javascript">window.location = "/a.pdf"</script></body></html>',
      'https://actes.test/a.pdf',
    ],
    ['a page with words', "<p>Bonjour</p><script>document.location.href='/a'</script>", null],
    ['a script that moves nowhere', '<script>var a = 1</script>', null],
    ['an address that is a script', "<script>location.href='javascript:void(0)'</script>", null],
    ['a long page', `<script>location.href='/a'</script>${' '.repeat(9000)}`, null],
  ])('reads %s', (_, html, address) => {
    expect(moved(html)).toBe(address)
  })
})
