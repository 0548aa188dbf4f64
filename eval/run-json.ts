import type { Evaluation } from './evaluate.ts'

/**
 * A run as `--json` writes it and `--compare` reads it. What the rules missed is left to `--errors`; the words of test
 * questions are left out unless `showTest`, so that nobody tunes to them by accident.
 */
export function runJson({ documents, queries, ...rest }: Evaluation, showTest: boolean) {
  return {
    ...rest,
    documents: documents.map(({ document, split, kinds }) => ({ document, split, kinds })),
    queries: queries.map(({ id, query: { text, type, user, split }, modes }) => ({
      ...{ id, type, user, split },
      text: split === 'dev' || showTest ? text : null,
      modes,
    })),
  }
}
