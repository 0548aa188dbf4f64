/** Address of a document within a file: the file's own, then the path within as a fragment. */
export function memberAddress(container: string, path: string): string {
  return `${container}#${path.split('/').map(encodeWord).join('/')}`
}

/** Half a surrogate pair has no encoding (ECMA-262 §19.2.6.4 throws). */
function encodeWord(word: string): string {
  return encodeURIComponent(word.replace(/\p{Cs}/gu, '\uFFFD'))
}

/** Gives each path that comes again a number, so that every member has an address of its own. */
export function distinct(): (path: string) => string {
  const seen = new Map<string, number>()
  return (path) => {
    const times = (seen.get(path) ?? 0) + 1
    seen.set(path, times)
    return times === 1 ? path : path.replace(/(\.[^./]{1,10})?$/u, ` (${times})$1`)
  }
}
