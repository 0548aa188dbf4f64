import {
  type ActSection,
  ANNEX_OPENER,
  ARTICLE_OPENER,
  actNumber,
  actObject,
  actReporter,
  actSections,
} from '../../corpus/act.ts'
import type { ActPart, Document } from '../../corpus/document.ts'
import { meetingOn } from '../../corpus/meeting.ts'
import { formatDate } from '../dates.ts'
import { counted, fr } from '../wording.ts'

/** Id of a part of an act within its page, `at` from 0 in the order of the text. */
export function actPartId(at: number): string {
  return `acte-${at + 1}`
}

/** What a deliberation says of itself at its head, and its parts as links; nothing for other documents. */
export function ActSummary({ document }: { readonly document: Document }) {
  if (document.kind !== 'deliberation') return null
  const sections = actSections(document)
  const met = meetingOn(document.facts)
  const object = actObject(document)
  const rows: readonly (readonly [string, string | null])[] = [
    ['Numéro', actNumber(document)],
    ['Séance', met === null ? null : formatDate(met)],
    ['Rapporteur', actReporter(document)],
    ['Objet', object === document.title ? null : object],
  ]
  const said = rows.filter(([, value]) => value !== null)
  if (said.length === 0 && sections.length === 0) return null
  return (
    <div class="act">
      {said.length > 0 && (
        <dl>
          {said.map(([label, value]) => (
            <div>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <Outline sections={sections} text={document.text} />
    </div>
  )
}

function Outline({ sections, text }: { readonly sections: readonly ActSection[]; readonly text: string }) {
  if (sections.length < 2) return null
  return (
    <nav aria-label="Plan de l’acte">
      <ol>
        {sections.map((section, at) => (
          <li>
            <a href={`#${actPartId(at)}`}>{actPartLabel(section, text)}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

const LABELS: Readonly<Record<Exclude<ActPart, 'visa' | 'recital'>, string>> = {
  formula: 'Décision',
  article: 'Dispositif',
  vote: 'Vote',
  signature: 'Signature et recours',
  annex: 'Annexe',
}

/** « 12 visas », « Article 2 », « Vote ». */
export function actPartLabel({ part, blocks }: ActSection, text: string): string {
  if (part === 'visa') return counted(blocks.length, 'visa')
  if (part === 'recital') return counted(blocks.length, 'considérant')
  const opening = blocks[0] === undefined ? '' : text.slice(blocks[0].span.start, blocks[0].span.end)
  const opener = part === 'article' ? ARTICLE_OPENER : part === 'annex' ? ANNEX_OPENER : null
  const words = opener?.exec(opening)?.groups?.name
  if (words === undefined) return LABELS[part]
  return fr(words.charAt(0).toUpperCase() + words.slice(1).toLowerCase())
}
