import { keyOf } from '../../../../corpus/bodies/body.ts'
import type { BodyRef } from '../../../../corpus/fact.ts'
import type { Role } from '../scene.ts'

/** Somebody who may play a part, or nobody, and what speaks for and against it. */
export interface Candidate {
  readonly role: Role | null
  readonly features: readonly string[]
}

interface Known {
  readonly role: Role | null
  readonly features: string[]
}

/** Candidates by name: what several mentions say adds up, and the first one's words are the role's. */
export class Candidates {
  readonly #byName = new Map<string, Known>()

  /** Features of one mention, each once. */
  add(role: Role, features: readonly string[]): void {
    const key = keyOf(role.body.name)
    const known = this.#byName.get(key)
    if (known === undefined) this.#byName.set(key, { role, features: [...features] })
    else for (const feature of features) if (!known.features.includes(feature)) known.features.push(feature)
  }

  addNobody(features: readonly string[]): void {
    this.#byName.set(NOBODY, { role: null, features: [...features] })
  }

  /** A further feature of somebody who is a candidate, or of nobody. */
  mark(body: BodyRef | null, feature: string): void {
    const known = this.#byName.get(body === null ? NOBODY : keyOf(body.name))
    if (known !== undefined && !known.features.includes(feature)) known.features.push(feature)
  }

  get all(): readonly Candidate[] {
    return [...this.#byName.values()]
  }
}

/** No name has this key. */
const NOBODY = '-'
