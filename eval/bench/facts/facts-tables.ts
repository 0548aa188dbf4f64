import { textTable } from '../../report/text-table.ts'
import type { FactsBench, Figures, ToolFigures } from './bench-facts.ts'
import type { Kind } from './score.ts'
import type { Speed } from './speed.ts'

const TITLES: Readonly<Record<Kind, string>> = {
  date: 'DATES, même valeur (EDTF), mots qui se recouvrent',
  amount: 'MONTANTS EN EUROS, même valeur, mots qui se recouvrent',
}
const PLAIN: Readonly<Record<Kind, string>> = { date: 'dates complètes', amount: 'montants simples' }

/** The bench as it is printed, in French. */
export function factsTables({ texts, characters, quality, speed }: FactsBench): string {
  return [
    `${texts.documents} documents et ${texts.passages} passages annotés`,
    ...(['date', 'amount'] as const).map((kind) =>
      qualityTable(
        kind,
        quality.filter((one) => one.kind === kind),
      ),
    ),
    speedTable(speed, characters),
  ].join('\n\n')
}

function qualityTable(kind: Kind, rows: readonly ToolFigures[]): string {
  const header = ['outil', 'partie', 'précision', 'rappel', 'F1', `F1 ${PLAIN[kind]}`, 'annotés']
  const cells = rows.map(({ tool, split, all, plain }) => [
    tool,
    split,
    share(all.precision),
    share(all.recall),
    share(all.f1),
    share(plain.f1),
    `${all.gold} (${plain.gold})`,
  ])
  return `${TITLES[kind]}\n${textTable(header, cells)}`
}

function speedTable(speeds: readonly Speed[], characters: number): string {
  const rows = speeds.map(({ tool, reads, charactersPerSecond, ratio }) => [
    tool,
    reads,
    charactersPerSecond.toLocaleString('fr-FR'),
    `× ${ratio.toLocaleString('fr-FR', { maximumSignificantDigits: 3 })}`,
  ])
  const title = `VITESSE sur ${characters.toLocaleString('fr-FR')} caractères, à chaud, médiane de cinq mesures`
  return `${title}\n${textTable(['outil', 'lit', 'caractères/s', 'Hémicycle va'], rows)}`
}

function share(value: Figures['f1']): string {
  return value === null ? '–' : value.toFixed(3).replace('.', ',')
}
