import type { Fact } from '../../../corpus/fact.ts'
import type { Context } from '../rule.ts'
import { WEEKDAYS, weekdayNumber, weekdayOf } from './calendar.ts'
import { WEEKDAY_FIRST } from './parts.ts'

/** Reports a weekday that contradicts its date; the date stays as it is written. */
export function checkWeekdays(facts: readonly Fact[], context: Context): readonly Fact[] {
  for (const fact of facts) {
    if (fact.kind !== 'date' || fact.implied.length > 0 || !/^\d{4}-\d\d-\d\d$/u.test(fact.value)) continue
    const written = WEEKDAY_FIRST.exec(context.shadow.slice(fact.span.start, fact.span.end))?.[0]
    if (written === undefined) continue
    const actual = weekdayOf(fact.value)
    if (weekdayNumber(written) === actual) continue
    const words = context.text.slice(fact.span.start, fact.span.end).replace(/\s+/gu, ' ')
    context.report({
      severity: 'warning',
      code: 'weekday-mismatch',
      message: `« ${words} » : ce jour est un ${WEEKDAYS[actual - 1]}. Vérifiez la date auprès de la source.`,
      span: fact.span,
    })
  }
  return facts
}
