import type { Listing, Page } from '../index/library.ts'
import type { FileFormat } from '../server/export.ts'

const PAGE = 100

/** Every item of a list, page by page. */
export async function* itemsOf<T>(list: (page: Page) => Promise<Listing<T>>): AsyncGenerator<T> {
  let cursor: string | null = null
  do {
    const page: Listing<T> = await list({ limit: PAGE, cursor })
    yield* page.items
    cursor = page.cursor
  } while (cursor !== null)
}

/** Writes the items to standard output as they come; how many there were, and how many have lines in the file. */
export async function printFile<T>(
  file: FileFormat<T>,
  items: AsyncIterable<T>,
): Promise<{ readonly read: number; readonly written: number }> {
  process.stdout.write(file.head)
  let [read, written] = [0, 0]
  for await (const item of items) {
    const lines = await file.lines(item)
    read++
    if (lines === '') continue
    written++
    process.stdout.write(lines)
  }
  return { read, written }
}
