import type { Scene } from './scene.ts'

const COLLECTIVITIES: ReadonlySet<string> = new Set(['region', 'department', 'commune', 'intercommunality'])
/** How many sentences above « les élus » the collectivity may be named. */
const REACH = 6

/** The collectivity last named above the verb, else the one whose document this is. */
export function collectivityNear({ sentences, index, group, context }: Scene): string | null {
  for (let above = index; above >= Math.max(0, index - REACH); above--) {
    const items = sentences[above]?.items ?? []
    const upTo = above === index ? items.slice(0, group.start) : items
    const body = upTo.findLast((item) => item.body !== null && COLLECTIVITIES.has(item.body.type))?.body
    if (body != null) return body.name
  }
  return context.anchor.region?.body ?? null
}
