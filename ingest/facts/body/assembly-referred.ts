import { refOf } from '../../../corpus/bodies/body.ts'
import { bodyNamed } from '../../../corpus/bodies/lookup.ts'
import type { BodyFact, BodyRef } from '../../../corpus/fact.ts'
import type { Context, Refiner } from '../rule.ts'
import { withMentions } from './mentions.ts'
import { bounded } from './name-pattern.ts'
import { PLENARY_ASSEMBLY } from './state-rules.ts'

const ASSEMBLY = bounded(
  "(?<=[Ll]')assemblée(?= (?:a |vote|adopte|approuve|examine|se |s'|délibère|prend|décide|débat))",
)

/** « l'Assemblée » with its capital where no name follows: that of a collectivity which has one of its own. */
const OWN_ASSEMBLY = bounded(
  "(?<=[Ll]')Assemblée(?! (?:d[eu]|des|plénière|nationale|générale|départementale|territoriale|régionale|permanente)(?!\\p{L})| d')",
)

/** The assembly of the region that has one with a name of its own, or null. */
function ownAssembly({ anchor }: Context): BodyRef | null {
  const entry = anchor.region === null ? null : bodyNamed(`Assemblée de ${anchor.region.name.replace(/^La /u, '')}`)
  return entry === null ? null : refOf(entry)
}

/** « l'assemblée a adopté » is the plenary assembly as long as the text names no other assembly. */
export const assemblyReferred: Refiner = {
  name: 'assembly-referred',
  refine(facts, context) {
    const own = ownAssembly(context)
    if (own !== null) return withMentions(facts, context, OWN_ASSEMBLY, () => own, 'assembly-referred')
    if (!context.shadow.includes("'assemblée ")) return facts
    const isOther = ({ type, name }: BodyFact) =>
      type === 'instance' && /^(?:Assemblée (?!plénière)|Conseil )/u.test(name)
    if (facts.some((fact) => fact.kind === 'body' && isOther(fact))) return facts
    return withMentions(facts, context, ASSEMBLY, () => PLENARY_ASSEMBLY, 'assembly-referred')
  },
}
