import { DEPARTMENTS, departmentByCode, departmentNamed } from '../../../corpus/bodies/departments.ts'
import type { BodyRef } from '../../../corpus/fact.ts'
import { GOVERNS, SUBJECT } from './acts.ts'
import { type BodyRule, bodyRule, group } from './body-rule.ts'
import { anyCase, bounded, LABEL_AFTER, LABEL_BEFORE, namesPattern, OF, preceded } from './name-pattern.ts'

export const DEPARTMENT = `(?:${namesPattern(
  DEPARTMENTS.map((department) => department.name),
  'kept',
)})(?!-\\p{L})`

/** « le Département » before a refiner has found which. */
export const SOME_DEPARTMENT: BodyRef = { name: 'Département', type: 'department', siren: null, insee: null }

function named(match: RegExpMatchArray): BodyRef | null {
  return departmentNamed(group(match, 'department'))?.body ?? null
}

function numbered(match: RegExpMatchArray): BodyRef | null {
  return departmentByCode(group(match, 'code'))?.body ?? null
}

const COUNCIL = anyCase('conseil (?:départemental|général)')

export const DEPARTMENT_RULES: readonly BodyRule[] = [
  bodyRule(
    'department-named',
    bounded(`(?:Département|DÉPARTEMENT|DEPARTEMENT) (?:${OF})?(?<department>${DEPARTMENT})`),
    named,
  ),
  bodyRule(
    'department-named-low',
    bounded(
      `${preceded('(?:[Pp]ar le |[Aa]vec le |[Ee]t le |^Le |[.,] [Ll]e |[Aa]u |; |: |^- )', 'département')} ${OF}(?<department>${DEPARTMENT})`,
    ),
    named,
  ),
  bodyRule(
    'department-governing',
    bounded(`(?<department>${DEPARTMENT})(?<=${SUBJECT}\\k<department>)(?= ${GOVERNS}(?!\\p{L}))`),
    named,
  ),
  bodyRule('department-council', bounded(`${COUNCIL} (?:${OF})?(?<department>${DEPARTMENT})`), named),
  bodyRule('department-number', bounded('CD ?(?<code>\\d{2,3}|2[AB])'), numbered),
  bodyRule(
    'department-referred',
    bounded(`${preceded('(?:[Ll]e|[Dd]u|[Aa]u|LE|DU|AU) ', 'Département')}(?! +(?:${OF})?\\p{Lu})`),
    () => SOME_DEPARTMENT,
  ),
  bodyRule(
    'department-paying',
    bounded(`${preceded(LABEL_BEFORE, 'Département')}${LABEL_AFTER}`),
    () => SOME_DEPARTMENT,
  ),
  bodyRule('department-council-referred', bounded(`${COUNCIL}(?! +(?:${OF})?\\p{Lu})`), () => SOME_DEPARTMENT),
]
