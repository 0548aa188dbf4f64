import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Layer, type Node, nest } from './nest.ts'

const TEXT = 'abcdefghij'
const WHOLE = { start: 0, end: TEXT.length }

function layer(value: string, start: number, end: number): Layer<string> {
  return { value, span: { start, end } }
}

/** `<name>` opens the first piece of a layer, `<+name>` a later one. */
function write(nodes: readonly Node<string>[]): string {
  return nodes
    .map(({ span, value, first, children }) =>
      value === null ? TEXT.slice(span.start, span.end) : `<${first ? '' : '+'}${value}>${write(children)}</${value}>`,
    )
    .join('')
}

test.each<[string, readonly Layer<string>[], string]>([
  ['no layer leaves the text', [], 'abcdefghij'],
  ['one layer', [layer('x', 2, 4)], 'ab<x>cd</x>efghij'],
  ['neighbours do not merge', [layer('x', 0, 2), layer('y', 2, 4)], '<x>ab</x><y>cd</y>efghij'],
  ['one within another', [layer('x', 0, 6), layer('y', 2, 4)], '<x>ab<y>cd</y>ef</x>ghij'],
  ['a later layer may hold an earlier one', [layer('y', 2, 4), layer('x', 0, 6)], '<x>ab<y>cd</y>ef</x>ghij'],
  ['the same words: the earlier is outside', [layer('x', 1, 3), layer('y', 1, 3)], 'a<x><y>bc</y></x>defghij'],
  ['crossing at the right cuts the later', [layer('x', 2, 6), layer('y', 4, 8)], 'ab<x>cd<y>ef</y></x><+y>gh</y>ij'],
  ['crossing at the left cuts the later', [layer('x', 4, 8), layer('y', 2, 6)], 'ab<y>cd</y><x><+y>ef</y>gh</x>ij'],
  ['a layer is clipped to the range', [layer('x', -3, 2), layer('y', 8, 99)], '<+x>ab</x>cdefgh<y>ij</y>'],
  ['a layer outside the range is left out', [layer('x', 10, 12), layer('y', 3, 3)], 'abcdefghij'],
])('%s', (_, layers, expected) => {
  expect(write(nest(WHOLE, layers))).toBe(expected)
})

test('whatever the layers, no character is lost or doubled and each is under exactly its own layers', () => {
  const layers = fc.array(fc.tuple(fc.nat(10), fc.nat(10)), { maxLength: 8 })
  fc.assert(
    fc.property(layers, (spans) => {
      const given = spans.map(([start, end], i) => layer(String(i), start, end))
      const above: string[][] = []
      const visit = (nodes: readonly Node<string>[], over: readonly string[]): void => {
        for (const { span, value, children } of nodes) {
          if (value !== null) visit(children, [...over, value])
          else for (let at = span.start; at < span.end; at++) above.push([...over].sort())
        }
      }
      visit(nest(WHOLE, given), [])
      const expected = [...TEXT].map((_, at) =>
        given
          .filter(({ span }) => span.start <= at && at < span.end)
          .map(({ value }) => value)
          .sort(),
      )
      expect(above).toEqual(expected)
    }),
  )
})
