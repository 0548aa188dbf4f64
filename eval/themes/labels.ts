import { join } from 'node:path'
import { z } from 'zod'
import { matterByCode } from '../../corpus/matters.ts'
import { type ThemeId, themeById } from '../../corpus/themes.ts'
import { readJsonLines, SPLITS, type Yardsticks } from '../yardsticks.ts'

const common = {
  split: z.enum(SPLITS),
  /** What it is about as a reader would file it, best first; empty when no theme fits. */
  themes: z
    .array(z.custom<ThemeId>((id) => typeof id === 'string' && themeById(id) !== null, 'thème inconnu'))
    .readonly(),
}

const documentLabel = z.strictObject({ document: z.string().min(1), ...common })
const passageLabel = z.strictObject({
  passage: z.string().min(1),
  /** Words of the amount, when it is this funding and not the passage that is labelled. */
  funding: z.string().min(1).optional(),
  ...common,
})
const themeLabel = z.union([documentLabel, passageLabel])

/** The themes of a document, of a passage, or of one funding that a passage tells, marked by reading. */
export type ThemeLabel = z.output<typeof themeLabel>

/** Throws AnnotationError on a line that is not as the format says. */
export function loadThemeLabels({ annotations }: Yardsticks): readonly ThemeLabel[] {
  return readJsonLines(join(annotations, 'themes', 'labels.jsonl'), themeLabel)
}

const codes = {
  split: z.enum(SPLITS),
  /** Codes of ACTES that a clerk might give it; null where it tells no act, or several, and none should be given. */
  codes: z
    .array(
      z
        .string()
        .refine((code) => matterByCode(code) !== null, 'code inconnu')
        .nullable(),
    )
    .min(1)
    .readonly(),
}
const matterLabel = z.union([
  z.strictObject({ document: z.string().min(1), ...codes }),
  z.strictObject({ passage: z.string().min(1), ...codes }),
])

/** Where an act stands in the nomenclature, marked by reading. */
export type MatterLabel = z.output<typeof matterLabel>

/** Throws AnnotationError on a line that is not as the format says. */
export function loadMatterLabels({ annotations }: Yardsticks): readonly MatterLabel[] {
  return readJsonLines(join(annotations, 'themes', 'matters.jsonl'), matterLabel)
}
