type Parameters = Readonly<Record<string, string | number | null | undefined>>

/** `path` with those of `parameters` that hold something. */
export function urlWith(path: string, parameters: Parameters): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== '') query.set(name, String(value))
  }
  const text = query.toString()
  return text === '' ? path : `${path}?${text}`
}
