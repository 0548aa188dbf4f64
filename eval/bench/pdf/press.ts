import PDFDocument from 'pdfkit'

/** A block that a page shows, in the order in which it is read. */
export type Shown =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

/** A PDF whose words, order and cells are known, since they were set here. */
export interface Sample {
  readonly name: string
  readonly bytes: Uint8Array
  readonly shown: readonly Shown[]
  /** Running headers, footers and page numbers, one an occurrence. */
  readonly furniture: readonly string[]
  readonly pages: number
}

export interface Style {
  readonly font: string
  readonly size: number
  /** Distance between baselines, in sizes. */
  readonly leading: number
  readonly align: 'left' | 'justify' | 'center' | 'right'
  readonly hyphenate: boolean
  /** Points before the first line of a paragraph, and before the others. */
  readonly indent: number
  readonly hang: number
}

export const PROSE: Style = {
  font: 'Times-Roman',
  size: 11,
  leading: 1.25,
  align: 'justify',
  hyphenate: false,
  indent: 0,
  hang: 0,
}

export interface Frame {
  readonly x: number
  readonly width: number
  readonly top: number
  readonly bottom: number
}

export type Doc = InstanceType<typeof PDFDocument>

export interface Press {
  readonly doc: Doc
  /** What waits to be drawn where the file's order is not that of reading. */
  readonly waiting: { readonly x: number; readonly y: number; readonly draw: () => void }[] | null
  readonly shown: Shown[]
  readonly furniture: string[]
  /** Where text goes on. */
  frame: Frame
  y: number
  /** Called for every page after the first, and where a frame is full. */
  nextFrame: () => void
}

export const A4 = { width: 595.28, height: 841.89 }

export interface PressOptions {
  readonly layout?: 'portrait' | 'landscape'
  readonly title?: string
  /** Pages are written line by line across columns and cells, as some programs do, and not in the order of reading. */
  readonly acrossColumns?: boolean
}

export function openPress(options: PressOptions = {}): Press {
  const info = { ...(options.title !== undefined && { Title: options.title }), CreationDate: new Date(0) }
  const doc = new PDFDocument({ size: 'A4', margin: 0, bufferPages: true, info, layout: options.layout ?? 'portrait' })
  const { width, height } = doc.page
  const frame = { x: 70, width: width - 140, top: 90, bottom: height - 80 }
  const waiting = options.acrossColumns === true ? [] : null
  const press: Press = { doc, waiting, shown: [], furniture: [], frame, y: frame.top, nextFrame: () => newPage(press) }
  return press
}

export function newPage(press: Press): void {
  drawWaiting(press)
  press.doc.addPage()
  press.y = press.frame.top
}

/** Prints one line in the font that is set, now or when its turn comes. */
export function print(press: Press, text: string, x: number, y: number, options: PDFKit.Mixins.TextOptions = {}): void {
  const { doc, waiting } = press
  const draw = () => doc.text(text, x, y, { lineBreak: false, ...options })
  if (waiting === null) {
    draw()
    return
  }
  const { font, size } = styleOf(doc)
  waiting.push({ x, y, draw: () => doc.font(font).fontSize(size) && draw() })
}

/** The font that is set: pdfkit keeps both, its types do not say so. */
function styleOf(doc: Doc): { readonly font: string; readonly size: number } {
  const font: unknown = Reflect.get(Reflect.get(doc, '_font') ?? {}, 'name')
  const size: unknown = Reflect.get(doc, '_fontSize')
  return { font: typeof font === 'string' ? font : PROSE.font, size: typeof size === 'number' ? size : PROSE.size }
}

export function drawWaiting({ waiting }: Press): void {
  for (const { draw } of waiting?.splice(0).sort((a, b) => Math.round(a.y) - Math.round(b.y) || a.x - b.x) ?? []) draw()
}

/** Text of one style; what is read is `text` whatever lines it is broken into. */
export function set(press: Press, text: string, style: Partial<Style> = {}, after = 6): void {
  press.shown.push({ kind: 'text', text })
  setSilently(press, text, style)
  press.y += after
}

export function setSilently(press: Press, text: string, given: Partial<Style> = {}): void {
  const style = { ...PROSE, ...given }
  press.doc.font(style.font).fontSize(style.size)
  const lines = breakLines(press.doc, text, press.frame.width, style)
  for (const [index, line] of lines.entries()) {
    if (press.y + style.size > press.frame.bottom) {
      press.nextFrame()
      press.doc.font(style.font).fontSize(style.size)
    }
    setLine(press, line, style, index === 0 ? style.indent : style.hang, index < lines.length - 1)
    press.y += style.size * style.leading
  }
}

function setLine(press: Press, line: string, { align }: Style, indent: number, isFull: boolean): void {
  const { doc, frame, y } = press
  const room = frame.width - indent - doc.widthOfString(line)
  const spaces = line.split(' ').length - 1
  if (align === 'justify' && isFull && spaces > 0) {
    print(press, line, frame.x + indent, y, { wordSpacing: room / spaces })
    return
  }
  const shift = align === 'center' ? room / 2 : align === 'right' ? room : 0
  print(press, line, frame.x + indent + shift, y)
}

/** Greedy lines, as a word processor breaks them; words are divided before a consonant and a vowel. */
export function breakLines(doc: Doc, text: string, width: number, style: Style): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? style.indent : style.hang)
    const longer = line === '' ? word : `${line} ${word}`
    if (doc.widthOfString(longer) <= room) {
      line = longer
      continue
    }
    const [head, tail] = style.hyphenate ? divide(doc, line, word, room) : ['', word]
    lines.push(head === '' ? line : `${line} ${head}`)
    line = tail
  }
  return [...lines, line]
}

function divide(doc: Doc, line: string, word: string, room: number): readonly [string, string] {
  const cuts = [...word.matchAll(/(?<=\p{L}{2}[aeiouéèê])(?=[bcdfglmnprstv][aeiouéèê]\p{L})|(?<=\p{L}{3}-)(?=\p{L})/gu)]
  const cut = cuts.findLast(({ index }) => {
    const head = word.slice(0, index)
    return doc.widthOfString(`${line} ${head}${head.endsWith('-') ? '' : '-'}`) <= room
  })
  if (cut === undefined) return ['', word]
  const head = word.slice(0, cut.index)
  return [head.endsWith('-') ? head : `${head}-`, word.slice(cut.index)]
}

export async function finish(press: Press, name: string): Promise<Sample> {
  drawWaiting(press)
  const pages = press.doc.bufferedPageRange().count
  const chunks: Uint8Array[] = []
  const ended = new Promise((resolve) => press.doc.on('end', resolve))
  press.doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  press.doc.end()
  await ended
  const bytes = new Uint8Array(Buffer.concat(chunks))
  return { name, bytes, shown: press.shown, furniture: press.furniture, pages }
}
