import { FACT_KINDS } from '../../corpus/fact.ts'
import type { SplitFigures } from '../evaluate.ts'
import type { FactsFigures } from '../facts/summarise-facts.ts'
import { Bars } from './bars.tsx'
import { FigureTable } from './figure-table.tsx'
import { KIND_LABELS, nameLabel, percent, SPLIT_LABELS, withInterval } from './labels.ts'

interface Part {
  /** « documents, développement ». */
  readonly label: string
  readonly facts: FactsFigures
}

function partsOf({ split, facts, passages }: SplitFigures): readonly Part[] {
  return [
    ...(facts === null ? [] : [{ label: `documents, ${SPLIT_LABELS[split]}`, facts }]),
    ...(passages === null ? [] : [{ label: `passages, ${SPLIT_LABELS[split]}`, facts: passages }]),
  ]
}

/** What extraction finds, kind by kind; nothing when no document is annotated. */
export function FactsSection({ splits }: { readonly splits: readonly SplitFigures[] }) {
  const parts = splits.flatMap(partsOf)
  if (parts.length === 0) return null
  const series = parts.map(({ label, facts }) => `${label} (${facts.documents})`)
  const kinds = FACT_KINDS.map((kind) => ({
    label: KIND_LABELS[kind],
    bars: parts.map(({ facts }) => facts.kinds[kind].strict.f1),
  }))
  const roles = Object.keys(parts[0]?.facts.kinds.funding.roles ?? {}).map((role) => ({
    label: nameLabel(role),
    bars: parts.map(({ facts }) => facts.kinds.funding.roles[role]?.f1 ?? null),
  }))
  return (
    <section>
      <h2>Faits</h2>
      <p>
        Un fait est juste quand ses mots et sa valeur sont exactement ceux de l’annotation&nbsp;; un financement, quand
        montant, financeur et bénéficiaire le sont. «&nbsp;Souple&nbsp;»&nbsp;: les mots se recouvrent seulement.
      </p>
      <figure>
        <figcaption>F1 par sorte de fait, avec son intervalle à 95&nbsp;%.</figcaption>
        <Bars series={series} rows={kinds} title="F1 par sorte de fait" />
      </figure>
      <figure>
        <figcaption>Financements&nbsp;: F1 de chaque rôle pris seul.</figcaption>
        <Bars series={series} rows={roles} title="F1 de chaque rôle des financements" />
      </figure>
      {parts.map((part) => (
        <PartTables {...part} />
      ))}
    </section>
  )
}

function PartTables({ label, facts }: Part) {
  const rows = FACT_KINDS.map((kind) => {
    const { strict, overlap, without } = facts.kinds[kind]
    return [
      KIND_LABELS[kind],
      withInterval(strict.precision),
      withInterval(strict.recall),
      withInterval(strict.f1),
      percent(overlap.f1?.value),
      `${strict.matched} / ${strict.found} / ${strict.gold}`,
      without.documents === 0 ? '–' : `${without.falseFacts} dans ${without.documents} doc.`,
    ]
  })
  const attributes = FACT_KINDS.flatMap((kind) =>
    Object.entries(facts.kinds[kind].attributes).map(([name, { right, of }]) => [
      `${KIND_LABELS[kind]} · ${nameLabel(name)}`,
      percent(of === 0 ? null : right / of),
      `${right} / ${of}`,
    ]),
  )
  const header = ['', 'précision', 'rappel', 'F1', 'F1 souple', 'justes / trouvés / annotés', 'faux là où rien']
  return (
    <>
      <h3>Faits, {label}</h3>
      <FigureTable header={header} rows={rows} />
      <h3>Attributs des faits bien trouvés, {label}</h3>
      <FigureTable header={['', 'justes', '']} rows={attributes} />
    </>
  )
}
