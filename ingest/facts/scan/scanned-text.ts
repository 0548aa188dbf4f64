import { CODE_BY_UNIT } from './fold.ts'

/** A shorter run is measured again as fast as it is remembered. */
const LONG_RUN = 16

/** A text that is read place after place, and what is remembered of it meanwhile. */
export class ScannedText {
  readonly text: string
  #runStart = 0
  #runEnd = 0

  constructor(text: string) {
    this.text = text
  }

  /**
   * Where the digits or spaces in a row that stand at `from` end. A long run is measured once, not at each of its
   * places, which would take quadratic time.
   */
  endOfRun(from: number): number {
    if (from >= this.#runStart && from < this.#runEnd) return this.#runEnd
    const code = this.codeAt(from)
    let end = from + 1
    while (end < this.text.length && this.codeAt(end) === code) end++
    if (end - from >= LONG_RUN) {
      this.#runStart = from
      this.#runEnd = end
    }
    return end
  }

  /** The code of the folded form of the character at `at`; 0 beyond the end. */
  codeAt(at: number): number {
    return CODE_BY_UNIT[this.text.charCodeAt(at)] ?? 0
  }
}
