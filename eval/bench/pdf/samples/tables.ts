import { type Material, materialOf } from '../material.ts'
import { finish, openPress, type Sample, set } from '../press.ts'
import { setRunning } from '../running-lines.ts'
import { setTable, type TableLook } from '../table-press.ts'

const BOLD = 'Helvetica-Bold'
const HEADER = ['Bénéficiaire', 'Commune', 'Objet', 'Montant']
const RIGHT = ['left', 'left', 'left', 'right'] as const
const WIDTHS = [130, 85, 160, 80]

/** Tables of grants: ruled or not, over pages, with cells that wrap. */
export const TABLES: readonly (() => Promise<Sample>)[] = [
  () => grants('table-grid', 21, 14, { widths: WIDTHS, rules: 'grid', align: RIGHT }),
  () =>
    grants('table-grid-pages', 22, 70, {
      widths: WIDTHS,
      rules: 'grid',
      align: RIGHT,
      repeatHeader: true,
      boldHeader: true,
    }),
  () =>
    grants('table-grid-middle', 23, 22, {
      widths: WIDTHS,
      rules: 'grid',
      align: RIGHT,
      middle: true,
      boldHeader: true,
    }),
  () => grants('table-row-lines', 24, 45, { widths: WIDTHS, rules: 'rows', align: RIGHT, repeatHeader: true }),
  () => grants('table-row-lines-middle', 25, 18, { widths: WIDTHS, rules: 'rows', align: RIGHT, middle: true }),
  () =>
    grants('table-head-line', 26, 26, { widths: WIDTHS, rules: 'head', align: RIGHT, padding: 5, boldHeader: true }),
  () =>
    grants(
      'table-unruled-short',
      27,
      24,
      { widths: [170, 110, 90, 80], rules: 'none', align: RIGHT, padding: 2 },
      shortRow,
    ),
  () => grants('table-unruled-wrapped', 28, 18, { widths: WIDTHS, rules: 'none', align: RIGHT, padding: 5 }),
  () =>
    grants(
      'table-unruled-pages',
      29,
      90,
      { widths: [170, 110, 90, 80], rules: 'none', align: RIGHT, padding: 2, repeatHeader: true, boldHeader: true },
      shortRow,
    ),
  () => grants('table-tight-wrapped', 30, 16, { widths: WIDTHS, rules: 'none', align: RIGHT, padding: 0 }),
  () =>
    grants(
      'table-grid-across',
      33,
      30,
      { widths: WIDTHS, rules: 'grid', align: RIGHT, repeatHeader: true },
      longRow,
      true,
    ),
  () => grants('table-row-lines-across', 34, 30, { widths: WIDTHS, rules: 'rows', align: RIGHT }, longRow, true),
  pairs,
  landscape,
]

type Row = (material: Material, index: number) => readonly string[]

function longRow(material: Material): readonly string[] {
  return [material.association(), material.town(), material.purpose(), material.amount()]
}

function shortRow(material: Material, index: number): readonly string[] {
  return [material.association(), material.town(), `2024-${String(index + 100)}`, material.amount()]
}

async function grants(
  name: string,
  seed: number,
  count: number,
  look: TableLook,
  row: Row = longRow,
  acrossColumns = false,
): Promise<Sample> {
  const press = openPress({ acrossColumns })
  const material = materialOf(seed)
  set(press, 'Annexe : subventions attribuées', { font: BOLD, size: 14 }, 10)
  set(press, material.paragraph(3), {}, 14)
  const rows = Array.from({ length: count }, (_, index) => row(material, index))
  const header = row === shortRow ? ['Bénéficiaire', 'Commune', 'Dossier', 'Montant'] : HEADER
  setTable(press, [header, ...rows], look)
  press.y += 14
  if (press.y > 690) press.nextFrame()
  set(press, material.paragraph(2), {}, 8)
  setRunning(press, () => [
    { text: 'Région Val-Océan – service des aides', x: 70, y: 45 },
    { text: 'Page {n}/{N}', x: 480, y: 805 },
  ])
  return finish(press, name)
}

/** Names and values side by side, as at the head of a report. */
async function pairs(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(31)
  set(press, 'Fiche de synthèse', { font: BOLD, size: 15 }, 10)
  const rows = [
    ['Bénéficiaire', material.association()],
    ['Localisation', `Commune de ${material.town()}`],
    ['Coût total', material.amount()],
    ['Subvention', material.amount()],
    ['Taux', '35 %'],
    ['Date de dépôt', '12/03/2024'],
  ]
  setTable(press, rows, { widths: [140, 260], rules: 'none', padding: 3 })
  press.y += 10
  for (let index = 0; index < 4; index++) set(press, material.paragraph(3), {}, 8)
  return finish(press, 'table-pairs')
}

async function landscape(): Promise<Sample> {
  const press = openPress({ layout: 'landscape' })
  const material = materialOf(32)
  set(press, 'Programmation des investissements dans les lycées', { font: BOLD, size: 14 }, 12)
  const row = () => [
    material.town(),
    material.purpose(),
    material.amount(),
    material.amount(),
    material.amount(),
    `${10 + material.number(80)} %`,
  ]
  const header = ['Commune', 'Opération', 'Coût total', 'Dépense éligible', 'Subvention', 'Taux']
  const look = {
    widths: [90, 220, 100, 100, 100, 60],
    rules: 'grid',
    align: ['left', 'left', 'right', 'right', 'right', 'center'],
  } as const
  setTable(press, [header, ...Array.from({ length: 24 }, row)], { ...look, boldHeader: true, repeatHeader: true })
  setRunning(press, () => [{ text: '{n}', x: 420, y: 560 }])
  return finish(press, 'table-landscape')
}
