import type { RawFile } from '../reader.ts'
import { resolveAddress } from './address.ts'

/** Longer pages are documents that hold a script. */
const LONGEST = 8 * 1024

const MOVES = /(?:document|window|self|top)?\.?location(?:\.href)?\s*=\s*["'](?<href>[^"'\s<>]{1,1000})["']/iu

/**
 * Where a page that holds nothing but a script sends browsers, or null: webdelib+ answers so for an act
 * (« openfile.jsp » → « showFile.jsp », seen in public programs that read its portals).
 */
export function movedByScript({ address, bytes }: Pick<RawFile, 'address' | 'bytes'>): string | null {
  if (bytes.length > LONGEST) return null
  const html = new TextDecoder().decode(bytes)
  const shown = html.replace(/<(script|title|style)[\s>][\s\S]*?<\/\1\s*>/giu, '').replace(/<[^>]*>/gu, '')
  const href = MOVES.exec(html)?.groups?.href
  return href === undefined || /\p{L}/u.test(shown) ? null : resolveAddress(href, address)
}
