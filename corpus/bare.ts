/** A text without case or diacritics, for comparing: « Février » → « fevrier ». Its length may differ. */
export function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
