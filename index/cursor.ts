import { createHash } from 'node:crypto'
import type { Page } from './library.ts'

/** Thrown for a cursor that this list did not give. */
export class CursorError extends Error {
  override readonly name = 'CursorError'
}

interface Slice<T> {
  readonly items: readonly T[]
  readonly cursor: string | null
}

/**
 * One page of an ordered list. The cursor holds the offset and a mark of `asked`, so that it only continues the list
 * that gave it; throws CursorError otherwise.
 */
export function slicePage<T>(list: readonly T[], { limit, cursor }: Page, asked: unknown): Slice<T> {
  const mark = createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 12)
  const start = cursor === null ? 0 : offsetOf(cursor, mark)
  const end = start + limit
  return { items: list.slice(start, end), cursor: end < list.length ? encode(end, mark) : null }
}

function encode(offset: number, mark: string): string {
  return Buffer.from(`${offset}.${mark}`).toString('base64url')
}

function offsetOf(cursor: string, mark: string): number {
  const [, offset, found] = /^(\d{1,9})\.(.+)$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? []
  if (offset === undefined || found !== mark) {
    throw new CursorError('Ce curseur ne continue pas cette recherche : reprenez à la première page, sans curseur.')
  }
  return Number(offset)
}
