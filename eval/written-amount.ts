/** « 1 200 000 », « 865.000 », « 1,7 », « 12 »: groups of three parted by any space or a dot, then decimals. */
const NUMBER = /\d{1,3}(?:[\s.]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?/gu

const WORDS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  cent: 100,
}

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^\s*(?:milliards?|mds?(?!\p{L}))/iu, 1e9],
  [/^\s*(?:millions?|m\s?(?:€|euros|f\s?cfp))/iu, 1e6],
  [/^\s*(?:mille|milliers?|k\s?(?:€|euros))/iu, 1e3],
]

/**
 * The amounts that a quote may mean, read without any of the product's rules, so that one slip is not made twice: each
 * number times the million or thousand after it, or after the last number for a range (« 2 à 3 millions »). A number
 * without any unit may stand under a table header that gives it, so thousands and millions count too. Empty when the
 * quote is written out in words that this simple reading does not know.
 */
export function readWrittenAmounts(quote: string): readonly number[] {
  const numbers = [...numbersIn(quote)]
  const scaled = numbers.map(({ value, after }) => ({ value, scale: scaleOf(after) }))
  const last = scaled.at(-1)?.scale ?? 1
  const hasUnit = /€|euro|franc|F\s?CFP|XPF|million|milliard|mille/iu.test(quote)
  const scales = hasUnit ? [] : [1e3, 1e6]
  return scaled.flatMap(({ value, scale }) =>
    [scale, ...(scale === 1 ? [last] : []), ...scales].map((by) => Number((value * by).toPrecision(15))),
  )
}

function* numbersIn(quote: string): Generator<{ readonly value: number; readonly after: string }> {
  for (const match of quote.matchAll(NUMBER)) {
    const value = Number(match[0].replace(/[\s.](?=\d{3}(?!\d))/gu, '').replace(',', '.'))
    yield { value, after: quote.slice(match.index + match[0].length) }
  }
  for (const match of quote.matchAll(/\p{L}+/gu)) {
    const value = WORDS[match[0].toLowerCase()]
    if (value !== undefined) yield { value, after: quote.slice(match.index + match[0].length) }
  }
}

function scaleOf(after: string): number {
  return SCALES.find(([pattern]) => pattern.test(after))?.[1] ?? 1
}
