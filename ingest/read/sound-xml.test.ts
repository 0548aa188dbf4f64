import { describe, expect, it } from 'vitest'
import { isOneTree } from './sound-xml.ts'

describe('isOneTree', () => {
  it.each([
    '<a/>',
    '<?xml version="1.0"?>\n<!-- b --><a x="1>2" y=\'/\'><b /><![CDATA[</a>]]>c &lt; d<c:b></c:b></a>\n',
  ])('accepts %s', (xml) => expect(isOneTree(xml)).toBe(true))

  it.each([
    '',
    'a',
    '<a>',
    '<a/><b/>',
    '</a>',
    '<a><b></a></b>',
    '<a x="1/>',
    '<a><!-- </a>',
    '<a <b/></a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    `<a/>${'<!-- -->'.repeat(21)}`,
  ])('refuses %s', (xml) => expect(isOneTree(xml)).toBe(false))

  it('takes no time over what never ends', () => {
    const start = performance.now()
    for (const piece of ['<a ', '<!--', '<a x="', '<?', '<a>', '</a>', '<![CDATA[', '< '])
      isOneTree(piece.repeat(300_000))
    expect(performance.now() - start).toBeLessThan(2000)
  })
})
