import { apply, type Matrix, multiply } from './page.ts'
import { type Glyph, glyphsOf } from './show-text.ts'
import { type Stroke, strokesOf } from './strokes.ts'
import { isMatrix, PLAIN, type Resources, setText, type TextState } from './text-state.ts'

/** What the drawing operators of a page come to, in points of the page as it is seen, y downwards. */
export interface Drawing {
  readonly glyphs: readonly Glyph[]
  readonly strokes: readonly Stroke[]
  /** Square points that images cover. */
  readonly pictured: number
}

/** A page's operators as pdf.js gives them. */
export interface OperatorList {
  readonly fnArray: readonly number[]
  readonly argsArray: readonly unknown[]
}

/** More than a page of text or of drawings holds: the rest of the page is left out. */
const MOST_GLYPHS = 60_000
const MOST_STROKES = 20_000
/** Images smaller than this, in square points, are signs and not pages. */
const SMALLEST_IMAGE = 400

/** The graphics state (ISO 32000-1, 8.4) as far as text and lines need it. */
interface Pen {
  matrix: Matrix
  text: TextState
  readonly saved: { readonly matrix: Matrix; readonly text: TextState }[]
  /** One a marked-content sequence that is open. */
  readonly marks: { readonly hidden: boolean; readonly artifact: boolean }[]
  readonly glyphs: Glyph[]
  readonly strokes: Stroke[]
  pictured: number
}

/**
 * Follows the operators of a page. Images are not decoded: a large unit square that is set up (ISO 32000-1, 8.9.5)
 * counts as one.
 */
export function draw(list: OperatorList, view: Matrix, resources: Resources): Drawing {
  const names = namesOf(resources.operators)
  const pen: Pen = { matrix: view, text: PLAIN, saved: [], marks: [], glyphs: [], strokes: [], pictured: 0 }
  for (const [index, code] of list.fnArray.entries()) {
    const args = list.argsArray[index]
    follow(pen, names[code] ?? '', Array.isArray(args) ? args : [], resources)
    if (pen.glyphs.length > MOST_GLYPHS) break
  }
  return pen
}

function namesOf(operators: Readonly<Record<string, number>>): readonly (string | undefined)[] {
  const names: string[] = []
  for (const [name, code] of Object.entries(operators)) names[code] = name
  return names
}

function follow(pen: Pen, name: string, args: readonly unknown[], resources: Resources): void {
  const act = ACTS[name]
  if (act === undefined) pen.text = setText(pen.text, name, args, resources)
  else act(pen, args, resources)
}

/** What operators do that set more than the state of text. */
const ACTS: Readonly<Record<string, (pen: Pen, args: readonly unknown[], resources: Resources) => void>> = {
  save,
  restore,
  beginGroup: save,
  endGroup: restore,
  paintFormXObjectBegin: (pen, [matrix]) => {
    save(pen)
    transform(pen, matrix)
  },
  paintFormXObjectEnd: restore,
  transform,
  beginMarkedContent: mark,
  beginMarkedContentProps: mark,
  endMarkedContent: ({ marks }) => {
    marks.pop()
  },
  constructPath: (pen, args, { operators }) => {
    if (pen.strokes.length < MOST_STROKES) pen.strokes.push(...strokesOf(args, pen.matrix, operators))
  },
  showText: (pen, [glyphs]) => show(pen, glyphs),
}

function show(pen: Pen, glyphs: unknown): void {
  const artifact = pen.marks.some((mark) => mark.artifact)
  const { shown, text } = glyphsOf(glyphs, pen.text, pen.matrix, artifact)
  if (!pen.marks.some(({ hidden }) => hidden)) pen.glyphs.push(...shown)
  pen.text = text
}

const DEEPEST = 200

function save({ saved, matrix, text }: Pen): void {
  if (saved.length < DEEPEST) saved.push({ matrix, text })
}

function restore(pen: Pen): void {
  const before = pen.saved.pop()
  if (before === undefined) return
  pen.matrix = before.matrix
  pen.text = before.text
}

function transform(pen: Pen, by: unknown): void {
  if (!isMatrix(by)) return
  pen.matrix = multiply(pen.matrix, by)
  const [origin, right, down] = [apply(pen.matrix, 0, 0), apply(pen.matrix, 1, 0), apply(pen.matrix, 0, 1)]
  const area = Math.abs((right[0] - origin[0]) * (down[1] - origin[1]) - (right[1] - origin[1]) * (down[0] - origin[0]))
  if (area >= SMALLEST_IMAGE) pen.pictured += area
}

function mark({ marks }: Pen, [tag, properties]: readonly unknown[], { isVisible }: Resources): void {
  marks.push({ hidden: tag === 'OC' && !isVisible(properties), artifact: tag === 'Artifact' })
}
