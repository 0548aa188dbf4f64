import type { Matrix } from './page.ts'

export interface Font {
  readonly bold: boolean
  /** From glyph space to text space, along the baseline: 0.001 but for fonts that are drawn (ISO 32000-1, 9.2.4). */
  readonly scale: number
}

/** What a page's operators refer to. */
export interface Resources {
  readonly operators: Readonly<Record<string, number>>
  font(id: unknown): Font
  isVisible(group: unknown): boolean
}

/** Text state (ISO 32000-1, 9.3) with the place that the next glyph takes. */
export interface TextState {
  readonly font: Font
  readonly size: number
  readonly charSpacing: number
  readonly wordSpacing: number
  readonly stretch: number
  readonly leading: number
  readonly rise: number
  /** 3 and 7 print nothing. */
  readonly mode: number
  readonly matrix: Matrix
  readonly line: readonly [number, number]
  readonly x: number
  readonly y: number
  readonly afterSpace: boolean
}

export const PLAIN: TextState = {
  font: { bold: false, scale: 0.001 },
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
  matrix: [1, 0, 0, 1, 0, 0],
  line: [0, 0],
  x: 0,
  y: 0,
  afterSpace: false,
}

/** The state after an operator that sets something of it; the same state after any other. */
export function setText(state: TextState, name: string, args: readonly unknown[], resources: Resources): TextState {
  const [first, second] = args
  switch (name) {
    case 'beginText':
      return { ...state, matrix: PLAIN.matrix, line: [0, 0], x: 0, y: 0 }
    case 'setTextMatrix':
      return isMatrix(first) ? { ...state, matrix: first, line: [0, 0], x: 0, y: 0 } : state
    case 'moveText':
      return moved(state, number(first), number(second))
    case 'setLeadingMoveText':
      return moved({ ...state, leading: number(second) }, number(first), number(second))
    case 'nextLine':
      return moved(state, 0, state.leading)
    case 'setLeading':
      return { ...state, leading: -number(first) }
    case 'setFont':
      return { ...state, font: resources.font(first), size: number(second) }
    case 'setGState':
      return setFontOf(state, first, resources)
    case 'setCharSpacing':
      return { ...state, charSpacing: number(first) }
    case 'setWordSpacing':
      return { ...state, wordSpacing: number(first) }
    case 'setHScale':
      return { ...state, stretch: number(first) / 100 }
    case 'setTextRise':
      return { ...state, rise: number(first) }
    case 'setTextRenderingMode':
      return { ...state, mode: number(first) }
    default:
      return state
  }
}

function moved(state: TextState, x: number, y: number): TextState {
  const line = [state.line[0] + x, state.line[1] + y] as const
  return { ...state, line, x: line[0], y: line[1] }
}

/** A graphics state dictionary may name a font: pairs of key and value. */
function setFontOf(state: TextState, pairs: unknown, { font }: Resources): TextState {
  const pair: unknown = Array.isArray(pairs) ? pairs.find((entry) => Array.isArray(entry) && entry[0] === 'Font') : null
  const value: unknown = Array.isArray(pair) ? pair[1] : null
  return Array.isArray(value) ? { ...state, font: font(value[0]), size: number(value[1]) } : state
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0
}

export function isMatrix(value: unknown): value is Matrix {
  if (!Array.isArray(value) && !(value instanceof Float32Array)) return false
  return value.length >= 6 && [...value].every((entry) => typeof entry === 'number' && Number.isFinite(entry))
}
