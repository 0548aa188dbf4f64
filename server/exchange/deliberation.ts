import { actNumber, actObject } from '../../corpus/act.ts'
import { bodyNamed } from '../../corpus/bodies/lookup.ts'
import type { Document } from '../../corpus/document.ts'
import type { ActionFact, BodyFact, BodyType, DateFact, Vote } from '../../corpus/fact.ts'
import { matterByCode } from '../../corpus/matters.ts'
import { meetingOn } from '../../corpus/meeting.ts'
import { REGIONS, type Region } from '../../corpus/regions.ts'
import { DELIBERATIONS, type DeliberationColumn } from './deliberations-schema.ts'
import { type Cells, type Problem, problemsOf } from './table-schema.ts'

/** An act as SCDL Délibérations writes it, and what keeps it out of a file that satisfies the schema. */
export interface DeliberationRow {
  readonly document: Document
  readonly cells: Cells<DeliberationColumn>
  /** Empty when the row satisfies the schema. */
  readonly problems: readonly Problem<DeliberationColumn>[]
}

/** The row of a document that is one deliberation: what its text says, what the register of regions gives, nothing else. */
export function deliberationRow(document: Document): DeliberationRow {
  const region = deliberatingRegion(document)
  const cells: Cells<DeliberationColumn> = {
    COLL_NOM: region?.body ?? null,
    COLL_SIRET: region === null ? null : region.siren + region.nic,
    DELIB_ID: actNumber(document),
    DELIB_DATE: meetingOn(document.facts),
    ...matterCells(document),
    DELIB_OBJET: actObject(document),
    ...budgetCells(document),
    // The stamp names no prefecture that we could code without guessing.
    PREF_ID: null,
    PREF_DATE: receivedOn(document),
    ...voteCells(document),
    DELIB_URL: document.url !== null && /^https?:\/\//u.test(document.url) ? document.url : null,
  }
  return { document, cells, problems: [...matterProblems(document), ...problemsOf(DELIBERATIONS, cells)] }
}

/** Assemblies that deliberate: the first that an act names is its own. */
const DELIBERATING: readonly BodyType[] = ['region', 'department', 'commune', 'intercommunality']

/** The region whose act it is: its publisher, else the first assembly that it names; null when that is no region of today. */
function deliberatingRegion({ publisher, facts }: Document): Region | null {
  const published = publisher === null ? null : bodyNamed(publisher)
  const assembly =
    published !== null && DELIBERATING.includes(published.type)
      ? published
      : facts.find((fact): fact is BodyFact => fact.kind === 'body' && DELIBERATING.includes(fact.type))
  const siren = assembly?.siren ?? null
  return siren === null ? null : (REGIONS.find((region) => region.siren === siren) ?? null)
}

/** A matter is read by a classifier: a file that others load takes it only where it is wrong less than one time in five. */
const SURE_MATTER = 0.8

function matterCells({
  matter,
}: Document): Pick<Cells<DeliberationColumn>, 'DELIB_MATIERE_CODE' | 'DELIB_MATIERE_NOM'> {
  const sure = matter !== null && matter.confidence >= SURE_MATTER ? matterByCode(matter.code) : null
  return { DELIB_MATIERE_CODE: sure?.code ?? null, DELIB_MATIERE_NOM: sure?.name ?? null }
}

function matterProblems({ matter }: Document): readonly Problem<DeliberationColumn>[] {
  if (matter === null || matter.confidence >= SURE_MATTER) return []
  const doubt = `matière ${matter.code} trop peu sûre : ${matter.confidence.toFixed(2).replace('.', ',')}`
  return [{ fields: ['DELIB_MATIERE_CODE'], reason: doubt }]
}

/** « imputée sur le budget primitif 2021 », « inscrits au budget annexe des transports de l'exercice 2022 ». */
const CHARGED =
  /(?<!\p{L})(?:imput|inscri|pr[ée]lev)\p{Ll}{1,8}[^.;\n]{0,60}?(?:au|sur le|du) (?<name>budget (?:primitif|principal|suppl[ée]mentaire|r[ée]gional|annexe(?: (?!de l['’]exercice|pour|20\d\d)[\p{L}'’-]{1,20}){0,5}?))(?: de l['’]exercice| pour l['’]exercice| pour| de l['’]ann[ée]e| de)? (?<year>20\d\d)(?:[/-](?<until>20\d\d))?(?!\d)/iu

function budgetCells({ text }: Document): Pick<Cells<DeliberationColumn>, 'BUDGET_ANNEE' | 'BUDGET_NOM'> {
  const { name, year, until } = CHARGED.exec(text.replace(/[^\S\n]/gu, ' '))?.groups ?? {}
  if (name === undefined || year === undefined) return { BUDGET_ANNEE: null, BUDGET_NOM: null }
  return { BUDGET_ANNEE: until === undefined ? year : `${year}/${until}`, BUDGET_NOM: name }
}

const RECEIVED =
  /(?:re[çc]ue?|r[ée]ception|transmise?|enregistr[ée]e?)[^.;]{0,60}(?:pr[ée]fecture|contr[ôo]le de l[ée]galit[ée]|repr[ée]sentant de l['’][ÉEée]tat)[^.;]{0,20}$/iu
/** As much of the text before a date as the words of a stamp fill. */
const STAMP = 120

/** The day of the prefecture's stamp. */
function receivedOn({ text, facts }: Document): string | null {
  const stamped = facts.find(
    (fact): fact is DateFact =>
      fact.kind === 'date' &&
      /^\d{4}-\d\d-\d\d$/u.test(fact.value) &&
      RECEIVED.test(text.slice(Math.max(0, fact.span.start - STAMP), fact.span.start)),
  )
  return stamped?.value ?? null
}

const IN_OFFICE =
  /membres? (?:du conseil )?(?:en exercice|composant l['’]assembl[ée]e)\s?:?\s?(?<members>\d{1,3})(?!\d)/iu

type VoteColumn = 'VOTE_EFFECTIF' | 'VOTE_REEL' | 'VOTE_POUR' | 'VOTE_CONTRE' | 'VOTE_ABSTENTION'
const NO_VOTE: Pick<Cells<DeliberationColumn>, VoteColumn> = {
  VOTE_EFFECTIF: null,
  VOTE_REEL: null,
  VOTE_POUR: null,
  VOTE_CONTRE: null,
  VOTE_ABSTENTION: null,
}

/**
 * The five counts go together: they are given where the act tells one vote, its three counts, and how many members the
 * assembly has. Who voted is their sum, as the schema defines it.
 */
function voteCells({ text, facts }: Document): Pick<Cells<DeliberationColumn>, VoteColumn> {
  const votes = facts.flatMap((fact) => (fact.kind === 'action' ? (votesOf(fact) ?? []) : []))
  const [vote] = votes
  const members = IN_OFFICE.exec(text)?.groups?.members
  if (vote === undefined || votes.length > 1 || members === undefined) return NO_VOTE
  const { for: pour, against, abstentions } = vote
  if (pour === null || against === null || abstentions === null) return NO_VOTE
  return {
    VOTE_EFFECTIF: members,
    VOTE_REEL: String(pour + against + abstentions),
    VOTE_POUR: String(pour),
    VOTE_CONTRE: String(against),
    VOTE_ABSTENTION: String(abstentions),
  }
}

function votesOf({ vote }: ActionFact): readonly Vote[] {
  return vote === null ? [] : [vote]
}
