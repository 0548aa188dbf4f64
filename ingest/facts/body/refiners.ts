import { refOf } from '../../../corpus/bodies/body.ts'
import { departmentNamed } from '../../../corpus/bodies/departments.ts'
import { bodyOfRegion } from '../../../corpus/bodies/regional.ts'
import type { BodyFact, BodyRef, Fact } from '../../../corpus/fact.ts'
import type { Context, Refiner } from '../rule.ts'
import { assemblyReferred } from './assembly-referred.ts'
import { bracketedBodies } from './bracketed-bodies.ts'
import { coordinatedBodies } from './coordinated-bodies.ts'
import { DEPARTMENT, SOME_DEPARTMENT } from './department-rules.ts'
import { enumeratedBodies } from './enumerated-bodies.ts'
import { headReferred } from './head-referred.ts'
import { namesLearned } from './learned-names.ts'
import { listedBodies } from './listed-bodies.ts'
import { withMentions } from './mentions.ts'
import { bounded } from './name-pattern.ts'
import { regionInItsTime } from './region-of-its-time.ts'
import { SOME_REGION } from './region-rules.ts'
import { townReferred } from './town-referred.ts'

const isBody = (fact: Fact): fact is BodyFact => fact.kind === 'body'

/** The only body among `refs`, by name, or null. */
function onlyOne(refs: readonly BodyRef[]): BodyRef | null {
  const [first] = refs
  return first !== undefined && refs.every((ref) => ref.name === first.name) ? first : null
}

function named(facts: readonly Fact[], type: BodyRef['type'], vague: BodyRef): readonly BodyRef[] {
  return facts
    .filter(isBody)
    .filter((fact) => fact.type === type && fact.name !== vague.name)
    .map(refOf)
}

/** « la Région » of a document without a region of its own: the only one that it names, else no fact. */
const regionReferred: Refiner = {
  name: 'region-referred',
  refine(facts) {
    const region = onlyOne(named(facts, 'region', SOME_REGION))
    return facts.flatMap((fact) => {
      if (!isBody(fact) || fact.name !== SOME_REGION.name) return [fact]
      return region === null ? [] : [{ ...fact, ...region }]
    })
  },
}

const DEPARTMENT_MENTION = bounded(
  `(?:[Ll]a |[Ll]e |[Ll]es |[Ll]'|[Ee]n |[Dd]e |[Dd]'|/ ?|\\()(?<department>${DEPARTMENT})`,
)

/** The only département that the words mention as a place, hyphenated or after its article. */
function departmentMentioned(context: Context): BodyRef | null {
  const refs = [...context.shadow.matchAll(DEPARTMENT_MENTION)]
    .map((match) => departmentNamed(match.groups?.department ?? '')?.body)
    .filter((ref) => ref !== undefined)
  return onlyOne(refs)
}

/** « le Département »: the only one named; of a region that is one itself, that one. */
const departmentReferred: Refiner = {
  name: 'department-referred',
  refine(facts, context) {
    if (!facts.some((fact) => isBody(fact) && fact.name === SOME_DEPARTMENT.name)) return facts
    const bodies = named(facts, 'department', SOME_DEPARTMENT)
    const only = bodies.length > 0 ? onlyOne(bodies) : (departmentMentioned(context) ?? ownDepartment(context))
    return facts.flatMap((fact) => {
      if (!isBody(fact) || fact.name !== SOME_DEPARTMENT.name) return [fact]
      const department = only ?? lastNamed(facts, fact)
      return department === null ? [] : [{ ...fact, ...department }]
    })
  },
}

/** The département named last before `fact`, of several. */
function lastNamed(facts: readonly Fact[], { span: { start } }: BodyFact): BodyRef | null {
  const last = facts
    .filter(isBody)
    .findLast(({ type, name, span }) => type === 'department' && name !== SOME_DEPARTMENT.name && span.end <= start)
  return last === undefined ? null : refOf(last)
}

function ownDepartment({ anchor }: Context): BodyRef | null {
  if (anchor.region === null || anchor.region.departments.length !== 1) return null
  return departmentNamed(anchor.region.name)?.body ?? null
}

const COLLECTIVITIES: ReadonlySet<string> = new Set(['region', 'department', 'commune', 'intercommunality'])
const COLLECTIVITY = bounded(
  "(?<=(?:[Ll]a|LA) )[Cc]ollectivité(?: régionale| territoriale)?(?! (?:d['e]|du|territoriale|locale|européenne|publique|unique))",
)

/** « la collectivité » is the one that the text named last, the document's region before it names any. */
const collectivityReferred: Refiner = {
  name: 'collectivity-referred',
  refine(facts, context) {
    if (!/ollectivité/u.test(context.shadow)) return facts
    const { region } = context.anchor
    const known = facts.filter(isBody).filter(({ type, name }) => COLLECTIVITIES.has(type) && name !== SOME_REGION.name)
    const own = region === null ? null : bodyOfRegion(region)
    const bodyAt = (_word: string, at: number) => {
      const last = known.findLast(({ span }) => span.end <= at)
      return last === undefined ? own : refOf(last)
    }
    return withMentions(facts, context, COLLECTIVITY, bodyAt, 'collectivity-referred')
  },
}

/** Those who sit for a body, when they act: « les élus de la Région Guadeloupe ». */
const ELECTED =
  /(?:^|[ (])((?:[Éé]lue?s|[Éé]lu·es|[Cc]onseillers|[Cc]onseillères(?: et conseillers)?) (?:de la |du |des |de l'|de |d'))$/u

/** « les élus de la Région » are the Region, in as many words. */
const electedMembers: Refiner = {
  name: 'elected-members',
  refine(facts, { shadow }) {
    return facts.map((fact) => {
      if (!isBody(fact) || fact.type !== 'region') return fact
      const before = ELECTED.exec(shadow.slice(Math.max(0, fact.span.start - 45), fact.span.start))?.[1]
      return before === undefined ? fact : { ...fact, span: { ...fact.span, start: fact.span.start - before.length } }
    })
  },
}

export const BODY_REFINERS: readonly Refiner[] = [
  listedBodies,
  enumeratedBodies,
  bracketedBodies,
  coordinatedBodies,
  namesLearned,
  collectivityReferred,
  departmentReferred,
  regionReferred,
  regionInItsTime,
  electedMembers,
  assemblyReferred,
  townReferred,
  headReferred,
]
