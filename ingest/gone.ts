import type { DocumentState } from '../corpus/archive.ts'
import type { Issue } from '../corpus/issue.ts'
import type { Step } from './batch.ts'
import type { Entry } from './entry.ts'
import type { RunContext } from './settle.ts'
import type { Target } from './targets.ts'

/** Every document that was stored from an address is gone with it; one that was never stored is a dead link. */
export function* goneSteps({ id, address }: Entry, { states, met, at }: RunContext): Generator<Step> {
  met.opened.add(address)
  const known = [...states.values()].filter((state) => state.id === id || outerAddress(state.address) === address)
  for (const state of known) {
    met.documents.add(state.id)
    yield state.removedAt === null
      ? removedStep(state, at)
      : { outcome: { status: 'unchanged', address: state.address, issues: [] } }
  }
  if (known.length > 0) return
  const message = `« ${address} » n’existe pas ou plus (erreur 404 ou 410), alors que sa liste y renvoie : signalez-le au site.`
  const issue: Issue = { severity: 'error', code: 'gone', message, address, span: null }
  yield { outcome: { status: 'failed', address, issues: [issue] } }
}

/** A step for each stored document that its target would have met if it still existed. */
export function vanished(targets: readonly Target[], { states, met, at }: RunContext): readonly Step[] {
  return [...states.values()]
    .filter((state) => {
      if (state.removedAt !== null || met.documents.has(state.id)) return false
      const address = outerAddress(state.address)
      if (met.broken.has(address)) return false
      const covering = targets.filter((target) => target.covers({ ...state, address }))
      return covering.some(({ listsAll }) => listsAll || met.opened.has(address))
    })
    .map((state) => removedStep(state, at))
}

function removedStep({ id, address }: DocumentState, removedAt: string): Step {
  const outcome = { status: 'removed', address, issues: [] } as const
  return { outcome, marked: { id, removedAt } }
}

/** The address of the file that a document is within, or its own. */
export function outerAddress(address: string): string {
  return address.replace(/#.*$/su, '')
}
