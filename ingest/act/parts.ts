import { ANNEX_OPENER, ARTICLE_OPENER, actTitle } from '../../corpus/act.ts'
import type { ActPart, Block, ReadContent } from '../../corpus/document.ts'
import { sliceSpan } from '../../corpus/span.ts'
import { readVote } from '../facts/action/vote.ts'
import { french } from '../facts/patterns.ts'
import { shadowOf } from '../facts/shadow.ts'

/** « Vu le code … », « VU : », « - Vu la délibération … ». */
const VISA = opener("vu(?: :|(?: (?:le|la|les|l'|l |sa |son |ses |ensemble|le rapport))|$)")
const RECITAL = opener("considérants?(?: (?:que|qu'|le|la|les|l'|d'une part|d'autre part)| :|$)")
/** What stands between the reasons and what is decided; « après en avoir délibéré » may end with the verb itself. */
const FORMULA = opener(
  "(?:après en avoir (?:délibéré|débattu)|sur (?:la )?(?:proposition|rapport|le rapport)|entendu |ouï |le quorum |(?:l'assemblée |le conseil |la commission |le président )[^.]{0,90}(?:décide|délibère|arrête|approuve|adopte) ?:?$|(?:décide|délibère|arrête)(?: (?:à l'unanimité|d'approuver))? ?:?$)",
)
/** « DÉCIDE », in capitals, even at the end of a line: what follows is the operative part. */
const ENACTS = new RegExp(`(?:^|[ ,])(?:${french('décide')}|${french('délibère')}|${french('arrête')}) ?:?$`, 'iu')
const SIGNATURE = opener(
  '(?:fait et délibéré|fait à|pour extrait conforme|pour ampliation|le président du conseil régional,?$|la présidente du conseil régional,?$|le secrétaire de séance|certifié? exécutoire|acte (?:rendu )?exécutoire|transmis(?:e)? (?:au|à la) |reçue? (?:au|en|à la) |la présente (?:délibération|décision) (?:peut|est susceptible|sera (?:transmise|publiée|affichée))|délais? et voies? de recours|voies? et délais? de recours)',
)
/** A vote told in a sentence of an article stays in it; on a line of its own it is a part. */
const LONGEST_VOTE = 300
const VOTE = opener(
  "(?:(?:résultats? du )?votes?(?: :|$)|(?:ont voté|pour|contre|abstentions?|votants|suffrages exprimés|non[- ]participation) ?:|(?:la )?(?:présente )?(?:délibération |décision |rapport )?(?:est |a été |mise? aux voix,? )?(?:adoptée?|approuvée?)s?(?: |$)|à (?:l'unanimité|la majorité)|unanimité)",
)

/**
 * A deliberation under a title that tells it from others, each block with the part of the act that it belongs to; other
 * documents stay as they are. A part lasts until the next one opens: the items below « Vu : » are visas, the tables below an article are its own.
 */
export function withActParts<C extends Pick<ReadContent, 'kind' | 'title' | 'text' | 'blocks'>>(content: C): C {
  if (content.kind !== 'deliberation') return content
  let current: ActPart | null = null
  const blocks = content.blocks.map((block): Block => {
    current = partOf(block, shadowOf(sliceSpan(content.text, block.span)).trim(), current)
    return current === null ? block : { ...block, part: current }
  })
  return { ...content, title: actTitle(content), blocks }
}

function partOf({ kind }: Block, line: string, current: ActPart | null): ActPart | null {
  if (kind === 'title') return current
  // Nothing follows an annex; rows open nothing: a cell « Vote : » is a heading of a column.
  if (current === 'annex' || kind === 'row' || kind === 'header') return current
  if (VISA.test(line) && !isDecided(current)) return 'visa'
  if (RECITAL.test(line) && !isDecided(current)) return 'recital'
  if (current !== null && ANNEX_OPENER.test(line) && isDecided(current)) return 'annex'
  if (ARTICLE_OPENER.test(line)) return 'article'
  if (current !== null && SIGNATURE.test(line) && isDecided(current)) return 'signature'
  if (current !== null && isVote(line)) return 'vote'
  if (current !== null && !isDecided(current) && (FORMULA.test(line) || ENACTS.test(line))) return 'formula'
  // Below the formula that decides, what is decided need not be numbered; below a vote comes nothing that was decided.
  if (current === 'formula') return 'article'
  return current
}

/** True once the act has begun to decide. */
function isDecided(part: ActPart | null): boolean {
  return part === 'formula' || part === 'article' || part === 'vote' || part === 'signature'
}

function isVote(line: string): boolean {
  return line.length <= LONGEST_VOTE && VOTE.test(line) && (readVote(line, 0) !== null || /vote/iu.test(line))
}

/** `source` at the start of a line, after a bullet or a number. */
function opener(source: string): RegExp {
  return new RegExp(`^(?:[-•*▪►] ?|\\d{1,2}[.)] )?(?:${french(source)})`, 'iu')
}
