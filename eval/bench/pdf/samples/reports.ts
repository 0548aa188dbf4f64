import { materialOf } from '../material.ts'
import { A4, finish, newPage, openPress, type Press, type Sample, set, setSilently } from '../press.ts'
import { setRunning } from '../running-lines.ts'
import { setTable } from '../table-press.ts'

const BOLD = 'Helvetica-Bold'

/** Reports with levels of headings, lists and annexes, and pages that are turned, stamped or recognized. */
export const REPORTS: readonly (() => Promise<Sample>)[] = [
  numbered,
  bulleted,
  annexes,
  stamped,
  turnedPage,
  sideways,
  recognizedLayer,
]

async function numbered(): Promise<Sample> {
  const press = openPress({ title: 'Stratégie régionale pour l’emploi' })
  const material = materialOf(41)
  set(press, 'Stratégie régionale pour l’emploi', { font: BOLD, size: 20 }, 18)
  for (let part = 1; part <= 3; part++) {
    press.y += 6
    set(press, `${part}. Les priorités de la période`, { font: BOLD, size: 15 }, 8)
    for (let section = 1; section <= 2; section++) {
      set(press, `${part}.${section} Les moyens mobilisés`, { font: BOLD, size: 12 }, 6)
      set(press, material.paragraph(4), {}, 8)
      set(press, material.paragraph(3), {}, 8)
    }
  }
  setRunning(press, () => [
    { text: 'Stratégie pour l’emploi – rapport au conseil', x: 70, y: 42 },
    { text: '{n} | {N}', x: A4.width / 2, y: 802 },
  ])
  return finish(press, 'report-numbered')
}

function item(press: Press, mark: string, text: string, indent: number): void {
  const { frame, y } = press
  press.doc
    .font('Times-Roman')
    .fontSize(11)
    .text(mark, frame.x + indent, y, { lineBreak: false })
  press.shown.push({ kind: 'text', text: /[\p{L}\d]/u.test(mark) ? `${mark} ${text}` : text })
  press.frame = { ...frame, x: frame.x + indent + 18, width: frame.width - indent - 18 }
  setSilently(press, text, {})
  press.y += 4
  press.frame = frame
}

async function bulleted(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(42)
  set(press, 'Feuille de route de la transition', { font: BOLD, size: 18 }, 12)
  for (let part = 0; part < 3; part++) {
    set(press, material.paragraph(2), {}, 8)
    for (let index = 0; index < 3; index++) {
      item(press, '•', material.sentence(), 10)
      if (index === 1) for (let deeper = 0; deeper < 2; deeper++) item(press, '–', material.sentence(), 34)
    }
    for (let index = 1; index <= 3; index++) item(press, `${index}.`, material.sentence(), 10)
    press.y += 8
  }
  return finish(press, 'report-lists')
}

async function annexes(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(43)
  set(press, 'Règlement d’intervention', { font: BOLD, size: 17 }, 12)
  for (let index = 0; index < 8; index++) set(press, material.paragraph(3), { align: 'left' }, 8)
  for (const annex of ['Annexe 1 – Pièces à fournir', 'Annexe 2 – Modèle de bilan']) {
    newPage(press)
    set(press, annex, { font: BOLD, size: 14 }, 10)
    for (let index = 0; index < 4; index++) set(press, material.paragraph(3), { align: 'left' }, 8)
  }
  setRunning(press, (page) => [
    {
      text: page % 2 === 0 ? 'Règlement d’intervention' : 'Direction de l’économie',
      x: page % 2 === 0 ? 70 : 400,
      y: 40,
    },
    { text: 'Conseil régional Val-Océan', x: 70, y: 796 },
    { text: 'p. {n}', x: 500, y: 796 },
  ])
  return finish(press, 'report-annexes')
}

/** A slanted word across the page and a receipt up the margin. */
async function stamped(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(44)
  set(press, 'Avenant à la convention de délégation', { font: BOLD, size: 16 }, 12)
  for (let index = 0; index < 7; index++) set(press, material.paragraph(3), {}, 8)
  const { doc } = press
  doc
    .save()
    .rotate(-45, { origin: [300, 420] })
    .font(BOLD)
    .fontSize(80)
    .fillColor('#dddddd')
  doc.text('PROJET', 160, 380, { lineBreak: false }).restore()
  doc
    .save()
    .rotate(-90, { origin: [30, 600] })
    .font('Helvetica')
    .fontSize(7)
  doc.text('Reçu en préfecture le 18/03/2024 - affiché le 19/03/2024', 30, 600, { lineBreak: false }).restore()
  press.furniture.push('PROJET', 'Reçu en préfecture')
  return finish(press, 'report-stamped')
}

/** A page bound sideways whose file says how to turn it. */
async function turnedPage(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(45)
  set(press, 'Plan de financement', { font: BOLD, size: 15 }, 12)
  const rows = Array.from({ length: 12 }, () => [material.town(), material.amount(), material.amount()])
  setTable(press, [['Commune', 'Coût', 'Aide'], ...rows], { widths: [180, 120, 120], rules: 'grid', boldHeader: true })
  set(press, material.paragraph(4), {}, 8)
  Object.assign(press.doc.page.dictionary.data, { Rotate: 90 })
  const width = A4.height
  press.frame = { ...press.frame, width }
  return finish(press, 'report-turned-page')
}

/** A wide table set sideways on an upright page. */
async function sideways(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(46)
  press.doc.rotate(90, { origin: [0, 0] }).translate(0, -A4.width)
  press.frame = { x: 60, width: 700, top: 60, bottom: 540 }
  press.y = 60
  set(press, 'Tableau des engagements', { font: BOLD, size: 14 }, 10)
  const row = () => [material.association(), material.purpose(), material.amount(), material.amount()]
  const header = ['Bénéficiaire', 'Objet', 'Demandé', 'Voté']
  setTable(press, [header, ...Array.from({ length: 12 }, row)], {
    widths: [180, 260, 110, 110],
    rules: 'grid',
    boldHeader: true,
  })
  return finish(press, 'report-sideways')
}

/** The picture of a page over the words that recognition found, printed without ink. */
async function recognizedLayer(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(47)
  press.doc.addContent('3 Tr')
  for (let index = 0; index < 6; index++) set(press, material.paragraph(3), { align: 'left' }, 9)
  return finish(press, 'report-recognized-layer')
}
