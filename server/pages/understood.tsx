import type { Child } from 'hono/jsx'
import type { Understood } from '../../index/library.ts'
import { plain } from '../../index/plain.ts'
import { READINGS } from '../../index/query/taken-back.ts'
import { fr } from '../wording.ts'
import { urlWith } from './links.ts'
import { READING_LABELS, type ReadingChip, readingsOf } from './readings.ts'

interface UnderstoodProps {
  readonly understood: Understood
  readonly raw: Readonly<Record<string, string>>
}

/** Words shown of those that the thesaurus added for one word. */
const MOST_SYNONYMS = 2

/** What was made of the question, above its answers: each reading can be made a filter or taken back. */
export function UnderstoodChips({ understood, raw }: UnderstoodProps) {
  return (
    <>
      {understood.notices.map((notice) => (
        <p class="notice" role="status">
          {fr(notice)}
        </p>
      ))}
      <Spelling understood={understood} raw={raw} />
      <Line label="Exigé ou exclu :">{operators(understood, raw)}</Line>
      <Line label="Compris :">
        {readingsOf(understood).map((chip) => (
          <ReadChip chip={chip} raw={raw} />
        ))}
      </Line>
      <Line label="Aussi cherché :">{synonyms(understood, raw)}</Line>
      <Line label="Laissé de côté :">{takenBack(raw)}</Line>
    </>
  )
}

function Line({ label, children }: { readonly label: string; readonly children: readonly Child[] }) {
  if (children.length === 0) return null
  return (
    <p class="understood">
      <span class="label">{fr(label)}</span>
      {children}
    </p>
  )
}

function Spelling({ understood: { corrections }, raw }: UnderstoodProps) {
  if (corrections.length === 0) return null
  const list = (words: readonly string[]) => new Intl.ListFormat('fr').format(words.map((word) => fr(`« ${word} »`)))
  return (
    <p class="spelling" role="status">
      Résultats pour <b>{list(corrections.map(({ read }) => read))}</b>.{' '}
      <a href={withoutMore(raw, 'spelling')}>
        Chercher plutôt exactement {list(corrections.map(({ written }) => written))}
      </a>
    </p>
  )
}

function ReadChip({
  chip: { reading, parts },
  raw,
}: {
  readonly chip: ReadingChip
  readonly raw: UnderstoodProps['raw']
}) {
  return (
    <span class="chip">
      <span>
        {parts.map(({ label, filters }, at) => (
          <>
            {at > 0 && ' · '}
            {filters === null || isSet(filters, raw) ? (
              fr(label)
            ) : (
              <a
                href={urlWith('/recherche', { ...raw, cursor: null, ...filters })}
                title={fr(`N’afficher que ces résultats : ${label}`)}
              >
                {fr(label)}
              </a>
            )}
          </>
        ))}
      </span>
      <Remove
        href={withoutMore(raw, reading)}
        what={`Ne pas tenir compte de : ${parts.map(({ label }) => label).join(', ')}`}
      />
    </span>
  )
}

function Remove({ href, what }: { readonly href: string; readonly what: string }) {
  return (
    <a class="remove" href={href} title={fr(what)}>
      <span aria-hidden="true">×</span>
      <span class="hidden">{fr(what)}</span>
    </a>
  )
}

function isSet(filters: Readonly<Record<string, unknown>>, raw: UnderstoodProps['raw']): boolean {
  return Object.entries(filters).every(([name, value]) => value === null || (raw[name] ?? '') !== '')
}

/** Phrases, exclusions and fields; each is undone in the question itself. */
function operators({ phrases, excluded, fields }: Understood, raw: UnderstoodProps['raw']): readonly Child[] {
  const { q = '' } = raw
  const undone = [
    ...phrases.map((phrase) => ({
      label: `« ${phrase} »`,
      question: replaced(q, [`"${phrase}"`, `“${phrase}”`], phrase),
    })),
    ...excluded.map((words) => ({
      label: `sans « ${words} »`,
      question: replaced(q, [`-"${words}"`, `-“${words}”`, `-${words}`], ''),
    })),
    ...fields.map(({ written }) => ({ label: written, question: replaced(q, [written], '') })),
  ]
  return undone.map(({ label, question }) => (
    <span class="chip">
      <span>{fr(label)}</span>
      <Remove
        href={urlWith('/recherche', { ...raw, cursor: null, q: question })}
        what={`Retirer de la question : ${label}`}
      />
    </span>
  ))
}

function replaced(question: string, written: readonly string[], by: string): string {
  const found = written.find((words) => question.includes(words)) ?? ''
  return question
    .replace(found, () => by)
    .replace(/\s+/gu, ' ')
    .trim()
}

function synonyms({ synonyms: all }: Understood, raw: UnderstoodProps['raw']): readonly Child[] {
  return [...new Set(all.map(({ written }) => written))].map((written) => {
    const also = all.filter((synonyms) => synonyms.written === written).flatMap((synonyms) => synonyms.also)
    const others = [...new Map(also.map((words) => [plain(words), words])).values()].filter(
      (words) => plain(words) !== plain(written),
    )
    return (
      <span class="chip">
        <span>
          <b>{written}</b>
          {fr(' : ')}
          {others.slice(0, MOST_SYNONYMS).join(', ')}
          {others.length > MOST_SYNONYMS && '…'}
        </span>
        <Remove
          href={withoutMore(raw, `synonyms:${plain(written)}`)}
          what={`Ne chercher que « ${written} », sans les mots proches`}
        />
      </span>
    )
  })
}

/** What was taken back, each with a way to have it again. */
function takenBack(raw: UnderstoodProps['raw']): readonly Child[] {
  const without = listOf(raw)
  return without.map((reading) => {
    const rest = without.filter((other) => other !== reading).join(',')
    return (
      <span class="chip">
        {labelOf(reading)}{' '}
        <a href={urlWith('/recherche', { ...raw, cursor: null, without: rest })} title="En tenir compte de nouveau">
          rétablir
        </a>
      </span>
    )
  })
}

function labelOf(reading: string): string {
  const known = READINGS.find((name) => name === reading)
  return known === undefined ? fr(`les mots proches de « ${reading.replace('synonyms:', '')} »`) : READING_LABELS[known]
}

function withoutMore(raw: UnderstoodProps['raw'], reading: string): string {
  const without = [...new Set([...listOf(raw), reading])].join(',')
  return urlWith('/recherche', { ...raw, cursor: null, without })
}

function listOf({ without = '' }: UnderstoodProps['raw']): readonly string[] {
  return without.split(',').filter((reading) => reading !== '')
}
