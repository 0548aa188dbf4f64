import type { BodyFact, Fact } from '../../../corpus/fact.ts'
import type { Refiner } from '../rule.ts'
import { unlisted } from './body-rule.ts'
import { withBodies } from './mentions.ts'
import { namesNoBody } from './no-body.ts'
import { typeOf } from './organisation-heads.ts'
import { ROLE_NAME } from './role-name.ts'

const WITH = "(?:à |avec |pour |par |auprès de |de |d')?(?:la |le |l'|les )?|(?:au |aux |du |des )"

/** « … et Verdacier pour la desserte »: a second name where the first one plays a role. */
const SECOND = new RegExp(
  `^ et (?:${WITH})(?<name>${ROLE_NAME})(?=[,;.:)]|$| (?:pour|dans|afin|ont|se|sont|vont|au titre|qui)(?!\\p{L}))`,
  'du',
)

const TYPES: ReadonlySet<string> = new Set(['association', 'company', 'operator', 'other', 'school'])

/** The name that « et » joins to a body, in the same role; places, schemes and persons are none. */
function second({ span, type }: BodyFact, shadow: string): BodyFact | null {
  if (shadow.slice(span.end, span.end + 4) !== ' et ') return null
  const match = SECOND.exec(shadow.slice(span.end, span.end + 120))
  const [from, to] = match?.indices?.groups?.name ?? [0, 0]
  const name = match?.groups?.name ?? ''
  if (name === '' || namesNoBody(name)) return null
  const own = typeOf(name)
  return {
    kind: 'body',
    ...unlisted(name, own === 'other' ? type : own),
    span: { start: span.end + from, end: span.end + to },
    rule: 'coordinated-body',
  }
}

/** A name joined by « et » to a body plays the same part. */
export const coordinatedBodies: Refiner = {
  name: 'coordinated-bodies',
  refine(facts, { shadow }) {
    const found = facts.flatMap((fact: Fact) =>
      fact.kind === 'body' && TYPES.has(fact.type) ? (second(fact, shadow) ?? []) : [],
    )
    return withBodies(facts, found)
  },
}
