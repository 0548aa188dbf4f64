import type { Context } from 'hono'
import type { Block } from '../../corpus/document.ts'
import type { Library } from '../../index/library.ts'
import { formatInstant } from '../dates.ts'
import { type DiffPart, difference } from '../difference.ts'
import { Refused } from '../problem.ts'
import { counted, fr } from '../wording.ts'
import { shownText } from './contacts.ts'
import { Layout, respond } from './layout.tsx'

/** What an earlier version of a document said and what it says now. */
export async function versionPage(context: Context, library: Library, id: string, fetchedAt: string) {
  const document = await library.document(id)
  const version = (await library.versions(id)).find((one) => one.fetchedAt === fetchedAt)
  if (document === null || version === undefined) {
    throw new Refused(404, 'Cette version n’est pas dans la collection.')
  }
  return respond(
    context,
    <DifferencePage
      title={`Ce qui a changé : ${document.title}`}
      before={{ label: `la version du ${formatInstant(version.fetchedAt)}`, href: null, blocks: textsOf(version) }}
      after={{
        label: `la version du ${formatInstant(document.fetchedAt)}`,
        href: `/documents/${encodeURIComponent(id)}`,
        blocks: textsOf(document),
      }}
    />,
  )
}

/** What two documents have in common and what each has alone. */
export async function comparisonPage(context: Context, library: Library, id: string, otherId: string) {
  const [document, other] = await Promise.all([library.document(id), library.document(otherId)])
  if (document === null || other === null) throw new Refused(404, 'Ce document n’est pas dans la collection.')
  const side = (one: typeof document) => ({
    label: `« ${one.title} »`,
    href: `/documents/${encodeURIComponent(one.id)}`,
    blocks: textsOf(one),
  })
  return respond(context, <DifferencePage title="Deux textes comparés" before={side(document)} after={side(other)} />)
}

function textsOf({ text, blocks }: { readonly text: string; readonly blocks: readonly Block[] }): readonly string[] {
  return blocks.map((block) => shownText(text, block).replaceAll('\t', ' · '))
}

interface Side {
  readonly label: string
  readonly href: string | null
  readonly blocks: readonly string[]
}

interface DifferencePageProps {
  readonly title: string
  readonly before: Side
  readonly after: Side
}

function DifferencePage({ title, before, after }: DifferencePageProps) {
  const parts = difference(before.blocks, after.blocks)
  const changes = parts.filter(({ kind }) => kind === 'changed').length
  return (
    <Layout title={title} section="/documents">
      <article class="document difference">
        <header>
          <h1>{fr(title)}</h1>
          <p>
            De <NameOf side={before} /> à <NameOf side={after} />
            {fr(' : ')}
            {changes === 0
              ? 'rien n’a changé dans le texte.'
              : counted(changes, 'paragraphe différent', 'paragraphes différents')}
          </p>
          <p class="legend">
            <del>Ce qui a été retiré</del> <ins>Ce qui a été ajouté</ins>
          </p>
        </header>
        <div class="text">
          {parts.map((part) => (
            <PartOf part={part} />
          ))}
        </div>
      </article>
    </Layout>
  )
}

function NameOf({ side: { label, href } }: { readonly side: Side }) {
  return href === null ? fr(label) : <a href={href}>{fr(label)}</a>
}

/** Unchanged blocks beyond the first and last of a stretch are folded away. */
function PartOf({ part }: { readonly part: DiffPart }) {
  if (part.kind === 'changed') {
    return (
      <p>
        {part.words.map(({ kind, text }) => {
          if (kind === 'added') return <ins>{text}</ins>
          return kind === 'removed' ? <del>{text}</del> : text
        })}
      </p>
    )
  }
  const [first, ...rest] = part.blocks
  const last = rest.pop()
  return (
    <div class="same">
      <p>{first}</p>
      {rest.length > 0 && (
        <details>
          <summary>{counted(rest.length, 'paragraphe identique', 'paragraphes identiques')}</summary>
          {rest.map((block) => (
            <p>{block}</p>
          ))}
        </details>
      )}
      {last !== undefined && <p>{last}</p>}
    </div>
  )
}
