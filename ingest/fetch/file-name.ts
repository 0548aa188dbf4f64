/** The last part of an address as a file name, decoded; its host when there is no path. */
export function fileNameOf(address: string): string {
  const { pathname, hostname } = new URL(address)
  const last = pathname.split('/').findLast((part) => part !== '')
  if (last === undefined) return hostname
  try {
    return decodeURIComponent(last)
  } catch (error) {
    if (error instanceof URIError) return last // « 100%.html » was never encoded
    throw error
  }
}
