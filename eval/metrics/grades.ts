/** Grade of each judged document of one question, by id: 1 or more is relevant, an absent document has grade 0. */
export type Grades = ReadonlyMap<string, number>

/** Number of relevant documents; throws RangeError when there is none, since no ranking can then be scored. */
export function countRelevant(grades: Grades): number {
  const count = [...grades.values()].filter((grade) => grade > 0).length
  if (count === 0) throw new RangeError('a question without a relevant document cannot be scored')
  return count
}

export function isRelevant(grades: Grades, id: string): boolean {
  return (grades.get(id) ?? 0) > 0
}
