import { type Material, materialOf } from '../material.ts'
import { A4, finish, newPage, openPress, type Press, type Sample, type Style, set } from '../press.ts'
import { setRunning } from '../running-lines.ts'

const BOLD = 'Helvetica-Bold'

/** Newsletters and releases: columns under headings that run across, boxes, columns of uneven length. */
export const LETTERS: readonly (() => Promise<Sample>)[] = [
  () => columns('letter-two-columns', 11, 2, { align: 'justify' }),
  () => columns('letter-two-columns-hyphenated', 12, 2, { align: 'justify', hyphenate: true, size: 9.5 }),
  () => columns('letter-two-columns-ragged', 13, 2, { align: 'left', font: 'Helvetica', size: 9.5 }),
  () => columns('letter-three-columns', 14, 3, { align: 'justify', hyphenate: true, size: 8.5 }),
  () => columns('letter-two-columns-across', 19, 2, { align: 'justify', hyphenate: true }, true),
  () => columns('letter-three-columns-across', 20, 3, { align: 'left', size: 8.5 }, true),
  mixed,
  sideBox,
  unevenBaselines,
  spacedTitle,
]

const GUTTER = 18

/** Runs `write` over columns from `top` to `bottom`, one after the other, then over the next page. */
function inColumns(press: Press, count: number, top: number, bottom: number, write: () => void): void {
  const { frame, nextFrame } = press
  const width = (frame.width - GUTTER * (count - 1)) / count
  let column = 0
  const open = (from: number) => {
    press.frame = { x: frame.x + column * (width + GUTTER), width, top: from, bottom }
    press.y = from
  }
  open(top)
  press.nextFrame = () => {
    column++
    if (column === count) {
      column = 0
      newPage(press)
      open(frame.top)
    } else open(press.frame.top)
  }
  write()
  press.frame = frame
  press.nextFrame = nextFrame
}

function articles(press: Press, material: Material, count: number, style: Partial<Style>): void {
  for (let index = 0; index < count; index++) {
    press.y += 4
    if (press.y + 40 > press.frame.bottom) press.nextFrame()
    set(
      press,
      `Une année utile pour ${material.town()}`,
      { font: BOLD, size: (style.size ?? 10) + 2, align: 'left' },
      4,
    )
    for (let at = 0; at < 3; at++) set(press, material.paragraph(2 + material.number(2)), { size: 10, ...style }, 6)
  }
}

async function columns(
  name: string,
  seed: number,
  count: number,
  style: Partial<Style>,
  acrossColumns = false,
): Promise<Sample> {
  const press = openPress({ acrossColumns })
  const material = materialOf(seed)
  set(press, 'La lettre de la formation en région', { font: BOLD, size: 22 }, 6)
  set(
    press,
    'Numéro 12, printemps 2024 : apprendre, se former, entreprendre dans tous les territoires',
    { size: 12 },
    16,
  )
  inColumns(press, count, press.y, 760, () => articles(press, material, 7, style))
  setRunning(press, (page) => [
    { text: 'La lettre de la formation', x: page % 2 === 0 ? 70 : 420, y: 36 },
    { text: '{n}', x: page % 2 === 0 ? 70 : 520, y: 805 },
  ])
  return finish(press, name)
}

async function mixed(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(15)
  set(press, 'Dossier de presse : la Région et ses lycées', { font: BOLD, size: 20 }, 12)
  set(press, material.paragraph(4), {}, 14)
  inColumns(press, 2, press.y, press.y + 170, () => {
    set(press, material.paragraph(5), { size: 10 }, 6)
    press.nextFrame()
    set(press, material.paragraph(5), { size: 10 }, 6)
  })
  press.y = 520
  set(press, 'Les chiffres de la rentrée', { font: BOLD, size: 14 }, 8)
  set(press, material.paragraph(4), {}, 10)
  set(press, material.paragraph(3), {}, 10)
  return finish(press, 'letter-mixed-columns')
}

/** A column at the right with facts of its own, beside a wide one. */
async function sideBox(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(16)
  set(press, 'Communiqué : un plan pour les mobilités du quotidien', { font: BOLD, size: 17 }, 14)
  const { frame, y } = press
  press.frame = { ...frame, width: 300 }
  for (let index = 0; index < 6; index++) set(press, material.paragraph(3), {}, 8)
  const end = press.y
  press.frame = { ...frame, x: frame.x + 325, width: frame.width - 325 }
  press.y = y
  set(press, 'En savoir plus', { font: BOLD, size: 11 }, 6)
  for (let index = 0; index < 4; index++)
    set(press, material.paragraph(2), { font: 'Helvetica', size: 8.5, align: 'left' }, 8)
  press.frame = frame
  press.y = Math.max(end, press.y) + 26
  set(press, material.paragraph(3), {}, 8)
  return finish(press, 'letter-side-column')
}

/** Two columns whose baselines do not meet: another size and leading in each. */
async function unevenBaselines(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(17)
  set(press, 'Rencontres de l’orientation', { font: BOLD, size: 18 }, 14)
  const { frame, y } = press
  press.frame = { ...frame, width: 215 }
  for (let index = 0; index < 5; index++) set(press, material.paragraph(3), { size: 11, leading: 1.3 }, 8)
  press.frame = { ...frame, x: frame.x + 235, width: frame.width - 235 }
  press.y = y + 3
  for (let index = 0; index < 5; index++) set(press, material.paragraph(3), { size: 9.5, leading: 1.37 }, 7)
  return finish(press, 'letter-uneven-baselines')
}

async function spacedTitle(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(18)
  press.shown.push({ kind: 'text', text: 'RAPPORT ANNUEL' })
  press.doc.font(BOLD).fontSize(20).text('RAPPORT ANNUEL', 120, press.y, { characterSpacing: 7, lineBreak: false })
  press.y += 44
  for (let index = 0; index < 12; index++) set(press, material.paragraph(3), { align: 'left' }, 9)
  newPage(press)
  set(press, material.paragraph(3), { align: 'left' }, 9)
  setRunning(press, () => [{ text: 'Rapport annuel · {n}', x: A4.width - 160, y: 800 }])
  return finish(press, 'letter-spaced-title')
}
