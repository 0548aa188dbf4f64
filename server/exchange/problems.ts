import type { Problem } from './table-schema.ts'

/** The columns at fault, each once. */
export function fieldsOf(problems: readonly Problem[]): readonly string[] {
  return [...new Set(problems.flatMap(({ fields }) => fields))]
}

/** « dateConvention : absent du texte ; montant : montant approché : « près de » ». */
export function describeProblems(problems: readonly Problem[]): string {
  return problems.map(({ fields, reason }) => `${fields.join(', ')} : ${reason}`).join(' ; ')
}

/** Counts rejected rows, by column at fault. */
export interface RejectTally {
  readonly rows: number
  /** The column that kept most rows out first. */
  readonly fields: readonly (readonly [field: string, rows: number])[]
}

/** Keeps the tally of rejected rows while a file is written. */
export function rejectCounter(): { add: (problems: readonly Problem[]) => void; tally: () => RejectTally } {
  const counts = new Map<string, number>()
  let rows = 0
  return {
    add(problems) {
      rows++
      for (const field of fieldsOf(problems)) counts.set(field, (counts.get(field) ?? 0) + 1)
    },
    tally: () => ({ rows, fields: [...counts].sort(([a, many], [b, more]) => more - many || a.localeCompare(b)) }),
  }
}
