import { NOT_BEFORE_WORD } from '../patterns.ts'

const BELOW_HUNDRED: Readonly<Record<string, number>> = {
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
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90,
}

/** « une dizaine », « une centaine de milliers »: multiplies what stands before it and is never exact. */
const COLLECTIVE: Readonly<Record<string, number>> = {
  dizaine: 10,
  dizaines: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  centaines: 100,
}

const SCALE: Readonly<Record<string, number>> = {
  mil: 1e3,
  mille: 1e3,
  millier: 1e3,
  milliers: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
}

const WORD = `(?:${[...Object.keys(BELOW_HUNDRED), ...Object.keys(COLLECTIVE), ...Object.keys(SCALE), 'cents?', 'demie?'].join('|')})${NOT_BEFORE_WORD}`
const JOIN = "[ -]{1,3}(?:(?:et|de|[àa])[ -]{1,3}|d')?"

/** A number in letters, or the two ends of a range: « mille cent », « un demi-million », « deux à trois millions ». */
export const NUMBER_WORDS = `${WORD}(?:${JOIN}${WORD}){0,30}`

export interface WordNumber {
  readonly value: number
  /** True for « une dizaine de millions ». */
  readonly about: boolean
}

/** Parts of a number in letters while it is read. */
interface Reading {
  /** Sum of the scales that are closed: thousands, millions. */
  readonly total: number
  /** Below a thousand, before its scale is known. */
  readonly group: number
  /** The scale that was closed last; scales only go down. */
  readonly scale: number
  readonly half: boolean
}

/** The value of a number in letters, or null when the words do not make one (« vingt douze », « mille million »). */
export function wordsToNumber(written: string): WordNumber | null {
  const tokens = written
    .toLowerCase()
    .split(/[ '-]+/u)
    .filter((token) => !/^(?:et|de?|)$/u.test(token))
  let reading: Reading | null = { total: 0, group: 0, scale: Number.POSITIVE_INFINITY, half: false }
  for (const token of tokens) {
    reading = readToken(reading, token)
    if (reading === null) return null
  }
  const value = reading.total + reading.group
  return reading.half || value === 0 ? null : { value, about: tokens.some((token) => token in COLLECTIVE) }
}

function readToken(reading: Reading, token: string): Reading | null {
  const { total, group, scale, half } = reading
  const small = BELOW_HUNDRED[token]
  if (small !== undefined) return half ? null : withGroup(reading, added(group, small))
  if (/^cents?$/u.test(token)) return group < 100 && !half ? withGroup(reading, (group || 1) * 100) : null
  const collective = COLLECTIVE[token]
  if (collective !== undefined) return group > 0 && group < 10 && !half ? withGroup(reading, group * collective) : null
  if (/^demie?$/u.test(token)) {
    if (group === 1 && total === 0) return { ...reading, group: 0, half: true }
    return group === 0 && Number.isFinite(scale) ? { ...reading, total: total + scale / 2 } : null
  }
  const next = SCALE[token]
  if (next === undefined || next >= scale) return null
  const times = half ? 0.5 : group || (/^mil(?:le)?$/u.test(token) ? 1 : 0)
  return times === 0 ? null : { total: total + times * next, group: 0, scale: next, half: false }
}

function withGroup(reading: Reading, group: number | null): Reading | null {
  return group === null ? null : { ...reading, group }
}

/** `group` and then `small` below a hundred: « soixante » « douze » is 72, « quatre » « vingts » 80. */
function added(group: number, small: number): number | null {
  if (small === 20 && group % 100 === 4) return group + 76
  const tens = group % 100
  if (tens % 10 !== 0) return null
  if (tens === 0) return group + small
  const teensFollow = tens === 60 || tens === 80
  return small < 10 || (teensFollow && small < 17) ? group + small : null
}
