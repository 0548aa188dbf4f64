import { CODE_BY_UNIT, FOLD_CODES, RUN_CODES } from './fold.ts'

const WIDTH = FOLD_CODES + 1

/** Finds which entries have an opening at a place of a text, in about as many steps as the longest opening has characters. */
export class OpeningTrie<T> {
  /** Node by node, the child under each code; 0, the root, where there is none. */
  #children = new Uint16Array(WIDTH)
  /** By node, the entries of the openings that end there or on the way there. */
  readonly #entries: T[][] = [[]]

  /** Adds `entry` under folded `openings`, none of which begins like another. */
  add(openings: readonly string[], entry: T): void {
    for (const opening of openings) {
      let node = 0
      for (const character of opening) node = this.#childOf(node, codeOf(character))
      this.#addBelow(node, entry)
    }
  }

  /** The entries of every opening that stands at `from`, or null when there is none. */
  at(text: string, from: number): readonly T[] | null {
    let node = 0
    let before = 0
    for (let at = from; at < text.length; at++) {
      const code = CODE_BY_UNIT[text.charCodeAt(at)] ?? 0
      if (code === before && RUN_CODES.includes(code)) continue
      const child = this.#children[node * WIDTH + code] ?? 0
      if (child === 0) break
      node = child
      before = code
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

function codeOf(character: string): number {
  return CODE_BY_UNIT[character.charCodeAt(0)] ?? 0
}
