import { FACT_KINDS } from '../../corpus/fact.ts'
import type { BeirFigures } from '../beir/evaluate-beir.ts'
import type { FigureComparison } from '../compare.ts'
import type { Evaluation, SplitFigures } from '../evaluate.ts'
import type { FactsFigures } from '../facts/summarise-facts.ts'
import { MODES } from '../retrieval/modes.ts'
import type { ModeFigures } from '../retrieval/query-scores.ts'
import type { Group, RetrievalFigures } from '../retrieval/summarise-retrieval.ts'
import type { MatterFigures } from '../themes/evaluate-matters.ts'
import type { ThemeFigures } from '../themes/evaluate-themes.ts'
import {
  GROUP_METRICS,
  KIND_LABELS,
  METRIC_LABELS,
  MODE_LABELS,
  nameLabel,
  percent,
  SPLIT_LABELS,
  withInterval,
} from './labels.ts'
import { textTable } from './text-table.ts'

const NOTE = 'En pour cent ; entre crochets, l’intervalle à 95 % (bootstrap sur les documents ou les questions).'

/** The whole run as a text that a terminal shows. */
export function evaluationText({ splits, beir, model }: Evaluation): string {
  const sections = [...splits.flatMap(splitSections), ...beir.map(beirSection)]
  return [...sections, `Modèle : ${model}. ${NOTE}`].join('\n\n')
}

function splitSections({ split, facts, passages, themes, matters, retrieval }: SplitFigures): readonly string[] {
  const part = `partie ${SPLIT_LABELS[split]}`
  return [
    ...(facts === null ? [] : factsSections(`FAITS des documents, ${part}`, facts)),
    ...(passages === null ? [] : factsSections(`FAITS des passages, ${part}`, passages)),
    ...(themes.length === 0 ? [] : [`THÈMES, ${part}\n\n${themesTable(themes)}`]),
    ...(matters === null ? [] : [`MATIÈRES des actes, ${part} (${matters.texts} textes)\n\n${mattersTable(matters)}`]),
    ...(retrieval === null ? [] : retrievalSections(part, retrieval)),
  ]
}

function themesTable(themes: readonly ThemeFigures[]): string {
  const rows = themes.map(({ set, things, precision, recall, f1, first }) => [
    nameLabel(set),
    String(things),
    ...[precision, recall, f1, first].map(withInterval),
  ])
  return textTable(['', 'nombre', 'précision', 'rappel', 'F1', 'premier juste'], rows)
}

function mattersTable({ precision, recall }: MatterFigures): string {
  return textTable(['', 'précision', 'rappel'], [['codes ACTES', withInterval(precision), withInterval(recall)]])
}

function factsSections(heading: string, { documents, kinds }: FactsFigures): readonly string[] {
  const rows = FACT_KINDS.map((kind) => {
    const { strict, overlap, without } = kinds[kind]
    return [
      KIND_LABELS[kind],
      withInterval(strict.precision),
      withInterval(strict.recall),
      withInterval(strict.f1),
      percent(overlap.f1?.value),
      `${strict.matched}/${strict.found}/${strict.gold}`,
      without.documents === 0 ? '–' : `${without.falseFacts} dans ${without.documents} doc.`,
    ]
  })
  const header = ['', 'précision', 'rappel', 'F1', 'F1 souple', 'justes/trouvés/annotés', 'faux là où rien']
  const roles = Object.entries(kinds.funding.roles).map(([role, { precision, recall, f1 }]) => [
    nameLabel(role),
    withInterval(precision),
    withInterval(recall),
    withInterval(f1),
  ])
  const attributes = FACT_KINDS.flatMap((kind) =>
    Object.entries(kinds[kind].attributes).map(([name, { right, of }]) => [
      `${KIND_LABELS[kind]} · ${nameLabel(name)}`,
      percent(of === 0 ? null : right / of),
      `${right}/${of}`,
    ]),
  )
  return [
    `${heading} (${documents})\n\n${textTable(header, rows)}`,
    `Rôles des financements\n\n${textTable(['', 'précision', 'rappel', 'F1'], roles)}`,
    `Attributs des faits bien trouvés\n\n${textTable(['', 'justes', ''], attributes)}`,
  ]
}

function retrievalSections(part: string, { count, overall, byType, byUser }: RetrievalFigures): readonly string[] {
  return [
    `RECHERCHE, ${part} (${count} questions)\n\n${modesTable(overall)}`,
    `Par type de question, recherche complète\n\n${groupsTable(byType)}`,
    `Par utilisateur, recherche complète\n\n${groupsTable(byUser)}`,
  ]
}

function beirSection({ name, documents, count, figures }: BeirFigures): string {
  return `${name.toUpperCase()} (${documents} documents, ${count} questions)\n\n${modesTable(figures)}`
}

function modesTable(figures: ModeFigures): string {
  const metrics = [...new Set(MODES.flatMap((mode) => Object.keys(figures[mode] ?? {})))]
  const rows = MODES.flatMap((mode) => {
    const own = figures[mode]
    return own === undefined ? [] : [[MODE_LABELS[mode], ...metrics.map((metric) => withInterval(own[metric]))]]
  })
  return textTable(['', ...metrics.map((metric) => METRIC_LABELS[metric] ?? metric)], rows)
}

function groupsTable(groups: readonly Group[]): string {
  const rows = groups.map(({ name, count, figures }) => [
    nameLabel(name),
    String(count),
    ...GROUP_METRICS.map((metric) => withInterval(figures.full?.[metric])),
  ])
  return textTable(['', 'questions', ...GROUP_METRICS.map((metric) => METRIC_LABELS[metric] ?? metric)], rows)
}

/** Changes listed below a comparison; the JSON of both runs holds them all. */
const SHOWN_CHANGES = 8

/** Two runs side by side: figures, their difference with its probability by chance, and the units that changed most. */
export function comparisonText(comparisons: readonly FigureComparison[]): string {
  const header = ['', 'unités', 'a', 'b', 'écart', 'p', 'mieux', 'moins bien']
  const rows = comparisons.map(({ name, units, a, b, difference, p, changes }) => [
    name,
    String(units),
    percent(a),
    percent(b),
    `${difference > 0 ? '+' : ''}${percent(difference)}`,
    p < 0.001 ? '< 0,001' : p.toFixed(3).replace('.', ','),
    String(changes.filter((change) => change.b > change.a).length),
    String(changes.filter((change) => change.b < change.a).length),
  ])
  const lists = comparisons
    .filter(({ changes }) => changes.length > 0)
    .map(({ name, changes }) => {
      const lines = changes.slice(0, SHOWN_CHANGES).map(({ id, a, b }) => `  ${id}  ${percent(a)} → ${percent(b)}`)
      const more = changes.length > SHOWN_CHANGES ? [`  et ${changes.length - SHOWN_CHANGES} autres`] : []
      return [name, ...lines, ...more].join('\n')
    })
  const note = 'p : probabilité d’un tel écart si les deux versions se valaient (test de randomisation apparié).'
  return [textTable(header, rows), note, ...lists].join('\n\n')
}
