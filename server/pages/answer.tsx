import type { Fact } from '../../corpus/fact.ts'
import type { Span } from '../../corpus/span.ts'
import type { Answer, CitedFact, SearchResult, Understood } from '../../index/library.ts'
import { describeDate } from '../dates.ts'
import { permalink } from '../json.ts'
import { describeAmount, describeFunded, describeFunders, fr, STATUS_LABELS } from '../wording.ts'
import { Byline } from './byline.tsx'
import { Excerpt } from './excerpt.tsx'
import { FundingLine } from './hit.tsx'
import { urlWith } from './links.ts'

const LABELS: Readonly<Record<Answer['kind'], string>> = {
  amount: 'Réponse directe : combien',
  date: 'Réponse directe : quand',
  funder: 'Réponse directe : qui finance',
  beneficiary: 'Réponse directe : qui reçoit',
  largest: 'Réponse directe : du plus gros au plus petit',
  smallest: 'Réponse directe : du plus petit au plus gros',
}

/** The facts that answer, each with the words that say it; nothing where no fact does. */
export function AnswerCard({ answer, query }: Pick<SearchResult, 'answer' | 'query'>) {
  if (answer === null) return null
  const { kind, facts } = answer
  const isRanking = kind === 'largest' || kind === 'smallest'
  return (
    <section class="answer" aria-labelledby="reponse">
      <h2 id="reponse">{fr(LABELS[kind])}</h2>
      {!isRanking && facts.length > 1 && (
        <p class="note">{fr('Les documents donnent plusieurs réponses : comparez ce que dit chacun.')}</p>
      )}
      <ol>
        {facts.map((cited) => (
          <AnswerFact cited={cited} kind={kind} />
        ))}
      </ol>
      <p class="note">
        {fr('Relevé dans les documents trouvés, mot pour mot : rien n’est calculé ni deviné.')}
        {isRanking && (
          <>
            {' '}
            <a href={fundingPath(query.understood)}>Voir tous les financements de ce périmètre</a>
          </>
        )}
      </p>
    </section>
  )
}

function AnswerFact({ cited, kind }: { readonly cited: CitedFact; readonly kind: Answer['kind'] }) {
  const { document, fact, sentence } = cited
  const here = permalink(document.id, fact.span)
  return (
    <li class="answer-fact">
      <p class="value">
        <Value fact={fact} kind={kind} />
      </p>
      <Excerpt text={sentence.text} span={sentence.span} highlights={markedIn(fact)} url={document.url} />
      <p class="card-source">
        <a href={here}>{document.title}</a>
      </p>
      <Byline head={document} />
    </li>
  )
}

function Value({ fact, kind }: { readonly fact: Fact; readonly kind: Answer['kind'] }) {
  if (fact.kind === 'amount') return <b class="told">{describeAmount(fact)}</b>
  if (fact.kind === 'date') return <b class="told">{describeDate(fact)}</b>
  if (fact.kind !== 'funding') return null
  if (kind === 'largest' || kind === 'smallest') return <FundingLine fact={fact} />
  return (
    <>
      <b class="told">{kind === 'funder' ? describeFunders(fact) : fact.beneficiary?.name}</b>{' '}
      <span class="detail">
        {describeFunded(fact)}, {STATUS_LABELS[fact.status]}
      </span>
    </>
  )
}

function markedIn(fact: Fact): readonly Span[] {
  if (fact.kind !== 'funding') return [fact.span]
  return fact.amount === null ? [] : [fact.amount]
}

/** The list of fundings with the filters that the question stands for. */
function fundingPath({ regions, period, minAmount, maxAmount, funder, beneficiary, themes }: Understood): string {
  const [from, to = from] = (period ?? '').split('/')
  const bound = (date: string | undefined) => (/^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(date ?? '') ? date : null)
  return urlWith('/financements', {
    region: regions.length === 1 ? regions[0]?.code : null,
    from: bound(from),
    to: bound(to),
    minAmount,
    maxAmount,
    funder,
    beneficiary,
    theme: themes[0],
  })
}
