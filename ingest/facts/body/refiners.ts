import { refOf } from '../../../corpus/bodies/body.ts'
import { departmentNamed } from '../../../corpus/bodies/departments.ts'
import { bodyOfRegion } from '../../../corpus/bodies/regional.ts'
import type { BodyFact, BodyRef, Fact } from '../../../corpus/fact.ts'
import { overlaps } from '../../../corpus/span.ts'
import type { Context, Refiner } from '../rule.ts'
import { isAbbreviation } from './abbreviation.ts'
import { DEPARTMENT, SOME_DEPARTMENT } from './department-rules.ts'
import { bounded } from './name-pattern.ts'
import { regionInItsTime } from './region-of-its-time.ts'
import { SOME_REGION } from './region-rules.ts'

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
    const department = bodies.length > 0 ? onlyOne(bodies) : (departmentMentioned(context) ?? ownDepartment(context))
    return facts.flatMap((fact) => {
      if (!isBody(fact) || fact.name !== SOME_DEPARTMENT.name) return [fact]
      return department === null ? [] : [{ ...fact, ...department }]
    })
  },
}

function ownDepartment({ anchor }: Context): BodyRef | null {
  if (anchor.region === null || anchor.region.departments.length !== 1) return null
  return departmentNamed(anchor.region.name)?.body ?? null
}

const OTHER_COLLECTIVITIES: ReadonlySet<string> = new Set(['department', 'commune', 'intercommunality'])
const COLLECTIVITY = bounded(
  "(?<=(?:[Ll]a|LA) )[Cc]ollectivité(?: régionale| territoriale)?(?! (?:d['e]|du|territoriale|locale|européenne|publique|unique))",
)

/** « la collectivité » is the document's region as long as the document names no other collectivity. */
const collectivityReferred: Refiner = {
  name: 'collectivity-referred',
  refine(facts, context) {
    const { region } = context.anchor
    if (region === null || facts.some((fact) => isBody(fact) && OTHER_COLLECTIVITIES.has(fact.type))) return facts
    return withMentions(facts, context, COLLECTIVITY, () => bodyOfRegion(region), 'collectivity-referred')
  },
}

const IN_BRACKETS = /^ ?\((\p{Lu}[\p{L}&-]{1,11})\)/u

/** True when `short` stands for the name, or for what follows its first words: « réseau des Missions locales (ML) ». */
function abbreviatesEnd(short: string, long: string): boolean {
  const words = long.split(/[ ']/u)
  return words.some((_, index) => isAbbreviation(short, words.slice(index).join(' ')))
}

/** « Nom développé (SIGLE) » teaches the abbreviation, which is then read wherever it stands after. */
const acronymsLearned: Refiner = {
  name: 'acronyms-learned',
  refine(facts, context) {
    const learned = new Map<string, { ref: BodyRef; from: number }>()
    for (const fact of facts.filter(isBody)) {
      const short = IN_BRACKETS.exec(context.shadow.slice(fact.span.end, fact.span.end + 15))?.[1]
      const long = context.shadow.slice(fact.span.start, fact.span.end)
      if (short === undefined || short !== short.toUpperCase() || learned.has(short) || !abbreviatesEnd(short, long))
        continue
      learned.set(short, { ref: refOf(fact), from: fact.span.end })
    }
    if (learned.size === 0) return facts
    const pattern = bounded([...learned.keys()].join('|'))
    const bodyAt = (word: string, at: number) => {
      const entry = learned.get(word)
      return entry !== undefined && at >= entry.from ? entry.ref : null
    }
    return withMentions(facts, context, pattern, bodyAt, 'acronym-learned')
  },
}

/** `facts` and one for each match of `pattern` that lies in a block and overlaps none of them. */
function withMentions(
  facts: readonly Fact[],
  context: Context,
  pattern: RegExp,
  bodyAt: (word: string, at: number) => BodyRef | null,
  rule: string,
): readonly Fact[] {
  const added: BodyFact[] = []
  for (const block of context.blocks) {
    for (const match of context.shadow.slice(block.span.start, block.span.end).matchAll(pattern)) {
      const start = block.span.start + match.index
      const span = { start, end: start + match[0].length }
      const ref = bodyAt(match[0], start)
      if (ref !== null && !facts.some((fact) => overlaps(fact.span, span)))
        added.push({ kind: 'body', ...ref, span, rule })
    }
  }
  return [...facts, ...added].toSorted((a, b) => a.span.start - b.span.start)
}

export const BODY_REFINERS: readonly Refiner[] = [
  acronymsLearned,
  collectivityReferred,
  departmentReferred,
  regionReferred,
  regionInItsTime,
]
