import { codeOf, DIGIT_CODE, FOLD_CODES, NUMBERS, SPACE_CODE } from './fold.ts'
import type { ScannedText } from './scanned-text.ts'

const WIDTH = FOLD_CODES + 1

/** Finds which entries have an opening at a place of a text, in as many steps as the longest opening has characters. */
export class OpeningTrie<T> {
  /** Node by node, the child under each code; 0, the root, where there is none. */
  #children = new Uint16Array(WIDTH)
  /** 1 under the code of every character that an opening begins with. */
  readonly #first = new Uint8Array(WIDTH)
  /** By node, the entries of the openings that end there or on the way there. */
  readonly #entries: T[][] = [[]]

  /** Adds `entry` under folded `openings`, none of which begins like another. */
  add(openings: readonly string[], entry: T): void {
    for (const opening of openings) {
      this.#first[NUMBERS.includes(opening.charAt(0)) ? DIGIT_CODE : codeOf(opening.charAt(0))] = 1
      let node = 0
      for (const form of opening) node = this.#childOf(node, codeOf(form))
      this.#addBelow(node, entry)
    }
  }

  /** Whether an opening begins with the character of this code: far quicker than `at`, and seldom true. */
  mayOpen(code: number): boolean {
    return this.#first[code] === 1
  }

  /** The entries of every opening that stands at `from`, or null when there is none. */
  at(scanned: ScannedText, from: number): readonly T[] | null {
    let node = 0
    let at = from
    while (at < scanned.text.length) {
      const code = scanned.codeAt(at)
      const form = code === DIGIT_CODE ? numberAt(scanned, at) : code
      const child = this.#children[node * WIDTH + form] ?? 0
      if (child === 0) break
      node = child
      at = code === DIGIT_CODE || code === SPACE_CODE ? scanned.endOfRun(at) : at + 1
    }
    return node === 0 ? null : (this.#entries[node] ?? null)
  }

  #addBelow(node: number, entry: T): void {
    this.#entries[node]?.push(entry)
    for (let code = 0; code < WIDTH; code++) {
      const child = this.#children[node * WIDTH + code] ?? 0
      if (child > 0) this.#addBelow(child, entry)
    }
  }

  #childOf(node: number, code: number): number {
    const at = node * WIDTH + code
    const known = this.#children[at] ?? 0
    if (known > 0) return known
    const child = this.#entries.push([...(this.#entries[node] ?? [])]) - 1
    if ((child + 1) * WIDTH > this.#children.length) this.#grow()
    this.#children[at] = child
    return child
  }

  #grow(): void {
    const larger = new Uint16Array(this.#children.length * 2)
    larger.set(this.#children)
    this.#children = larger
  }
}

/** The code of the number that stands at `from`, as far as numbers are told apart. */
function numberAt(scanned: ScannedText, from: number): number {
  let digits = 1
  while (digits < NUMBERS.length && scanned.codeAt(from + digits) === DIGIT_CODE) digits++
  return DIGIT_CODE + digits - 1
}
