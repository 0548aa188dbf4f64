import type { Block } from '../corpus/document.ts'
import type { ActionClass, ActionFact, BodyFact, BodyType, FundingFact } from '../corpus/fact.ts'
import { meetingOn } from '../corpus/meeting.ts'
import { sentencesOf } from '../corpus/sentences.ts'
import type { Span } from '../corpus/span.ts'
import type { ThemeId } from '../corpus/themes.ts'
import type { MatterContent } from './matter.ts'
import { MATTER_CUES, MATTER_OF_THEME, POLICY_ACT, ROAD } from './matter-cues.ts'
import { ACT, ASSEMBLY, CARRIED_OUT, GIFT, PUT_OFF, SUBMITTED } from './matter-words.ts'
import { themesOfWords } from './themes.ts'

/** What a matter is told by: words of its own, money that is given, or the theme of a policy that is set. */
export type Evidence = 'words' | 'grant' | 'policy'

export interface Decision {
  /** Of ACTES; null for a decision of no known matter. */
  readonly code: string | null
  readonly evidence: Evidence
  /** What the money is for, where it is given and told. */
  readonly themes: readonly ThemeId[]
}

const DECIDING: ReadonlySet<ActionClass> = new Set(['vote', 'award', 'approval', 'adoption', 'signature', 'agreement'])

/** Whose acts ACTES files: an act is told with the collectivity that takes it. */
const DECIDERS: ReadonlySet<BodyType> = new Set(['region', 'department', 'intercommunality', 'commune', 'instance'])

/** Verbs of those who decide on money; « financer » and « consacrer » tell of it afterwards. */
const GRANTING: ReadonlySet<string> = new Set([
  'accorder',
  'allouer',
  'attribuer',
  'octroyer',
  'voter',
  'subventionner',
])

/** Blocks that tell no decision of the document's own. */
const SILENT: ReadonlySet<Block['kind']> = new Set(['header', 'byline', 'source', 'contact', 'caption', 'notice'])

/** What each sentence of a document decides, in order; sentences that decide nothing are left out. */
export function decisionsIn(content: MatterContent, shadow: string): readonly Decision[] {
  const { facts } = content
  const actionsIn = inOrder(facts.filter((fact) => fact.kind === 'action').filter((fact) => DECIDING.has(fact.class)))
  const fundingsIn = inOrder(facts.filter((fact) => fact.kind === 'funding'))
  const bodiesIn = inOrder(facts.filter((fact) => fact.kind === 'body').filter(({ type }) => DECIDERS.has(type)))
  const daysIn = inOrder(facts.filter((fact) => fact.kind === 'date').filter(({ value }) => /^\d{4}-\d\d/u.test(value)))
  const isOfSitting = meetingOn(facts) !== null || shadow.search(ACT) !== -1
  return content.blocks
    .filter(({ kind }) => !SILENT.has(kind))
    .flatMap(({ kind, span }) => (kind === 'row' ? [span] : sentencesOf(shadow, span)))
    .flatMap((sentence) => {
      const told = shadow.slice(sentence.start, sentence.end)
      if (told.search(PUT_OFF) !== -1) return []
      const inside = {
        actions: actionsIn(sentence),
        fundings: fundingsIn(sentence),
        bodies: bodiesIn(sentence),
      }
      const hasSat = isOfSitting || daysIn(sentence).length > 0 || told.search(ASSEMBLY) !== -1
      const decision = decisionOf(told, inside, hasSat, content.themes)
      return decision === null ? [] : [decision]
    })
}

interface Inside {
  readonly actions: readonly ActionFact[]
  readonly fundings: readonly FundingFact[]
  readonly bodies: readonly BodyFact[]
}

function decisionOf(told: string, inside: Inside, hasSat: boolean, themes: readonly ThemeId[]): Decision | null {
  const cue = MATTER_CUES.find(({ pattern }) => told.search(pattern) !== -1)
  if (cue !== undefined) return { code: cue.code, evidence: 'words', themes: [] }
  if (!namesDecider(told, inside)) return null
  const { actions, fundings } = inside
  const isGranted =
    actions.some(({ status, lemma }) => status === 'done' && GRANTING.has(lemma)) || told.search(SUBMITTED) !== -1
  const given = fundings.filter((fact) => isGift(fact, told) && (fact.status === 'voted' || isGranted))
  if (given.length > 0) {
    if (!hasSat) return null
    return { code: matterOfGifts(given), evidence: 'grant', themes: given.flatMap((gift) => gift.themes) }
  }
  const isDecided = actions.some(({ status, class: kind }) => status === 'done' && kind !== 'award')
  if (!isDecided || told.search(CARRIED_OUT) !== -1) return null
  // An agreement that pays one body may be filed under grants as well as under its subject.
  const code = fundings.some(({ beneficiary }) => beneficiary !== null) ? null : matterOfPolicy(told, themes)
  return { code, evidence: 'policy', themes: [] }
}

function namesDecider(told: string, { fundings, bodies }: Inside): boolean {
  if (bodies.length > 0 || told.search(ASSEMBLY) !== -1) return true
  return fundings.some(({ funder }) => funder !== null && DECIDERS.has(funder.type))
}

/** Money that goes to another: what a region spends on its own lycées is no grant. */
function isGift({ beneficiary }: FundingFact, told: string): boolean {
  return beneficiary !== null || told.search(GIFT) !== -1
}

/** Guarantees are loans (7.3); money for business is economic intervention (7.4); the rest is given (7.5) or lent (7.7). */
function matterOfGifts(fundings: readonly FundingFact[]): string {
  if (fundings.every(({ instrument }) => instrument === 'guarantee')) return '7.3'
  if (fundings.every(isForBusiness)) return '7.4'
  return fundings.every(({ instrument }) => instrument === 'loan') ? '7.7' : '7.5'
}

/** A theatre's company and a sports club that bears a company's name are helped for what they play. */
function isForBusiness({ beneficiary, themes }: FundingFact): boolean {
  if (beneficiary === null || beneficiary.type === 'other') return themes[0] === 'economie'
  return beneficiary.type === 'company' && themes[0] !== 'culture' && themes[0] !== 'sport'
}

/** Told by the sentence that sets the policy, or by a document that is about nothing else. */
function matterOfPolicy(told: string, themes: readonly ThemeId[]): string | null {
  if (told.search(POLICY_ACT) === -1) return null
  if (told.search(ROAD) !== -1) return '8.3'
  const [own] = themesOfWords(told)
  const theme = own ?? (themes.length === 1 ? themes[0] : undefined)
  return theme === undefined ? null : (MATTER_OF_THEME[theme] ?? null)
}

/** Gives the facts that begin in each of a series of spans in reading order, going on from where the last one ended. */
function inOrder<F extends { readonly span: Span }>(facts: readonly F[]): (span: Span) => readonly F[] {
  let next = 0
  return ({ start, end }) => {
    while ((facts[next]?.span.start ?? start) < start) next++
    const from = next
    while ((facts[next]?.span.start ?? end) < end) next++
    return facts.slice(from, next)
  }
}
