interface SearchBoxProps {
  readonly question: string
  /** Filters that the new question keeps. */
  readonly kept?: Readonly<Record<string, string>>
  readonly large?: boolean
  readonly error?: string | undefined
}

export function SearchBox({ question, kept = {}, large = false, error }: SearchBoxProps) {
  return (
    <search>
      <form class={large ? 'search large' : 'search'} action="/recherche" method="get">
        <label for="q">Votre question</label>
        <div class="field">
          <input
            id="q"
            name="q"
            type="search"
            value={question}
            placeholder="Qui finance, combien, pour quoi…"
            maxlength={500}
            autocomplete="off"
            enterkeyhint="search"
            required
            aria-invalid={error === undefined ? undefined : 'true'}
            aria-describedby={error === undefined ? undefined : 'q-erreur'}
          />
          <button type="submit">Chercher</button>
        </div>
        {error !== undefined && (
          <p class="field-error" id="q-erreur">
            {error}
          </p>
        )}
        {Object.entries(kept).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
      </form>
    </search>
  )
}
