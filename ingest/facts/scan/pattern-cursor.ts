/** Reads the source of a regular expression from left to right. */
export class PatternCursor {
  readonly #source: string
  #at = 0

  constructor(source: string) {
    this.#source = source
  }

  get atEnd(): boolean {
    return this.#at >= this.#source.length
  }

  sees(text: string): boolean {
    return this.#source.startsWith(text, this.#at)
  }

  /** Passes `text` if it comes next. */
  takes(text: string): boolean {
    const seen = this.sees(text)
    if (seen) this.#at += text.length
    return seen
  }

  take(count: number): string {
    this.#at += count
    return this.#source.slice(this.#at - count, this.#at)
  }

  /** Everything before `end`, which is passed too. */
  takeUntil(end: string): string {
    const from = this.#at
    while (this.next() !== end);
    return this.#source.slice(from, this.#at - 1)
  }

  /** A whole code point; throws at the end. */
  next(): string {
    const code = this.#source.codePointAt(this.#at)
    if (code === undefined) throw new SyntaxError(`The pattern ends too early: /${this.#source}/`)
    const unit = String.fromCodePoint(code)
    this.#at += unit.length
    return unit
  }
}
