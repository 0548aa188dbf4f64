import type { Fact, FactKind } from '../../corpus/fact.ts'
import { KIND_LABELS } from '../wording.ts'
import { type FactLabel, labelOf } from './fact-label.ts'

const ORDER: readonly FactKind[] = ['funding', 'amount', 'action', 'date', 'body']

interface Entry {
  readonly label: FactLabel
  /** Numbers of the facts that say it, by place. */
  readonly numbers: readonly number[]
}

/** The facts of a document by kind, each linked to its words; those that say the same stand together. */
export function DocumentFacts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <aside class="margin" aria-labelledby="faits">
      <h2 id="faits">Faits relevés</h2>
      {facts.length === 0 && <p>Aucun fait n’a été relevé dans ce document.</p>}
      {ORDER.map((kind) => {
        const entries = entriesOf(facts, kind)
        return (
          entries.length > 0 && (
            <section class={`kind ${kind}`}>
              <h3>
                {KIND_LABELS[kind]} <span class="tally">{entries.length}</span>
              </h3>
              <ul>
                {entries.map((entry) => (
                  <EntryOf entry={entry} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </aside>
  )
}

function EntryOf({ entry: { label, numbers } }: { readonly entry: Entry }) {
  const [first, ...others] = numbers
  return (
    <li>
      <a id={`fait-${first}`} href={`#f-${first}`}>
        {label.main}
      </a>
      {label.detail !== null && <span class="detail"> {label.detail}</span>}
      {others.map((number, i) => (
        <>
          {' '}
          <a id={`fait-${number}`} class="again" href={`#f-${number}`} aria-label={`${label.main}, mention ${i + 2}`}>
            {i + 2}
          </a>
        </>
      ))}
    </li>
  )
}

function entriesOf(facts: readonly Fact[], kind: FactKind): readonly Entry[] {
  const entries = new Map<string, { label: FactLabel; numbers: number[] }>()
  for (const [i, fact] of facts.entries()) {
    if (fact.kind !== kind) continue
    const label = labelOf(fact)
    const key = JSON.stringify(label)
    const entry = entries.get(key) ?? { label, numbers: [] }
    entry.numbers.push(i + 1)
    entries.set(key, entry)
  }
  return [...entries.values()]
}
