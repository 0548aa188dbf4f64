import { keyOf } from '../../corpus/bodies/body.ts'
import type { BodyRef, BodyType, FundingFact } from '../../corpus/fact.ts'
import { daysOf, FIRST_DAY, LAST_DAY } from '../../index/dates.ts'
import { isGiven } from '../../index/ledger/telling.ts'
import type { CitedFact, DocumentHead, LedgerEntry } from '../../index/library.ts'
import { purposeOf } from '../tables.ts'
import { describeFunded, INSTRUMENT_LABELS, STATUS_LABELS } from '../wording.ts'
import { withoutContacts } from './contacts.ts'
import { type Entity, entity } from './ftm-entity.ts'

/** What a body of each type is among the schemata of FollowTheMoney. */
const SCHEMA_OF: Readonly<Record<BodyType, 'PublicBody' | 'Organization' | 'Company' | 'LegalEntity'>> = {
  region: 'PublicBody',
  department: 'PublicBody',
  commune: 'PublicBody',
  intercommunality: 'PublicBody',
  state: 'PublicBody',
  operator: 'PublicBody',
  eu: 'PublicBody',
  association: 'Organization',
  school: 'Organization',
  instance: 'Organization',
  company: 'Company',
  other: 'LegalEntity',
}

/**
 * A decision as FollowTheMoney knows it: the documents that tell it, the bodies that they name, and the payment between
 * them, or the debt of a loan. What was refused or only asked for, a guarantee, and a decision that lacks payer or
 * beneficiary make no payment.
 */
export function entitiesOf(entry: LedgerEntry): readonly Entity[] {
  const tellings = [entry, ...entry.also]
  const documents = tellings.map(({ document }) => documentEntity(document))
  const named = tellings.map(({ fact }) => bodiesOf(fact).map(bodyEntity))
  const mentions = tellings.flatMap(({ document }, at) => (named[at] ?? []).map((body) => mentionOf(document, body)))
  return [...documents, ...named.flat(), ...mentions, ...moneyOf(entry)]
}

function bodiesOf({ funder, cofunders, beneficiary }: FundingFact): readonly BodyRef[] {
  return [funder, ...cofunders, beneficiary].filter((body) => body !== null)
}

function documentEntity({ id, title, publisher, publishedOn, meetingOn, url }: DocumentHead): Entity {
  return entity('Document', [id], {
    ...{ name: title, title, publisher, publishedAt: publishedOn, date: meetingOn ?? publishedOn },
    sourceUrl: webAddress(url),
    country: 'fr',
    language: 'fra',
    crawler: 'hemicycle',
  })
}

/** Its register number tells a body, else the territory that it governs, else its name whatever the case and accents. */
function bodyEntity({ name, type, siren, insee }: BodyRef): Entity {
  const schema = SCHEMA_OF[type]
  const key = siren ?? (insee === null ? keyOf(name) : `${type} ${insee}`)
  return entity(schema, [key], { name, registrationNumber: siren, country: type === 'eu' ? 'eu' : 'fr' })
}

function mentionOf(document: DocumentHead, body: Entity): Entity {
  const told = documentEntity(document)
  return entity('Mention', [told.id, body.id], {
    ...{ document: told.id, resolved: body.id, name: body.properties.name ?? null, detectedSchema: body.schema },
  })
}

function moneyOf(entry: LedgerEntry): readonly Entity[] {
  const { fact } = entry
  const { funder, cofunders, beneficiary, instrument } = fact
  if (funder === null || beneficiary === null || !isGiven(fact)) return []
  const payers = [funder, ...cofunders].map((body) => bodyEntity(body).id)
  const payee = bodyEntity(beneficiary).id
  if (instrument === 'loan')
    return [entity('Debt', [entry.id], { ...commonOf(entry), creditor: payers, debtor: payee })]
  if (instrument === 'guarantee') return []
  const purpose = withoutContacts(purposeOf(entry) ?? '')
  const given = { payer: payers, beneficiary: payee, purpose, programme: fact.program }
  return [entity('Payment', [entry.id], { ...commonOf(entry), ...given })]
}

/** An amount for each of something is told in words only: as a number it would be taken for the whole. */
function commonOf(entry: LedgerEntry) {
  const { fact, document, sentence } = entry
  const tellings: readonly CitedFact<FundingFact>[] = [entry, ...entry.also]
  const whole = fact.cents !== null && fact.per === null
  const days = fact.period === null ? null : daysOf(fact.period)
  return {
    amount: whole ? String(fact.cents / 100) : null,
    currency: whole ? fact.currency : null,
    date: document.meetingOn ?? document.publishedOn,
    startDate: days === null || days.from === FIRST_DAY ? null : days.from,
    endDate: days === null || days.to === LAST_DAY ? null : days.to,
    summary: `${INSTRUMENT_LABELS[fact.instrument]} : ${describeFunded(fact)} (${STATUS_LABELS[fact.status]})`,
    description: withoutContacts(sentence.text),
    recordId: entry.id,
    sourceUrl: tellings.map(({ document: { url } }) => webAddress(url)),
    proof: tellings.map((telling) => documentEntity(telling.document).id),
  }
}

function webAddress(url: string | null): string | null {
  return url !== null && /^https?:\/\//u.test(url) ? url : null
}

/** Ids kept; the oldest are forgotten, and an entity that comes again after that is one more line of the same id, which loaders merge. */
const REMEMBERED = 200_000

/** Tells what has not been written yet in one export, in bounded memory. */
export function onceEach(remembered = REMEMBERED): (entities: readonly Entity[]) => readonly Entity[] {
  const written = new Set<string>()
  return (entities) =>
    entities.filter(({ id }) => {
      if (written.has(id)) return false
      written.add(id)
      const [oldest] = written
      if (written.size > remembered && oldest !== undefined) written.delete(oldest)
      return true
    })
}
