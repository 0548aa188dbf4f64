import type { Context } from 'hono'
import type { z } from 'zod'
import { parameterErrors } from '../problem.ts'
import { fr } from '../wording.ts'

/** What the reader typed, as it came, and what was wrong with it. */
export interface FormState {
  readonly raw: Readonly<Record<string, string>>
  readonly errors: ReadonlyMap<string, string>
}

/** What the pages call each parameter. */
export const PARAMETER_LABELS: Readonly<Record<string, string>> = {
  q: 'Votre question',
  region: 'Région',
  from: 'À partir de',
  to: 'Jusqu’à',
  minAmount: 'Montant minimal (€)',
  maxAmount: 'Montant maximal (€)',
  body: 'Organisme',
  action: 'Décision',
  theme: 'Thème',
  funder: 'Financeur',
  beneficiary: 'Bénéficiaire',
  program: 'Programme',
  status: 'Statut',
  instrument: 'Nature',
  regions: 'Régions',
}

/**
 * The query of a page read by its schema, with `more` instead of parameters that may come several times; `query` is null
 * when a parameter is wrong, and `state` says which.
 */
export function readQuery<T>(
  context: Context,
  schema: z.ZodType<T>,
  more: Readonly<Record<string, string>> = {},
): { query: T | null; state: FormState } {
  const raw = { ...context.req.query(), ...more }
  const parsed = schema.safeParse(raw)
  if (parsed.success) return { query: parsed.data, state: { raw, errors: new Map() } }
  const errors = new Map(parameterErrors(parsed.error).map(({ parameter, detail }) => [parameter, detail]))
  return { query: null, state: { raw, errors } }
}

/** Says which parameters kept a list from being made. */
export function WrongParameters({ state }: { readonly state: FormState }) {
  return (
    <div class="message" role="alert">
      <h2>{fr('Rien n’a été cherché : un filtre est à corriger')}</h2>
      <ul>
        {[...state.errors].map(([name, detail]) => (
          <li>{fr(`${PARAMETER_LABELS[name] ?? name} : ${detail}.`)}</li>
        ))}
      </ul>
    </div>
  )
}
