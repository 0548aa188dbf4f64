import type { AmountFact } from '../../../corpus/fact.ts'
import { contains, cover, type Span } from '../../../corpus/span.ts'
import { type Cell, columnPayer, hasWords, headedCells, isTotal, longest, PAYER_COLUMN } from './columns.ts'
import { type Giving, givingAbove } from './giving.ts'
import { labelRoles } from './labels.ts'
import { listFunders } from './list-funders.ts'
import type { Frame, Scene } from './scene.ts'

const WHO =
  /bénéficiaire|attributaire|porteur|structure|organisme|entreprise|société|association|lauréat|maître d'ouvrage|établissement|exploitation|lycée|pour qui|(?<!\p{L})nom(?!\p{L})|commune aidée|club|compagnie|demandeur/iu
const WHAT =
  /objet|projet|opération|dispositif|action|nature|intitulé|usage|motif|politique|secteur|domaine|poste|emploi|pour quoi|libellé|programme|travaux|aide(?!\p{L})|bourse|ligne/iu
const WHERE = /commune|ville|lieu|localisation|département|territoire|adresse|siège|code postal|date|année|période/iu

const COST =
  /coût|dépense|budget total|assiette|prix|tarif|recette|base éligible|montant (?:total )?(?:des travaux|du projet|de l'opération)|subventionnable|loyer|déficit/iu

/**
 * Frame of an amount in a table. The headings say which column names who receives and which says what for; without
 * them the first cell of words is read as a label, and the longest other one says what for.
 */
export function rowFrame(amount: AmountFact, scene: Scene): Frame | null {
  const cells = headedCells(scene)
  const own = cells.find(({ span }) => contains(span, amount.span))
  if (own === undefined || amount.cents === 0) return null
  const giving = givingAbove(scene)
  const given = grantRow(cells, own, scene)
  if (given !== null) return given
  if (COST.test(own.heading)) return null
  const others = cells.filter((cell) => cell !== own && hasWords(cell.span, scene))
  const who = others.find(({ heading }) => WHO.test(heading))
  const column = columnPayer(own, scene)
  const isPayers = cells.some(({ heading }) => PAYER_COLUMN.test(heading))
  if (!isGiven(own, giving, column !== null || isPayers, who !== undefined)) return null
  if (others.some(({ span }) => isTotal(span, scene))) return totalFrame(own, isPayers, scene)
  const scheme = others.find(({ heading }) => SCHEME.test(heading))
  const whats = others.filter((cell) => cell !== scheme && WHAT.test(cell.heading) && !WHO.test(cell.heading))
  const [what] = whats
  const label = who ?? (what === undefined ? others.find((cell) => cell !== scheme) : undefined)
  const roles =
    label === undefined
      ? null
      : labelRoles(
          label.span,
          isPayers ? 'payers' : who === undefined ? giving : 'gifts',
          scene,
          who !== undefined && !isPayers,
        )
  const other =
    (what === undefined ? undefined : { span: runOfCells(what, whats, scene) }) ??
    longest(
      others.filter((cell) => cell !== label && cell !== scheme && !WHERE.test(cell.heading) && cell.heading !== ''),
    )
  const purpose = other?.span ?? roles?.purpose ?? null
  const beneficiary =
    roles?.beneficiary ?? townOf(others, who, scene) ?? (others.length === 0 ? lastReceiver(scene) : null)
  const payer = roles?.funder ?? column
  if (beneficiary === null && purpose === null && payer === null && scheme === undefined && roles?.fund !== true)
    return null
  return {
    rule: 'funding-row',
    funders: payer === null ? (EUROPEAN.test(own.heading) || roles?.fund === true ? [] : listFunders(scene)) : [payer],
    beneficiary,
    purpose,
    cues: [],
    verb: null,
    ...(scheme === undefined ? {} : { program: scheme.span }),
    ...(isRequested(own, cells, scene) ? { status: 'requested' } : {}),
  }
}

/** A column of schemes under which money is given: each cell is a programme's name. */
const SCHEME = /^(?:dispositif|programme)s?(?: (?:d'aide|régional))?$/iu

/** « Opération | Objet »: naming columns side by side say together what for. */
function runOfCells({ span: first }: Cell, cells: readonly Cell[], { context }: Scene): Span {
  let run = first
  for (const { span } of cells.slice(1)) {
    if (!/^\s*$/u.test(context.text.slice(run.end, span.start))) break
    run = cover([run, span])
  }
  return run
}

/** The column of what was asked for, where no other cell tells that it was refused. */
function isRequested({ heading }: Cell, cells: readonly Cell[], { context }: Scene): boolean {
  return (
    /demandé|sollicité/iu.test(heading) &&
    !cells.some(({ span }) => /^(?:refusé|rejeté)/iu.test(context.shadow.slice(span.start, span.end)))
  )
}

/** True when the words above, the column's own heading or a column of receivers make the amounts money given. */
function isGiven({ heading }: Cell, giving: Giving, hasPayer: boolean, hasReceiver: boolean): boolean {
  if (giving === 'costs') return hasPayer
  return giving !== null || hasPayer || hasReceiver || GIVEN.test(heading)
}

const GIVEN = /subvention|aide|cotisation|montant voté|attribué|accordé|octroyé|demandé|sollicité/iu

/** Funds rather than bodies: the column tells the programme, not who pays. */
const EUROPEAN = /feder|fse|feader|leader|ftj/iu

/** « Subvention du Département | 400 000 € », « Subventions aux clubs | 900 k€ »: the row's own label says that it is given. */
function grantRow(cells: readonly Cell[], own: Cell, scene: Scene): Frame | null {
  const label = cells.find((cell) => cell !== own && hasWords(cell.span, scene))
  if (
    label === undefined ||
    !/^(?:subventions?|aides?|participations?|dotations?|concours) /iu.test(
      scene.context.shadow.slice(label.span.start, label.span.end),
    )
  )
    return null
  const roles = labelRoles(label.span, 'gifts', scene)
  if (roles === null || (roles.funder === null && roles.beneficiary === null)) return null
  return {
    rule: 'funding-row',
    funders: roles.funder === null ? listFunders(scene) : [roles.funder],
    beneficiary: roles.beneficiary,
    purpose: null,
    cues: [],
    verb: null,
  }
}

/** The town that a column names, where none names who receives. */
function townOf(cells: readonly Cell[], who: Cell | undefined, scene: Scene): Frame['beneficiary'] {
  const town = who === undefined ? cells.find(({ heading }) => /^(?:commune|ville)s?$/iu.test(heading)) : undefined
  return town === undefined ? null : (labelRoles(town.span, 'gifts', scene)?.beneficiary ?? null)
}

/** Rows of years or numbers alone: who the text spoke of receives. */
function lastReceiver({ memory }: Scene): Frame['beneficiary'] {
  return memory.given === null ? null : { body: memory.given, span: null }
}

function totalFrame(own: Cell, isPayers: boolean, scene: Scene): Frame | null {
  return scene.memory.funders.length === 0 && scene.sentence.lead === null && !scene.memory.hasGiven
    ? null
    : {
        rule: 'funding-row',
        funders: isPayers ? [] : columnPayerOr(own, scene),
        beneficiary: null,
        purpose: null,
        cues: [],
        verb: null,
      }
}

function columnPayerOr(own: Cell, scene: Scene): Frame['funders'] {
  const payer = columnPayer(own, scene)
  return payer === null ? listFunders(scene) : [payer]
}
