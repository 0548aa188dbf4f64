import { fold } from './analyze.ts'

/** Words without accents, case or punctuation, parted by single spaces. */
export function plain(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
