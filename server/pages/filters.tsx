import type { Child } from 'hono/jsx'
import { regionNamed, themeNamed } from '../../corpus/named.ts'
import { THEMES } from '../../corpus/themes.ts'
import { REGIONS_BY_NAME } from '../region.ts'
import { fr, INSTRUMENT_LABELS, STATUS_LABELS } from '../wording.ts'
import { type FormState, PARAMETER_LABELS } from './form-state.tsx'

/** Ids and labels, by label. */
export const THEMES_BY_LABEL = THEMES.map(({ id, label }) => [id, label] as const).sort(([, a], [, b]) =>
  a.localeCompare(b, 'fr'),
)

export type FilterName = keyof typeof FIELDS

interface FiltersProps {
  readonly action: string
  readonly names: readonly FilterName[]
  readonly state: FormState
  /** Parameters that filtering keeps. */
  readonly hidden?: Readonly<Record<string, string>>
}

/** The form of filters; folded on narrow screens unless one is set. */
export function Filters({ action, names, state, hidden = {} }: FiltersProps) {
  const used = names.filter((name) => (state.raw[name] ?? '') !== '')
  return (
    <details class="filters" open={used.length > 0}>
      <summary>Filtrer{used.length > 0 ? ` (${used.length})` : ''}</summary>
      <form action={action} method="get" aria-label="Filtres">
        {Object.entries(hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        {names.map((name) => FIELDS[name](state))}
        <p class="actions">
          <button type="submit">Appliquer</button>
          {used.length > 0 && <a href={withoutFilters(action, hidden)}>Tout effacer</a>}
        </p>
      </form>
    </details>
  )
}

function withoutFilters(action: string, hidden: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(hidden).toString()
  return query === '' ? action : `${action}?${query}`
}

const FIELDS = {
  region: (state: FormState) => (
    <Field name="region" state={state}>
      <Choice
        name="region"
        value={regionNamed(state.raw.region ?? '')?.code ?? ''}
        all="Toutes les régions"
        options={REGIONS_BY_NAME.map(({ code, name }) => [code, name])}
      />
    </Field>
  ),
  theme: (state: FormState) => (
    <Field name="theme" state={state}>
      <Choice
        name="theme"
        value={themeNamed(state.raw.theme ?? '')?.id ?? ''}
        all="Tous les thèmes"
        options={THEMES_BY_LABEL}
      />
    </Field>
  ),
  from: (state: FormState) => (
    <Field name="from" state={state}>
      <Input name="from" state={state} placeholder="2018 ou 03/2018" />
    </Field>
  ),
  to: (state: FormState) => (
    <Field name="to" state={state}>
      <Input name="to" state={state} placeholder="2023 ou 31/12/2023" />
    </Field>
  ),
  minAmount: (state: FormState) => (
    <Field name="minAmount" state={state}>
      <Input name="minAmount" state={state} placeholder="100 000" numeric />
    </Field>
  ),
  funder: (state: FormState) => (
    <Field name="funder" state={state}>
      <Input name="funder" state={state} placeholder="Région, État…" />
    </Field>
  ),
  beneficiary: (state: FormState) => (
    <Field name="beneficiary" state={state}>
      <Input name="beneficiary" state={state} placeholder="Mission locale…" />
    </Field>
  ),
  program: (state: FormState) => (
    <Field name="program" state={state}>
      <Input name="program" state={state} placeholder="CPER, FEDER…" />
    </Field>
  ),
  instrument: (state: FormState) => (
    <Field name="instrument" state={state}>
      <Choice
        name="instrument"
        value={state.raw.instrument ?? ''}
        all="Toutes"
        options={Object.entries(INSTRUMENT_LABELS)}
      />
    </Field>
  ),
  status: (state: FormState) => (
    <Field name="status" state={state}>
      <Choice name="status" value={state.raw.status ?? ''} all="Tous" options={Object.entries(STATUS_LABELS)} />
    </Field>
  ),
}

interface FieldProps {
  readonly name: FilterName
  readonly state: FormState
  readonly children: Child
}

export function Field({ name, state, children }: FieldProps) {
  const error = state.errors.get(name)
  return (
    <div class="field">
      <label for={name}>{PARAMETER_LABELS[name]}</label>
      {children}
      {error !== undefined && (
        <p class="field-error" id={`${name}-erreur`}>
          {fr(error)}
        </p>
      )}
    </div>
  )
}

interface InputProps {
  readonly name: string
  readonly state: FormState
  readonly placeholder: string
  readonly numeric?: boolean
}

export function Input({ name, state, placeholder, numeric = false }: InputProps) {
  const wrong = state.errors.has(name)
  return (
    <input
      id={name}
      name={name}
      type="text"
      inputmode={numeric ? 'numeric' : undefined}
      value={state.raw[name] ?? ''}
      placeholder={placeholder}
      autocomplete="off"
      aria-invalid={wrong ? 'true' : undefined}
      aria-describedby={wrong ? `${name}-erreur` : undefined}
    />
  )
}

interface ChoiceProps {
  readonly name: string
  readonly value: string
  readonly all: string
  /** Values and labels. */
  readonly options: readonly (readonly [string, string])[]
}

export function Choice({ name, value, all, options }: ChoiceProps) {
  return (
    <select id={name} name={name}>
      <option value="">{all}</option>
      {options.map(([code, label]) => (
        <option value={code} selected={code === value}>
          {label}
        </option>
      ))}
    </select>
  )
}
