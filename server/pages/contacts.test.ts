import { describe, expect, test } from 'vitest'
import { maskedContacts, webAddresses } from './contacts.ts'

function whole(text: string) {
  return { start: 0, end: text.length }
}

describe('maskedContacts', () => {
  test.each<[string, string, readonly string[]]>([
    ['an e-mail keeps its domain', 'Écrire à anne.lune@asso-lune.fr.', ['anne.lune@asso-lune.fr']],
    ['dots in a number', 'tél. 06.00.11.22.33', ['06.00.11.22.33']],
    ['no-break spaces in a number', '03\u00A087\u00A000\u00A011\u00A022', ['03\u00A087\u00A000\u00A011\u00A022']],
    ['a glued number', '0387001122', ['0387001122']],
    ['an international number', '+33 (0)3 87 00 11 22', ['+33 (0)3 87 00 11 22']],
    ['both', 'a@b.fr – 01 00 00 00 00', ['a@b.fr', '01 00 00 00 00']],
    ['an amount is no number', '0,5 M€ et 1 250 000 €', []],
    ['a longer run of digits is no number', '03870011223344', []],
  ])('%s', (_, text, expected) => {
    const found = maskedContacts(text, whole(text))
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected)
    for (const { shown } of found) expect(shown).toMatch(/^••/)
  })

  test('what is shown of an e-mail does not name the person', () => {
    const text = 'anne.lune@asso-lune.fr'
    expect(maskedContacts(text, whole(text)).map(({ shown }) => shown)).toEqual(['•••@asso-lune.fr'])
  })
})

describe('webAddresses', () => {
  test.each<[string, string, readonly string[]]>([
    ['the full stop is not part of it', 'Voir https://example.fr/a.', ['https://example.fr/a']],
    ['nor the bracket', '(http://example.fr/a?b=1&c=2)', ['http://example.fr/a?b=1&c=2']],
    ['nor a quote', 'href="https://example.fr/">', ['https://example.fr/']],
    ['a script is no address', 'javascript:alert(1) data:text/html,x', []],
    ['nor a broken one', 'http://[nulle-part', []],
  ])('%s', (_, text, expected) => {
    const found = webAddresses(text, whole(text))
    expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected)
    for (const { href } of found) expect(href).toMatch(/^https?:\/\//)
  })
})
