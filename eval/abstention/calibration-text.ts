import { nameLabel, percent } from '../report/labels.ts'
import { textTable } from '../report/text-table.ts'
import type { Calibration } from './calibrate.ts'

const KINDS: Readonly<Record<string, string>> = {
  elsewhere: 'autre sujet',
  gibberish: 'charabia',
  abroad: 'autre pays',
  near: 'presque',
  title: 'mots d’un titre',
  removed: 'réponse ôtée',
  written: 'question',
}

/** The calibration as it is printed, in French. */
export function calibrationText({ intercept, weights, refused, reliability }: Calibration): string {
  const rows = refused.map(({ kind, answers, count, now, fitted }) => [
    kindLabel(kind),
    answers ? 'avec réponse' : 'sans réponse',
    String(count),
    percent(now),
    percent(fitted),
  ])
  const tenths = reliability
    .filter(({ count }) => count > 0)
    .map(({ from, count, answers }) => [`${percent(from)} à ${percent(from + 0.1)}`, String(count), percent(answers)])
  const fitted = Object.entries({ intercept, ...weights }).map(([name, value]) => `  ${name}: ${value.toFixed(2)}`)
  return [
    `LAISSÉES SANS RÉPONSE\n${textTable(['question', '', 'nombre', 'à présent', 'avec les nouveaux poids'], rows)}`,
    `FIABILITÉ à présent, collection fournie\n${textTable(['confiance', 'questions', 'répondent'], tenths)}`,
    `NOUVEAUX POIDS, pour index/rank/confidence.ts\n${fitted.join('\n')}`,
  ].join('\n\n')
}

function kindLabel(kind: string): string {
  const [, prefix = '', name = ''] = /^(.*, )?(.*)$/.exec(kind) ?? []
  return prefix + (KINDS[name] ?? nameLabel(name))
}
