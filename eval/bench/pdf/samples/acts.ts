import { type Material, materialOf } from '../material.ts'
import { finish, newPage, openPress, type Press, type Sample, type Style, set } from '../press.ts'
import { setRunning } from '../running-lines.ts'

const BOLD = 'Helvetica-Bold'

/** Deliberations: visas, recitals, articles, the vote. */
export const ACTS: readonly (() => Promise<Sample>)[] = [
  () => plain('act-plain', 1, {}, 4),
  () => plain('act-hyphenated', 2, { hyphenate: true, size: 10 }, 7),
  () => plain('act-first-line-indent', 3, { indent: 22 }, 8, 0),
  () => plain('act-hanging', 4, { hang: 24, align: 'left' }, 6),
  () => plain('act-wide-leading', 5, { leading: 1.7, font: 'Helvetica', size: 10.5 }, 6, 14),
  withFootnotes,
  withActInHeader,
  withCapitals,
]

function opening(press: Press, material: Material): void {
  set(press, 'COMMISSION PERMANENTE', { font: BOLD, size: 13, align: 'center' }, 4)
  set(press, 'Réunion du 14 mars 2024', { size: 11, align: 'center' }, 16)
  const title = `Soutien régional aux acteurs de la formation et de l’insertion de ${material.town()} : deuxième attribution de l’année`
  set(press, title, { font: BOLD, size: 15, align: 'center' }, 16)
}

function act(press: Press, material: Material, style: Partial<Style>, articles: number, after: number): void {
  opening(press, material)
  const visas = [
    'code général des collectivités territoriales',
    'code de l’éducation',
    'règlement budgétaire et financier',
  ]
  for (const visa of visas)
    set(press, `Vu le ${visa}, notamment ses articles relatifs aux compétences des régions ;`, style, after)
  set(press, `Considérant que ${material.sentence().toLowerCase().replace(/\.$/u, '')} ;`, style, after)
  set(press, 'Après en avoir délibéré, décide :', style, after + 6)
  for (let number = 1; number <= articles; number++) {
    press.y += 6
    set(press, number === 1 ? 'Article 1er' : `Article ${number}`, { font: BOLD, size: style.size ?? 11 }, 4)
    set(press, material.paragraph(2 + material.number(3)), style, after)
    if (number % 2 === 0) set(press, material.paragraph(2), style, after)
  }
  set(press, 'La délibération est adoptée à l’unanimité des membres présents.', style, 20)
}

async function plain(name: string, seed: number, style: Partial<Style>, articles: number, after = 6): Promise<Sample> {
  const press = openPress()
  act(press, materialOf(seed), style, articles, after)
  setRunning(press, () => [
    { text: 'Région Val-Océan', x: 70, y: 40 },
    { text: 'Direction des assemblées', x: 420, y: 40 },
    { text: 'Page {n} sur {N}', x: 270, y: 800 },
  ])
  return finish(press, name)
}

async function withActInHeader(): Promise<Sample> {
  const press = openPress()
  const header = 'Délibération n° 24-0312 – séance du 14 mars 2024'
  press.shown.push({ kind: 'text', text: header })
  act(press, materialOf(6), {}, 9, 6)
  setRunning(press, () => [
    { text: header, x: 70, y: 40 },
    { text: '- {n} -', x: 290, y: 800 },
    { text: 'Hôtel de Région – 3, place des Quais – 29000 Quimper', x: 70, y: 815 },
  ])
  press.furniture.splice(press.furniture.indexOf(header), 1)
  return finish(press, 'act-number-in-header')
}

async function withCapitals(): Promise<Sample> {
  const press = openPress({ title: 'Microsoft Word - DELIB_v3.docx' })
  const material = materialOf(7)
  set(press, 'RÉGION VAL-OCÉAN', { size: 11 }, 10)
  set(press, 'Convention avec les centres de formation d’apprentis', { font: BOLD, size: 16 }, 12)
  for (const heading of ['RAPPEL DU CONTEXTE', 'OBJET DE LA CONVENTION', 'INCIDENCE BUDGÉTAIRE']) {
    press.y += 8
    set(press, heading, { font: BOLD, size: 11 }, 4)
    for (let index = 0; index < 3; index++) set(press, material.paragraph(3), {}, 8)
  }
  setRunning(press, () => [{ text: '{n}', x: 295, y: 800 }])
  return finish(press, 'act-capital-headings')
}

/** Notes at the foot of two pages, called by raised figures; a paragraph goes on over the page between them. */
async function withFootnotes(): Promise<Sample> {
  const press = openPress()
  const material = materialOf(8)
  const { doc } = press
  set(press, 'Bilan du schéma de développement', { font: BOLD, size: 16 }, 12)
  const sentence = 'La politique est financée avec le concours de l’État dans le cadre du contrat de plan'
  for (let page = 1; page <= 2; page++) {
    press.y += 4
    doc.font('Times-Roman').fontSize(11).text(sentence, 70, press.y, { lineBreak: false })
    const end = 70 + doc.widthOfString(sentence)
    doc.fontSize(6.5).text(String(page), end, press.y - 1, { lineBreak: false })
    doc.fontSize(11).text('.', end + 4, press.y, { lineBreak: false })
    press.shown.push({ kind: 'text', text: `${sentence}.` })
    press.y += 24
    for (let index = 0; index < 3; index++) set(press, material.paragraph(3), {}, 8)
    const note =
      page === 1
        ? 'Contrat signé le 1er mars 2022 entre l’État et la Région, volet consacré à la formation.'
        : 'Voir le rapport de la chambre régionale des comptes sur les exercices 2019 et suivants.'
    const at = 740
    doc
      .moveTo(70, at - 6)
      .lineTo(170, at - 6)
      .lineWidth(0.5)
      .stroke()
    doc
      .font('Times-Roman')
      .fontSize(5.5)
      .text(String(page), 70, at - 1, { lineBreak: false })
    doc.fontSize(8.5).text(note, 75, at, { lineBreak: false })
    press.shown.push({ kind: 'text', text: `${page} ${note}` })
    if (page === 1) {
      newPage(press)
    }
  }
  setRunning(press, () => [{ text: '{n}/{N}', x: 500, y: 805 }])
  return finish(press, 'act-footnotes')
}
